import browser from 'webextension-polyfill';
import { chooseFolder } from './copies/chosen-folder.ts';
import { removeStore } from './open-store.ts';
import { overwriteSmallStorage, pushOut, removeNoise } from './overwrite.ts';

/**
 * Deletes whatever the extension knows: applications with notes and screenshots, what was deleted before, settings, reminders, what pages left
 * to be stored, and what is known about open tabs. Copies in a folder stay there; none is written any more. What lies on
 * the disk is written over, as far as an extension can bring that about, which takes a few seconds.
 */
export async function deleteEverything(): Promise<void> {
  await pushOut();
  await removeStore();
  await chooseFolder(null);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.alarms.clearAll();
  await overwriteSmallStorage();
  await removeNoise();
}
