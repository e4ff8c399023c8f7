import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../../applications/samples.ts';
import browser from '../../background/testing/browser.ts';
import { StoreProblem } from '../../views/store-problem.ts';
import type { Export } from '../merging.ts';
import { readTroubles } from '../troubles.ts';
import * as run from './run-copies.ts';
import { MemoryFolder } from './testing/memory-folder.ts';

const world = vi.hoisted(() => ({
  /** What was chosen; a browser keeps a handle to it. */
  chosen: null as object | null,
  isAllowed: true,
  folder: null as unknown,
  downloads: null as unknown,
  kept: null as unknown,
}));
vi.mock('webextension-polyfill', () => import('../../background/testing/browser.ts'));
vi.mock('./chosen-folder.ts', () => ({
  chosenFolder: async () => world.chosen,
  chooseFolder: async (handle: object | null) => void (world.chosen = handle),
  isAllowed: async () => world.isAllowed,
}));
vi.mock('./folder.ts', () => ({ folderAt: () => world.folder }));
vi.mock('./downloads.ts', () => ({ downloadsFolder: () => world.downloads }));
vi.mock('../open-store.ts', () => ({
  openStore: async () => ({
    exportAll: async () => world.kept,
    merge: async (file: Export) => {
      world.kept = file;
      const none = { changed: 0, joined: 0, deleted: 0 };
      const added = (of: readonly unknown[]) => ({ ...none, added: of.length });
      return { applications: added(file.cases), notes: added(file.notes), screenshots: 0 };
    },
  }),
}));

const now = new Date('2026-03-02T12:00:00Z');
const later = new Date('2026-03-02T13:00:00Z');
const all: Export = { cases: [sampleApplication], notes: [sampleNote], deleted: [], screenshots: [] };
const none: Export = { cases: [], notes: [], deleted: [], screenshots: [] };
const handle = { name: 'Notes' } as FileSystemDirectoryHandle;
let folder: MemoryFolder;
let underway = 0;
let most = 0;

beforeEach(async () => {
  vi.clearAllMocks();
  await browser.storage.local.clear();
  folder = new MemoryFolder();
  Object.assign(world, { chosen: null, isAllowed: true, folder, downloads: new MemoryFolder(), kept: all });
  [underway, most] = [0, 0];
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
    locks: {
      request: (_name: string, work: () => Promise<unknown>) =>
        (last = last.then(async () => {
          most = Math.max(most, ++underway);
          return work().finally(() => underway--);
        })),
    },
  });
});

describe('switching on and off', () => {
  test('a folder is remembered, named after the browser, and looked at a minute later and then each hour', async () => {
    expect(await run.copiesState()).toBeNull();
    await run.switchCopiesOn(handle);
    expect(world.chosen).toBe(handle);
    expect(await run.copiesState()).toMatchObject({
      way: 'folder',
      device: expect.stringMatching(/^firefox-[0-9a-f]{8}$/),
      trouble: null,
      lost: 0,
      leftAlone: [],
      minutesAhead: 0,
    });
    const often = { delayInMinutes: 1, periodInMinutes: 60 };
    expect(browser.alarms.create).toHaveBeenCalledExactlyOnceWith('copies', often);
  });

  test('without a folder they go among the downloads', async () => {
    await run.switchCopiesOn(null);
    expect((await run.copiesState())?.way).toBe('downloads');
  });

  test('another folder keeps the name of the device, and what was wrong with the first is over', async () => {
    await run.switchCopiesOn(handle);
    const { device } = (await run.copiesState())!;
    world.isAllowed = false;
    await run.runCopies(now);
    expect((await run.copiesState())?.trouble).toEqual({ why: 'lapsed' });
    await run.switchCopiesOn({ name: 'Other' } as FileSystemDirectoryHandle);
    expect(await run.copiesState()).toMatchObject({ device, trouble: null });
  });

  test('off, they are off for good: no state, no alarm, no folder, and no offer', async () => {
    await run.switchCopiesOn(handle);
    await run.runCopies(now);
    expect(await run.areCopiesDeclined()).toBe(false);
    await run.switchCopiesOff();
    expect([await run.copiesState(), world.chosen]).toEqual([null, null]);
    expect(browser.alarms.clear).toHaveBeenCalledExactlyOnceWith('copies');
    expect(await run.areCopiesDeclined()).toBe(true);
    expect(folder.files.size).toBeGreaterThan(0);
    vi.clearAllMocks();
    await run.planCopies();
    expect(browser.alarms.create).not.toHaveBeenCalled();
    expect(await run.runCopies(later)).toBeNull();
  });
});

