import { bytesOf } from '../redaction/base64.ts';
import type { Context, Classification } from '../applications/note.ts';
import { isProcessKind, type MessageKind, messageKinds } from '../vendors/vocabulary.ts';
import { type Features, featuresOf, meaningName, rowOf } from './features.ts';
import { codedRows, numberIn, numbersAsText, type ReadRow, rowStarts } from './level-code.ts';
import { plainText, readLength } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';

/** A trained model as it is kept in the project. Rows that were too rare to learn from are left out. */
export interface Weights {
  rows: number;
  /** Base64, one bit for each row: is it kept? The lowest bit of the first byte is row 0. */
  kept: string;
  /** One factor for each answer, for the kinds in the order of `messageKinds`. */
  scales: readonly number[];
  /** How much finer the levels are near zero; see `weightOfLevel`. 2 where nothing is said. */
  bend?: number;
  /** How many bits each level takes in the table; see level-code.ts. Where it is missing, each takes four. */
  lengths?: readonly number[];
  /** Where its rows begin, which the build finds out; see `rowStarts`. */
  starts?: string;
  /** How many rows are kept before each group of bytes of `kept`, which the build finds out, too; see `numbersAsText`. */
  before?: string;
  /** Base64, kept rows × answers: levels in their code, or two a byte, the lower half first; see `weightOfLevel`. */
  table: string;
}

/** There are 15 levels, finer near zero, where most weights are: 0 and 14 are the ends, 7 is nothing. */
export const noLevel = 7;

/** The weight that a level means, from -1 to 1, before the scale of its answer. */
export function weightOfLevel(level: number, bend: number): number {
  const share = (level - noLevel) / noLevel;
  return Math.sign(share) * Math.abs(share) ** bend;
}

/** What is known about a message besides its words. The language may be null, and is not needed. */
export interface ClassifierInput {
  context: Context;
  lang: string | null;
  /** What a rule of the vendor's file says; it outranks everything. */
  rule?: MessageKind | null;
}

type Classify = (text: string, given: ClassifierInput) => Classification;

/** Below this the applicant is asked before an answer counts. */
const sureFrom = 0.6;

/** A trained model, ready to answer. */
interface Model {
  /** How likely each answer is; together 1. */
  chances(features: Features): number[];
  /** How much a feature speaks for an answer rather than for the others. */
  weightOf(feature: string, answer: number): number;
}

/** Nothing is read of the weights before the first question: most pages that wake the background ask none. */
export function modelOf(weights: Weights): Model {
  const { scales } = weights;
  let read: PackedWeights | null = null;
  const table = () => (read ??= tableOf(weights));
  return {
    chances: features => softmax(score(features, table(), scales)),
    weightOf(feature, answer) {
      const { levels, worth } = table();
      if (!readRow(table(), rowOf(feature))) return 0;
      const weights = scales.map((scale, k) => scale * worth[levels[k]!]!);
      return weights[answer]! - weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    },
  };
}

/**
 * Where a failure is a little likelier than none, a message reports one, however its chances are shared among the kinds. By
 * measurement on sources that were not learned from: at the same number of false alarms more failures are found than by the
 * likeliest kind alone, and below this bar false alarms grow faster than what is found (docs/classifier.md).
 */
const failureFrom = 0.57;

/**
 * Beside a field one message in twenty reports a failure, elsewhere every second one: one with no word for anything that broke has
 * to be surer there. By measurement on sources that were not learned from.
 */
const failureBesideFieldFrom = 0.75;
const broken: ReadonlySet<string> = new Set(
  'failed cannot error occurred notFound lost interrupted crashed unavailable expired sessionThing signedOut'.split(
    ' ',
  ),
);

const isFailureKind = messageKinds.map(isProcessKind);

/** How likely it is a failure at all. */
const failureIn = (chances: readonly number[]): number =>
  chances.reduce((sum, chance, i) => sum + (isFailureKind[i] ? chance : 0), 0);

