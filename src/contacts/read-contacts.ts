import type { Passage } from '../applications/passage.ts';
import type { Lane } from '../applications/application.ts';
import { isTenantsPlace } from '../vendors/match.ts';
import type { Vendor } from '../vendors/vendor.ts';
import type { Owner, Purpose } from '../vendors/vocabulary.ts';
import { extensionAfter, isTextTelephone, languagesIn } from './contact-details.ts';
import { countriesFor } from './country.ts';
import { findAddresses, findFormHere } from './find-addresses.ts';
import { findEmails } from './find-emails.ts';
import { findLinks } from './find-links.ts';
import { findNamed } from './find-named.ts';
import { findShortCodes } from './find-phones.ts';
import { findNumbers } from './find-numbers.ts';
import { type ContactMatch, type FoundContact, type PageContext, overlaps } from './found.ts';
import { claimOf, domainKindOf, knownChannel, type Ownership, ownerOf } from './owner.ts';
import { laneIn } from './lanes.ts';
import { inKnownWords } from './gloss.ts';
import { hoursIn } from './printed-hours.ts';
import { applicantsOwnContacts } from './own-address.ts';
import { purposeOf } from './purpose.ts';
import { clauseOf } from './purpose-features.ts';
import { sentenceAt, sentenceSpans } from './sentences.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { warningFor } from './warnings.ts';
import { automaticMail, serverOperator } from './wording/purpose-words.ts';

/**
 * Reads the support contacts out of passages of a page and understands whose they are and what for. The same
 * address in two passages is returned once, from the passage that says most about it: an error message
 * before a help box, a help box before a footer. Nothing here is fit to be offered before `channelsFrom`.
 */
export function readContacts(passages: readonly Passage[], pageContext: PageContext): FoundContact[] {
  const best = new Map<string, FoundContact>();
  const located = passages.flatMap(passage => locateContacts(passage, pageContext));
  for (const contact of located.map(one => describe(one, pageContext))) {
    const key = `${contact.kind} ${contact.normalized ?? contact.printed ?? contact.raw.toLowerCase()}`;
    const other = best.get(key);
    best.set(key, other ? prefer(other, contact) : contact);
  }
  return [...best.values()];
}

const positionsByTrust: readonly Passage['position'][] = [
  'error-message',
  'help-box',
  'form-intro',
  'help-page',
  'footer',
  'other',
];

/** Two readings of one address: the better place wins, but an accommodation line stays one wherever it is. */
function prefer(one: FoundContact, two: FoundContact): FoundContact {
  const [first, second] =
    positionsByTrust.indexOf(two.position) < positionsByTrust.indexOf(one.position) ? [two, one] : [one, two];
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

/** A contact in its passage, before it is understood. */
interface Located {
  find: ContactMatch;
  around: Surroundings;
  /** Every contact of the passage that can be written to or dialled. */
  given: readonly ContactMatch[];
  passage: Passage;
}

/** The contacts of a passage, each with the words around it. */
export function locateContacts(raw: Passage, pageContext: PageContext): Located[] {
  const text = printedText(raw.text);
  const passage = { ...raw, text };
  const matches = findMatches(passage, pageContext);
  // What is only named ("contact our Help Desk") must not cut the words off the number that follows it.
  const given = matches.filter(isGiven);
  const named = matches.filter(match => !isGiven(match));
  return [given, named].flatMap(some => {
    const surroundings = surroundingsOf(text, some, passage);
    const own = applicantsOwnContacts(text, some, surroundings);
    return some.flatMap((match, index) => {
      const fit: ContactMatch = own.has(match) ? { ...match, unfit: match.unfit ?? 'own' } : match;
      return [fit, ...shownBy(fit)].map(one => ({ find: one, around: surroundings[index]!, given, passage }));
    });
  });
}

/**
 * "… by the closing date.For questions …", "… write to hr@acme.example .If …": where a text was copied without its breaks, a
 * sentence begins right behind the full stop. "Acme.Com" is an address and ".Net" a product.
 */
const gluedSentence =
  /(?<=(?:[\p{Ll}\d)]|\s)[.!?])(?=\p{Lu}\p{Ll}*[\s,])(?!(?:Com|Org|Net|Edu|Gov|Mil|Info|Io|Js|Co|Uk|De|Fr|Es|It|Nl|Pl|Se|Eu|Us|Ca|Au)(?!\p{L}))(?<!\/\/\S{0,200})/gu;

