import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Store } from '../storage/store.ts';
import { openStore } from '../storage/open-store.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { StoreProblem } from '../views/store-problem.ts';
import { documentFailed } from './failed-document.ts';
import { followed, watchStore } from './follower.ts';
import { viewOf } from './own-pages.ts';
import { browser } from './testing/browser.ts';
import { documentIn, failure, globex, initech, open, see } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

beforeEach(async () => {
  await emptyStore();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  showIn(1, globex);
  await open(1, globex);
});
afterEach(() => vi.restoreAllMocks());

/** What the browser says is in a tab. */
const shown = new Map<number, string>();
const showIn = (tab: number, url: string) => {
  shown.set(tab, url);
  vi.spyOn(browser.tabs, 'get').mockImplementation(async id => ({ id, url: shown.get(id) }));
};
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
  showIn(2, globex);
  await open(2, globex);
  expect((await openStore()).problem).toBeNull();
  expect((await viewOf(1)).problem).toBe('full');
  expect((await viewOf(2)).problem).toBeUndefined();
  refused.mockRestore();
  await see(1, failure('large', globex));
  expect((await viewOf(1)).problem).toBeUndefined();
});

test.each([
  ['when it was kept until then', false],
  ['when nothing can be kept', true],
])(
  'a page that never arrived, and whose failure cannot be stored, has the sign on the button, %s',
  async (_, isAll) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const refused = refuse(new StoreProblem('full'));
    const keep = vi.spyOn(browser.storage.local, 'set');
    if (isAll) keep.mockRejectedValue(new Error('QuotaExceededError'));
    showIn(3, initech);
    const at = new Date().toISOString();
    documentFailed(3, { url: initech, method: 'GET', at, error: 'net::ERR_CONNECTION_REFUSED' });
    await vi.waitFor(() => expect(badges().at(-1)).toBe('!'));
    expect((await viewOf(3)).problem).toBe('full');
    refused.mockRestore();
    keep.mockRestore();
    vi.useRealTimers();
  },
);

test('nor does it say so of a page that is no longer there', async () => {
  const refused = refuse(new StoreProblem('full'));
  await see(1, failure('gone', globex));
  refused.mockRestore();
  showIn(1, initech);
  await open(1, initech);
  expect((await viewOf(1)).problem).toBeUndefined();
});

test.each([
  ['one that is watched', true],
  ['one that nobody watches', false],
])('what a page says as it goes away leaves no sign on %s', async (_, isWatched) => {
  refuse(new StoreProblem('full'));
  const document = documentIn(1);
  showIn(1, isWatched ? initech : 'https://news.example/');
  if (isWatched) {
    await open(1, initech);
    await followed();
  }
  browser.action.setBadgeText.mockClear();
  await expect(see(1, failure('leaving', globex), document)).rejects.toThrow('full');
  expect(badges()).not.toContain('!');
  expect((await viewOf(1)).problem).toBeUndefined();
});

test('it is still known when the browser has stopped the background in between', async () => {
  refuse(new StoreProblem('full'));
  await see(1, failure('stopped', globex));
  vi.resetModules();
  const { viewOf: anew } = await import('./own-pages.ts');
  expect((await anew(1)).problem).toBe('full');
});

test('the number of attempts is back on the button, also where what waited is no news or means nothing', async () => {
  watchStore();
  await see(1, failure('first', globex));
  await followed();
  const number = badges().at(-1);
  expect(number).toBe('1');
  for (const then of [
    failure('again', globex),
    failure('nothing', globex, { text: 'Welcome.', rule: null }),
  ]) {
    const refused = refuse(new StoreProblem('full'));
    await see(1, failure('large', globex, { text: 'Another error 500 occurred on the server.' }));
    expect(badges().at(-1)).toBe('!');
    refused.mockRestore();
    expect((await see(1, then)).notice).toBeNull();
    await followed();
    expect(badges().at(-1)).toBe(number);
  }
});

test('what is stored and cannot be taken out of the outbox on a full disk is stored all the same', async () => {
  browser.storage.local.remove.mockRejectedValueOnce(new Error('No space left on device'));
  const answer = await see(1, failure('kept', globex));
  expect(answer).toMatchObject({ counts: true });
  expect(answer).not.toHaveProperty('isHeld');
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
