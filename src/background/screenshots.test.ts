// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import type { Mask } from '../messages/contract.ts';
import { openStore } from '../storage/open-store.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { takeScreenshot } from './screenshots.ts';
import { browser } from './testing/browser.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));

const png = 'data:image/png;base64,iVBORw0KGgo=';

/** What the window shows, and whether the page in the tab is still the one that was covered. */
let front: { id: number; covered: boolean };

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  front = { id: 1, covered: true };
  browser.tabs.get.mockImplementation(async id => ({ id, windowId: 7, active: id === front.id }));
  browser.tabs.captureVisibleTab.mockResolvedValue(png);
  browser.scripting.executeScript.mockImplementation(async () => [{ frameId: 0, result: front.covered }]);
  delete (globalThis as Mask).callworthyMask;
  const store = await openStore();
  await emptyStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
});

const screenshotOf = async (noteId: string) => (await (await openStore()).noteById(noteId))?.screenshot;

test('a screenshot of the covered page is kept with its note', async () => {
  const id = await takeScreenshot(1, 'note-1');
  expect(id).not.toBeNull();
  expect(await screenshotOf('note-1')).toBe(id);
});

test.each<[string, () => void]>([
  ['comes in front', () => (front.id = 2)],
  ['is opened in the tab', () => (front.covered = false)],
])('none is kept when another page %s at the same moment', async (_, change) => {
  browser.tabs.captureVisibleTab.mockImplementation(async () => {
    change();
    return png;
  });
  expect(await takeScreenshot(1, 'note-1')).toBeNull();
  expect(await screenshotOf('note-1')).toBeNull();
});

test('a tab that is not in front is not taken at all', async () => {
  front.id = 2;
  browser.tabs.captureVisibleTab.mockClear();
  expect(await takeScreenshot(1, 'note-1')).toBeNull();
  expect(browser.tabs.captureVisibleTab).not.toHaveBeenCalled();
});

/** Lets the scripts of a screenshot run here, beside the mask as the page has it. */
function runHere() {
  type Script = { func?: (...args: readonly unknown[]) => unknown; args?: readonly unknown[] };
  vi.stubGlobal('origin', 'https://jobs.acme-apply.example');
  browser.scripting.executeScript.mockImplementation((async ({ func, args = [] }: Script) => {
    // A real page answers later than at once.
    await new Promise(done => setTimeout(done));
    return [{ frameId: 0, result: await func?.(...args) }];
  }) as never);
}

test('a press while another screenshot is being finished takes a screenshot of the covered page too', async () => {
  await import('../content/mask.ts');
  runHere();
  let second: Promise<string | null> | undefined;
  browser.tabs.captureVisibleTab.mockImplementation(async () => {
    second ??= takeScreenshot(1, 'note-1');
    await new Promise(done => setTimeout(done, 10));
    return png;
  });
  expect(await takeScreenshot(1, 'note-1')).not.toBeNull();
  expect(await second).not.toBeNull();
  expect((globalThis as Mask).callworthyMask?.isCovering()).toBe(false);
});

test('none is taken of a page that has its mask but is not covered by it', async () => {
  (globalThis as Mask).callworthyMask = {
    cover: async () => true,
    uncover: () => {},
    isCovering: () => false,
  };
  runHere();
  expect(await takeScreenshot(1, 'note-1')).toBeNull();
});

test('none is taken of a page whose cover is not painted in time', async () => {
  (globalThis as Mask).callworthyMask = {
    cover: async () => false,
    uncover: () => {},
    isCovering: () => true,
  };
  runHere();
  browser.tabs.captureVisibleTab.mockClear();
  expect(await takeScreenshot(1, 'note-1')).toBeNull();
  expect(browser.tabs.captureVisibleTab).not.toHaveBeenCalled();
});

test('a frame whose cover is not painted in time is covered as a whole', async () => {
  const asked: unknown[] = [];
  const origins = ['https://jobs.acme-apply.example', 'https://chat.initech.example'];
  browser.scripting.executeScript.mockImplementation((async ({ args }: { args?: readonly unknown[] }) => {
    const isFirst = asked.length === 0;
    if (args) asked.push(args[0]);
    const results = !args && isFirst ? origins : [true, !args];
    return results.map((result, frameId) => ({ frameId, result }));
  }) as never);
  expect(await takeScreenshot(1, 'note-1')).not.toBeNull();
  expect(asked).toEqual([origins, ['https://jobs.acme-apply.example']]);
});
