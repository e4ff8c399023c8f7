import { readFileSync } from 'node:fs';
import typicalMessages from '../scripts/typical-messages.tsv?raw';
import type { Context } from '../src/applications/note.ts';
import { type Features, featuresOf } from '../src/failures/features.ts';
import { noLevel, type Weights } from '../src/failures/model.ts';
import { isProcessKind, type MessageKind, messageKinds } from '../src/vendors/vocabulary.ts';

/** A labelled message, as in a file of the corpus. A kind in `alt` is right too. */
export interface LabelledMessage {
  text: string;
  kind: MessageKind;
  alt?: MessageKind | readonly MessageKind[];
  context: Context;
  lang?: string | null;
  /** Where it was read; after a `#` the key of a translated text. */
  source?: string;
}

export type Trainer = (rows: readonly LabelledMessage[]) => Weights;

/** Chosen by cross-validation; see docs/classifier.md. */
const settings = {
  /** Many, so that few features share a row. */
  tableRows: 131_072,
  /** The rows that the most messages use; the others would not fit into 300 kB. */
  keptRows: 50_000,
  epochs: 12,
  /** The first epochs leave no trace in the averaged weights. */
  settled: 4,
  rate: 0.25,
  /** Share of features that are hidden at each step, so that no single word carries an answer alone. */
  hidden: 0.4,
  /** 0 takes the kinds as they come, 1 makes rare kinds count as much as frequent ones. */
  balance: 0.3,
  /** How much more a message counts that must not become a false alarm. */
  calm: 1.6,
  /** Regression is too sure of itself; this makes its confidence mean what it says. */
  temperature: 1.25,
  /** Learnt once with each, in another order and with other features hidden; the mean knows better than any one. */
  seeds: [7, 108, 209],
};

type Seen = Pick<Features, 'rows' | 'values'>;

const kinds = messageKinds.length;

/** Reads a file of labelled messages, one JSON object a line. */
export function readMessages(path: string): LabelledMessage[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => JSON.parse(line) as LabelledMessage);
}

/** The project's own examples, in eleven languages: scripts/typical-messages.tsv. */
export function readTypicalMessages(): LabelledMessage[] {
  const [header = '', ...lines] = typicalMessages.split('\n').filter(Boolean);
  const langs = header.split('\t').slice(2);
  return lines.flatMap(line => {
    const [kind, context, ...texts] = line.split('\t');
    return texts.map((text, i) => ({
      text,
      kind: kind as MessageKind,
      context: context as Context,
      lang: langs[i] ?? null,
    }));
  });
}

/** The kinds that are right for a row, the given one first. */
export function rightKinds({ kind, alt }: LabelledMessage): MessageKind[] {
  return [kind, ...(typeof alt === 'string' ? [alt] : (alt ?? []))];
}

/**
 * Softmax regression by AdaGrad on the given rows and the project's own `examples`, averaged over the later
 * epochs and over all seeds. The same rows in the same order give the same weights.
 */
export const train = (
  given: readonly LabelledMessage[],
  examples: readonly LabelledMessage[] = readTypicalMessages(),
): Weights => {
  const rows = [...given, ...examples];
  const features = rows.map(row => featuresOf(row.text, row.context, settings.tableRows));
  const kept = frequentRows(features);
  const read = features.map(one => onlyWhere(one, row => kept[row] === 1));
  const aims = rows.map(aimOf);
  const importance = importanceOf(rows);
  const summed = new Float64Array(settings.tableRows * kinds);
  for (const seed of settings.seeds) learnAll(read, aims, importance, seed, summed);
  const averaged = settings.seeds.length * (settings.epochs - settings.settled);
  return pack(
    summed.map(weight => weight / averaged / settings.temperature),
    kept,
  );
};

/** Goes through all rows, epoch by epoch, and adds the weights after each of the later epochs to `summed`. */
function learnAll(
  read: readonly Seen[],
  aims: readonly Float64Array[],
  importance: readonly number[],
  seed: number,
  summed: Float64Array,
) {
  const weights = new Float64Array(summed.length);
  const steps = new Float64Array(summed.length).fill(0.01);
  const order = read.map((_, i) => i);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const seen = thinned(read[i] as Seen, random);
      learn(weights, steps, seen, aims[i] as Float64Array, importance[i] as number);
    }
    if (epoch < settings.settled) continue;
    for (let j = 0; j < weights.length; j++) summed[j] = (summed[j] as number) + (weights[j] as number);
  }
}

