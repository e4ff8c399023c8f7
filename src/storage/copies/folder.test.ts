import { expect, test } from 'vitest';
import { folderAt } from './folder.ts';

/** A folder as a browser hands it out: `files` by name, and the names of folders in it. */
function handleOf(files: Map<string, string>, folders: readonly string[] = []): FileSystemDirectoryHandle {
  const open: { name: string; text: string }[] = [];
  return {
    async *entries() {
      for (const name of files.keys()) yield [name, { kind: 'file' }];
      for (const name of folders) yield [name, { kind: 'directory' }];
    },
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (name === 'locked.gz') throw new DOMException('permission', 'NotAllowedError');
      if (!files.has(name) && !create) throw new DOMException('missing', 'NotFoundError');
      return {
        getFile: async () => new Blob([files.get(name)!]),
        createWritable: async () => {
          const stream = { name, text: '' };
          open.push(stream);
          return {
            write: async (bytes: Uint8Array) => void (stream.text += new TextDecoder().decode(bytes)),
            // As in a browser, nothing is in the folder before this.
            close: async () => void files.set(name, stream.text),
          };
        },
      };
    },
  } as unknown as FileSystemDirectoryHandle;
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('a folder can be read, and names its files alone', async () => {
  const folder = folderAt(handleOf(new Map([['callworthy-pc.json.gz', 'a']]), ['callworthy-old.json.gz']));
  expect(folder.isReadable).toBe(true);
  expect(await folder.names()).toEqual(['callworthy-pc.json.gz']);
});

test('what was written is read back, in a file that was there and in a new one', async () => {
  const files = new Map([['a.gz', 'before']]);
  const folder = folderAt(handleOf(files));
  await folder.write('a.gz', bytes('after'));
  await folder.write('b.gz', bytes('new'));
  expect([...files]).toEqual([
    ['a.gz', 'after'],
    ['b.gz', 'new'],
  ]);
  expect(await folder.read('a.gz')).toEqual(bytes('after'));
});

test('a file that is not there is none; one that may not be read is an error', async () => {
  const folder = folderAt(handleOf(new Map()));
  expect(await folder.read('a.gz')).toBeNull();
  await expect(folder.read('locked.gz')).rejects.toThrow('permission');
});
