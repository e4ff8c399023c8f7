import { featuresOf, tableRows } from '../src/failures/features.ts';
import { type Arrival, arrivals } from '../src/failures/arrival/arrival-parts.ts';
import type { Weights } from '../src/failures/model.ts';
import { isProcessKind, type MessageKind, messageKinds } from '../src/vendors/vocabulary.ts';
import {
  type LabelledMessage,
  type LabelledReceipt,
  readTypicalArrivals,
  readTypicalMessages,
  rightArrival,
  rightKinds,
} from './labelled.ts';
import { type Lesson, learn, type Settings } from './softmax.ts';

export type Trainer = (rows: readonly LabelledMessage[]) => Weights;
export type ArrivalTrainer = (
  receipts: readonly LabelledReceipt[],
  messages: readonly LabelledMessage[],
) => Weights;

/** Chosen by cross-validation; see docs/classifier.md. */
const shared = {
  settled: 4,
  rate: 0.25,
};
/** Learnt once with each, in another order and with other features hidden; the mean knows better than any one. */
const seeds = Array.from({ length: 12 }, (_, i) => 7 + 101 * i);
/** Together the two tables have to fit into 300 kB. */
const forKinds: Settings = {
  ...shared,
  tableRows,
  epochs: 14,
  hidden: 0.75,
  seeds,
  temperature: 1.25,
  bitCosts: 0.005,
};
const forArrivals: Settings = {
  ...shared,
  tableRows: tableRows / 4,
  epochs: 16,
  hidden: 0.3,
  seeds: seeds.slice(0, 3),
  temperature: 1,
  bitCosts: 0.014,
};

/** 0 takes the kinds as they come, 1 makes rare kinds count as much as frequent ones. */
const balance = 0.3;
/** How much more a message counts that must not become a false alarm. */
const calm = 1.8;
/** How much an arrival or a denial counts against a text that is neither, and texts that are no near miss. */
const tellingCounts = 1.5;
const easyCounts = 0.3;
const messageCounts = 0.2;

/** Weights for the kinds, from the given rows and the project's own examples. */
export const train = (
  given: readonly LabelledMessage[],
  examples: readonly LabelledMessage[] = readTypicalMessages(),
): Weights => {
  const rows = [...given, ...examples];
  const importance = importanceOf(rows);
  const lessons = rows.map((row, i) => ({
    seen: featuresOf(row.text, row.context),
    aim: aimOf(row),
    importance: importance[i] as number,
  }));
  return learn(lessons, forKinds);
};

/**
 * Weights for what a message says of the application itself, from the given receipts, the project's own examples,
 * and the given messages of kinds that tell of no arrival.
 */
export const trainArrivals: ArrivalTrainer = (receipts, messages) => {
  const known = new Set(receipts.map(({ text }) => text));
  const lessons = [
    ...receipts
      .filter(({ doubtful }) => !doubtful)
      .map(row => arrivalLesson(row.text, rightArrival(row), row.group === 'easy' ? easyCounts : 1, row.alt)),
    ...messages
      .filter(({ text, kind }) => !known.has(text) && neverArrivals.includes(kind))
      .map(({ text }) => arrivalLesson(text, 'no', messageCounts)),
    ...[...readTypicalMessages(), ...readTypicalArrivals()].flatMap(({ text, arrival, weight }) =>
      arrival === undefined || arrival === 'unknown' ? [] : [arrivalLesson(text, arrival, weight)],
    ),
  ];
  return learn(lessons, forArrivals);
};

/** A message of these kinds may say much, but not that an application has or has not arrived. */
const neverArrivals: readonly MessageKind[] = ['input', 'session', 'access', 'maintenance', 'benign'];

function arrivalLesson(text: string, arrival: Arrival, weight = 1, alt?: LabelledReceipt['alt']): Lesson {
  // "Not sent yet" is no denial, though it may be called one.
  const isBoth = arrival === 'no' && alt === 'denied';
  const aim = arrivals.map(one =>
    isBoth ? ({ no: 0.6, denied: 0.4 }[one as string] ?? 0) : Number(one === arrival),
  );
  const importance = weight * (arrival === 'no' ? 1 : tellingCounts);
  return { seen: featuresOf(text, 'page'), aim, importance };
}

/** Where two kinds are right, the first one is the better answer. */
function aimOf(row: LabelledMessage): number[] {
  const [kind, ...others] = rightKinds(row);
  const aim = messageKinds.map(() => 0);
  aim[messageKinds.indexOf(kind as MessageKind)] = others.length > 0 ? 0.7 : 1;
  for (const other of others) aim[messageKinds.indexOf(other)] = 0.3 / others.length;
  return aim;
}

function importanceOf(rows: readonly LabelledMessage[]): number[] {
  const counts = new Map<MessageKind, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return rows.map(({ kind, weight = 1 }) => {
    const rarity = rows.length / messageKinds.length / Math.max(20, counts.get(kind) ?? 0);
    return weight * rarity ** balance * (isProcessKind(kind) || kind === 'input' ? 1 : calm);
  });
}
