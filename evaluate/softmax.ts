import type { Features } from '../src/failures/features.ts';
import { codesOf } from '../src/failures/level-code.ts';
import { noLevel, type Weights, weightOfLevel } from '../src/failures/model.ts';
import { randomFrom } from './random.ts';

/** Something to learn from: what is seen of a message, the answer as shares that add up to 1, and how much it counts. */
export interface Lesson {
  seen: Pick<Features, 'rows' | 'values'>;
  aim: readonly number[];
  importance: number;
}

export interface Settings {
  /** Rows of the hashed table. Those whose weights come out as nothing are not kept. */
  tableRows: number;
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
  /** What a bit of the kept table is worth, beside what is lost by rounding: the higher, the smaller the table. */
  bitCosts: number;
}

/** By measurement: where bits cost, evenly spaced levels lose the least by rounding. */
const bend = 1;

/** A lesson as the learner reads it: places in the table. */
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
  const { tableRows } = settings;
  const read = lessons.map(lesson => readBy(tableRows, lesson));
  const summed = new Float64Array(tableRows * answers);
  for (const seed of settings.seeds) learnAll(read, answers, seed, settings, summed);
  const averaged = settings.seeds.length * (settings.epochs - settings.settled) * settings.temperature;
  return pack(
    summed.map(weight => weight / averaged),
    answers,
    usesOf(read, tableRows),
    settings.bitCosts,
  );
}

function readBy(tableRows: number, { seen, aim, importance }: Lesson): Read {
  return {
    places: Int32Array.from(seen.rows, row => row % tableRows),
    values: Float32Array.from(seen.values),
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
  // The steps made so far lie next to the weights of a row, since both are read together.
  const weights = new Float32Array(2 * summed.length);
  for (let at = 0; at < weights.length; at += 2 * answers) weights.fill(0.01, at + answers, at + 2 * answers);
  const order = read.map((_, i) => i);
  const random = randomFrom(seed);
  const maxLength = Math.max(0, ...read.map(({ places }) => places.length));
  const scratch = {
    starts: new Int32Array(maxLength),
    values: new Float32Array(maxLength),
    error: new Float64Array(answers),
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) step(read[i] as Read, { weights, answers, rate, hidden, random, scratch });
    if (epoch < settled) continue;
    for (let j = 0; j < summed.length; j++)
      summed[j] = (summed[j] as number) + (weights[j + answers * Math.floor(j / answers)] as number);
  }
}

interface Learning {
  /** For each row the weights of all answers, and behind them the sums of their squared slopes. */
  weights: Float32Array;
  answers: number;
  rate: number;
  hidden: number;
  random: () => number;
  scratch: { starts: Int32Array; values: Float32Array; error: Float64Array };
}

/**
 * One step towards the aim, each weight with its own rate, seeing only a part of the features; those count more, so
 * that the sum stays the same.
 */
function step(
  { places, values, aim, importance }: Read,
  { weights, answers, rate, hidden, random, scratch }: Learning,
) {
  let count = 0;
  for (let i = 0; i < places.length; i++) {
    if (random() < hidden) continue;
    scratch.starts[count] = (places[i] as number) * 2 * answers;
    scratch.values[count++] = (values[i] as number) / (1 - hidden);
  }
  const { error } = scratch;
  error.fill(0);
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
      const past = (weights[start + answers + k] as number) + slope * slope;
      weights[start + answers + k] = past;
      weights[start + k] = (weights[start + k] as number) - (rate * slope) / Math.sqrt(past);
    }
  }
}

/**
 * How much each row says over all lessons: what is lost in rounding there counts so much. Rows that few lessons use count
 * for more than their share, since texts that nobody has seen are made of such.
 */
function usesOf(read: readonly Read[], tableRows: number): Float64Array {
  const uses = new Float64Array(tableRows);
  for (const { places, values, importance } of read)
    places.forEach((place, i) => {
      uses[place] = (uses[place] as number) + importance * (values[i] as number) ** 2;
    });
  return uses.map(use => use ** 0.7);
}

/** The weights as levels, each answer with its own scale; `uses` says how much each row counts. Empty rows are left out. */
export function pack(weights: Float64Array, answers: number, uses: Float64Array, bitCosts: number): Weights {
  const scales = Array.from({ length: answers }, (_, answer) => scaleOf(weights, answer, answers, uses));
  const rounded = roundedLevels(weights, scales, uses, bitCosts);
  const bits = new Uint8Array(rounded.length / 8);
  rounded.forEach((row, place) => {
    if (row) bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7));
  });
  const levels = rounded.flatMap(row => row ?? []);
  const lengths = lengthsFor(levels);
  const table = writeLevels(levels, lengths);
  return { rows: rounded.length, kept: base64(bits), scales, bend, lengths, table: base64(table) };
}

/** Often enough for the lengths of the codes, which depend on the levels, to settle. */
const roundings = 6;

