/** Where copies lie, as far as they need it: a folder that the applicant chose. */
export interface Folder {
  /** False: files can only be left there, and nothing can be read again. */
  readonly isReadable: boolean;
  /** The names of the files in it. */
  names(): Promise<string[]>;
  /** What a file holds; null: it is not there, or not any more. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Replaces a file. Whoever reads it meanwhile may find the old one, the new one, or half of it. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** A folder of this computer. Its methods reject where the browser's permission for it has lapsed. */
export function folderAt(handle: FileSystemDirectoryHandle): Folder {
  return {
    isReadable: true,
    async names() {
      const names: string[] = [];
      for await (const [name, { kind }] of handle.entries()) if (kind === 'file') names.push(name);
      return names;
    },
    async read(name) {
      try {
        const file = await (await handle.getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return null;
        throw error;
      }
    },
    async write(name, bytes) {
      // The browser writes into a second file, which replaces the first one when it is closed.
      const stream = await (await handle.getFileHandle(name, { create: true })).createWritable();
      await stream.write(bytes);
      await stream.close();
    },
  };
}
