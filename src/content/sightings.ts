import { toLocalIso } from '../applications/moment.ts';
import type { Sighting } from '../applications/note.ts';
import { headingOf } from '../page/headings.ts';
import type { SeenMessage } from '../page/seen.ts';
import { takeUnsentSteps } from './trail.ts';

/** Whatever is more than a word, such as numbers, addresses, keys, and what begins or ends in quotation marks. */
const unplainWord = /[\d@%=/\\_+"“”„«»‘「」]|\S[.:]\S|^'|'$/;
/** The word after what names a value, and a word with a capital that begins no sentence: it may be a name. */
const naming = /[:=]$|^(bearer|token|password|code|pin)$/i;

function plainWords(text: string): string {
  const hide = (word: string, i: number, words: string[]) => {
    const before = words[i - 1] ?? '.';
    const isName = /^\p{Lu}/u.test(word) && !/[.!?…]$/.test(before);
    return isName || unplainWord.test(word) || naming.test(before) ? '…' : word;
  };
  return text.split(/\s+/).map(hide).join(' ');
}

/**
 * A sighting as it may wait in the storage until the background has cleaned it: plain words only, because this script
 * is too small for the full redaction. That script comes once the applicant does something on the page.
 */
export function withoutSecrets(sighting: Sighting): Sighting {
  const { text, title, field } = sighting;
  const words = { text: plainWords(text), title: plainWords(title), field: field && plainWords(field) };
  return { ...sighting, ...words, step: null, trail: [] };
}

/** As `crypto.randomUUID`, which exists in secure pages only. */
function newId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** A message as it is sent to the background, with what surrounded it. */
export function sightingOf(doc: Document, message: SeenMessage): Sighting {
  return {
    ...message,
    id: newId(),
    at: toLocalIso(new Date()),
    url: doc.URL,
    title: doc.title.slice(0, 200),
    lang: doc.documentElement.lang || null,
    step: headingOf(doc, '[aria-current=step]') ?? headingOf(doc, 'form :is(h1,h2,legend),h1,h2'),
    trail: takeUnsentSteps(),
  };
}
