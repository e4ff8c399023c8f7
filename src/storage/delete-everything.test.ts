import 'fake-indexeddb/auto';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { deleteEverything } from './delete-everything.ts';
import { openStore } from './open-store.ts';
import { tidyAgain } from './overwrite.ts';

const browser = vi.hoisted(() => ({
  storage: { local: { clear: vi.fn(), set: vi.fn(), remove: vi.fn() }, session: { clear: vi.fn() } },
  alarms: { clearAll: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
// It leaves the browser alone for seconds: whoever asks about that calls it as it is.
const real = await vi.importActual<typeof import('./overwrite.ts')>('./overwrite.ts');
vi.mock('./overwrite.ts', { spy: true });

beforeEach(() => {
  vi.clearAllMocks();
  browser.storage.local.set.mockResolvedValue(undefined);
  vi.mocked(tidyAgain).mockResolvedValue();
});
afterEach(() => vi.restoreAllMocks());

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

test('what lay on the disk is written over, and nothing is left of that either', async () => {
  await deleteEverything();
  const { set, remove, clear } = browser.storage.local;
  const written = set.mock.calls.map(([items]) => Object.entries<string>(items));
  for (const items of written) {
    // More than Chromium collects before it writes a file, and nothing that could be packed.
    expect(items.reduce((all, [, text]) => all + text.length, 0)).toBeGreaterThan(4 * 1024 * 1024);
    for (const text of new Set(items.map(([, text]) => text)))
      expect(deflateRawSync(text).length / text.length).toBeGreaterThan(0.8);
  }
  expect(written.length).toBeGreaterThan(6);
  expect(clear.mock.invocationCallOrder[0]!).toBeLessThan(set.mock.invocationCallOrder[0]!);
  expect(remove.mock.lastCall![0]).toEqual(written[0]!.map(([key]) => key));
  expect(vi.mocked(tidyAgain).mock.invocationCallOrder[0]!).toBeGreaterThan(
    remove.mock.invocationCallOrder.at(-1)!,
  );
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
});

test('the browser is made to tidy up three times more, each time after a rest, and nothing is left of that', async () => {
  const rests: (number | undefined)[] = [];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((work, ms) => {
    rests.push(ms);
    return setImmediate(work) as unknown as ReturnType<typeof setTimeout>;
  });
  const opened = vi.spyOn(indexedDB, 'open');
  await real.tidyAgain();
  expect(rests).toEqual([300, 1_000, 2_000]);
  expect(opened).toHaveBeenCalledTimes(3);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
});

test('where there is no room for that, everything is deleted all the same', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  browser.storage.local.set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await deleteEverything();
  expect(await (await openStore()).exportAll()).toEqual({
    cases: [],
    notes: [],
    deleted: [],
    screenshots: [],
  });
  expect(browser.storage.local.clear).toHaveBeenCalledOnce();
});
