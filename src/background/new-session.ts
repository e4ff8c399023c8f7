import browser from 'webextension-polyfill';
import { planCopies } from '../storage/copies/run-copies.ts';
import { lookForLoss, rememberCount } from '../storage/lost-notes.ts';
import { openStore } from '../storage/open-store.ts';
import { removeNoise } from '../storage/overwrite.ts';
import { restoreAlarms } from './reminders.ts';
import { forgetOld } from './shared-computer.ts';
import { syncContentScripts } from './sites.ts';
import { storeOrphans } from './take-note.ts';

/** In the session's storage, which a restart of the browser empties, and so do an update and a reload of the extension. */
const begunKey = 'begun';

/**
 * Puts right what was left behind when the browser or the extension ended. To be called at every start of the
 * background: it does its work once in a session. The browser's own events are not enough, because Chromium leaves them
 * out when it was closed soon after its last start. A step that fails is logged and stops no other; the next start of
 * the background tries them all again.
 */
export function beginSession(): Promise<void> {
  begun ??= begin();
  return begun;
}

let begun: Promise<void> | null = null;

async function begin(): Promise<void> {
  if ((await browser.storage.session.get(begunKey))[begunKey]) return;
  let isWhole = true;
  for (const step of steps) {
    await step().catch(error => {
      console.error('Callworthy:', error);
      isWhole = false;
    });
  }
  if (isWhole) await browser.storage.session.set({ [begunKey]: true });
}

/** A loss is looked for before anything is written. What an organisation has settled comes late, so it comes last. */
const steps: readonly (() => Promise<unknown>)[] = [
  lookForLoss,
  storeOrphans,
  syncContentScripts,
  restoreAlarms,
  planCopies,
  rememberCount,
  removeNoise,
  async () => (await openStore()).emptyTrash(new Date()),
  () => forgetOld(new Date()),
];
