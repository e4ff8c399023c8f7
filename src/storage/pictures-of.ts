import type { Note } from '../cases/note.ts';
import type { Picture, Store } from './store.ts';

/** The pictures of some notes, by the note's id. Notes without one, and pictures that are gone, are left out. */
export async function picturesOf(store: Store, notes: readonly Note[]): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const { id, screenshot } of notes) {
    const picture = screenshot && (await store.pictureById(screenshot));
    if (picture) pictures.set(id, picture);
  }
  return pictures;
}

/** The same as PNG files in memory, for a mail or an archive. */
export async function pictureFiles(
  store: Store,
  notes: readonly Note[],
): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const [id, { image }] of await picturesOf(store, notes))
    files[id] = new Uint8Array(await image.arrayBuffer());
  return files;
}
