import type { IDBPDatabase } from 'idb';
import type { Note } from '../applications/note.ts';
import type { Schema } from './database.ts';
import { asNote, notesOfApplication, oldestFirst } from './queries.ts';

/** As many as a page can take between two pictures, with time left for what it does with them. */
const atOnce = 200;

/**
 * The notes of all applications, some applications at a time, by id of the application; each oldest first. All at once
 * would block the page meanwhile, and be in memory twice.
 */
export async function* notesInParts(
  db: IDBPDatabase<Schema>,
  max = atOnce,
): AsyncGenerator<ReadonlyMap<string, Note[]>> {
  let from: IDBKeyRange | null = null;
  while (true) {
    const read: Note[] = await db.getAllFromIndex('notes', 'byCase', from, max);
    const grouped = new Map<string, Note[]>();
    for (const note of read.map(asNote))
      grouped.set(note.caseId, [...(grouped.get(note.caseId) ?? []), note]);
    const isEnd = read.length < max;
    const last = read.at(-1)?.caseId;
    // The last one may have more notes than were read: the next part begins with it.
    if (!isEnd && grouped.size > 1) grouped.delete(last!);
    else if (!isEnd)
      grouped.set(
        last!,
        (await db.getAllFromIndex('notes', 'byCase', notesOfApplication(last!))).map(asNote),
      );
    for (const notes of grouped.values()) oldestFirst(notes);
    if (grouped.size > 0) yield grouped;
    if (isEnd) return;
    from = grouped.has(last!)
      ? IDBKeyRange.lowerBound([last!, '\uffff'], true)
      : IDBKeyRange.lowerBound([last!, '']);
  }
}
