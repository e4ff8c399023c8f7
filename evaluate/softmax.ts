import type { Features } from '../src/failures/features.ts';
import { noLevel, type Weights } from '../src/failures/model.ts';

/** Something to learn from: what is seen of a message, the answer as shares that add up to 1, and how much it counts. */
export interface Lesson {
  seen: Pick<Features, 'rows' | 'values'>;
  aim: readonly number[];
  importance: number;
}

export interface Settings {
  /** Rows of the hashed table, and how many of them are kept. */
  tableRows: number;
  keptRows: number;
  /** Of so many rows, those that the most lessons use, a short rehearsal finds the ones to keep. None: the most used. */
  rehearsed?: number;
  epochs: number;
  /** The first epochs leave no trace in the averaged weights. */
  settled: number;
  rate: number;
  /** Share of features that are hidden at each step, so that no single word carries an answer alone. */
  hidden: number;
  /** Regression is too sure of itself; this makes its confidence mean what it says. */
  temperature: number;
  /** Learnt once with each, in another order and with other features hidden; the mean knows better than any one. */
  seeds: readonly number[];
}

/** A lesson as the learner reads it: places in the table of kept rows. */
interface Read {
  places: Int32Array;
  values: Float32Array;
  aim: readonly number[];
  importance: number;
}

/**
 * Softmax regression by AdaGrad, averaged over the later epochs and over all seeds. The same lessons in the same
 * order give the same weights.
 */
export function learn(lessons: readonly Lesson[], settings: Settings): Weights {
  const answers = lessons[0]?.aim.length ?? 0;
  const { kept, placeOf } = settings.rehearsed
    ? tellingRows(lessons, answers, settings)
    : frequentRows(lessons, settings);
  const read = lessons.map(lesson => readBy(placeOf, lesson));
  const summed = new Float64Array(settings.keptRows * answers);
  for (const seed of settings.seeds) learnAll(read, answers, seed, settings, summed);
  const averaged = settings.seeds.length * (settings.epochs - settings.settled) * settings.temperature;
  return pack(
    summed.map(weight => weight / averaged),
    kept,
    answers,
  );
}

/** `kept` has 1 for each row that is kept; `placeOf` tells which of the kept ones a row is, -1 for the others. */
interface Kept {
  kept: Uint8Array;
  placeOf: Int32Array;
}

/** The rows that the most lessons use. */
function frequentRows(lessons: readonly Lesson[], { tableRows, keptRows }: Settings): Kept {
  const uses = new Float64Array(tableRows);
  for (const { seen, importance } of lessons)
    for (const row of new Set(seen.rows.map(row => row % tableRows)))
      uses[row] = (uses[row] as number) + importance;
  return keptBy(uses, keptRows);
}

/** The rows that count most: used much, and speaking for one answer rather than for another. */
function tellingRows(lessons: readonly Lesson[], answers: number, settings: Settings): Kept {
  const { rehearsed = 0, tableRows } = settings;
  const rehearsal = { ...settings, keptRows: rehearsed, epochs: 3, settled: 2 };
  const { placeOf } = frequentRows(lessons, rehearsal);
  const read = lessons.map(lesson => readBy(placeOf, lesson));
  const weights = new Float64Array(rehearsed * answers);
  learnAll(read, answers, 5, rehearsal, weights);
  const uses = new Float64Array(rehearsed);
  for (const { places, values, importance } of read)
    places.forEach((place, i) => {
      uses[place] = (uses[place] as number) + importance * (values[i] as number);
    });
  const scores = new Float64Array(tableRows);
  placeOf.forEach((place, row) => {
    if (place < 0) return;
    const own = weights.subarray(place * answers, (place + 1) * answers);
    const mean = own.reduce((sum, weight) => sum + weight, 0) / answers;
    scores[row] = (uses[place] as number) * Math.hypot(...own.map(weight => weight - mean));
  });
  return keptBy(scores, settings.keptRows);
}

/** The rows with the highest scores. */
function keptBy(scores: Float64Array, keptRows: number): Kept {
  const tableRows = scores.length;
  const ranked = Array.from(scores.keys()).sort(
    (a, b) => (scores[b] as number) - (scores[a] as number) || a - b,
  );
  const kept = new Uint8Array(tableRows);
  for (const row of ranked.slice(0, keptRows)) kept[row] = 1;
  const placeOf = new Int32Array(tableRows).fill(-1);
  let place = 0;
  kept.forEach((isKept, row) => {
    if (isKept) placeOf[row] = place++;
  });
  return { kept, placeOf };
}

