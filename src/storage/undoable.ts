import { t } from '../views/t.ts';
import { openStore } from './open-store.ts';

// What is deleted in a page of the extension, with how it is undone in the same place.

/** Deletes a note, and says how that is undone. */
export async function deleteNote(id: string): Promise<{ said: string; undo(): Promise<string> }> {
  await (await openStore()).deleteNote(id);
  return { said: t('deletedNote'), undo: () => undelete(id) };
}

/** Deletes an application with its notes, and says how that is undone. */
export async function deleteApplication(id: string): Promise<{ said: string; undo(): Promise<string> }> {
  await (await openStore()).deleteApplication(id);
  return { said: t('deletedApplication'), undo: () => undelete(id) };
}

/** Brings back what was deleted, and says so. */
export async function undelete(id: string): Promise<string> {
  return t((await (await openStore()).bringBack(id)) ? 'restored' : 'emptiedTrash');
}
