import { isArchived, withArchived } from '../applications/archive.ts';
import { toLocalIso } from '../applications/moment.ts';
import type { Store } from '../storage/store.ts';
import { t, tCount } from '../views/t.ts';
import type { ActOnStore } from './actions.ts';

async function putAway(store: Store, ids: readonly string[], away: boolean): Promise<void> {
  const at = toLocalIso(new Date());
  for (const id of ids) await store.change(id, application => withArchived(application, away, at));
}

/** Those that are not as they are to be: the others are to stay so when this is undone. */
async function toChange(store: Store, ids: readonly string[], away: boolean): Promise<string[]> {
  const known = await Promise.all(ids.map(id => store.applicationById(id)));
  return known.flatMap(one => (one && isArchived(one) !== away ? one.id : []));
}

/** What is done with several applications at once. */
export function listActions(act: ActOnStore) {
  return {
    archive: (selected: readonly string[], away: boolean) =>
      act(async store => {
        const ids = await toChange(store, selected, away);
        await putAway(store, ids, away);
        const said = (isAway: boolean) =>
          t(isAway ? 'archivedSaid' : 'unarchivedSaid', tCount('applications', ids.length));
        const undo = () => putAway(store, ids, !away).then(() => said(!away));
        return { said: said(away), undo };
      }),
  };
}
