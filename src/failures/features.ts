import type { Context } from '../applications/note.ts';
import { emptyHash, hashed, rowOfHash } from '../applications/text-hash.ts';
import { sentencesOf } from './sentences.ts';
import { plainText, readLength, unspaced } from './plain-text.ts';
import { findConcepts, type Hit } from './wording/concepts.ts';

/** What the model sees of a message: rows of its table of weights, and how much each counts. */
export interface Features {
  plain: string;
  hits: readonly Hit[];
  rows: readonly number[];
  values: readonly number[];
}

/**
 * How much each family of features counts together, by measurement: meanings carry over from one language and
 * one source to the next, letters and words do so less.
 */
const share = { letters: 1, words: 1, meanings: 2, pairs: 2, order: 1, placed: 1, scoped: 1 };
const shareOfShape = 0.45;

/** Many, so that few features share a row. */
export const tableRows = 131_072;

/** The row of a feature in the table. */
export function rowOf(feature: string): number {
  return rowOfHash(hashed(emptyHash, feature), tableRows);
}

/** Reads a message, for training as for use. */
export function featuresOf(text: string, context: Context): Features {
  const { plain, hits, said } = readSentences(text);
  const meanings = meaningsOf(hits);
  const rows: number[] = [];
  const values: number[] = [];
  const add = (those: readonly number[], value: number) => {
    for (const row of those) {
      rows.push(row);
      values.push(value);
    }
  };
  // A long message has more features, not stronger ones.
  const addRows = (those: readonly number[], family: keyof typeof share) =>
    add(those, share[family] / Math.sqrt(those.length + 1));
  const addFamily = (names: readonly string[], family: keyof typeof share) =>
    addRows(names.map(rowOf), family);

  addRows(characterRuns(plain), 'letters');
  addFamily(wordRuns(plain), 'words');
  addFamily(meanings, 'meanings');
  addFamily(
    meanings.map(meaning => `x${context}${meaning}`),
    'placed',
  );
  addFamily(pairsOf(hits), 'pairs');
  addFamily(neighboursOf(hits), 'order');
  addFamily(scopedOf(said), 'scoped');
  add([...shapeOf(text, plain, context), ...styleOf(text, context, said)].map(rowOf), shareOfShape);
  return { plain, hits, rows, values };
}

/** "Application no 4711" and "candidature n° 4711" deny nothing. */
const numbering = /(?<![\p{L}\p{N}])[nN](?:[°º]|[oO]\.?)\s?(?=\d)/gu;

/** In Portuguese "no" is "in the", and says nothing of a not. */
const portuguese = /(?<!\p{L})(?:foi|foram|sua|seu|você|não)(?!\p{L})/iu;
const inThe = /(?<=\s)no(?=\s)/gu;

function withoutFalseNots(text: string): string {
  const counted = text.replace(numbering, '# ');
  return portuguese.test(counted) ? counted.replace(inThe, 'na') : counted;
}

/** The words of a text, and what each of its sentences says. No wording reaches over the end of a sentence. */
function readSentences(text: string) {
  const parts = sentencesOf(withoutFalseNots(text.slice(0, readLength))).map(plainText);
  const said = parts.map(findConcepts);
  let at = 0;
  const hits = parts.flatMap((part, i) => {
    const start = at;
    at += part.length - 1;
    return (said[i] as Hit[]).map(hit => ({ ...hit, start: hit.start + start, end: hit.end + start }));
  });
  return { plain: ` ${parts.map(part => part.trim()).join(' ')} `, hits, said };
}

/** What makes "saved" in the same sentence mean that nothing was. */
const denying: ReadonlySet<string> = new Set([
  'not',
  'cannot',
  'failed',
  'notYet',
  'mustNot',
  'notAllowed',
  'notFound',
]);

/** Concepts of one sentence, whether it denies something, and how they occur together in it. */
function scopedOf(said: readonly (readonly Hit[])[]): string[] {
  const names = said.flatMap(hits => {
    const all = [...new Set(hits.map(hit => hit.concept))].sort().slice(0, 16);
    const sign = all.some(concept => denying.has(concept)) ? '!' : '';
    const pairs = all.flatMap((a, i) => all.slice(i + 1).map(b => `k${sign}${a}+${b}`));
    return sign ? [...pairs, ...all.map(concept => `!${concept}`)] : pairs;
  });
  return [...new Set(names)];
}

