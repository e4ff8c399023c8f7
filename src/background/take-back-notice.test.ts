import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ownPageHandlers } from './own-pages.ts';
import { browser } from './testing/browser.ts';
import { failure, globex, open, see } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

const popup = { url: 'chrome-extension://us/src/popup/index.html' };

interface Injection {
  target: object;
  args?: unknown[];
  func?(...args: unknown[]): void;
}

/** What was put into the page beside the scripts that are files. */
const put = () =>
  browser.scripting.executeScript.mock.calls
    .map(([injection]: unknown[]) => injection as Injection)
    .filter(({ args }) => args);

beforeEach(async () => {
  browser.tabs.get.mockResolvedValue({ id: 1, url: globex });
  await open(1, globex);
  browser.scripting.executeScript.mockClear();
});

test('the page hears which notes the popup shows, in every frame', async () => {
  await see(1, failure('noted', globex));
  await ownPageHandlers['tab/asked']({ tabId: 1 }, popup);
  expect(put()).toMatchObject([{ target: { tabId: 1, allFrames: true }, args: [['noted']] }]);
});

describe('nothing is taken back', () => {
  test.each([
    ['a side panel', { url: `${popup.url}?panel` }],
    ['a window of its own', { url: `${popup.url}?tab=1`, tab: { id: 2 } as never }],
    ['the popup’s page in a tab', { ...popup, tab: { id: 2 } as never }],
  ])('where %s asks', async (_, from) => {
    await see(1, failure('noted', globex));
    await ownPageHandlers['tab/asked']({ tabId: 1 }, from);
    expect(put()).toEqual([]);
  });
});

test('a page that cannot be reached keeps the popup from nothing', async () => {
  await see(1, failure('noted', globex));
  browser.scripting.executeScript.mockRejectedValue(new Error('cannot be scripted'));
  const view = await ownPageHandlers['tab/asked']({ tabId: 1 }, popup);
  expect(view.stored?.notes).toHaveLength(1);
  browser.scripting.executeScript.mockReset();
});

test('what is put into the page tells its notice, or waits there for it', async () => {
  await see(1, failure('noted', globex));
  await ownPageHandlers['tab/asked']({ tabId: 1 }, popup);
  const [{ func, args }] = put() as [Required<Injection>];
  const scope = globalThis as { callworthy?: object };
  const hideTold = vi.fn();
  for (const page of [{}, { notice: { hideTold } }]) {
    scope.callworthy = page;
    func(...args);
    expect(page).toMatchObject({ told: ['noted'] });
  }
  expect(hideTold).toHaveBeenCalledOnce();
  delete scope.callworthy;
  expect(() => func(...args)).not.toThrow();
});
