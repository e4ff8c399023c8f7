import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { deleteEverything } from './delete-everything.ts';
import { openStore } from './open-store.ts';

const browser = vi.hoisted(() => ({
  storage: { local: { clear: vi.fn() }, session: { clear: vi.fn() } },
  alarms: { clearAll: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));

test('nothing is left, in whichever place it is kept', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  await store.deleteNote(sampleNote.id);
  await deleteEverything();
  const anew = await openStore();
  expect(await anew.trash()).toEqual([]);
  expect(await anew.exportAll()).toEqual({ cases: [], notes: [], deleted: [], screenshots: [] });
  expect(browser.storage.local.clear).toHaveBeenCalledOnce();
  expect(browser.storage.session.clear).toHaveBeenCalledOnce();
  expect(browser.alarms.clearAll).toHaveBeenCalledOnce();
});