/** The feature that says that a concept occurs. */
export const meaningName = (concept: string) => `m${concept}`;

/** The rows of all runs of three to five characters, each once; without a string for each of hundreds of them. */
function characterRuns(plain: string): number[] {
  const runs = new Set<number>();
  const [minLength, maxLength] = unspaced.test(plain) ? [1, 4] : [3, 5];
  const begun = hashed(emptyHash, 'c');
  for (let size = minLength; size <= maxLength; size++) {
    for (let at = 0; at + size <= plain.length; at++) runs.add(hashed(begun, plain, at, at + size));
  }
  return Array.from(runs, hash => rowOfHash(hash, tableRows));
}

/** Words, and neighbours. */
function wordRuns(plain: string): string[] {
  const words = plain.trim().split(' ');
  const pairs = words.slice(1).map((word, i) => `w${words[i]} ${word}`);
  return [...new Set([...words.map(word => `w${word}`), ...pairs])];
}

/** Every concept, and once more what a message begins and ends with. */
function meaningsOf(hits: readonly Hit[]): string[] {
  const [first, last] = [hits[0], hits.at(-1)];
  if (!first || !last) return ['m-none'];
  const all = new Set(hits.map(hit => meaningName(hit.concept)));
  return [...all, `f${first.concept}`, `l${last.concept}`];
}

/** Concepts that are in one message, whatever their order: that differs between languages. */
function pairsOf(hits: readonly Hit[]): string[] {
  const all = [...new Set(hits.map(hit => hit.concept))].sort().slice(0, 24);
  return all.flatMap((a, i) => all.slice(i + 1).map(b => `p${a}+${b}`));
}

function neighboursOf(hits: readonly Hit[]): string[] {
  return [...new Set(hits.slice(1).map((hit, i) => `o${hits[i]?.concept}>${hit.concept}`))];
}

/** Place, length and punctuation. */
function shapeOf(text: string, plain: string, context: Context): string[] {
  // A Chinese or Japanese character says about as much as two and a half letters.
  const length = unspaced.test(plain) ? text.length * 2.5 : text.length;
  const size = Math.min(12, Math.round(Math.log2(length + 1) * 1.5));
  const shape = ['bias', `x${context}`, `n${size}`, `x${context}n${size >> 1}`];
  if (/[?？]\s*$/.test(text)) shape.push('s?');
  if (/[!！]/.test(text)) shape.push('s!');
  if (/[.。．]\s*$/.test(text)) shape.push('s.');
  if (/[:：]\s*$/.test(text)) shape.push('s:');
  if (/(?:…|\.\.\.)\s*$/.test(text)) shape.push('s…');
  if (/\b[45]\d\d\b/.test(text)) shape.push('scode');
  if (/\d ?[%％]/.test(text)) shape.push('s%');
  // The mark of a required field, as a legend explains it.
  if (/[*＊※]/.test(text)) shape.push('s*');
  if (/[:：] ?(?:no|nein|non|nee|nej|nie|não|否|いいえ)[.!]?$/i.test(text)) shape.push('sno');
  if (/^[^\p{L}]*\p{Ll}/u.test(text)) shape.push('slower');
  return shape;
}

/** How it is written: labels, titles and hints look different from sentences that report something. */
function styleOf(text: string, context: Context, said: readonly (readonly Hit[])[]): string[] {
  const words = text.trim().split(/\s+/);
  const count = Math.min(12, words.length);
  const meant = said.reduce((sum, hits) => sum + hits.length, 0);
  const style = [
    `W${count}`,
    `Wx${context}${count}`,
    `S${Math.min(5, said.length)}`,
    `H${Math.min(8, meant)}`,
  ];
  if (words.length > 1 && words.every(word => /^\p{Lu}/u.test(word))) style.push('Title');
  if (text === text.toUpperCase() && /\p{Lu}/u.test(text)) style.push('UPPER');
  if (/^[A-Z]\p{L}+:/u.test(text)) style.push('Colon1');
  if (/\d/.test(text)) style.push('digit');
  if (/["“”„«»'‘’「」]/.test(text)) style.push('quote');
  if (/[?？]/.test(text)) style.push('q?');
  if (/https?:|www\.|\.[a-z]{2,3}\b/.test(text)) style.push('url');
  style.push(/[.!。！]\s*$/.test(text) ? 'end' : 'noend');
  return style;
}