/** "608-263-9900TTY", "jobs@acme.orgTechnical help: …", "State HospitalTelephone: …": a line begins right behind another. */
const gluedLine =
  /(?<=\d{3}[-.\s]\d{4})(?=\p{Lu}\p{L}+[\s:])(?!E[Xx][Tt])|(?=\p{Lu}\p{Ll}+\s)(?<=@[\w.-]{1,60}\.[a-z]{2,4})|(?<=\p{Ll}{2})(?=(?:Tele(?:phone|fax)|Phone|E-?mail|Fax|TTY|TDD|Contact|Questions|Please|If you|For (?:more|further|additional|questions|technical|assistance)|Technical (?:[Ss]upport|[Hh]elp|[Aa]ssistance|[Dd]ifficult)|Accommodations?)(?!\p{L})(?![\w.+-]*@))(?<![@/]\S{0,80})/gu;

/** Turns full-width digits, letters and signs (on Japanese and Chinese pages) and Indian digits into ordinary ones. */
const printedText = (text: string) =>
  text
    .slice(0, maxPassageLength)
    // "Ａ．" before an answer that begins with an address is no part of that.
    .replace(/(?<=[Ａ-Ｚ])．(?=[\w.%+-]+@)|(?<=^Q\.[^\n]*\n+A)\.(?=[\w.%+-]+@)/gm, '$& ')
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(gluedSentence, ' ')
    .replace(gluedLine, '\n')
    .replace(/[\u0966-\u096f]/g, digit => String(digit.charCodeAt(0) - 0x0966));

/** The addresses that a link shows while it leads to another: as doubtful as that one. */
function shownBy({ linkTextTargets = [], ...match }: ContactMatch): ContactMatch[] {
  return linkTextTargets.map(normalized => ({
    ...match,
    normalized,
    extension: null,
    linkTextTargets: [match.normalized!],
  }));
}

function describe({ find: match, around, given, passage }: Located, pageContext: PageContext): FoundContact {
  const { text } = passage;
  const { ownership, purpose } = withKnownDesk(
    match,
    ownerAndPurpose(match, around, passage.documentUrl, pageContext),
    pageContext,
  );
  const trail = match.end < 0 ? '' : text.slice(match.end, nextStart(given, match, text));
  return {
    raw: match.raw,
    normalized: match.normalized,
    printed: match.printed ?? null,
    kind: match.kind,
    purpose,
    owner: ownership.owner,
    position: passage.position,
    extension: match.extension ?? (match.kind === 'phone' ? extensionAfter(trail) : null),
    hours: contactHours(match, trail, around, given),
    languages: languagesIn(around.sentence),
    textTelephone:
      match.kind === 'phone' &&
      match.start >= 0 &&
      isTextTelephone(
        text.slice(Math.max(0, match.start - 30), match.start),
        text.slice(match.end, match.end + 14),
      ),
    words: wordsAround(text, match, around.sentence),
    source: passage.documentUrl,
    claim: claimOf(match, passage, pageContext),
    warning: warningFor(match, ownership, purpose, passage.documentUrl, pageContext),
    lane: laneOf(match, around, purpose, passage.documentUrl, pageContext),
    unfit: match.unfit ?? unfitBySentence(match, around.sentence),
  };
}

/** What a sentence calls the sender of automatic mail, or whoever runs the machine: error pages of servers name nobody else. */
function unfitBySentence({ kind }: ContactMatch, sentence: string): FoundContact['unfit'] {
  if (kind === 'email' && automaticMail.test(sentence)) return 'sender';
  return serverOperator.test(sentence) ? 'operator' : null;
}