function readBy(placeOf: Int32Array, { seen, aim, importance }: Lesson): Read {
  const known = seen.rows.map(
    (row, i) => [placeOf[row % placeOf.length] as number, seen.values[i] as number] as const,
  );
  const here = known.filter(([place]) => place >= 0);
  return {
    places: Int32Array.from(here, ([place]) => place),
    values: Float32Array.from(here, ([, value]) => value),
    aim,
    importance,
  };
}

/** Goes through all lessons, epoch by epoch, and adds the weights after each of the later epochs to `summed`. */
function learnAll(
  read: readonly Read[],
  answers: number,
  seed: number,
  { epochs, settled, rate, hidden }: Settings,
  summed: Float64Array,
) {
  const weights = new Float32Array(summed.length);
  const steps = new Float32Array(summed.length).fill(0.01);
  const order = read.map((_, i) => i);
  const random = randomFrom(seed);
  const maxLength = Math.max(0, ...read.map(({ places }) => places.length));
  const scratch = { starts: new Int32Array(maxLength), values: new Float32Array(maxLength) };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) step(read[i] as Read, { weights, steps, answers, rate, hidden, random, scratch });
    if (epoch < settled) continue;
    for (let j = 0; j < weights.length; j++) summed[j] = (summed[j] as number) + (weights[j] as number);
  }
}

interface Learning {
  weights: Float32Array;
  steps: Float32Array;
  answers: number;
  rate: number;
  hidden: number;
  random: () => number;
  scratch: { starts: Int32Array; values: Float32Array };
}

/**
 * One step towards the aim, each weight with its own rate, seeing only a part of the features; those count more, so
 * that the sum stays the same.
 */
function step(
  { places, values, aim, importance }: Read,
  { weights, steps, answers, rate, hidden, random, scratch }: Learning,
) {
  let count = 0;
  for (let i = 0; i < places.length; i++) {
    if (random() < hidden) continue;
    scratch.starts[count] = (places[i] as number) * answers;
    scratch.values[count++] = (values[i] as number) / (1 - hidden);
  }
  const error = new Float64Array(answers);
  for (let i = 0; i < count; i++) {
    const start = scratch.starts[i] as number;
    const value = scratch.values[i] as number;
    for (let k = 0; k < answers; k++)
      error[k] = (error[k] as number) + value * (weights[start + k] as number);
  }
  const top = Math.max(...error);
  let sum = 0;
  for (let k = 0; k < answers; k++) sum += error[k] = Math.exp((error[k] as number) - top);
  for (let k = 0; k < answers; k++) error[k] = ((error[k] as number) / sum - (aim[k] as number)) * importance;
  for (let i = 0; i < count; i++) {
    const start = scratch.starts[i] as number;
    const value = scratch.values[i] as number;
    for (let k = 0; k < answers; k++) {
      const slope = (error[k] as number) * value;
      const past = (steps[start + k] as number) + slope * slope;
      steps[start + k] = past;
      weights[start + k] = (weights[start + k] as number) - (rate * slope) / Math.sqrt(past);
    }
  }
}

/** The levels nearest to the weights, each answer with its own scale. */
function pack(weights: Float64Array, kept: Uint8Array, answers: number): Weights {
  const scales = Array.from({ length: answers }, (_, k) => {
    let top = 0;
    for (let at = k; at < weights.length; at += answers) top = Math.max(top, Math.abs(weights[at] as number));
    return top > 0 ? top : 1;
  });
  const bits = new Uint8Array(kept.length / 8);
  kept.forEach((isKept, row) => {
    if (isKept) bits[row >> 3] = (bits[row >> 3] as number) | (1 << (row & 7));
  });
  const levels = Array.from(weights, (weight, at) => levelOf(weight / (scales[at % answers] as number)));
  const table = new Uint8Array(levels.length / 2);
  for (let i = 0; i < table.length; i++)
    table[i] = (levels[2 * i] as number) | ((levels[2 * i + 1] as number) << 4);
  return { rows: kept.length, kept: base64(bits), scales, table: base64(table) };
}

/** The inverse of the model's `weightOfLevel`, for a share from -1 to 1. */
function levelOf(share: number): number {
  return noLevel + Math.round(Math.sign(share) * Math.sqrt(Math.abs(share)) * noLevel);
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes.buffer).toString('base64');

/** Puts the numbers in another order, in place. */
export function shuffle(order: number[], random: () => number) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/** Mulberry32: a small generator that gives the same numbers everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
