import type { Directory } from '../ui/use-directory.ts';
import type { ListRow } from '../views/list-row.ts';
import type { ActOnStore, ApplicationsActions } from './actions.ts';

/** What makes the files is loaded when one is asked for. */
const bringFiles = () => import('./for-others-files.ts');

/** Files for others. */
export function forOthersActions(
  vendors: Directory | null,
  rows: ReadonlyMap<string, ListRow>,
  act: ActOnStore,
): Pick<ApplicationsActions, 'officeList' | 'calendar'> {
  return {
    officeList: (...asked) =>
      act(async store => (await bringFiles()).saveOfficeList(store, vendors, ...asked)),
    calendar: only => act(async store => (await bringFiles()).saveCalendar(store, rows, only)),
  };
}
