import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openStore } from '../storage/open-store.ts';
import { pageHandlers } from './pages.ts';
import { failure, globex, open, see } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

const from = { tab: { id: 1, url: globex }, url: globex, frameId: 0, document: 1 } as never;
const corrected = async (id: string) => (await (await openStore()).noteById(id))?.corrected;

test('“Not an error” offers to undo it, and then says again what to do next', async () => {
  await open(1, globex);
  const { notice } = await see(1, failure('noted', globex));
  const undo = await pageHandlers['notice/not-an-error']({ sighting: 'noted' }, from);
  expect(undo).toMatchObject({ sighting: 'noted', asks: 'undo', body: '' });
  expect(await corrected('noted')).toBe('benign');
  expect(await pageHandlers['notice/undone']({ sighting: 'noted' }, from)).toEqual(notice);
  expect(await corrected('noted')).toBeNull();
});

test('there is nothing to undo of a note that is gone', async () => {
  await open(1, globex);
  for (const name of ['notice/not-an-error', 'notice/undone'] as const)
    expect(await pageHandlers[name]({ sighting: 'gone' }, from)).toBeNull();
});