test('the alarm of the copies makes one, any other does not', async () => {
  await run.switchCopiesOn(handle);
  const made: Promise<unknown>[] = [];
  run.watchCopies(work => void made.push(work));
  const [ring] = browser.alarms.onAlarm.addListener.mock.calls[0] as [(alarm: { name: string }) => void];
  ring({ name: 'reminder:1' });
  expect(made).toHaveLength(0);
  ring({ name: 'copies' });
  await Promise.all(made);
  expect(folder.files.size).toBeGreaterThan(0);
});

describe('a copy', () => {
  test('is written into the folder, and the state says how good it is', async () => {
    await run.switchCopiesOn(handle);
    const round = await run.runCopies(now);
    expect(round?.state).toEqual(await run.copiesState());
    expect(round?.state.good).toEqual({ at: now.toISOString(), applications: 1, notes: 1 });
    expect(round?.brought).toEqual({ applications: 0, notes: 0 });
    expect(await readTroubles()).toEqual([]);
  });

  test('is made by one page or worker at a time', async () => {
    await run.switchCopiesOn(handle);
    await Promise.all([run.runCopies(now), run.runCopies(later), run.restoreLast(later)]);
    expect(most).toBe(1);
  });

  test.each<[string, () => void, object]>([
    ['the permission has lapsed', () => (world.isAllowed = false), { why: 'lapsed' }],
    ['the browser lost the folder', () => (world.chosen = null), { why: 'lapsed' }],
    [
      'the computer is switched off in the middle of one',
      () => (folder.writesUntilCrash = 0),
      { why: 'failed', says: 'copiesFailed', reason: 'switched off' },
    ],
  ])('is none where %s: the popup says so until it succeeds again', async (_, breaks, trouble) => {
    await run.switchCopiesOn(handle);
    breaks();
    expect((await run.runCopies(now))?.state.trouble).toEqual(trouble);
    expect((await run.copiesState())?.trouble).toEqual(trouble);
    expect(await readTroubles()).toEqual(['copiesStopped']);
    Object.assign(world, { chosen: handle, isAllowed: true });
    await run.runCopies(later);
    expect(await readTroubles()).toEqual([]);
  });

  test('goes among the downloads only as long as the person allows downloads', async () => {
    await run.switchCopiesOn(null);
    browser.permissions.contains.mockResolvedValueOnce(false);
    expect((await run.runCopies(now))?.state.trouble).toEqual({ why: 'lapsed' });
    expect(browser.permissions.contains).toHaveBeenCalledWith({ permissions: ['downloads'] });
    expect((await run.runCopies(later))?.state.trouble).toBeNull();
    expect((world.downloads as MemoryFolder).files.size).toBeGreaterThan(0);
    expect(folder.files.size).toBe(0);
  });
});

describe('what the browser lost', () => {
  beforeEach(async () => {
    await run.switchCopiesOn(handle);
    await run.runCopies(now);
    world.kept = none;
  });

  test('stops the copies, and the popup says so, until it is brought back', async () => {
    expect((await run.runCopies(later))?.state.lost).toBe(2);
    expect(await readTroubles()).toEqual(['copiesStopped']);
    expect(await run.restoreLast(later)).toBe(now.toISOString());
    expect((world.kept as Export).notes).toEqual([sampleNote]);
    expect(await run.copiesState()).toMatchObject({ lost: 0, seen: {} });
    expect(await readTroubles()).toEqual([]);
  });

  test('or until the person says that it is not wanted', async () => {
    await run.runCopies(later);
    expect((await run.runCopies(later, true))?.state.lost).toBe(0);
  });

  test('cannot be brought back where the folder is out of reach or empty, and is not taken for settled', async () => {
    await run.runCopies(later);
    world.isAllowed = false;
    expect(await run.restoreLast(later)).toBeNull();
    world.isAllowed = true;
    folder.files.clear();
    expect(await run.restoreLast(later)).toBeNull();
    expect((await run.copiesState())?.lost).toBe(2);
  });

  test('nor where copies are off', async () => {
    await run.switchCopiesOff();
    expect(await run.restoreLast(later)).toBeNull();
    expect(await readTroubles()).toEqual([]);
  });
});

test.each([
  ['a disk without room', new DOMException('No space available', 'QuotaExceededError'), 'copiesFull'],
  ['downloads without room', new Error('FILE_NO_SPACE'), 'copiesFull'],
  ['a folder that is gone', new DOMException('could not be found', 'NotFoundError'), 'copiesMissing'],
  ['a store that is busy', new StoreProblem('busy'), 'storeBusy'],
  ['what nobody knows', new Error('FILE_FAILED'), 'copiesFailed'],
] as const)('a copy that fails for %s says so in words', async (_, error, says) => {
  await run.switchCopiesOn(handle);
  folder.write = () => Promise.reject(error);
  const { message: reason } = error;
  expect((await run.runCopies(now))?.state.trouble).toEqual({ why: 'failed', says, reason });
});
