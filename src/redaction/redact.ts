import { mailAddress } from '../applications/mail-address.ts';
import { type FoundId, idsIn } from './ids.ts';
import { offeredContacts } from './offered-contacts.ts';
import { isCertain, withoutCertain, withoutPersonal } from './personal-data.ts';
import type { Cleaned } from './redact-rules.ts';
import { decode, redactQuery, redactUrl } from './redact-url.ts';

/** Each pass may bring together what the one before it took apart; two are the rule. */
const maxPasses = 5;
/** Characters of no script: each holds the place of one thing that stays, whatever the rules would say. */
const firstPlace = 0xe000;
const maxPlaces = 6_000;
const placeholderSigns = /[\uE000-\uF8FF]/g;
/** Invisible signs, and what a number or address would be broken by. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * A text without what it quotes of the applicant: e-mail addresses, telephone, identity, account and card numbers,
 * one-time codes, passwords and tokens, names, files, and what is in quotation marks as an answer. Ids that
 * `findIds` knows stay, since a help desk asks for them, and so do contacts that are offered for help.
 * Never throws; takes time in proportion to the length; doing it twice changes nothing.
 */
export function redactText(text: string): string {
  return redact(text).text;
}

/**
 * The same, and what was taken out: it must be in no other text that is kept together with this one. `contact` is
 * left where it is printed.
 */
export function redact(text: string, contact = ''): Cleaned {
  const removed: string[] = [];
  let clean = text.replace(placeholderSigns, '').replace(invisible, '');
  for (let pass = 0; pass < maxPasses; pass++) {
    const once = redactOnce(clean, contact);
    removed.push(...once.removed);
    if (once.text === clean) break;
    clean = once.text;
  }
  return { text: clean, removed };
}

function redactOnce(text: string, contact: string): Cleaned {
  const addressed = redactAddresses(text);
  const { kept, rest } = setAside(addressed.text, contact);
  const { text: clean, removed } = withoutPersonal(rest);
  const back = (one: string) =>
    one.replace(placeholderSigns, place => kept[place.charCodeAt(0) - firstPlace] ?? '');
  return { text: back(clean), removed: [...addressed.removed, ...removed.map(back)] };
}

/** The path that a server writes of a request. */
const redactOwnPath = (path: string) => redactUrl(`https://x${path}`).slice('https://x'.length);

/** Whole addresses, and what follows a "?" where only the end of one is printed. */
function redactAddresses(text: string): Cleaned {
  const removed: string[] = [];
  const cleanedBy = (clean: (address: string) => string) => (found: string) => {
    const cleaned = clean(found);
    // A browser writes a stroke behind a host alone.
    const left = cleaned === `${found}/` ? found : cleaned;
    const parts = found.split(/[/?&=#;]/).map(decode);
    removed.push(...parts.filter(part => part.length >= 6 && /[\d@]/.test(part) && !left.includes(part)));
    return left;
  };
  const clean = text
    .replace(
      /blob:https?:\/\/[^\s"'<>]+/gi,
      cleanedBy(() => 'blob:removed'),
    )
    .replace(/(?<=\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) )\/[^\s"'<>]+/g, cleanedBy(redactOwnPath))
    .replace(/https?:\/\/[^\s"'<>“”«»]+/gi, cleanedBy(redactUrl))
    .replace(/(?<=[\w/])\?[\w%.[\]-]{1,60}=[^\s"'<>“”«»]*/g, cleanedBy(redactQuery));
  return { text: clean, removed };
}

/**
 * Words around a contact, as they are shown with it: redacted, but for the contact itself.
 *
 * @param contact e-mail address or telephone number, in whatever form the words print it
 */
export function redactAround(words: string, contact: string): string {
  return redact(words, contact).text;
}

/** Any way of printing a number; its last digits say whether it is the one. */
const numbers = /(?<![\w.])\+?\(?\d[\d ./()-]{3,22}\d/g;
const comparedDigits = 7;

function whereIs(contact: string, text: string): Pick<FoundId, 'at' | 'id'>[] {
  const last = contact.replace(/\D/g, '').slice(-comparedDigits);
  const isIt = contact.includes('@')
    ? (found: string) => found.toLowerCase() === contact.toLowerCase()
    : (found: string) => last.length >= 3 && found.replace(/\D/g, '').endsWith(last);
  const found = text.matchAll(contact.includes('@') ? mailAddress : numbers);
  return [...found].filter(({ 0: one }) => isIt(one)).map(({ 0: id, index: at }) => ({ at, id }));
}

/** The longest number that is written in groups, with its spaces. */
const maxGrouped = 48;

/** Whether an id is the beginning of a longer number, which belongs to a person: "reference: 4111 1111 1111 1111". */
function goesOn(text: string, at: number, id: string): boolean {
  const end = at + id.length;
  if (!/^[ ./-]?[\p{L}\d]/u.test(text.slice(end, end + 2))) return false;
  const { removed } = withoutCertain(text.slice(at, end + maxGrouped));
  return removed.some(one => one.length > id.length && one.startsWith(id));
}

/** Takes out the ids and the addresses that are offered for help, so that no rule touches them. */
function setAside(text: string, contact: string): { kept: string[]; rest: string } {
  // An id that is an address or a long number on its own is more likely something the applicant typed.
  const ids = idsIn(text).filter(
    ({ at, id }) => !id.includes('@') && !isCertain(id) && !goesOn(text, at, id),
  );
  let certain: string[] | null = null;
  // "Please call us about DE89 3704 0044 0532 0130 00": what reads like a telephone number is a part of another.
  const isPartOfCertain = (number: string) =>
    (certain ??= withoutCertain(text).removed).some(one => one.includes(number));
  const contacts = offeredContacts(text).filter(
    ({ address }) => address.includes('@') || !(isCertain(address) || isPartOfCertain(address)),
  );
  const spans = [
    ...whereIs(contact, text),
    ...ids,
    ...contacts.map(({ address, index }): Pick<FoundId, 'at' | 'id'> => ({ at: index, id: address })),
  ];
  spans.sort((a, b) => a.at - b.at);
  const kept: string[] = [];
  const rest: string[] = [];
  let end = 0;
  for (const { at, id } of spans) {
    if (at < end || kept.length >= maxPlaces) continue;
    rest.push(text.slice(end, at), String.fromCharCode(firstPlace + kept.length));
    kept.push(id);
    end = at + id.length;
  }
  rest.push(text.slice(end));
  return { kept, rest: rest.join('') };
}
