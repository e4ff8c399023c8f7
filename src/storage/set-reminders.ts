import browser from 'webextension-polyfill';
import { askedKey } from './asked-key.ts';

/** Id of an application to the moment (ISO 8601) for which a reminder of it was asked for. */
export type Reminders = Readonly<Record<string, string>>;

/**
 * The reminders that were asked for by a press, and that the browser may show. `read`: what was read of them before; they are
 * read anew where that holds nothing.
 */
export async function readReminders(read?: Promise<Record<string, unknown> | undefined>): Promise<Reminders> {
  const { [askedKey]: asked } = (await read) ?? (await browser.storage.local.get(askedKey));
  const reminders = (asked ?? {}) as Reminders;
  if (Object.keys(reminders).length === 0) return {};
  return (await browser.permissions.contains({ permissions: ['notifications'] })) ? reminders : {};
}
