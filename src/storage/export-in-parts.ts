import type { Note } from '../applications/note.ts';
import type { AnyTransaction } from './database.ts';
import type { Export } from './merging.ts';

/** As many notes are read at once while all are written into a file. */
const notesAtOnce = 2_000;

/**
 * All that is kept, as it is exported, without the notes. Those `take` is given some at a time, in the order of their ids: a
 * hundred thousand at once would be in memory several times. `take` may wait for nothing, or the transaction would be over.
 */
export async function exportInParts(
  tx: AnyTransaction,
  take: (notes: readonly Note[]) => void,
  atOnce = notesAtOnce,
): Promise<Omit<Export, 'notes'>> {
  const others = Promise.all([
    tx.objectStore('cases').getAll(),
    tx.objectStore('deleted').getAll(),
    tx.objectStore('pictures').getAll(),
  ]);
  const table = tx.objectStore('notes');
  // The next ones are on their way before these are taken, which keeps the transaction alive as well.
  let reading = table.getAll(null, atOnce);
  const [cases, deleted, screenshots] = await others;
  const ids = new Set(cases.map(({ id }) => id));
  for (let isEnd = false; !isEnd; ) {
    const read = await reading;
    isEnd = read.length < atOnce;
    if (!isEnd) reading = table.getAll(IDBKeyRange.lowerBound(read.at(-1)!.id, true), atOnce);
    // A note without an application is never shown, and no file that holds one is taken back.
    take(read.filter(({ caseId }) => ids.has(caseId)));
  }
  return { cases, deleted, screenshots };
}
