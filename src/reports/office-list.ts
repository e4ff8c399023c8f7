import type { Application } from '../applications/application.ts';
import { jobNumber, jobTitle } from '../applications/job.ts';
import { escaped } from './escaped.ts';
import { type ReportLang, wordingIn } from './languages.ts';
import { dayIn, periodIn } from './moment.ts';
import { type OfficeColumn, officeColumns } from './office-columns.ts';
import { oneLine } from './one-line.ts';
import { printedPage } from './printed-page.ts';
import { htmlTable, type TextTable, tableStyle } from './tables.ts';

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
interface OfficeList extends TextTable {
  lang: ReportLang;
  title: string;
  period: string;
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

/** The list as a page that prints on its side. */
export function officeHtml({ lang, title, period, head, rows }: OfficeList): string {
  return printedPage({
    lang,
    title,
    style: tableStyle,
    content: `<p>${escaped(period)}</p>\n${htmlTable({ head, rows })}`,
    footer: wordingIn(lang).report.made,
    hasImages: false,
  });
}

function sentAt({ receivedAt, openedAt }: Application): string {
  return receivedAt ?? openedAt;
}
