import type { Passage } from '../cases/passage.ts';
import type { Owner } from '../vendors/words.ts';
import { extensionAfter, isTextTelephone, languagesIn } from './beside.ts';
import { countriesFor } from './country.ts';
import { findAddresses, findFormHere } from './find-addresses.ts';
import { findEmails } from './find-emails.ts';
import { findLinks, findNamed } from './find-links.ts';
import { findPhones, findShortCodes } from './find-phones.ts';
import type { Find, FoundContact, Setting } from './found.ts';
import { knownChannel, ownerOf } from './owner.ts';
import { hoursIn } from './printed-hours.ts';
import { ownFinds } from './own-address.ts';
import { purposeOf } from './purpose.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { warningFor } from './warnings.ts';
import { automaticMail } from './wording/purpose-words.ts';

/**
 * Reads the support contacts out of passages of a page and understands whose they are and what for. The same
 * address in two passages is returned once, from the passage that says most about it: an error message
 * before a help box, a help box before a footer. Nothing here is fit to be offered before `channelsFrom`.
 */
export function readContacts(passages: readonly Passage[], setting: Setting): FoundContact[] {
  const best = new Map<string, FoundContact>();
  for (const contact of passages.flatMap(passage => readPassage(passage, setting))) {
    const key = `${contact.kind} ${contact.normalized ?? contact.raw.toLowerCase()}`;
    const other = best.get(key);
    best.set(key, other ? prefer(other, contact) : contact);
  }
  return [...best.values()];
}

const places: readonly Passage['position'][] = [
  'error-message',
  'help-box',
  'form-intro',
  'help-page',
  'footer',
  'other',
];

/** Two readings of one address: the better place wins, but an accommodation line stays one wherever it stands. */
function prefer(one: FoundContact, two: FoundContact): FoundContact {
  const [first, second] =
    places.indexOf(two.position) < places.indexOf(one.position) ? [two, one] : [one, two];
  const kept =
    first.purpose === 'other' && second.purpose !== 'other' ? { ...first, purpose: second.purpose } : first;
  const lines = [one, two].some(contact => contact.purpose === 'accommodation');
  const spoken = [one, two].some(contact => contact.purpose === 'technical-support');
  return {
    ...kept,
    purpose: lines && !spoken ? 'accommodation' : kept.purpose,
    hours: first.hours ?? second.hours,
    extension: first.extension ?? second.extension,
    warning: first.warning ?? second.warning,
  };
}

/** Characters of a passage that are read: help boxes are short, and a page could send anything. */
const maxPassageLength = 6000;

function readPassage(raw: Passage, setting: Setting): FoundContact[] {
  // Full-width digits, letters and signs, as Japanese and Chinese pages use them, become the ordinary ones.
  const text = raw.text
    .slice(0, maxPassageLength)
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  const passage = { ...raw, text };
  const finds = findAll(passage, setting);
  // What is only named ("contact our Help Desk") must not cut the words off the number that follows it.
  const given = finds.filter(find => find.normalized !== null);
  const named = finds.filter(find => find.normalized === null);
  return [given, named].flatMap(some => {
    const surroundings = surroundingsOf(text, some, passage);
    const own = ownFinds(text, some, surroundings);
    return some.flatMap((find, index) => {
      const fit: Find = own.has(find) ? { ...find, unfit: find.unfit ?? 'own' } : find;
      return [fit, ...shownBy(fit)].map(one => describe(one, surroundings[index]!, given, passage, setting));
    });
  });
}

/** The addresses that a link shows while it leads to another: as doubtful as that one. */
function shownBy({ shown = [], ...find }: Find): Find[] {
  return shown.map(normalized => ({ ...find, normalized, extension: null, shown: [find.normalized!] }));
}

