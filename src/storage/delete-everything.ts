import browser from 'webextension-polyfill';
import { chooseFolder } from './copies/chosen-folder.ts';
import { removeStore } from './open-store.ts';

/**
 * Deletes whatever the extension knows: applications with notes and screenshots, what was deleted before, settings, reminders, what pages left
 * to be stored, and what is known about open tabs. Copies in a folder stay there; none is written any more.
 */
export async function deleteEverything(): Promise<void> {
  await removeStore();
  await chooseFolder(null);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.alarms.clearAll();
}