/** 1 for each row that is kept. */
function frequentRows(features: readonly Features[]): Uint8Array {
  const uses = new Uint32Array(settings.tableRows);
  for (const { rows } of features) for (const row of new Set(rows)) uses[row] = (uses[row] as number) + 1;
  const ranked = Array.from(uses.keys()).sort((a, b) => (uses[b] as number) - (uses[a] as number) || a - b);
  const kept = new Uint8Array(settings.tableRows);
  for (const row of ranked.slice(0, settings.keptRows)) kept[row] = 1;
  return kept;
}

function onlyWhere({ rows, values }: Seen, test: (row: number) => boolean): Seen {
  const seen = rows.map(test);
  return { rows: rows.filter((_, i) => seen[i]), values: values.filter((_, i) => seen[i]) };
}

/** Where two kinds are right, the first one is the better answer. */
function aimOf(row: LabelledMessage): Float64Array {
  const [kind, ...others] = rightKinds(row);
  const aim = new Float64Array(kinds);
  aim[messageKinds.indexOf(kind as MessageKind)] = others.length > 0 ? 0.7 : 1;
  for (const other of others) aim[messageKinds.indexOf(other)] = 0.3 / others.length;
  return aim;
}

function importanceOf(rows: readonly LabelledMessage[]): number[] {
  const counts = new Map<MessageKind, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return rows.map(({ kind }) => {
    const rarity = rows.length / kinds / Math.max(20, counts.get(kind) ?? 0);
    return rarity ** settings.balance * (isProcessKind(kind) || kind === 'input' ? 1 : settings.calm);
  });
}

/** What is left when some features are hidden; the others count more, so that the sum stays the same. */
function thinned(seen: Seen, random: () => number): Seen {
  const { rows, values } = onlyWhere(seen, () => random() >= settings.hidden);
  return { rows, values: values.map(value => value / (1 - settings.hidden)) };
}

/** One step towards the aim, each weight with its own rate. */
function learn(
  weights: Float64Array,
  steps: Float64Array,
  { rows, values }: Seen,
  aim: Float64Array,
  importance: number,
) {
  const error = new Float64Array(kinds);
  for (let i = 0; i < rows.length; i++) {
    const start = (rows[i] as number) * kinds;
    for (let k = 0; k < kinds; k++)
      error[k] = (error[k] as number) + (values[i] as number) * (weights[start + k] as number);
  }
  const top = Math.max(...error);
  let sum = 0;
  for (let k = 0; k < kinds; k++) {
    error[k] = Math.exp((error[k] as number) - top);
    sum += error[k] as number;
  }
  for (let k = 0; k < kinds; k++) error[k] = ((error[k] as number) / sum - (aim[k] as number)) * importance;
  for (let i = 0; i < rows.length; i++) {
    const start = (rows[i] as number) * kinds;
    for (let k = 0; k < kinds; k++) {
      const slope = (error[k] as number) * (values[i] as number);
      steps[start + k] = (steps[start + k] as number) + slope * slope;
      weights[start + k] =
        (weights[start + k] as number) - (settings.rate * slope) / Math.sqrt(steps[start + k] as number);
    }
  }
}

/** The levels nearest to the weights, each kind with its own scale. */
function pack(weights: Float64Array, kept: Uint8Array): Weights {
  const scales = messageKinds.map((_, k) => {
    let top = 0;
    for (let at = k; at < weights.length; at += kinds) top = Math.max(top, Math.abs(weights[at] as number));
    return top > 0 ? top : 1;
  });
  const bits = new Uint8Array(kept.length / 8);
  const levels: number[] = [];
  kept.forEach((isKept, row) => {
    if (!isKept) return;
    bits[row >> 3] = (bits[row >> 3] as number) | (1 << (row & 7));
    for (let k = 0; k < kinds; k++)
      levels.push(levelOf((weights[row * kinds + k] as number) / (scales[k] as number)));
  });
  const table = new Uint8Array(levels.length / 2);
  for (let i = 0; i < table.length; i++)
    table[i] = (levels[2 * i] as number) | ((levels[2 * i + 1] as number) << 4);
  return { rows: kept.length, kept: base64(bits), scales, table: base64(table) };
}

/** The inverse of `weightOfLevel`, for a share from -1 to 1. */
function levelOf(share: number): number {
  return noLevel + Math.round(Math.sign(share) * Math.sqrt(Math.abs(share)) * noLevel);
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes.buffer).toString('base64');

function shuffle(order: number[], random: () => number) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/** Mulberry32: a small generator that gives the same numbers everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