function describe(
  find: Find,
  around: Surroundings,
  given: readonly Find[],
  passage: Passage,
  setting: Setting,
): FoundContact {
  const { text } = passage;
  const { ownership, purpose } = understand(find, around, passage.documentUrl, setting);
  const trail = find.end < 0 ? '' : text.slice(find.end, nextStart(given, find, text));
  return {
    raw: find.raw,
    normalized: find.normalized,
    kind: find.kind,
    purpose,
    owner: ownership.owner,
    position: passage.position,
    extension: find.extension ?? (find.kind === 'phone' ? extensionAfter(trail) : null),
    hours: hoursIn(trail) ?? hoursIn(around.sentence) ?? hoursIn(around.after),
    languages: languagesIn(around.sentence),
    textTelephone:
      find.kind === 'phone' &&
      find.start >= 0 &&
      isTextTelephone(
        text.slice(Math.max(0, find.start - 30), find.start),
        text.slice(find.end, find.end + 14),
      ),
    words: wordsAround(text, find, around.sentence),
    source: passage.documentUrl,
    warning: warningFor(find, ownership, passage.documentUrl, setting),
    unfit: find.unfit ?? (find.kind === 'email' && automaticMail.test(around.sentence) ? 'sender' : null),
  };
}

/**
 * Owner and purpose depend on each other: a contact that is taken for the vendor's because it stands on the
 * vendor's host, but speaks of the position or of accommodation, is the employer's.
 */
function understand(find: Find, around: Surroundings, source: string, setting: Setting) {
  const known = knownChannel(find, setting.vendor);
  const ownership = ownerOf(find, around, source, setting);
  const guessed = ownership.owner === 'vendor' && !ownership.presented;
  const purpose = purposeOf(find, around, guessed ? 'unknown' : ownership.owner, known);
  // A vendor named in the same sentence does not answer the employer's accommodation line.
  if (purpose === 'accommodation' && find.kind === 'phone' && !known)
    return { ownership: { owner: 'employer' as const, presented: false }, purpose };
  if (!guessed) return { ownership, purpose };
  const ofEmployer = purpose === 'recruiting' || purpose === 'accommodation';
  const owner: Owner = ofEmployer && setting.vendor ? 'employer' : 'vendor';
  return {
    ownership: { ...ownership, owner },
    purpose: ofEmployer ? purpose : purposeOf(find, around, 'vendor', known),
  };
}

/** All finds of a passage in the order of the text, none inside another. */
function findAll(passage: Passage, setting: Setting): Find[] {
  const { text, documentUrl } = passage;
  const spans = sentencesOf(text);
  const sentenceOf = (offset: number) => {
    const span = spans[sentenceAt(spans, offset)];
    return span ? text.slice(span.start, span.end) : '';
  };
  const countries = countriesFor(text, documentUrl, setting);
  const linked = findLinks(passage, countries);
  const emails = findEmails(text);
  // An address must not lend its digits to a number, nor its domain to a page.
  const masked = mask(text, emails);
  const addresses = findAddresses(masked, sentenceOf);
  const forms = findFormHere(text, documentUrl, sentenceOf);
  const numbers = [...findShortCodes(masked), ...findPhones(mask(masked, addresses), countries)];
  // What a link leads to comes before the other address that its words show.
  const misleading = linked.filter(({ shown }) => shown);
  const kept: Find[] = [];
  for (const find of [
    ...misleading,
    ...emails,
    ...linked,
    ...addresses,
    ...forms,
    ...numbers,
    ...findNamed(text),
  ]) {
    const twin = kept.findIndex(
      other => overlaps(find, other) || (find.normalized !== null && find.normalized === other.normalized),
    );
    if (twin === -1) kept.push(find);
    else if (kept[twin]!.normalized === null && find.normalized !== null) kept[twin] = find;
  }
  return kept.sort((a, b) => a.start - b.start);
}

const overlaps = (a: Find, b: Find) => a.start >= 0 && b.start >= 0 && a.start < b.end && b.start < a.end;

function mask(text: string, finds: readonly Find[]): string {
  return finds.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\u0001'.repeat(end - start) + rest.slice(end),
    text,
  );
}

function nextStart(finds: readonly Find[], find: Find, text: string): number {
  return finds.find(other => other.start >= find.end)?.start ?? text.length;
}

/** The sentence, or a window of it when it is long. */
function wordsAround(text: string, find: Find, sentence: string): string {
  if (find.start < 0) return find.raw;
  if (sentence.length <= 240) return sentence;
  return text.slice(Math.max(0, find.start - 120), find.end + 120).trim();
}
