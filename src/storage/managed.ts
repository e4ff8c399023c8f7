import browser from 'webextension-polyfill';
import type { LocalHelp } from '../views/local-help.ts';

/** What the organisation that looks after a computer has settled; null or false where it says nothing. */
export interface Managed {
  forgetAtClose: boolean;
  keepDays: number | null;
  notices: boolean | null;
  /** BCP 47, for lists and reports. */
  reportLanguage: string | null;
  localHelp: LocalHelp | null;
}

/** More would not fit next to the button. */
const maxText = 200;

let read: Promise<Managed> | null = null;

/**
 * Read once for as long as a page or the worker lives. Only Chrome checks it against the schema, so this does, too.
 * `found`: what is being read already.
 */
export function readManaged(found?: Promise<Record<string, unknown>>): Promise<Managed> {
  read ??= settled(found).then(managedFrom);
  return read;
}

/** How long a page that has just opened may wait for what an organisation has settled, which mostly is nothing. */
const shortPatienceMs = 50;

/**
 * The same, for who cannot wait: a browser that has just started takes seconds to answer. Until it does, nothing is
 * settled.
 */
export function readManagedSoon(
  patienceMs = shortPatienceMs,
  found?: Promise<Record<string, unknown>>,
): Promise<Managed> {
  const notYet = new Promise<Managed>(done => setTimeout(() => done(managedFrom({})), patienceMs));
  return Promise.race([readManaged(found), notYet]);
}

async function settled(found?: Promise<Record<string, unknown>>): Promise<Record<string, unknown>> {
  try {
    return (await (found ?? browser.storage.managed?.get(null))) ?? {};
  } catch {
    // Firefox rejects where nothing is settled.
    return {};
  }
}

/** What is not as it should be is as if it were not there. */
function managedFrom(found: Record<string, unknown>): Managed {
  const { forgetAtClose, keepDays, notices, reportLanguage } = found;
  const help = (typeof found.localHelp === 'object' && found.localHelp) || {};
  const { name, email, phone, where, hours } = help as Record<string, unknown>;
  const title = textFrom(name);
  return {
    forgetAtClose: forgetAtClose === true,
    keepDays: typeof keepDays === 'number' && keepDays >= 1 ? Math.floor(keepDays) : null,
    notices: typeof notices === 'boolean' ? notices : null,
    reportLanguage: textFrom(reportLanguage),
    localHelp:
      title === null
        ? null
        : {
            name: title,
            email: textFrom(email),
            phone: textFrom(phone),
            where: textFrom(where),
            hours: textFrom(hours),
          },
  };
}

function textFrom(value: unknown): string | null {
  return (typeof value === 'string' && value.trim().slice(0, maxText)) || null;
}
