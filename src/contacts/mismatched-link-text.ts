import { isPublicHost, siteOf } from './domains.ts';
import { findEmails } from './find-emails.ts';
import { findPhones, keypad } from './find-phones.ts';
import type { ContactMatch } from './found.ts';
import { type CountryCode, parsePhoneNumberFromString } from './phone-library.ts';

/**
 * The addresses that the words of a link show when none of them is the one it leads to, as planted numbers do; else
 * empty. Another way to write the same one is no difference: grouping, extensions, letters for digits, a number
 * without its country or area code. Neither are words that show no address, such as "Call us".
 */
export function mismatchedLinkText(
  label: string,
  { normalized, kind }: Pick<ContactMatch, 'normalized' | 'kind'>,
  countries: readonly CountryCode[],
): string[] {
  if (normalized === null) return [];
  if (kind === 'email') {
    const shown = addressesIn(findEmails(label));
    return shown.some(address => withoutTag(address) === withoutTag(normalized)) ? [] : shown;
  }
  if (/^https?:/.test(normalized)) return otherPages(label, normalized);
  const target = parsePhoneNumberFromString(normalized);
  if (!target || isWrittenIn(label, target.nationalNumber)) return [];
  // With a word that calls it one, a number counts however it is grouped.
  const shown = addressesIn(findPhones(`Tel: ${label}`, countries));
  return shown.includes(normalized) ? [] : shown;
}

const addressesIn = (matches: readonly ContactMatch[]) => [
  ...new Set(matches.flatMap(match => match.normalized ?? [])),
];

const pageInWords = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:\/[^\s"'<>)]*)?/gi;

/** The pages that the words show when none of them is of the site that the link leads to. */
function otherPages(label: string, target: string): string[] {
  const shown = [...label.matchAll(pageInWords)]
    .map(([page]) => (/^https?:/i.test(page) ? page : `https://${page}`))
    .filter(page => URL.canParse(page) && isPublicHost(new URL(page).hostname));
  const site = siteOf(target);
  return shown.some(page => siteOf(page) === site) ? [] : shown.map(page => new URL(page).href);
}

/** Without a tag behind the name, which sorts the mail of one and the same mailbox. */
const withoutTag = (address: string) => address.replace(/\+[^@]*@/, '@');

/** A local number that is the end of the whole one has at least so many digits. */
const minLocalDigits = 5;

function isWrittenIn(label: string, national: string): boolean {
  const written = label.slice(Math.max(0, label.search(/\d/)));
  const spelled = [written, written.replace(/[a-z]/gi, keypad)].map(text => text.replace(/\D/g, ''));
  return spelled.some(digits => {
    const local = digits.replace(/^0+/, '');
    return digits.includes(national) || (local.length >= minLocalDigits && national.endsWith(local));
  });
}
