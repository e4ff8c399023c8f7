import browser from 'webextension-polyfill';
import { deleteUntold } from '../storage/delete-everything.ts';
import { forgetOldDrafts } from '../storage/form-drafts.ts';
import { helpKey } from '../storage/help-key.ts';
import { readManaged } from '../storage/managed.ts';
import { openStore } from '../storage/open-store.ts';
import { begunKey } from './begun-key.ts';
import { dayMs } from '../applications/spans.ts';

// For computers that an organisation looks after, and several people use.

/**
 * Forgets everything when the last window is closed. A browser that ends at once may not get to it, so the next start
 * does it again. To be called in the first turn of the background.
 */
export function watchLastWindow(logRejection: (work: Promise<unknown>) => void): void {
  browser.windows?.onRemoved.addListener(() => logRejection(forgetAfterLast()));
}

async function forgetAfterLast(): Promise<void> {
  if ((await browser.windows.getAll()).length === 0) await forgetAtStart();
}

/**
 * Forgets what the person before left, where the organisation wants that. Where that fails, the next start of the background
 * begins the session anew, and finds it due: a browser that goes on without windows may not start again for days.
 */
export async function forgetAtStart(): Promise<void> {
  if (!(await readManaged()).forgetAtClose) return;
  try {
    await deleteUntold();
  } catch (error) {
    await browser.storage.session.remove(begunKey);
    throw error;
  }
}

/** Notes for the session whether help on site is named: the popup waits for it only then. */
export async function noteLocalHelp(): Promise<void> {
  const { localHelp } = await readManaged();
  await browser.storage.session.set({ [helpKey]: localHelp !== null });
}

/** Deletes for good what was not worked on for longer than the organisation lets it be kept. */
export async function forgetOld(now: Date): Promise<void> {
  const { keepDays } = await readManaged();
  if (keepDays === null) return;
  await forgetOldDrafts(now, keepDays * dayMs);
  await (await openStore()).forgetBefore(new Date(now.getTime() - keepDays * dayMs), now);
}
