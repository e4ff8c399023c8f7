import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../storage/store.ts';
import { browser } from './testing/browser.ts';
import { failure, globex, open, see } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../ui/t.ts', () => ({ t: (name: string) => name, language: () => 'en' }));

beforeEach(async () => {
  await (await openStore()).deleteEverything();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

/** The case that a note was filed under. */
async function caseOf(noteId: string) {
  const store = await openStore();
  return store.caseById((await store.noteById(noteId))?.caseId ?? '');
}

test('an answer that is given while a failure is understood is kept', async () => {
  await open(1, globex);
  await see(1, failure('first', globex, { at: '2026-03-02T09:30:00+01:00' }));
  const { id } = (await caseOf('first'))!;

  // The last thing that is looked up before the second failure is stored.
  const store = await openStore();
  const notesOf = vi.spyOn(store, 'notesOf').mockImplementationOnce(async () => {
    await store.changeCase(id, one => ({ ...one, directionsFollowed: true }));
    return [];
  });
  await see(1, failure('second', globex));
  notesOf.mockRestore();
  expect(await caseOf('second')).toMatchObject({ id, directionsFollowed: true });
});
