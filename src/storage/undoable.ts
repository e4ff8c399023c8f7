import { t, tCount } from '../views/t.ts';
import { bringStore } from './bring-store.ts';

// What is deleted in a page of the extension, with how it is undone in the same place.

/** Deletes a note, and says how that is undone. */
export async function deleteNote(id: string): Promise<{ said: string; undo(): Promise<string> }> {
  await (await bringStore()).deleteNote(id);
  return { said: t('deletedNote'), undo: () => undelete(id) };
}

/** Deletes applications with their notes, and says how that is undone. */
export async function deleteApplications(
  ids: readonly string[],
): Promise<{ said: string; undo(): Promise<string> }> {
  const store = await bringStore();
  for (const id of ids) await store.deleteApplication(id);
  const said =
    ids.length === 1 ? t('deletedApplication') : t('deletedSaid', tCount('applications', ids.length));
  return { said, undo: () => undeleteAll(ids) };
}

async function undeleteAll(ids: readonly string[]): Promise<string> {
  let said = '';
  for (const id of ids) said = await undelete(id);
  return said;
}

/** Brings back what was deleted, and says so. */
export async function undelete(id: string): Promise<string> {
  return t((await (await bringStore()).bringBack(id)) ? 'restored' : 'emptiedTrash');
}
