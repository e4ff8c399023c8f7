import browser from 'webextension-polyfill';
import { chooseFolder } from './copies/chosen-folder.ts';
import { deletionKey } from './deletion-key.ts';
import { removeStore } from './open-store.ts';
import { overwriteSmallStorage, pushOut, removeNoise, tidyAgain } from './overwrite.ts';

const leaveWord = () => browser.storage.local.set({ [deletionKey]: true });
const takeWordBack = () => browser.storage.local.remove(deletionKey);

/**
 * Deletes everything that the extension keeps: applications with their notes and screenshots, the trash, settings,
 * reminders, sightings that still wait, and the state of open tabs. Copies are switched off; their files stay. Then the
 * files of the browser are overwritten, as far as an extension can do that, which takes a few seconds. Word of it is left
 * for so long, since a person who shares a computer may end the browser at once. To be called by a page, which tells whether
 * it failed.
 */
export async function deleteEverything(): Promise<void> {
  // A disk that is full has no room for it.
  await ifPossible(leaveWord());
  try {
    await deleteNow();
  } finally {
    // Who was told that it failed is not surprised later.
    await takeWordBack();
  }
}

/**
 * The same where no page is there any more that would tell of a failure: then word of it stays, which the list shows, and
 * the next start of the background tries it again.
 */
export async function deleteUntold(): Promise<void> {
  await ifPossible(leaveWord());
  await deleteNow();
  await takeWordBack();
}

/** Deletes everything where the browser was ended in the middle of that. To be called at its next start. */
export async function finishDeletion(): Promise<void> {
  if (await isDeletionDue()) await deleteUntold();
}

/** Whether everything is to be deleted, and is not yet. */
export async function isDeletionDue(): Promise<boolean> {
  return (await browser.storage.local.get(deletionKey))[deletionKey] === true;
}

/** Calls `look` whenever `isDeletionDue` may have changed, until the function that it answers is called. */
export function followDeletion(look: () => void): () => void {
  const changed = (changes: object) => deletionKey in changes && look();
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

async function deleteNow(): Promise<void> {
  await ifPossible(pushOut());
  await removeStore();
  await chooseFolder(null);
  await browser.storage.local.clear();
  await ifPossible(leaveWord());
  await browser.storage.session.clear();
  await browser.alarms.clearAll();
  await ifPossible(overwriteSmallStorage());
  await ifPossible(removeNoise());
  await ifPossible(tidyAgain());
}

/** On a disk that is full nothing can be written over, and what lies there is deleted all the same. */
const ifPossible = (work: Promise<void>) => work.catch(console.debug);
