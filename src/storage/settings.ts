import browser from 'webextension-polyfill';
import { hostOf } from '../vendors/host-of.ts';
import { readManagedSoon } from './managed.ts';
import { serialQueue } from './serial-queue.ts';

export interface Settings {
  /** Whether the notice in the page is shown at all. */
  notices: boolean;
  /** Whether the applicant is reminded when the advice changes. Needs the permission for notifications. */
  reminders: boolean;
  /** Hosts on which the applicant does not want notices. */
  mutedHosts: readonly string[];
  /** The applicant's name as they sign letters; '' where they did not give one to keep. */
  name: string;
}

const defaults: Settings = { notices: true, reminders: false, mutedHosts: [], name: '' };

/** So that no change is lost to another, and whoever reads waits for those that were asked for. */
const settingsQueue = serialQueue();

/** The settings that hold: the organisation's, else the applicant's, else the defaults. */
export function readSettings(): Promise<Settings> {
  return settingsQueue(settingsInForce);
}

/** Hosts on which the applicant does not want notices. No organisation settles that, so none is waited for. */
export async function readMutedHosts(): Promise<readonly string[]> {
  return (await settingsQueue(chosenSettings)).mutedHosts;
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

/** So long a notice waits for what an organisation has settled: a browser that has just started reports that late. */
const managedPatienceMs = 5_000;

/** Whether a notice may be shown on this page, by the applicant's settings and the organisation's. */
export async function mayNotify(address: string): Promise<boolean> {
  await readManagedSoon(managedPatienceMs);
  return wantsNotices(await readSettings(), address);
}

function changeBy(change: (before: Settings) => Partial<Settings>): Promise<void> {
  return settingsQueue(async () => {
    const before = await chosenSettings();
    await browser.storage.local.set({ settings: { ...before, ...change(before) } });
  });
}

/** What the applicant chose, whatever the organisation has settled: that holds only as long as it is settled. */
async function chosenSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return { ...defaults, ...(settings as Partial<Settings> | undefined) };
}

async function settingsInForce(): Promise<Settings> {
  const [chosen, { notices }] = [await chosenSettings(), await readManagedSoon()];
  return { ...chosen, notices: notices ?? chosen.notices };
}
