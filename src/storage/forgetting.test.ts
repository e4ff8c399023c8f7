import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { followChanges } from './changes.ts';
import { connect, tables, version } from './database.ts';
import { openStore } from './open-store.ts';
import { Store } from './store.ts';
import { emptyStore } from './testing/empty-store.ts';
import { moveNote } from './rearranging.ts';

afterEach(async () => {
  vi.useRealTimers();
  await emptyStore();
});

const other = { ...sampleApplication, id: 'case-2', employer: 'Initech', job: { title: 'Cook', id: '77' } };
const noteOf = (caseId: string) => ({ ...sampleNote, id: `note of ${caseId}`, caseId });

test('what was not worked on since a moment is deleted for good with its notes, and what was is not', async () => {
  const store = await openStore();
  const since = new Date('2026-06-01T00:00:00Z');
  const before = { ...sampleApplication, updatedAt: '2026-06-01T01:59:59+02:00' };
  const at = { ...other, updatedAt: '2026-06-01T02:00:00+02:00' };
  await store.merge({ cases: [before, at], notes: [noteOf('case-1'), noteOf('case-2')] });
  await store.forgetBefore(since, new Date('2026-07-01T00:00:00Z'));
  expect((await store.applicationsByRecency()).map(({ id }) => id)).toEqual(['case-2']);
  expect([await store.notesOf('case-1'), await store.countNotes()]).toEqual([[], 1]);
  expect(await store.trash()).toEqual([]);
});

/** Deletes both applications, one an hour after the other. */
async function deleteBoth() {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication, other], notes: [noteOf('case-1')] });
  const first = Date.now();
  vi.useFakeTimers({ now: first, toFake: ['Date'] });
  await store.deleteApplication('case-1');
  vi.setSystemTime(first + 3_600_000);
  await store.deleteApplication('case-2');
  return { store, first };
}

test('the trash names what was deleted last first', async () => {
  const { store } = await deleteBoth();
  expect((await store.trash()).map(({ id }) => id)).toEqual(['case-2', 'case-1']);
});

test('after 30 days one part of the trash is gone and the other still there; by a press all of it goes', async () => {
  const { store, first } = await deleteBoth();
  const heard: (string | null)[] = [];
  const stop = followChanges(({ applicationId }) => heard.push(applicationId));
  await store.emptyTrash(new Date(first + 30 * 24 * 3_600_000 + 60_000));
  expect((await store.trash()).map(({ id }) => id)).toEqual(['case-2']);
  // What was out of sight already concerns no page.
  expect(heard).toEqual([]);
  await store.emptyTrash(null);
  expect([await store.trash(), heard]).toEqual([[], [null]]);
  stop();
});

test('deleting or moving what is gone, or giving it a screenshot, does nothing', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [] });
  const before = await store.exportAll();
  await store.deleteNote('gone');
  await store.rearrange(tx => moveNote(tx, 'gone', other, '2026-03-05T09:00:00Z'));
  await store.addScreenshot({ id: 'p', noteId: 'gone', at: sampleNote.at, image: new Blob(['x']) });
  expect(await store.exportAll()).toEqual(before);
});

test('a note that is moved to where it is stays as it is', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  const before = await store.exportAll();
  await store.rearrange(tx => moveNote(tx, 'note-1', sampleApplication, '2026-03-05T09:00:00Z'));
  expect(await store.exportAll()).toEqual(before);
});

test('where everything is deleted every table is emptied first, since files may stay while a page has them open', async () => {
  const store = new Store(await connect(version, () => undefined), false);
  await store.merge({ cases: [sampleApplication, other], notes: [noteOf('case-1'), noteOf('case-2')] });
  await store.addScreenshot({ id: 'p', noteId: 'note of case-2', at: sampleNote.at, image: new Blob(['x']) });
  await store.deleteApplication('case-1');
  await store.emptyAndClose();
  const db = await connect(version, () => undefined);
  expect(await Promise.all(tables.map(name => db.count(name)))).toEqual(tables.map(() => 0));
  db.close();
  await expect(store.applicationsByRecency()).rejects.toThrow();
});

test('the notes of all applications come in one go where they are few', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication, other], notes: [noteOf('case-1'), noteOf('case-2')] });
  const parts: string[][] = [];
  for await (const part of store.notesByApplication()) parts.push([...part.keys()]);
  expect(parts).toEqual([['case-1', 'case-2']]);
});
