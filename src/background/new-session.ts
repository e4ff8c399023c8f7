import browser from 'webextension-polyfill';
import { planCopies } from '../storage/copies/run-copies.ts';
import { finishDeletion } from '../storage/delete-everything.ts';
import { forgetOldDrafts } from '../storage/form-drafts.ts';
import { lookForLoss, rememberCount } from '../storage/lost-notes.ts';
import { openStore } from '../storage/open-store.ts';
import { removeNoise } from '../storage/overwrite.ts';
import { afterPresses } from '../storage/presses.ts';
import { StoreProblem } from '../views/store-problem.ts';
import { begunKey } from './begun-key.ts';
import { logRejection } from './log-rejection.ts';
import { restoreAlarms } from './reminders.ts';
import { forgetOld, noteLocalHelp } from './shared-computer.ts';
import { syncContentScripts, watchOpenPages } from './sites.ts';
import { storeOrphans } from './take-note.ts';
import { dayMs } from '../applications/spans.ts';

/**
 * Finishes what the last session of the browser or the extension left open, once in each session. To be called at every
 * start of the background: the browser's own event is not enough, because Chromium leaves it out when it was closed
 * soon after its last start. A step that fails is logged and stops no other, and the next start of the background tries
 * them all again. On a computer that is never shut down what is old is forgotten once a day.
 */
export function beginSession(): Promise<void> {
  begun ??= begin();
  return begun;
}

let begun: Promise<void> | null = null;

async function begin(): Promise<void> {
  const { [begunKey]: at } = await browser.storage.session.get(begunKey);
  if (typeof at === 'number') {
    // A moment to come is of a clock that was ahead.
    if (Math.abs(Date.now() - at) > dayMs) await takeSteps(dailySteps);
    return;
  }
  // Chromium says to nobody that the extension was switched on again, and puts nothing into open pages then. Not waited
  // for: a page that never ends to load does not answer.
  watchOpenPages().catch(console.debug);
  await takeSteps(startSteps);
}

async function takeSteps(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  let isWhole = true;
  for (const step of steps) {
    await step().catch(error => {
      console.error('Callworthy:', error);
      isWhole = false;
    });
  }
  if (isWhole) await browser.storage.session.set({ [begunKey]: Date.now() });
}

/** Each forgets what was kept for a number of days that are over. */
const dailySteps = [
  async () => (await openStore()).emptyTrash(new Date()),
  () => forgetOldDrafts(new Date()),
  () => forgetOld(new Date()),
];

/** What was to be deleted is no loss, and a loss is looked for before anything is written. What an organisation has settled comes late, so it comes last. */
const startSteps: readonly (() => Promise<unknown>)[] = [
  finishDeletionSoon,
  lookForLoss,
  storeOrphans,
  syncContentScripts,
  restoreAlarms,
  planCopies,
  rememberCount,
  removeNoise,
  ...dailySteps,
  noteLocalHelp,
];

/** Where the store is busy just then, it is tried once more as soon as it answers: whoever wanted all gone waits for no other start. */
async function finishDeletionSoon(): Promise<void> {
  // A page may be in the middle of it.
  const finish = () => afterPresses(finishDeletion);
  try {
    await finish();
  } catch (error) {
    if (error instanceof StoreProblem && error.over) logRejection(error.over.then(finish));
    throw error;
  }
}
