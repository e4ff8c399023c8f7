import { useEffect } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import { followChanges } from '../storage/changes.ts';
import { openStore } from '../storage/open-store.ts';
import type { Directory } from '../ui/use-directory.ts';
import { calendarHere } from '../views/calendar-here.ts';
import type { ListRow } from '../views/list-row.ts';
import { type KeptValue, useKept } from '../ui/use-kept.ts';
import { inSlices } from './in-slices.ts';
import { inView, type StoredApplications } from './use-stored-applications.ts';

type Rows = ReadonlyMap<string, ListRow>;
type RowOf = (application: Application, notes: readonly Note[]) => ListRow;

const none: Rows = new Map();

/**
 * The rows of all applications, by id: read once after the page shows itself, then followed one by one. `now` brings
 * those up to date whose advice changes by time alone.
 */
export function useListRows(
  vendors: Directory | null,
  { applications, unread }: StoredApplications,
  now: Date,
  failed: (error: unknown) => void,
): Rows {
  const rows = useKept<Rows>(none);
  const isWhole = unread === 0;
  useEffect(() => {
    if (!applications) return;
    if (!vendors) {
      // While the directory is on its way.
      bringRows().catch(failed);
      return;
    }
    let newest = 0;
    // What was written while all are read must not be overwritten with what was there before.
    const written = new Map<string, ListRow | null>();
    const readAll = async (known: readonly Application[] | null) => {
      const own = ++newest;
      written.clear();
      const all = known ?? (await (await openStore()).applicationsByRecency());
      await readRows(await rowMaker(vendors), all, isWhole, read => {
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
      const row = stored && (await rowMaker(vendors))(stored.application, stored.notes);
      const others = new Map(rows.value);
      if (row) others.set(id, row);
      else others.delete(id);
      written.set(id, row);
      if (!Number.isNaN(newest)) rows.value = others;
    };
    readAll(applications).catch(failed);
    const stop = followChanges(({ applicationId }) => {
      (applicationId === null ? readAll(null) : readOne(applicationId)).catch(failed);
    });
    return () => {
      newest = Number.NaN;
      stop();
    };
  }, [vendors, applications === null, isWhole]);
  useDueRows(rows, vendors, now, failed);
  return rows.value;
}

/** Makes those rows anew whose advice has changed by time alone. */
function useDueRows(
  rows: KeptValue<Rows>,
  vendors: Directory | null,
  now: Date,
  failed: (error: unknown) => void,
): void {
  useEffect(() => {
    if (!vendors) return;
    const due = [...rows.value].filter(
      ([, { changesAt }]) => changesAt && Date.parse(changesAt) <= now.getTime(),
    );
    const readDue = async () => {
      const [store, rowOf] = await Promise.all([openStore(), rowMaker(vendors)]);
      const read = new Map(rows.value);
      for (const [id] of due) {
        const stored = await store.snapshotOf(id);
        if (stored) read.set(id, rowOf(stored.application, stored.notes));
      }
      rows.value = read;
    };
    if (due.length > 0) readDue().catch(failed);
  }, [vendors, now]);
}

/**
 * Makes the rows of these applications, those in view first and alone where the others are not read yet. `show` is
 * given what there is so far; it answers false to end the reading.
 */
async function readRows(
  rowOf: RowOf,
  applications: readonly Application[],
  isWhole: boolean,
  show: (read: Map<string, ListRow>) => boolean,
): Promise<void> {
  const store = await openStore();
  const seen = applications.slice(0, inView);
  const notesOfSeen = await Promise.all(seen.map(one => store.notesOf(one.id)));
  const read = new Map(seen.map((one, i) => [one.id, rowOf(one, notesOfSeen[i]!)]));
  if (!show(new Map(read)) || !isWhole || applications.length <= inView) return;
  const byId = new Map(applications.map(one => [one.id, one]));
  for await (const part of store.notesByApplication())
    await inSlices(part, ([id, notes]) => {
      const application = byId.get(id);
      if (application && !read.has(id)) read.set(id, rowOf(application, notes));
    });
  await inSlices(applications, one => void (read.has(one.id) || read.set(one.id, rowOf(one, []))));
  show(read);
}

/** What puts a row into words, which the list is shown without. */
const bringRows = () => import('../views/list-row.ts');

async function rowMaker(vendors: Directory): Promise<RowOf> {
  const { listRow } = await bringRows();
  const [now, calendar] = [new Date(), calendarHere()];
  return (application, notes) => {
    const vendor = vendors.systemThatFailed(application, notes);
    return listRow({ application, notes, vendor, frontEnd: null }, now, calendar);
  };
}
