import browser from 'webextension-polyfill';
import type { Folder } from './folder.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The folder among the downloads. */
const folderName = 'Callworthy';

/** How long a small file may take until it lies on the disk. */
const patienceMs = 30_000;

/**
 * The folder of downloads, for browsers without a choice of folders: what is there is replaced, never read. A file
 * counts as read back when the browser says that it is complete, and as long as it should be.
 */
export function downloadsFolder(): Folder {
  const arrived = new Map<string, Bytes>();
  return {
    isReadable: false,
    names: () => Promise.resolve([]),
    read: name => Promise.resolve(arrived.get(name) ?? null),
    async write(name, bytes) {
      const url = URL.createObjectURL(new Blob([bytes], { type: 'application/gzip' }));
      try {
        const filename = `${folderName}/${name}`;
        const id = await browser.downloads.download({
          url,
          filename,
          conflictAction: 'overwrite',
          saveAs: false,
        });
        if ((await sizeWhenDone(id)) === bytes.length) arrived.set(name, bytes);
        // Twenty of them a day would bury what the person downloaded.
        await browser.downloads.erase({ id });
      } finally {
        URL.revokeObjectURL(url);
      }
    },
  };
}

/** The size of a download that has ended; rejects where it failed. */
async function sizeWhenDone(id: number): Promise<number> {
  const last = Date.now() + patienceMs;
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return item.fileSize;
    if (!item || item.state === 'interrupted' || Date.now() > last)
      throw new Error(item?.error ?? 'the file was not saved');
    await new Promise(done => setTimeout(done, 50));
  }
}
