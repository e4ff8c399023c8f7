import browser from 'webextension-polyfill';
import type { ChosenForApplication, NoteChoice } from '../views/choices.ts';

// A popup ends with its page, in the middle of what it stores itself, and so does a tab that is closed in a hurry. Of all that a page can still begin then, only what
// it hands to the session's storage in the turn of the press arrives in both browsers, and wakes the background.

/** What was pressed in a page of ours, mostly the popup of a tab, with all that it takes to do it. */
export type PopupPress =
  | { do: 'choose'; chosen: ChosenForApplication }
  | { do: 'choose-for-note'; id: string; choice: NoteChoice }
  | { do: 'delete-note' | 'bring-back'; id: string }
  | { do: 'mute'; host: string; isMuted: boolean }
  | { do: 'screenshot'; tabId: number; noteId: string }
  | { do: 'delete-everything' }
  /** A message of the popup to the background. */
  | { do: 'ask'; name: string; payload: unknown };

const pressKey = 'pressed:';
/** Held while a press is being done: the browser takes it from a popup that is gone. */
const lockName = 'callworthy-presses';

/** Until work that failed is taken for that. In a page that is gone this time never passes. */
const failedAfterMs = 100;
const retriedForMs = 60_000;
let count = 0;

/**
 * Does what was pressed, and leaves word of it until it is done or has failed, so that the background does it where the
 * popup is closed in the middle. To be called in the turn of the press.
 */
export function pressed<Result>(press: PopupPress, work: () => Promise<Result>): Promise<Result> {
  const key = `${pressKey}${Date.now()}:${String(count++).padStart(6, '0')}:${crypto.randomUUID()}`;
  // Before the background hears of it, so that it waits.
  const done = afterPresses(async () => {
    try {
      return await work();
    } catch (error) {
      // Writing fails too where the popup is being closed; then word of it stays for the background.
      await new Promise(done => setTimeout(done, failedAfterMs));
      throw error;
    } finally {
      await leaving;
      await browser.storage.session.remove(key).catch(console.error);
    }
  });
  const leaving = browser.storage.session.set({ [key]: press }).catch(console.error);
  return done;
}

/** Does something once all that is being done for presses is over, also in another page. */
export function afterPresses<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(lockName, work);
}

/**
 * Does what popups did not come to, one after the other, from now on. Work that fails is tried once more with the next
 * press of the same minute; later the person may have chosen otherwise. To be called in the first turn of the background,
 * since a press may be what wakes it.
 */
export function finishPresses(
  work: (press: PopupPress) => Promise<unknown>,
  logRejection: (work: Promise<unknown>) => void,
): void {
  browser.storage.session.onChanged.addListener(changes => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(pressKey) || !newValue) continue;
      logRejection(afterPresses(() => finishUntil(key, work)));
    }
  });
}

/** Does that press and those before it. What is pressed meanwhile is the popup's own. */
async function finishUntil(last: string, work: (press: PopupPress) => Promise<unknown>): Promise<void> {
  const kept = await browser.storage.session.get(null);
  const left = Object.keys(kept).filter(key => key.startsWith(pressKey) && key <= last);
  const failed: unknown[] = [];
  for (const key of left.sort()) {
    try {
      await work(kept[key] as PopupPress);
    } catch (error) {
      failed.push(error);
      if (Date.now() - Number(key.split(':')[1]) < retriedForMs) continue;
    }
    await browser.storage.session.remove(key);
  }
  if (failed.length > 0) throw new AggregateError(failed, 'what was pressed could not be done');
}
