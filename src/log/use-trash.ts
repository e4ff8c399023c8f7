import { useEffect } from 'preact/hooks';
import { followChanges } from '../storage/changes.ts';
import { openStore } from '../storage/open-store.ts';
import { useKept } from '../ui/use-kept.ts';
import type { TrashedView } from './trashed-view.ts';

/** What was deleted and can be brought back, newest first. It follows every change, once it is `wanted`. */
export function useTrash(wanted: boolean, failed: (error: unknown) => void): readonly TrashedView[] {
  const trash = useKept<readonly TrashedView[]>([]);
  useEffect(() => {
    if (!wanted) return;
    const read = async () => {
      const store = await openStore();
      if (!store.problem) await store.emptyTrash(new Date());
      const trashed = await store.trash();
      const { trashedView } = await import('./trashed-view.ts');
      trash.value = trashed.map(trashedView);
    };
    read().catch(failed);
    return followChanges(() => void read().catch(failed));
  }, [wanted]);
  return trash.value;
}
