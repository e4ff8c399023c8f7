import browser from 'webextension-polyfill';
import { chooseFolder } from './copies/chosen-folder.ts';
import { removeStore } from './open-store.ts';
import { overwriteSmallStorage, pushOut, removeNoise, tidyAgain } from './overwrite.ts';

/**
 * Deletes everything that the extension keeps: applications with their notes and screenshots, the trash, settings,
 * reminders, sightings that still wait, and the state of open tabs. Copies are switched off; their files stay. Then the
 * files of the browser are overwritten, as far as an extension can do that, which takes a few seconds.
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
  await tidyAgain();
}
