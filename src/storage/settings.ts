import browser from 'webextension-polyfill';

export interface Settings {
  /** Whether the notice in the page is shown at all. */
  notices: boolean;
  /** Whether the applicant is reminded when the advice changes. Needs the permission for notifications. */
  reminders: boolean;
  /** Hosts on which the applicant does not want notices. */
  mutedHosts: readonly string[];
}

const defaults: Settings = { notices: true, reminders: false, mutedHosts: [] };

/** The applicant's settings, with the defaults for what was never set. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return { ...defaults, ...(settings as Partial<Settings> | undefined) };
}

/** Changes some settings and keeps the others; answers all of them. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ settings });
  return settings;
}
