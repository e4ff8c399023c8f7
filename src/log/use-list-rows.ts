import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import { followChanges } from '../storage/changes.ts';
import { openStore } from '../storage/open-store.ts';
import type { Directory } from '../ui/use-directory.ts';
import { type ListRow, listRow } from '../views/list-row.ts';

type Rows = ReadonlyMap<string, ListRow>;

/** So many are looked at in one go; between them the page answers to whoever uses it. */
const batch = 100;
const none: Rows = new Map();

/**
 * The rows of all applications, by id: read once after the page shows itself, then followed one by one. `now` brings
 * those up to date whose advice changes by time alone.
 */
export function useListRows(vendors: Directory | null, now: Date, failed: (error: unknown) => void): Rows {
  const rows = useSignal<Rows>(none);
  useEffect(() => {
    if (!vendors) return;
    let isShown = true;
    const readAll = async () => {
      const store = await openStore();
      const [applications, notes] = [await store.applicationsByRecency(), await store.notesByApplication()];
      const read = new Map<string, ListRow>();
      for (const [i, application] of applications.entries()) {
        if (i % batch === batch - 1) await pause();
        if (!isShown) return;
        read.set(application.id, rowFor(application, notes.get(application.id) ?? [], vendors));
      }
      rows.value = read;
    };
    const readOne = async (id: string) => {
      const stored = await (await openStore()).snapshotOf(id);
      const others = new Map(rows.value);
      if (stored) others.set(id, rowFor(stored.application, stored.notes, vendors));
      else others.delete(id);
      if (isShown) rows.value = others;
    };
    readAll().catch(failed);
    const stop = followChanges(({ applicationId }) => {
      (applicationId === null ? readAll() : readOne(applicationId)).catch(failed);
    });
    return () => {
      isShown = false;
      stop();
    };
  }, [vendors]);
  useEffect(() => {
    if (!vendors) return;
    const due = [...rows.value].filter(
      ([, { changesAt }]) => changesAt && Date.parse(changesAt) <= now.getTime(),
    );
    const readDue = async () => {
      const store = await openStore();
      const read = new Map(rows.value);
      for (const [id] of due) {
        const stored = await store.snapshotOf(id);
        if (stored) read.set(id, rowFor(stored.application, stored.notes, vendors));
      }
      rows.value = read;
    };
    if (due.length > 0) readDue().catch(failed);
  }, [vendors, now]);
  return rows.value;
}

function rowFor(application: Application, notes: readonly Note[], vendors: Directory): ListRow {
  const vendor = vendors.systemInTrouble(application, notes);
  return listRow({ application, notes, vendor, frontEnd: null }, new Date());
}

const pause = () => new Promise<void>(done => setTimeout(done));
