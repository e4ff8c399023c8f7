import { escaped } from '../reports/escaped.ts';
import { oneLine } from '../reports/one-line.ts';
import { printedPage } from '../reports/printed-page.ts';
import { csvTable, htmlTable, tableStyle } from '../reports/tables.ts';
import type { SearchReport } from '../views/search-report.ts';
import { download, fileName } from '../ui/download.ts';
import { language, t } from '../views/t.ts';
import { dateHead, dateRows, failureHead, failureRows, weekHead, weekRows } from './SearchPictures.tsx';

/** Saves the report as a file on this computer, and says so. */
export function saveSearchReport(report: SearchReport, format: 'print' | 'csv'): string {
  const now = new Date();
  return format === 'csv'
    ? download(fileName('search', now, 'csv'), searchReportCsv(report), 'text/csv')
    : download(fileName('search', now, 'html'), searchReportHtml(report), 'text/html');
}

type Rows = readonly (readonly string[])[];

/** The failures by system and kind, as a table for spreadsheets. */
export function searchReportCsv(report: SearchReport): string {
  return csvTable({ head: failureHead(), rows: oneLineRows(failureRows(report)) }, navigator.language);
}

/** All tables of the report as a page that prints. */
export function searchReportHtml(report: SearchReport): string {
  const content = [
    part(t('reportFailures'), failureHead(), failureRows(report)),
    part(t('reportWeeks'), weekHead(), weekRows(report)),
    part(t('reportDates'), dateHead(), dateRows(report)),
  ].join('\n');
  const footer = t('reportMade');
  return printedPage({
    lang: language(),
    title: t('reportTitle'),
    style: tableStyle,
    content,
    footer,
    hasImages: false,
  });
}

const oneLineRows = (rows: Rows) => rows.map(cells => cells.map(text => oneLine(text, 300)));

function part(title: string, head: readonly string[], rows: Rows): string {
  return `<h2>${escaped(title)}</h2>\n${htmlTable({ head, rows: oneLineRows(rows) })}`;
}