/** First whether it is a failure at all, then which kind is the likeliest of those left. */
function bestOf({ chances, features, context }: Reading): number {
  const isHint = context === 'inline' && !features.hits.some(({ concept }) => broken.has(concept));
  const isFailure = failureIn(chances) >= (isHint ? failureBesideFieldFrom : failureFrom);
  const left = chances.map((chance, i) => (isFailureKind[i] === isFailure ? chance : -1));
  return left.indexOf(Math.max(...left));
}

/**
 * From here on the sentence that a message opens with reports a failure, whatever calm advice stands behind it. By measurement on
 * sources that were not learned from.
 */
const openingFrom = 0.8;
const benign = messageKinds.indexOf('benign');
/** What a sentence has that asks for something and reports nothing: "You need to sign in for this." */
const demands: ReadonlySet<string> = new Set(['must', 'required', 'mustSignIn']);

/** The first sentence of a text of several; null where there is one only, or where the first has no words or is a question. */
function openingOf(text: string): string | null {
  const [first = '', ...more] = sentencesOf(text.slice(0, readLength));
  return more.length > 0 && /\p{L}/u.test(first) && !/[?？]/.test(first) ? first : null;
}

/** A text as the model reads it. */
interface Reading {
  text: string;
  context: Context;
  features: Features;
  chances: readonly number[];
}

/** A classifier that works with the given weights. */
export function makeClassifier(weights: Weights, model = modelOf(weights)): Classify {
  const read = (text: string, context: Context): Reading => {
    const features = featuresOf(text, context);
    return { text, context, features, chances: model.chances(features) };
  };
  /** "The file was not stored. You can go on with …": what follows says what to do, and hides what happened. */
  const tellingPart = (whole: Reading): Reading => {
    if (bestOf(whole) !== benign) return whole;
    const opening = openingOf(whole.text);
    if (opening === null) return whole;
    const first = read(opening, whole.context);
    const failure = failureIn(first.chances);
    const isDemand = first.features.hits.some(({ concept }) => demands.has(concept));
    return failure >= Math.max(openingFrom, whole.chances[benign]!) && !isDemand ? first : whole;
  };
  return (text, { context, rule }) => {
    if (rule)
      return { kind: rule, confidence: 1, unsure: false, because: 'a rule for this application system' };
    const told = tellingPart(read(text, context));
    const best = bestOf(told);
    const confidence = told.chances[best]!;
    const kind = messageKinds[best] as MessageKind;
    return {
      kind,
      confidence,
      unsure: confidence < sureFrom,
      because: decidingWords(told.text, told.features, concept => model.weightOf(meaningName(concept), best)),
    };
  };
}

/**
 * The weights as they are kept: to unpack all of them takes longer than a message does, and 16 times the room, for a few
 * hundred that are asked for.
 */
interface PackedWeights {
  rows: number;
  /** One bit for each row: is it kept? */
  kept: Uint8Array;
  /** How many rows are kept before each group of these bytes; see `numbersAsText`. */
  before: string;
  /** Reads the levels of a row, by its number among those that are kept. */
  read: ReadRow;
  /** The row that was read last. */
  levels: Uint8Array;
  /** The weight of each level. */
  worth: Float32Array;
}

/** How many bits are set in each byte. A loop out here would make the engine compile all of the worker's first lines. */
const bitsIn = Uint8Array.from({ length: 256 }, (_, byte) => bitCount(byte));

function bitCount(byte: number): number {
  return byte === 0 ? 0 : (byte & 1) + bitCount(byte >> 1);
}

/** Bytes of `kept` for which there is one sum in `before`. */
const groupBytes = 8;

/** How many rows are kept before each group of bytes, and how many are in all. */
function sumsBefore(kept: Uint8Array): { before: number[]; count: number } {
  const before: number[] = [];
  let count = 0;
  for (let i = 0; i < kept.length; i++) {
    if (i % groupBytes === 0) before.push(count);
    count += bitsIn[kept[i]!]!;
  }
  return { before, count };
}

