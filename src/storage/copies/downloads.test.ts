import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { downloadsFolder } from './downloads.ts';

type Item = { state: string; fileSize?: number; error?: string };

/** What the browser says of the download, each time that it is asked; the last one from then on. */
let said: (Item | undefined)[] = [];
const downloads = vi.hoisted(() => ({
  download: vi.fn(async (_what: object) => 7),
  search: vi.fn<(of: { id: number }) => Promise<object[]>>(),
  erase: vi.fn(async (_which: object) => []),
}));
vi.mock('webextension-polyfill', () => ({ default: { downloads } }));

const bytes = new TextEncoder().encode('what is kept');
const complete = { state: 'complete', fileSize: bytes.length };

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  downloads.search.mockImplementation(async ({ id }) => {
    const item = id === 7 ? (said.length > 1 ? said.shift() : said[0]) : undefined;
    return item ? [item] : [];
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Writes, and lets time pass until it is settled. */
async function write(folder = downloadsFolder()) {
  const written = folder.write('callworthy-pc.json.gz', bytes);
  const settled = Promise.allSettled([written]);
  await vi.runAllTimersAsync();
  await settled;
  return { written, folder };
}

test('a copy replaces the one before, without a question, and leaves no row in the list of downloads', async () => {
  said = [{ state: 'in_progress' }, complete];
  const handedOver = vi.spyOn(URL, 'createObjectURL');
  const takenBack = vi.spyOn(URL, 'revokeObjectURL');
  const { written, folder } = await write();
  await written;
  expect(downloads.download).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringMatching(/^blob:/),
    filename: 'Callworthy/callworthy-pc.json.gz',
    conflictAction: 'overwrite',
    saveAs: false,
  });
  expect(downloads.erase).toHaveBeenCalledExactlyOnceWith({ id: 7 });
  const [blob] = handedOver.mock.calls[0] as [Blob];
  expect([await blob.text(), blob.type]).toEqual(['what is kept', 'application/gzip']);
  expect(takenBack).toHaveBeenCalledExactlyOnceWith(handedOver.mock.results[0]?.value);
  expect(await folder.read('callworthy-pc.json.gz')).toEqual(bytes);
});

test('nothing that lies there is read', async () => {
  const folder = downloadsFolder();
  expect(folder.isReadable).toBe(false);
  expect(await folder.names()).toEqual([]);
  expect(await folder.read('callworthy-pc.json.gz')).toBeNull();
});

test('one that arrived shorter than it was does not count as read back', async () => {
  said = [{ state: 'complete', fileSize: bytes.length - 1 }];
  const { written, folder } = await write();
  await written;
  expect(await folder.read('callworthy-pc.json.gz')).toBeNull();
});

test('a download that was broken off is not waited for', async () => {
  said = [{ state: 'interrupted', error: 'USER_CANCELED' }, complete];
  await expect((await write()).written).rejects.toThrow('USER_CANCELED');
});

test.each<[string, Item | undefined, string]>([
  ['the disk is full', { state: 'interrupted', error: 'FILE_NO_SPACE' }, 'FILE_NO_SPACE'],
  ['the browser says no reason', { state: 'interrupted' }, 'the file was not saved'],
  ['the person took it out of the list', undefined, 'the file was not saved'],
  ['it never ends', { state: 'in_progress' }, 'the file was not saved'],
])('where %s the copy has failed, with the reason that the browser gives', async (_, item, reason) => {
  said = [item];
  const { written } = await write();
  await expect(written).rejects.toThrow(reason);
});
