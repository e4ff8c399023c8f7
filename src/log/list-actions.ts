import { withArchived } from '../applications/archive.ts';
import { toLocalIso } from '../applications/moment.ts';
import { t, tCount } from '../views/t.ts';
import type { Attempt } from './use-import.ts';

/** What is done with several applications at once. */
export function listActions(attempt: Attempt) {
  return {
    archive: (ids: readonly string[], isArchived: boolean) =>
      attempt(async store => {
        const at = toLocalIso(new Date());
        for (const id of ids)
          await store.change(id, application => withArchived(application, isArchived, at));
        const counted = tCount('applications', ids.length);
        return t(isArchived ? 'archivedSaid' : 'unarchivedSaid', counted);
      }),
  };
}
