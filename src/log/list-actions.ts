import { withArchived } from '../applications/archive.ts';
import { toLocalIso } from '../applications/moment.ts';
import type { Store } from '../storage/store.ts';
import { t, tCount } from '../views/t.ts';
import type { ActOnStore } from './use-import.ts';

async function putAway(store: Store, ids: readonly string[], isArchived: boolean): Promise<void> {
  const at = toLocalIso(new Date());
  for (const id of ids) await store.change(id, application => withArchived(application, isArchived, at));
}

/** What is done with several applications at once. */
export function listActions(act: ActOnStore) {
  return {
    archive: (ids: readonly string[], isArchived: boolean) =>
      act(async store => {
        await putAway(store, ids, isArchived);
        const said = (archived: boolean) =>
          t(archived ? 'archivedSaid' : 'unarchivedSaid', tCount('applications', ids.length));
        const undo = () => putAway(store, ids, !isArchived).then(() => said(!isArchived));
        return { said: said(isArchived), undo };
      }),
  };
}
