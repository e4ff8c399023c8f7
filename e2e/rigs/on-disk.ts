import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedFrom } from './snappy.ts';

/** A file of the browser's profile that the extension fills. */
export interface KeptFile {
  path: string;
  content: Buffer;
}

/**
 * Everything that the browser keeps for the extension, as it lies on the disk: its databases and its storage, logs and
 * deleted records included. What the browser keeps for itself, such as what is typed into forms, is not the extension's.
 *
 * @param names what identifies the extension in the names of files and folders
 */
export function filesOfExtension(profile: string, names: readonly string[]): KeptFile[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => names.some(name => path.includes(name)))
    .flatMap(path => {
      try {
        return [{ path, content: readFileSync(path) }];
      } catch {
        // The browser is still writing, and has removed it in the meantime.
        return [];
      }
    });
}

const unpacked = new WeakMap<KeptFile, Buffer>();

/** What is packed in the file. It is looked for at every byte of it, so it is kept for those who ask about other words. */
function unpackedIn(file: KeptFile): Buffer {
  const known = unpacked.get(file) ?? unpackedFrom(file.content);
  unpacked.set(file, known);
  return known;
}

/** Which of the words are in a file, in one of the ways in which browsers write texts, packed or not. */
export function wordsIn(file: KeptFile, words: readonly string[]): string[] {
  const places = [file.content, unpackedIn(file)];
  return words.filter(word =>
    places.some(place =>
      (['utf8', 'utf16le', 'latin1'] as const).some(encoding => place.includes(Buffer.from(word, encoding))),
    ),
  );
}
