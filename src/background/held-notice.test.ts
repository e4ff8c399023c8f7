import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Store } from '../storage/store.ts';
import { openStore } from '../storage/open-store.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { StoreProblem } from '../views/store-problem.ts';
import { viewOf } from './own-pages.ts';
import { browser } from './testing/browser.ts';
import { failure, globex, initech, open, see } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

beforeEach(async () => {
  await emptyStore();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await open(1, globex);
});
afterEach(() => vi.restoreAllMocks());

const refuse = (error: Error) => vi.spyOn(Store.prototype, 'record').mockRejectedValue(error);
const badges = () => browser.action.setBadgeText.mock.calls.map(([{ text }]) => text);

test('where the disk is full the page says so, the button shows a sign, and all comes once there is room', async () => {
  const outbox = { 'outbox:1:0:late': { id: 'late' } };
  await browser.storage.local.set(outbox);
  const refused = refuse(new StoreProblem('full'));
  expect(await see(1, failure('late', globex))).toMatchObject({
    notice: { headline: 'noticeUnstored', body: 'storeFull', asks: 'nothing' },
    counts: false,
    isHeld: true,
  });
  expect(badges().at(-1)).toBe('!');
  expect(await browser.storage.local.get(null)).toMatchObject(outbox);

  refused.mockRestore();
  const stored = await see(1, failure('late', globex));
  expect(stored).toMatchObject({
    notice: { headline: expect.not.stringContaining('noticeUnstored') },
    counts: true,
  });
  expect(stored).not.toHaveProperty('isHeld');
  expect(await (await openStore()).noteById('late')).toBeTruthy();
});

test('the popup of that tab says so, though smaller things could be stored meanwhile, until it is stored', async () => {
  const refused = refuse(new StoreProblem('full'));
  await see(1, failure('large', globex));
  await open(2, globex);
  expect((await openStore()).problem).toBeNull();
  expect((await viewOf(1)).problem).toBe('full');
  expect((await viewOf(2)).problem).toBeUndefined();
  refused.mockRestore();
  await see(1, failure('large', globex));
  expect((await viewOf(1)).problem).toBeUndefined();
});

test('nor does it say so of a page that is no longer there', async () => {
  const refused = refuse(new StoreProblem('full'));
  await see(1, failure('gone', globex));
  refused.mockRestore();
  await open(1, initech);
  expect((await viewOf(1)).problem).toBeUndefined();
});

test('where the browser ended the write, the store knows that there is no room', async () => {
  refuse(new DOMException('The transaction was aborted', 'AbortError'));
  vi.spyOn(Store.prototype, 'problem', 'get').mockReturnValue(new StoreProblem('full'));
  expect(await see(1, failure('ended', globex))).toMatchObject({ notice: { body: 'storeFull' } });
});

test('a store that another window holds for a moment, and one that fails for no known reason, say nothing', async () => {
  for (const error of [new StoreProblem('busy'), new Error('unknown')]) {
    refuse(error);
    await expect(see(1, failure('soon', globex))).rejects.toBe(error);
  }
});

test('where notices are off only the button shows it', async () => {
  await browser.storage.local.set({ settings: { notices: false } });
  refuse(new StoreProblem('full'));
  expect(await see(1, failure('quiet', globex))).toEqual({ notice: null, counts: false, isHeld: true });
  expect(badges().at(-1)).toBe('!');
});
