import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { featuresOf, tableRows } from '../src/failures/features.ts';
import { codedRows, rowStarts } from '../src/failures/level-code.ts';
import { makeClassifier, modelOf } from '../src/failures/model.ts';
import { messageKinds } from '../src/vendors/vocabulary.ts';
import { foldsOf } from './folds.ts';
import { evaluateMessages, judge } from './messages.ts';
import { type LabelledMessage, readTypicalArrivals, readTypicalMessages } from './labelled.ts';
import { learn, lengthsFor, pack, writeLevels } from './softmax.ts';

const row = (change: Partial<LabelledMessage>): LabelledMessage => ({
  text: 'Something went wrong',
  kind: 'system',
  context: 'alert',
  lang: 'en',
  ...change,
});

test('counts a failure of another kind as found, and a kind in alt as right', () => {
  const rows = [
    row({ kind: 'system' }),
    row({ kind: 'session' }),
    row({ kind: 'benign' }),
    row({ kind: 'success', alt: ['access'] }),
    row({ kind: 'state', lang: 'de' }),
    row({ kind: 'input' }),
  ];
  const result = judge(rows, ['system', 'system', 'access', 'access', 'state', 'system']);
  expect(result).toMatchObject({ rows: 6, accuracy: 3 / 6, failureRecall: 1, falseAlarmRate: 1 / 3 });
  expect(result.perKind.system).toMatchObject({ precision: 1 / 3, recall: 1 });
  expect(result.perLang).toEqual({ de: { rows: 1, accuracy: 1 }, en: { rows: 5, accuracy: 2 / 5 } });
});

test('keeps twins and translations in one fold', () => {
  const rows = [
    row({ text: 'At most 5 characters', source: 'a/b:en.json#max' }),
    row({ text: 'At most 9 characters!', source: 'c/d:x.json' }),
    row({ text: 'Höchstens 5 Zeichen', source: 'a/b:de.json#max' }),
    ...Array.from({ length: 20 }, (_, i) =>
      row({ text: `word ${'abcdefghijklmnopqrst'[i]}`, source: `e/f:${i}` }),
    ),
  ];
  const folds = foldsOf(rows, 5, 'key');
  expect(new Set(folds.slice(0, 3)).size).toBe(1);
  expect(new Set(foldsOf(rows, 5).slice(0, 3)).size).toBe(2);
  expect(new Set(folds).size).toBe(5);
  expect(new Set(foldsOf(rows, 5, 'source').slice(3)).size).toBe(1);
});

test('the examples of the project are whole: every kind in eleven languages', () => {
  const examples = readTypicalMessages();
  expect(new Set(examples.map(example => example.kind))).toEqual(new Set(messageKinds));
  expect(new Set(examples.map(example => example.lang)).size).toBe(11);
  expect(examples.filter(({ text, lang }) => !text || !lang)).toEqual([]);
});

test('the examples of arrivals say in eleven languages what has arrived and what only looks like it', () => {
  const examples = readTypicalArrivals();
  expect(new Set(examples.map(example => example.arrival))).toEqual(
    new Set(['already', 'arrived', 'denied', 'no']),
  );
  expect(new Set(examples.map(example => example.lang)).size).toBe(11);
  expect(examples.filter(({ text, lang }) => !text || !lang)).toEqual([]);
});

test('the same lessons give the same weights, which know what they were taught', () => {
  const taught = [
    row({ text: 'Zorbl frumps', kind: 'maintenance' }),
    row({ text: 'Quux blibber', kind: 'state' }),
  ];
  const lessons = taught.map(({ text, kind, context }) => ({
    seen: featuresOf(text, context),
    aim: messageKinds.map(one => Number(one === kind)),
    importance: 1,
  }));
  const settings = {
    tableRows: tableRows / 16,
    epochs: 9,
    settled: 4,
    rate: 0.25,
    hidden: 0.3,
    temperature: 1,
    seeds: [1, 2],
    bitCosts: 0.001,
  };
  const weights = learn(lessons, settings);
  expect(learn(lessons, settings)).toEqual(weights);
  expect(makeClassifier(weights)('Zorbl frumps', { context: 'alert', lang: null }).kind).toBe('maintenance');
});

