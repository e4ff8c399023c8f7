import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import { followChanges } from '../storage/changes.ts';
import { openStore } from '../storage/open-store.ts';
import type { Directory } from '../ui/use-directory.ts';
import { calendarHere } from '../views/calendar-here.ts';
import { type ListRow, listRow } from '../views/list-row.ts';

type Rows = ReadonlyMap<string, ListRow>;
type RowOf = (application: Application, notes: readonly Note[]) => ListRow;

/** As many rows as a window shows: they come first. */
const inView = 30;
/** So many are looked at in one go; between them the page answers to whoever uses it. */
const batch = 50;
const none: Rows = new Map();

/**
 * The rows of all applications, by id: read once after the page shows itself, then followed one by one. `now` brings
 * those up to date whose advice changes by time alone.
 */
export function useListRows(vendors: Directory | null, now: Date, failed: (error: unknown) => void): Rows {
  const rows = useSignal<Rows>(none);
  useEffect(() => {
    if (!vendors) return;
    let newest = 0;
    // What was written while all are read must not be overwritten with what was there before.
    const written = new Map<string, ListRow | null>();
    const readAll = async () => {
      const own = ++newest;
      written.clear();
      await readRows(rowMaker(vendors), read => {
        if (own !== newest) return false;
        for (const [id, row] of written) {
          if (row) read.set(id, row);
          else read.delete(id);
        }
        rows.value = read;
        return true;
      });
    };
    const readOne = async (id: string) => {
      const stored = await (await openStore()).snapshotOf(id);
      const row = stored && rowMaker(vendors)(stored.application, stored.notes);
      const others = new Map(rows.value);
      if (row) others.set(id, row);
      else others.delete(id);
      written.set(id, row);
      if (!Number.isNaN(newest)) rows.value = others;
    };
    readAll().catch(failed);
    const stop = followChanges(({ applicationId }) => {
      (applicationId === null ? readAll() : readOne(applicationId)).catch(failed);
    });
    return () => {
      newest = Number.NaN;
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
        if (stored) read.set(id, rowMaker(vendors)(stored.application, stored.notes));
      }
      rows.value = read;
    };
    if (due.length > 0) readDue().catch(failed);
  }, [vendors, now]);
  return rows.value;
}

/** Reads the rows, those in view first. `show` is given what was read so far; it answers false to end the reading. */
async function readRows(rowOf: RowOf, show: (read: Map<string, ListRow>) => boolean): Promise<void> {
  const store = await openStore();
  const applications = await store.applicationsByRecency();
  const read = new Map<string, ListRow>();
  for (const one of applications.slice(0, inView)) read.set(one.id, rowOf(one, await store.notesOf(one.id)));
  if (!show(new Map(read)) || applications.length <= inView) return;
  const byId = new Map(applications.map(one => [one.id, one]));
  for await (const part of store.notesByApplication()) {
    for (const [id, notes] of part) {
      const application = byId.get(id);
      if (application && !read.has(id)) read.set(id, rowOf(application, notes));
    }
    await pause();
  }
  for (const [i, one] of applications.entries()) {
    if (!read.has(one.id)) read.set(one.id, rowOf(one, []));
    if (i % batch === batch - 1) await pause();
  }
  show(read);
}

function rowMaker(vendors: Directory): RowOf {
  const [now, calendar] = [new Date(), calendarHere()];
  return (application, notes) => {
    const vendor = vendors.systemInTrouble(application, notes);
    return listRow({ application, notes, vendor, frontEnd: null }, now, calendar);
  };
}

/** Until the browser has nothing better to do: whoever types in the meantime comes first. */
const pause = () =>
  new Promise<void>(done => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 1_000 });
    else setTimeout(done);
  });