/** The levels of each row that are worth their bits; null for a row that is not worth any. */
function roundedLevels(
  weights: Float64Array,
  scales: readonly number[],
  uses: Float64Array,
  bitCosts: number,
): (number[] | null)[] {
  const answers = scales.length;
  let lengths: number[] = Array.from({ length: 2 * noLevel + 1 }, (_, level) => (level === noLevel ? 1 : 4));
  let rows: (number[] | null)[] = [];
  for (let i = 0; i < roundings; i++) {
    const costs = lengths.map(length => bitCosts * (length || rarest));
    rows = Array.from(uses, (use, place) =>
      roundedRow(weights.subarray(place * answers, (place + 1) * answers), scales, use, costs),
    );
    lengths = lengthsFor(rows.flatMap(row => row ?? []));
  }
  return rows;
}

/** So many bits are reckoned for a level that has not occurred so far. */
const rarest = 12;

/**
 * The cheapest levels for one row, by what rounding loses and what the bits cost; null where none at all are cheaper. To
 * add the same to the weights of all answers changes no answer, so that those that say the same can be made nothing.
 */
function roundedRow(
  weights: Float64Array,
  scales: readonly number[],
  use: number,
  costs: readonly number[],
): number[] | null {
  if (use === 0) return null;
  let best: number[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const shift of [0, ...weights]) {
    const levels: number[] = [];
    let cost = 0;
    let lost = 0;
    weights.forEach((weight, answer) => {
      const found = cheapestLevel(weight - shift, scales[answer]!, use, costs);
      levels.push(found.level);
      cost += found.cost;
      lost += use * (weight - shift) ** 2;
    });
    if (Math.min(cost, lost) >= least) continue;
    least = Math.min(cost, lost);
    best = lost <= cost ? null : levels;
  }
  return best;
}

/** The nearest level, or one that is up to two steps nearer to nothing, or nothing. */
function cheapestLevel(weight: number, scale: number, use: number, costs: readonly number[]) {
  let level = noLevel;
  let cost = use * weight ** 2 + costs[noLevel]!;
  const nearest = levelOf(weight / scale) - noLevel;
  for (let step = 0; step < Math.min(3, Math.abs(nearest)); step++) {
    const tried = noLevel + nearest - Math.sign(nearest) * step;
    const tries = use * (scale * weightOfLevel(tried, bend) - weight) ** 2 + costs[tried]!;
    if (tries < cost) [level, cost] = [tried, tries];
  }
  return { level, cost };
}

/** How many bits each level is best written in: the two rarest are put together until one is left (Huffman). */
export function lengthsFor(levels: readonly number[]): number[] {
  const lengths = Array.from({ length: 2 * noLevel + 1 }, () => 0);
  const uses = lengths.map(() => 0);
  for (const level of levels) uses[level]! += 1;
  const groups = uses.flatMap((count, level) => (count > 0 ? [{ count, members: [level] }] : []));
  // A level that is alone needs a bit all the same.
  if (groups.length === 1) lengths[groups[0]!.members[0]!] = 1;
  while (groups.length > 1) {
    groups.sort((a, b) => b.count - a.count || b.members[0]! - a.members[0]!);
    const [rare, rarer] = [groups.pop()!, groups.pop()!];
    const members = [...rare.members, ...rarer.members];
    for (const level of members) lengths[level]! += 1;
    groups.push({ count: rare.count + rarer.count, members });
  }
  return lengths;
}

/** What the model's `codedRows` reads, before it is written in base64. */
export function writeLevels(levels: readonly number[], lengths: readonly number[]): Uint8Array {
  const codes = codesOf(lengths);
  const bits = new Uint8Array(Math.ceil(levels.reduce((sum, level) => sum + lengths[level]!, 0) / 8));
  let at = 0;
  for (const level of levels)
    for (let bit = lengths[level]! - 1; bit >= 0; bit--, at++)
      bits[at >> 3]! |= ((codes[level]! >> bit) & 1) << (7 - (at & 7));
  return bits;
}

/**
 * The scale that loses the least by rounding. The few widest weights may be cut off: with finer steps for all others that
 * costs less than it brings.
 */
function scaleOf(weights: Float64Array, answer: number, answers: number, uses: Float64Array): number {
  let top = 0;
  for (let at = answer; at < weights.length; at += answers)
    top = Math.max(top, Math.abs(weights[at] as number));
  if (top === 0) return 1;
  const lossOf = (scale: number) => {
    let loss = 0;
    uses.forEach((use, place) => {
      const weight = weights[place * answers + answer] as number;
      loss += use * (scale * weightOfLevel(levelOf(weight / scale), bend) - weight) ** 2;
    });
    return loss;
  };
  const scales = Array.from({ length: 60 }, (_, i) => top * 0.94 ** i);
  const losses = scales.map(lossOf);
  return scales[losses.indexOf(Math.min(...losses))] as number;
}

/** The inverse of the model's `weightOfLevel`; what is beyond the ends is cut off. */
function levelOf(share: number): number {
  return noLevel + Math.round(Math.sign(share) * Math.min(1, Math.abs(share)) ** (1 / bend) * noLevel);
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes.buffer).toString('base64');

/** Puts the numbers in another order, in place. */
export function shuffle(order: number[], random: () => number) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
