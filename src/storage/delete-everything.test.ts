import 'fake-indexeddb/auto';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { deleteEverything, deleteUntold, finishDeletion, isDeletionDue } from './delete-everything.ts';
import { openStore } from './open-store.ts';
import { pushOut, tidyAgain } from './overwrite.ts';

/** What `storage.local` keeps but the noise, by its names alone. */
const kept = vi.hoisted(() => new Set<string>());
const browser = vi.hoisted(() => ({
  storage: {
    local: {
      get: async (key: string) => (kept.has(key) ? { [key]: true } : {}),
      clear: vi.fn(() => kept.clear()),
      set: vi.fn(),
      remove: vi.fn((keys: string | string[]) => void [keys].flat().forEach(key => kept.delete(key))),
    },
    session: { clear: vi.fn() },
  },
  alarms: { clearAll: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
// It leaves the browser alone for seconds: whoever asks about that calls it as it is.
const real = await vi.importActual<typeof import('./overwrite.ts')>('./overwrite.ts');
vi.mock('./overwrite.ts', { spy: true });

beforeEach(() => {
  vi.clearAllMocks();
  kept.clear();
  browser.storage.local.set.mockImplementation(async (items: object) => {
    for (const key of Object.keys(items)) kept.add(key);
  });
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
  // Beside the word that everything is to be deleted.
  const written = set.mock.calls
    .map(([items]) => Object.entries<string>(items))
    .filter(one => one.length > 1);
  for (const items of written) {
    // More than Chromium collects before it writes a file, and nothing that could be packed.
    expect(items.reduce((all, [, text]) => all + text.length, 0)).toBeGreaterThan(4 * 1024 * 1024);
    for (const text of new Set(items.map(([, text]) => text)))
      expect(deflateRawSync(text).length / text.length).toBeGreaterThan(0.8);
  }
  expect(written.length).toBeGreaterThan(6);
  const firstNoise = set.mock.invocationCallOrder[set.mock.calls.findIndex(([items]) => 'noise-0' in items)]!;
  expect(clear.mock.invocationCallOrder[0]!).toBeLessThan(firstNoise);
  expect([...kept]).toEqual([]);
  expect(vi.mocked(tidyAgain).mock.invocationCallOrder[0]!).toBeGreaterThan(
    remove.mock.invocationCallOrder.at(-2)!,
  );
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
});

test('Firefox, which keeps it in another way, is spared most of the writing', async () => {
  vi.stubGlobal('navigator', {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  });
  await deleteEverything().finally(vi.unstubAllGlobals);
  const rounds = browser.storage.local.set.mock.calls.filter(([items]) => 'noise-0' in items);
  expect(rounds).toHaveLength(2);
  expect([...kept]).toEqual([]);
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

test('where the disk has no room for a database to write over it, everything is deleted all the same', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name !== 'callworthy') throw new DOMException('full disk', 'QuotaExceededError');
    return open(name, version);
  });
  vi.mocked(tidyAgain).mockRejectedValue(new DOMException('full disk', 'QuotaExceededError'));
  await deleteEverything();
  expect(await (await openStore()).exportAll()).toMatchObject({ cases: [], notes: [] });
  expect(browser.storage.local.clear).toHaveBeenCalledOnce();
  expect([...kept]).toEqual([]);
});

/** Stands for a page that is closed, or a browser that ends: what it waits for never comes. */
const ended = () => new Promise<never>(() => {});

test.each([
  ['before anything was deleted', pushOut],
  ['while the disk was being written over', tidyAgain],
])('the next start finishes a deletion that was ended %s', async (_, step) => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  kept.add('settings');
  vi.mocked(step).mockImplementationOnce(ended);
  void deleteEverything();
  await vi.waitFor(() => expect(step).toHaveBeenCalled());
  await finishDeletion();
  expect([...kept]).toEqual([]);
  expect(await (await openStore()).exportAll()).toMatchObject({ cases: [], notes: [] });
  expect(tidyAgain, 'the disk is written over to the end').toHaveBeenCalled();
});

test('a deletion that failed, which was said, is not made up for at the next start', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  browser.storage.session.clear.mockRejectedValueOnce(new Error('not now'));
  await expect(deleteEverything()).rejects.toThrow('not now');
  await (await openStore()).merge({ cases: [sampleApplication] });
  await finishDeletion();
  expect((await (await openStore()).exportAll()).cases).toHaveLength(1);
});

/** Something of the browser refuses until it is done, as a store that another page holds does. */
const refusing = async (work: () => Promise<void>) => {
  browser.storage.session.clear.mockRejectedValueOnce(new Error('not now'));
  await expect(work()).rejects.toThrow('not now');
};

test('a deletion of which no page is left to tell that it failed stays due until a start finishes it', async () => {
  await refusing(deleteUntold);
  await refusing(finishDeletion);
  expect(await isDeletionDue()).toBe(true);
  await (await openStore()).merge({ cases: [sampleApplication], notes: [sampleNote] });
  await finishDeletion();
  expect(await isDeletionDue()).toBe(false);
  expect((await (await openStore()).exportAll()).cases).toEqual([]);
});
