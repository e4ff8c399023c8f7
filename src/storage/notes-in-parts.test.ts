import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { sampleNote } from '../applications/samples.ts';
import { connect, version } from './database.ts';
import { notesInParts } from './notes-in-parts.ts';

afterEach(() => deleteDB('callworthy'));

// Several of one moment: no moment tells where a part ended.
const counts = { a: 3, b: 1, c: 7, d: 2, e: 4, f: 0, g: 5 };

test.each([1, 2, 3, 4, 5, 22, 23, 100])(
  'in parts of %i every note comes once, with all of its application',
  async max => {
    const db = await connect(version, () => undefined);
    for (const [caseId, count] of Object.entries(counts))
      for (let i = 0; i < count; i++) await db.put('notes', { ...sampleNote, id: `${caseId}${i}`, caseId });
    const read: [string, number][] = [];
    for await (const part of notesInParts(db, max))
      for (const [id, notes] of part) read.push([id, notes.length]);
    expect(read).toEqual(Object.entries(counts).filter(([, count]) => count > 0));
    db.close();
  },
);

test('of an application the oldest note comes first, whatever offset it is written with', async () => {
  const db = await connect(version, () => undefined);
  const written = ['2026-03-02T10:00:00+09:00', '2026-03-02T02:00:00Z', '2026-03-02T00:30:00Z'];
  for (const at of written) await db.put('notes', { ...sampleNote, id: at, caseId: 'a', at });
  for await (const part of notesInParts(db))
    expect(part.get('a')?.map(({ at }) => at)).toEqual([written[2], written[0], written[1]]);
  db.close();
});