/** The same with what the build finds out of them: the background would go through all of them for its first message. */
export function withPlaces(weights: Weights): Weights & { before: string } {
  const { kept, lengths, scales, table } = weights;
  const { before, count } = sumsBefore(bytesOf(kept));
  return {
    ...weights,
    before: numbersAsText(before),
    ...(lengths && { starts: rowStarts(table, lengths, scales.length, count) }),
  };
}

function tableOf(weights: Weights): PackedWeights {
  const { rows, kept, scales, bend = 2, lengths, table } = weights;
  const { before = '', starts = '' } = weights.before === undefined ? withPlaces(weights) : weights;
  const worth = Float32Array.from({ length: 16 }, (_, level) => weightOfLevel(level, bend));
  const answers = scales.length;
  const read = lengths ? codedRows(table, lengths, answers, starts) : plainRows(bytesOf(table), answers);
  return { rows, kept: bytesOf(kept), before, read, levels: new Uint8Array(answers), worth };
}

/** Levels of four bits each. */
function plainRows(bytes: Uint8Array, width: number): ReadRow {
  return (row, levels) => {
    for (let k = 0, place = row * width; k < width; k++, place++)
      levels[k] = (bytes[place >> 1]! >> ((place & 1) << 2)) & 15;
  };
}

/** Reads a row into `levels`. False for one that is not kept, whose weights are all nothing. */
function readRow({ rows, kept, before, read, levels }: PackedWeights, wanted: number): boolean {
  // Tables are as long as powers of two, so that a row of a longer one is also a row of a shorter one.
  const row = wanted % rows;
  const place = row >> 3;
  const byte = kept[place]!;
  const bit = 1 << (row & 7);
  if (!(byte & bit)) return false;
  const group = Math.trunc(place / groupBytes);
  let count = numberIn(before, group) + bitsIn[byte & (bit - 1)]!;
  for (let i = group * groupBytes; i < place; i++) count += bitsIn[kept[i]!]!;
  read(count, levels);
  return true;
}

function score({ rows, values }: Features, table: PackedWeights, scales: readonly number[]): number[] {
  const { levels, worth } = table;
  const answers = scales.length;
  const sums = new Float64Array(answers);
  for (let i = 0; i < rows.length; i++) {
    if (!readRow(table, rows[i]!)) continue;
    const value = values[i]!;
    // Written out, because the first message finds none of this compiled.
    for (let k = 0; k < answers; k++) sums[k] = sums[k]! + value * worth[levels[k]!]!;
  }
  return scales.map((scale, k) => scale * sums[k]!);
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map(s => Math.exp(s - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map(r => r / sum);
}

/** The words of the message that speak most for its kind, at most three places, as they were written. */
function decidingWords(text: string, { plain, hits }: Features, weigh: (concept: string) => number): string {
  const places: { start: number; end: number }[] = [];
  const weighed = hits.map(hit => ({ hit, weight: weigh(hit.concept) })).sort((a, b) => b.weight - a.weight);
  for (const { hit, weight } of weighed) {
    const apart = places.every(place => hit.end <= place.start || hit.start >= place.end);
    if (apart && weight > 0 && places.length < 3) places.push(hit);
  }
  const words = places
    .sort((a, b) => a.start - b.start)
    .map(place => asWritten(text, plain.slice(place.start, place.end)));
  return words.length > 0 ? [...new Set(words)].join(' … ') : 'the message as a whole';
}

/** Finds folded words in the text; the folded ones where a word was cut out of an unspaced script. */
function asWritten(text: string, folded: string): string {
  const count = folded.split(' ').length;
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  for (const [i, first] of words.entries()) {
    const last = words[i + count - 1];
    if (!last) break;
    const written = text.slice(first.index, last.index + last[0].length);
    // Longer than a word with its ending: a whole sentence without spaces.
    if (plainText(written).startsWith(` ${folded}`) && written.length < folded.length + 12) return written;
  }
  return folded;
}
