import { useEffect, useRef, useState } from 'preact/hooks';
import { type Snapshot, followChanges } from './changes.ts';
import { bringStore } from './bring-store.ts';

/**
 * One application with its notes, as it is stored: it follows every change, wherever it is made. Undefined while it
 * is being read; null: there is no application with this id, or it was deleted.
 *
 * @param first what the background read of it a moment ago, to be shown until it is read here
 */
export function useApplication(
  id: string | null,
  failed: (error: unknown) => void,
  first?: Snapshot | null,
): Snapshot | null | undefined {
  const latestFirst = useRef(first);
  latestFirst.current = first;
  // No signals here: the popup would wait for the library of them.
  const [shown, setShown] = useState<{ id: string; now: Snapshot | null } | null>(null);
  useEffect(() => {
    if (id === null) return;
    // A slow read from before a change must not overwrite the newer state.
    let newest = 0;
    const read = async () => {
      const own = ++newest;
      const now = await (await bringStore()).snapshotOf(id);
      if (own !== newest) return;
      // Mostly nothing has changed, and nothing is to be drawn again.
      const before = latestFirst.current;
      setShown({ id, now: before && isSame(before, now) ? before : now });
    };
    const look = () => void read().catch(failed);
    look();
    const stop = followChanges(({ applicationId }, snapshot) => {
      if (applicationId !== null && applicationId !== id) return;
      if (applicationId === null || snapshot === undefined) return look();
      newest++;
      setShown({ id, now: snapshot });
    });
    return () => {
      newest = Number.NaN;
      stop();
    };
  }, [id]);
  if (id === null) return null;
  return shown?.id === id ? shown.now : first;
}

const isSame = (one: Snapshot, other: Snapshot | null) => JSON.stringify(one) === JSON.stringify(other);
