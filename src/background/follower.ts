import browser from 'webextension-polyfill';
import { type StoreChange, type Snapshot, followInBackground } from '../storage/changes.ts';
import { serialQueue } from '../storage/serial-queue.ts';
import { rememberCount } from '../storage/lost-notes.ts';
import { openStore } from '../storage/open-store.ts';
import { showBadge } from './badge.ts';
import { planReminder, planReminders } from './reminders.ts';
import { logRejection } from './log-rejection.ts';
import { applicationsInTabs } from './tabs.ts';

// The one place that lets badges and reminders follow the store, whoever wrote to it.

// One at a time, so that the last write is the last that is shown.
const queue = serialQueue();

/** Follows the store from now on. To be called in the first turn of the background. */
export function watchStore(): void {
  followInBackground((change, snapshot) => logRejection(follow(change, snapshot)));
}

/** Lets badges and reminders follow a change. `snapshot`: the application as it was written, where that is known. */
function follow({ applicationId }: StoreChange, snapshot?: Snapshot | null): Promise<void> {
  return queue(async () => {
    if (applicationId === null) return followAll();
    const now = snapshot === undefined ? await (await openStore()).snapshotOf(applicationId) : snapshot;
    const tabs = [...(await applicationsInTabs())].filter(([, id]) => id === applicationId);
    await Promise.all([planReminder(applicationId, now), ...tabs.map(([tabId]) => showBadge(tabId, now))]);
    // Once for each application: a note is to cost the browser little, the first ones least of all.
    if (now?.notes.length === 3) await rememberCount();
  });
}

/** Everything was deleted, or a file was imported. */
async function followAll(): Promise<void> {
  await rememberCount();
  await planReminders();
  const store = await openStore();
  const applications = await applicationsInTabs();
  for (const { id } of await browser.tabs.query({})) {
    const applicationId = applications.get(id!);
    await showBadge(id!, applicationId ? await store.snapshotOf(applicationId) : null);
  }
}

/** Another page was opened in a tab, which is about this application now. */
export function followTab(tabId: number, applicationId: string | null): Promise<void> {
  return queue(async () => {
    const now = applicationId ? await (await openStore()).snapshotOf(applicationId) : null;
    await showBadge(tabId, now);
  });
}

/** Resolves when everything that was to follow has followed. */
export function followed(): Promise<void> {
  return queue(() => undefined);
}
