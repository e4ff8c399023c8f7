import type { Note } from '../applications/note.ts';
import type { Screenshot } from './database.ts';
import type { Store } from './store.ts';

/**
 * The screenshots of some notes, by the note's id. Notes without one, and screenshots that are gone, are left out.
 */
export async function screenshotsOf(store: Store, notes: readonly Note[]): Promise<Map<string, Screenshot>> {
  const screenshots = new Map<string, Screenshot>();
  for (const { id, screenshot } of notes) {
    const found = screenshot && (await store.screenshotById(screenshot));
    if (found) screenshots.set(id, found);
  }
  return screenshots;
}

/** The same as PNG files in memory, for a mail or an archive. */
export async function screenshotFiles(
  store: Store,
  notes: readonly Note[],
): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const [id, { image }] of await screenshotsOf(store, notes))
    files[id] = new Uint8Array(await image.arrayBuffer());
  return files;
}
