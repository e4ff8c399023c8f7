import type { Sighting } from '../applications/note.ts';
import { redact } from './redact.ts';
import { decode, redactUrl } from './redact-url.ts';
import { placeholders } from './redact-rules.ts';

declare const cleaned: unique symbol;

/** What was taken out of a sighting: copied along with it, and by no storage and no JSON. */
const removedKey = Symbol('removed');

/**
 * A sighting that was cut to size and redacted: nothing in it but what may be kept. Only `cleanSighting` and
 * `withoutWords` make one, so the compiler lets no raw text behind the door.
 */
export type CleanSighting = Sighting & { readonly [cleaned]: true };

/** As much as anybody would read. */
const max = { id: 64, title: 200, text: 600, label: 120, lang: 35, steps: 40 } as const;

/** Read beyond what is kept, so that the redaction sees whole words and numbers at the cut. */
const lookAhead = 200;

/**
 * The door of the background: cuts and redacts what a page sent, once. The page is not trusted. What is removed from one
 * of its texts is removed from all others too, whatever surrounds it there.
 *
 * @param url the address that it is filed under, as the browser gives it; secrets are removed here
 * @param redactAddress removes them; a version that knows the system behind the address keeps more of it
 */
export function cleanSighting(
  sighting: Sighting,
  url: string,
  redactAddress: (url: string) => string = redactUrl,
): CleanSighting {
  const removed: string[] = [...(((sighting as Partial<Tainted>)[removedKey] as string[] | undefined) ?? [])];
  const clean = (text: string, length: number) => {
    const redacted = redact(String(text).slice(0, length + lookAhead));
    removed.push(...redacted.removed);
    return redacted.text.slice(0, length);
  };
  const { title, text, field, step, trail, lang } = sighting;
  const words = {
    title: clean(title, max.title),
    text: clean(text, max.text),
    field: field && clean(field, max.label),
    step: step && clean(step, max.label),
    trail: trail.slice(-max.steps).map(({ at, did, what }) => ({ at, did, what: clean(what, max.title) })),
    url: redactAddress(url),
  };
  return {
    ...withoutRemoved(words, removed),
    id: String(sighting.id).slice(0, max.id),
    at: sighting.at,
    context: sighting.context,
    lang: lang && lang.slice(0, max.lang).replace(/[^\w-]/g, ''),
    rule: sighting.rule,
    ...(removed.length > 0 && { [removedKey]: removed }),
  } as unknown as CleanSighting;
}

interface Tainted {
  [removedKey]: readonly string[];
}

/**
 * A note made of a sighting, without anything that was taken out of the sighting: its steps, its evidence and its ids
 * were read elsewhere, and may quote the same.
 */
export function cleanNote<Note extends object>(note: Note, seen: CleanSighting): Note {
  return withoutRemoved(note, (seen as Partial<Tainted>)[removedKey] ?? []);
}

/** Shorter ones, and words of our own, occur in many texts by chance. */
const minRemoved = 4;
const maxRemoved = 200;
const ownWords = Object.values(placeholders).join();
/** Times are ours, and hold digits of all kinds. */
const ownFields = new Set(['at', 'id', 'caseId', 'context', 'rule', 'did', 'retryAt', 'environment']);

/** Any value with every text in it that holds one of the removed ones, as it is or as addresses write it. */
function withoutRemoved<Value>(value: Value, removed: readonly string[]): Value {
  const sought = soughtFor(removed);
  if (sought.length === 0) return value;
  const scrub = (one: unknown, key: string): unknown => {
    if (ownFields.has(key)) return one;
    if (typeof one === 'string') return scrubText(one, sought);
    if (Array.isArray(one)) return one.map(part => scrub(part, key));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, scrub(part, name)]));
  };
  return scrub(value, '') as Value;
}

function soughtFor(removed: readonly string[]): string[] {
  const words = removed.filter(one => one.trim().length >= minRemoved && !ownWords.includes(one.trim()));
  // A number is written with and without its spaces.
  const compact = words.filter(one => /^\W*\d[\d ./()-]{6,}$/.test(one)).map(one => one.replace(/\D/g, ''));
  return [...new Set([...words.map(one => one.trim()), ...compact])]
    .slice(0, maxRemoved)
    .sort((a, b) => b.length - a.length);
}

function scrubText(text: string, sought: readonly string[]): string {
  const isAddress = /^https?:/.test(text);
  let clean = text;
  for (const one of sought) {
    if (clean.includes(one)) clean = clean.replaceAll(one, isAddress ? 'removed' : withheldText);
    else if (isAddress && decode(clean).includes(one)) clean = withoutEncoded(clean, one);
  }
  return clean;
}

/** The parts of an address that say it in another way. */
function withoutEncoded(address: string, sought: string): string {
  return address.replace(/[^/?&=#;]+/g, part =>
    decode(part.replaceAll('+', ' ')).includes(sought) ? 'removed' : part,
  );
}

/** In place of words that could not be kept. */
export const withheldText = '[…]';

/**
 * A sighting that could not be stored as it was, without any of its words: when and where something failed is worth
 * more than nothing.
 */
export function withoutWords({ id, at, context }: Sighting, url: string): CleanSighting {
  const origin = URL.canParse(url) ? `${new URL(url).origin}/` : '';
  return {
    id: String(id).slice(0, max.id),
    at,
    url: origin,
    title: '',
    text: withheldText,
    context,
    lang: null,
    rule: null,
    field: null,
    step: null,
    trail: [],
  } as unknown as CleanSighting;
}