test.each([1, 1.5, 2])('a table is read with the bend that it was packed with: %s', bend => {
  // One row, of which the first answer has level 11 and all others have 7, which is nothing.
  const table = btoa('\x7b\x77\x77\x77');
  const model = modelOf({ rows: 8, kept: btoa('\x01'), scales: messageKinds.map(() => 3), bend, table });
  const [first = 0, second = 0] = model.chances({ plain: '', hits: [], rows: [0], values: [1] });
  expect(Math.log(first / second)).toBeCloseTo(3 * (4 / 7) ** bend, 5);
});

test('rounding cuts off the widest weight only where little is said with it', () => {
  // One of two answers; the first row has a weight of 10, fifteen others have one of 0.1.
  const weights = Float64Array.from({ length: 32 }, (_, at) => (at % 2 ? 0 : at === 0 ? 10 : 0.1));
  const scaleWith = (firstCounts: number) => {
    const uses = Float64Array.from({ length: 16 }, (_, place) => (place === 0 ? firstCounts : 1));
    return pack(weights, 2, uses, 0).scales[0];
  };
  expect(scaleWith(1)).toBeCloseTo(10, 0);
  expect(scaleWith(1e-6)).toBeLessThan(2);
});

/** The chances that packed weights give to each of eight rows. */
function chancesWith(weights: readonly (readonly number[])[], uses: readonly number[], bitCosts: number) {
  const table = Float64Array.from(weights.flat());
  const packed = pack(table, weights[0]!.length, Float64Array.from(uses), bitCosts);
  const model = modelOf(packed);
  const kept = atob(packed.kept).charCodeAt(0);
  return {
    kept,
    chances: weights.map((_, row) => model.chances({ plain: '', hits: [], rows: [row], values: [1] })),
  };
}

test('what says the same of all answers takes no room, and no answer changes by that', () => {
  const rows = Array.from({ length: 8 }, (_, row) => (row === 1 ? [2, 1, 1] : [0.5, 0.5, 0.5]));
  const { kept, chances } = chancesWith(
    rows,
    rows.map(() => 1),
    0.0001,
  );
  expect(kept).toBe(0b10);
  expect(chances[0]).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(Math.log(chances[1]![0]! / chances[1]![1]!)).toBeCloseTo(1, 0);
  expect(chances[1]![1]).toBe(chances[1]![2]);
});

test('a row is left out where its bits cost more than what is lost without it', () => {
  const rows = Array.from({ length: 8 }, () => [1, 0]);
  const uses = [10, 10, 10, 10, 0.001, 0.001, 0, 0];
  expect(chancesWith(rows, uses, 0.1).kept).toBe(0b1111);
  expect(chancesWith(rows, uses, 0).kept).toBe(0b111111);
});

function writtenAndRead(levels: readonly number[], lengths: readonly number[]): number[] {
  const read = new Uint8Array(levels.length);
  const code = Buffer.from(writeLevels(levels, lengths)).toString('base64');
  codedRows(code, lengths, levels.length, rowStarts(code, lengths, levels.length, 1))(0, read);
  return [...read];
}

test('levels are written in few bits where they are frequent, and read again as they were', () => {
  const levels = [7, 7, 7, 7, 7, 7, 6, 6, 6, 8, 8, 0, 14];
  const lengths = lengthsFor(levels);
  expect(lengths[7]).toBe(1);
  expect(lengths[0]).toBe(lengths[14]);
  expect(lengths[1]).toBe(0);
  expect(writtenAndRead(levels, lengths)).toEqual(levels);
  const alone = [7, 7, 7];
  expect(writtenAndRead(alone, lengthsFor(alone))).toEqual(alone);
});

test('folds are answered by weights trained on the other folds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'));
  const file = join(folder, 'rows.jsonl');
  const texts = ['alpha', 'beta', 'gamma', 'delta'];
  writeFileSync(file, texts.map(text => JSON.stringify(row({ text }))).join('\n'));
  const untaught: string[][] = [];
  const weights = {
    rows: 8,
    kept: btoa('\0'),
    scales: messageKinds.map(() => 1),
    table: '',
  };
  const { report } = await evaluateMessages(file, {
    folds: 2,
    train: rows => {
      untaught.push(texts.filter(text => !rows.some(r => r.text === text)));
      return weights;
    },
  });
  rmSync(folder, { recursive: true });
  expect(untaught.flat().sort()).toEqual([...texts].sort());
  expect(untaught.map(fold => fold.length)).toEqual([2, 2]);
  expect(report).toContain('2-fold cross-validation');
});
