import { useLayoutEffect } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import { followChanges, type Snapshot } from '../storage/changes.ts';
import { newestFirst } from '../storage/queries.ts';
import { openStore, openStoreToRead } from '../storage/open-store.ts';
import type { Store } from '../storage/store.ts';
import { useKept } from '../ui/use-kept.ts';

export interface StoredApplications {
  /** Newest first; null while they are being read. */
  applications: readonly Application[] | null;
  /** How many older ones are still being read. */
  unread: number;
}

/** As many as a window shows: they come first, since reading thousands takes a while. */
export const inView = 30;

/** All applications as they are stored. They follow every change. */
export function useStoredApplications(failed: (error: unknown) => void): StoredApplications {
  const stored = useKept<StoredApplications>({ applications: null, unread: 0 });
  // At once, not after the first picture: all that the page shows waits for it.
  useLayoutEffect(() => {
    let newestReading = 0;
    const readAll = async () => {
      const own = ++newestReading;
      const opening = openStore();
      let isAll = false;
      if (stored.value.applications === null) {
        const { newest, count } = await firstOf(opening);
        isAll = count === newest.length;
        stored.value = { applications: newest, unread: count - newest.length };
      }
      const store = await opening;
      if (store.problem) failed(store.problem);
      if (isAll) return;
      const applications = await store.applicationsByRecency();
      if (own === newestReading) stored.value = { applications, unread: 0 };
    };
    // One of thousands: the others stay as they are.
    const readOne = async (id: string, data: Snapshot | null | undefined) => {
      const one = data === undefined ? await (await openStore()).snapshotOf(id) : data;
      const others = (stored.value.applications ?? []).filter(application => application.id !== id);
      const applications = one ? newestFirst([one.application, ...others]) : others;
      stored.value = { applications, unread: 0 };
    };
    readAll().catch(failed);
    return followChanges(({ applicationId }, snapshot) => {
      const { applications, unread } = stored.value;
      const isWhole = applications !== null && unread === 0;
      const work = applicationId === null || !isWhole ? readAll() : readOne(applicationId, snapshot);
      work.catch(failed);
    });
  }, []);
  return stored.value;
}

/** Those in view, without waiting for anything but themselves; where the store does not open, its reason. */
function firstOf(opening: Promise<unknown>): ReturnType<Store['newestApplications']> {
  const reading = openStoreToRead().then(store => store.newestApplications(inView));
  return Promise.race([reading, opening.then(() => reading)]);
}
