import { isToCome } from '../applications/deadline.ts';
import { localDay, toLocalIso } from '../applications/moment.ts';
import { calendarFile } from '../reports/calendar-file.ts';
import { type ReportLang, reportLang } from '../reports/languages.ts';
import { officeHtml, officeList } from '../reports/office-list.ts';
import { csvTable } from '../reports/tables.ts';
import { readManaged } from '../storage/managed.ts';
import type { Store } from '../storage/store.ts';
import { download, fileName } from '../ui/download.ts';
import type { Directory } from '../ui/use-directory.ts';
import type { ListRow } from '../views/list-row.ts';
import { language, t } from '../views/t.ts';
import type { ApplicationsActions } from './actions.ts';

/** Saves the list for an office as a file on this computer, and says so; or that there is nothing to list. */
export async function saveOfficeList(
  store: Store,
  vendors: Directory | null,
  ...[format, asked]: Parameters<ApplicationsActions['officeList']>
): Promise<string> {
  const list = officeList({
    ...asked,
    applications: await store.applicationsByRecency(),
    systemName: id => vendors?.vendorById(id)?.name ?? null,
    lang: await listLanguage(),
  });
  if (list.rows.length === 0) return t('applicationsNothingFound', list.period);
  const now = new Date();
  return format === 'csv'
    ? download(fileName('list', now, 'csv'), csvTable(list, navigator.language), 'text/csv')
    : download(fileName('list', now, 'html'), officeHtml(list), 'text/html');
}

/** Saves closing dates and ends of waiting for a calendar, of all applications or of one, and says so; or that there is none. */
export async function saveCalendar(
  store: Store,
  rows: ReadonlyMap<string, ListRow>,
  only?: string,
): Promise<string> {
  const now = new Date();
  const entries = (await store.applicationsByRecency()).flatMap(application => {
    const row = rows.get(application.id);
    if (only !== undefined && application.id !== only) return [];
    if (!row || row.states.includes('received') || row.states.includes('archived')) return [];
    const waitsUntil = row.waitsFor && row.changesAt;
    if (!waitsUntil && !isToCome(row.deadline, localDay(now))) return [];
    return [{ application, waitsUntil, waitsFor: row.waitsFor ?? ('support' as const) }];
  });
  if (entries.length === 0) return t('othersNothing');
  const file = calendarFile(entries, await listLanguage(), toLocalIso(now));
  return download(fileName('dates', now, 'ics'), file, 'text/calendar');
}

/** That which the organisation wants, else that of the interface. */
async function listLanguage(): Promise<ReportLang> {
  return reportLang((await readManaged()).reportLanguage ?? language());
}
