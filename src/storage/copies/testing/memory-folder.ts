import type { Folder } from '../folder.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A folder in a test, which another program may carry to another computer whenever it likes. */
export class MemoryFolder implements Folder {
  /** False: as among the downloads, where nothing that was there before can be seen. */
  isReadable = true;
  readonly files = new Map<string, Bytes>();
  /** So many writes from now the computer is switched off: the file is half there, and the write fails. */
  writesUntilCrash = Number.POSITIVE_INFINITY;

  names(): Promise<string[]> {
    return Promise.resolve([...this.files.keys()]);
  }

  read(name: string): Promise<Bytes | null> {
    return Promise.resolve(this.files.get(name) ?? null);
  }

  write(name: string, bytes: Bytes): Promise<void> {
    if (--this.writesUntilCrash < 0) {
      this.writesUntilCrash = Number.POSITIVE_INFINITY;
      this.files.set(name, bytes.slice(0, Math.floor(bytes.length / 2)));
      return Promise.reject(new Error('switched off'));
    }
    this.files.set(name, bytes);
    return Promise.resolve();
  }
}
