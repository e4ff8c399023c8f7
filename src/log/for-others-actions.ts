import { isToCome } from '../applications/deadline.ts';
import { localDay, toLocalIso } from '../applications/moment.ts';
import type { ReportLang } from '../reports/languages.ts';
import type { OfficeColumn } from '../reports/office-columns.ts';
import { readManaged } from '../storage/managed.ts';
import { download, fileName } from '../ui/download.ts';
import type { Directory } from '../ui/use-directory.ts';
import type { ListRow } from '../views/list-row.ts';
import { language, t } from '../views/t.ts';
import type { ActOnStore } from './actions.ts';

/** That which the organisation wants, else that of the interface. */
async function listLanguage(): Promise<ReportLang> {
  const { reportLang } = await import('../reports/languages.ts');
  return reportLang((await readManaged()).reportLanguage ?? language());
}

type Rows = ReadonlyMap<string, ListRow>;

/** Files for others. What makes them is loaded when it is asked for. */
export function forOthersActions(vendors: Directory | null, rows: Rows, act: ActOnStore) {
  return {
    officeList: (
      format: 'print' | 'csv',
      asked: { from: string; to: string; columns: readonly OfficeColumn[] },
    ) =>
      act(async store => {
        const { officeHtml, officeList } = await import('../reports/office-list.ts');
        const { csvTable } = await import('../reports/tables.ts');
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
      }),
    calendar: (only?: string) =>
      act(async store => {
        const { calendarFile } = await import('../reports/calendar-file.ts');
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
      }),
  };
}
