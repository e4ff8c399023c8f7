import { useEffect } from 'preact/hooks';
import { followChanges } from '../storage/changes.ts';
import type { Trashed } from '../storage/database.ts';
import { openStore } from '../storage/open-store.ts';
import { useKept } from '../ui/use-kept.ts';
import { type TrashedView, trashedView } from './trashed-view.ts';

/** What was deleted and can be brought back, newest first. It follows every change, once it is `wanted`. */
export function useTrash(wanted: boolean, failed: (error: unknown) => void): readonly TrashedView[] {
  const trash = useKept<readonly Trashed[]>([]);
  useEffect(() => {
    if (!wanted) return;
    const read = async () => {
      const store = await openStore();
      if (!store.problem) await store.emptyTrash(new Date());
      trash.value = await store.trash();
    };
    read().catch(failed);
    return followChanges(() => void read().catch(failed));
  }, [wanted]);
  return trash.value.map(trashedView);
}