/** What the words of a contact keep it for, and the question before them: "Cannot log in? Call …". */
function laneOf(
  match: ContactMatch,
  around: Surroundings,
  purpose: Purpose,
  source: string,
  pageContext: PageContext,
): Lane | null {
  if (purpose !== 'technical-support' && purpose !== 'other') return null;
  const { stretch, label, before, taken } = around;
  const asked = !taken && /[?？]["'”»)]*$/.test(before) ? before : '';
  const named = laneIn(`${asked} ${clauseOf(stretch)}`) ?? laneIn(label);
  if (purpose === 'technical-support') return named;
  if (named === 'identity' || named === 'payment') return named;
  return named && domainKindOf(match, around, source, pageContext) === 'foreign' ? 'company' : null;
}

/**
 * Said right behind it, or, for a telephone, in its sentence, the next, or one before it that says nothing else. Digits of
 * a number are no hours.
 */
function contactHours(
  match: ContactMatch,
  trail: string,
  around: Surroundings,
  given: readonly ContactMatch[],
): string | null {
  const behind = hoursIn(trail);
  if (behind || match.kind === 'email') return behind;
  const without = (words: string) => given.reduce((rest, { raw }) => rest.replaceAll(raw, ' '), words);
  const led = around.taken
    ? ''
    : (without(around.before)
        .split(/(?<=[.!?]\s|[。！？])|\n/)
        .at(-1) ?? '');
  const ahead = hoursIn(led);
  const isOnlyHours = ahead !== null && led.replace(ahead, '').replace(/\P{L}/gu, '').length < 20;
  return hoursIn(without(around.sentence)) ?? hoursIn(without(around.after)) ?? (isOnlyHours ? ahead : null);
}

/**
 * Owner and purpose depend on each other: a contact that is taken for the vendor's because it is on the
 * vendor's host, but speaks of the position or of accommodation, is the employer's.
 */
function ownerAndPurpose(
  match: ContactMatch,
  around: Surroundings,
  source: string,
  pageContext: PageContext,
) {
  const known = knownChannel(match, pageContext.vendor);
  const ownership = ownerOf(match, around, source, pageContext);
  const guessed = ownership.owner === 'vendor' && !ownership.presented;
  const domain = domainKindOf(match, around, source, pageContext);
  const words = inKnownWords(around.first ?? around, pageContext.lang, source);
  const purpose = purposeOf(match, words, guessed ? 'unknown' : ownership.owner, known, domain);
  // A vendor named in the same sentence does not answer the employer's accommodation line.
  if (purpose === 'accommodation' && match.kind === 'phone' && !known)
    return { ownership: { owner: 'employer' as const, presented: false }, purpose };
  if (!guessed) return { ownership, purpose };
  const ofEmployer = purpose === 'recruiting' || purpose === 'accommodation';
  const { vendor } = pageContext;
  const isSelling = purpose === 'sales' && vendor !== null && isOnTenantsPage(source, vendor);
  const owner: Owner = (ofEmployer && vendor) || isSelling ? 'employer' : 'vendor';
  return {
    ownership: { ...ownership, owner },
    purpose: ofEmployer ? purpose : purposeOf(match, words, 'vendor', known, domain),
  };
}

/**
 * A desk that the directory has for another system than the page's: "For technical help call 855-524-5627" on a page of
 * which no more is known. Asked for support alone, since the directory is then read as a whole.
 */
function withKnownDesk(
  { normalized }: ContactMatch,
  read: { ownership: Ownership; purpose: Purpose },
  { systems }: PageContext,
): { ownership: Ownership; purpose: Purpose } {
  const isKnown =
    read.purpose === 'technical-support' &&
    read.ownership.owner === 'employer' &&
    normalized !== null &&
    (systems?.isDesk(normalized) ?? false);
  return isKnown ? { ...read, ownership: { owner: 'vendor', presented: false } } : read;
}

/** On its own pages at the system, what an employer sells is the employer's. */
const isOnTenantsPage = (address: string, vendor: Vendor) =>
  URL.canParse(address) && isTenantsPlace(vendor, new URL(address));

/** All finds of a passage in the order of the text, none inside another. */
function findMatches(passage: Passage, pageContext: PageContext): ContactMatch[] {
  const { text, documentUrl } = passage;
  const spans = sentenceSpans(text);
  const sentenceOf = (offset: number) => {
    const span = spans[sentenceAt(spans, offset)];
    return span ? text.slice(span.start, span.end) : '';
  };
  const countries = countriesFor(text, documentUrl, pageContext);
  const linked = findLinks(passage, countries);
  const emails = findEmails(text);
  // An address must not lend its digits to a number, nor its domain to a page.
  const masked = mask(text, emails);
  const addresses = findAddresses(masked, sentenceOf);
  const forms = findFormHere(text, documentUrl, sentenceOf);
  const numbers = [...findShortCodes(masked), ...findNumbers(mask(masked, addresses), countries)];
  // What a link leads to comes before the other address that its words show.
  const misleading = linked.filter(({ linkTextTargets }) => linkTextTargets);
  const kept: ContactMatch[] = [];
  for (const match of [
    ...misleading,
    ...emails,
    ...linked,
    ...addresses,
    ...forms,
    ...numbers,
    ...findNamed(text),
  ]) {
    const twin = kept.findIndex(
      other => overlaps(match, other) || (match.normalized !== null && match.normalized === other.normalized),
    );
    if (twin === -1) kept.push(match);
    else if (!isGiven(kept[twin]!) && isGiven(match)) kept[twin] = match;
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** True for what can be written to or dialled, and not only named. */
const isGiven = ({ normalized, printed }: ContactMatch) => normalized !== null || printed !== undefined;

function mask(text: string, matches: readonly ContactMatch[]): string {
  return matches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\u0001'.repeat(end - start) + rest.slice(end),
    text,
  );
}

function nextStart(matches: readonly ContactMatch[], match: ContactMatch, text: string): number {
  return matches.find(other => other.start >= match.end)?.start ?? text.length;
}

/** The sentence, or a window of it when it is long. */
function wordsAround(text: string, match: ContactMatch, sentence: string): string {
  if (match.start < 0) return match.raw;
  const words =
    sentence.length <= 240 ? sentence : text.slice(Math.max(0, match.start - 120), match.end + 120).trim();
  return words.replaceAll('\n', ' ');
}
