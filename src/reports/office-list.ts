import type { Application } from '../applications/application.ts';
import { jobNumber, jobTitle } from '../applications/job.ts';
import { escaped } from './escaped.ts';
import { type ReportLang, wordingIn } from './languages.ts';
import { dayIn, periodIn } from './moment.ts';
import { type OfficeColumn, officeColumns } from './office-columns.ts';
import { oneLine } from './one-line.ts';
import { printedPage } from './printed-page.ts';

interface OfficeListInput {
  applications: readonly Application[];
  /** The first and the last day (YYYY-MM-DD), both included. */
  from: string;
  to: string;
  columns: readonly OfficeColumn[];
  /** The name of an application system by its id; null where it is not known. */
  systemName(vendor: string): string | null;
  lang: ReportLang;
}

/** A list of applications, not yet in any format. */
interface OfficeList {
  lang: ReportLang;
  title: string;
  period: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/**
 * The applications of a period, oldest first, as employment offices ask for them. The day is that of the receipt, else
 * the first day on which the application was seen, on the applicant's own calendar.
 */
export function officeList({
  applications,
  from,
  to,
  columns,
  systemName,
  lang,
}: OfficeListInput): OfficeList {
  const w = wordingIn(lang);
  const shown = officeColumns.filter(column => columns.includes(column));
  const heads: Record<OfficeColumn, string> = {
    date: w.list.date,
    employer: w.label.employer,
    job: w.label.job,
    number: w.label.number,
    system: w.label.system,
    status: w.report.status,
    page: w.label.page,
  };
  const cell: Record<OfficeColumn, (application: Application) => string | null> = {
    date: application => dayIn(lang, sentAt(application)),
    employer: ({ employer }) => employer,
    job: jobTitle,
    number: jobNumber,
    system: ({ vendor }) => vendor && systemName(vendor),
    status: ({ status }) => (status === 'received' ? w.report.received : w.report.unconfirmed),
    page: ({ url }) => url,
  };
  const inPeriod = applications.filter(application => {
    const day = sentAt(application).slice(0, 10);
    return from <= day && day <= to;
  });
  return {
    lang,
    title: w.list.title,
    period: periodIn(lang, from, to),
    head: shown.map(column => heads[column]),
    rows: inPeriod
      .sort((a, b) => Date.parse(sentAt(a)) - Date.parse(sentAt(b)))
      .map(application => shown.map(column => oneLine(cell[column](application) ?? '', 300))),
  };
}

/**
 * The list as CSV (RFC 4180), in UTF-8 with the mark by which spreadsheets know that. What a page said can begin like a
 * formula, in the wide signs of Japanese and Chinese keyboards, too; with an apostrophe in front spreadsheets show it and
 * do not run it. `locale` is the reader's own, since Excel takes the separator of the country and else shows each row in
 * one cell.
 */
export function officeCsv({ head, rows }: Pick<OfficeList, 'head' | 'rows'>, locale: string): string {
  const separator = listSeparator(locale);
  const cell = (text: string) => `"${text.replace(/^[=+\-@＝＋－＠]/, "'$&").replace(/"/g, '""')}"`;
  return `\ufeff${[head, ...rows].map(row => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/**
 * A semicolon where numbers are written with a comma: so Windows sets it for these countries. And for Switzerland and
 * Liechtenstein, although most numbers have a point there: TextInfo.auto.cs of
 * https://github.com/GrapeCity/pagefx (2026-11-28) has what Windows has for de-CH, fr-CH, it-CH and de-LI.
 */
function listSeparator(locale: string): ';' | ',' {
  const { region } = new Intl.Locale(locale);
  const comma = new Intl.NumberFormat(locale).format(0.5).includes(',');
  return comma || region === 'CH' || region === 'LI' ? ';' : ',';
}

/** The list as a page that prints on its side. */
export function officeHtml({ lang, title, period, head, rows }: OfficeList): string {
  const row = (cells: readonly string[], tag: 'th scope="col"' | 'td') =>
    `<tr>${cells.map(text => `<${tag}>${escaped(text)}</${tag.slice(0, 2)}>`).join('')}</tr>`;
  const content = `<p>${escaped(period)}</p>
<table>
<thead>${row(head, 'th scope="col"')}</thead>
<tbody>
${rows.map(cells => row(cells, 'td')).join('\n')}
</tbody>
</table>`;
  return printedPage({
    lang,
    title,
    style: tableStyle,
    content,
    footer: wordingIn(lang).report.made,
    hasImages: false,
  });
}

/** For paper first; the head is repeated on each page. */
export const tableStyle = `
  :root { color-scheme: light; }
  body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; background: #fff; color: #1a1a1a;
    font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
  h1 { font-size: 1.5rem; margin: 0; } p { margin: .25rem 0 1rem; }
  table { width: 100%; border-collapse: collapse; } thead { display: table-header-group; }
  th, td { padding: .35rem .5rem; border: 1px solid #bbb; text-align: start; vertical-align: top; }
  th { background: #f2f2f2; } tr { break-inside: avoid; }
  footer { margin-top: 1.5rem; color: #555; font-size: .875rem; }
  @page { size: landscape; margin: 14mm; }
  @media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; } }
`;

function sentAt({ receivedAt, openedAt }: Application): string {
  return receivedAt ?? openedAt;
}
