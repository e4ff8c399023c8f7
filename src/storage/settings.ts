import browser from 'webextension-polyfill';
import { hostOf } from '../vendors/host-of.ts';

export interface Settings {
  /** Whether the notice in the page is shown at all. */
  notices: boolean;
  /** Whether the applicant is reminded when the advice changes. Needs the permission for notifications. */
  reminders: boolean;
  /** Hosts on which the applicant does not want notices. */
  mutedHosts: readonly string[];
}

const defaults: Settings = { notices: true, reminders: false, mutedHosts: [] };

/** Changes that were asked for here and are not written yet. Whoever reads or changes waits for them. */
let pending: Promise<unknown> = Promise.resolve();

/** The applicant's settings, with the defaults for what was never set. */
export async function readSettings(): Promise<Settings> {
  await pending;
  return storedSettings();
}

/** Changes some settings and keeps the others. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return changeBy(() => change);
}

/** Shows no more notices on this host, or shows them again. */
export function muteHost(host: string, isMuted: boolean): Promise<void> {
  return changeBy(({ mutedHosts }) => {
    const others = mutedHosts.filter(one => one !== host);
    return { mutedHosts: isMuted ? [...others, host] : others };
  });
}

/** Whether the applicant wants to be spoken to on this page. */
export function wantsNotices({ notices, mutedHosts }: Settings, address: string): boolean {
  return notices && !mutedHosts.includes(hostOf(address));
}

/** One after the other, so that no change is lost to another. */
function changeBy(change: (before: Settings) => Partial<Settings>): Promise<void> {
  const made = pending.then(async () => {
    const before = await storedSettings();
    await browser.storage.local.set({ settings: { ...before, ...change(before) } });
  });
  // A refusal, such as a full disk, is told to the one who asked, and does not stop those who come after.
  pending = made.catch(() => {});
  return made;
}

async function storedSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return { ...defaults, ...(settings as Partial<Settings> | undefined) };
}
