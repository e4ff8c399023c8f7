import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import { followChanges, type Snapshot } from '../storage/changes.ts';
import { newestFirst } from '../storage/queries.ts';
import { openStore } from '../storage/open-store.ts';

/** All applications, newest first, as they are stored; null while they are being read. They follow every change. */
export function useStoredApplications(failed: (error: unknown) => void): readonly Application[] | null {
  const applications = useSignal<readonly Application[] | null>(null);
  useEffect(() => {
    const readAll = async () => {
      const store = await openStore();
      if (store.problem) failed(store.problem);
      applications.value = await store.applicationsByRecency();
    };
    // One of thousands: the others stay as they are.
    const readOne = async (id: string, data: Snapshot | null | undefined) => {
      const one = data === undefined ? await (await openStore()).snapshotOf(id) : data;
      const others = (applications.value ?? []).filter(application => application.id !== id);
      applications.value = one ? newestFirst([one.application, ...others]) : others;
    };
    readAll().catch(failed);
    return followChanges(({ applicationId }, snapshot) => {
      const work =
        applicationId === null || !applications.value ? readAll() : readOne(applicationId, snapshot);
      work.catch(failed);
    });
  }, []);
  return applications.value;
}
