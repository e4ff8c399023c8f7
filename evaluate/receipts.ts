import { type ArrivalReading, makeArrivalReader, readArrival } from '../src/failures/arrival/arrival.ts';
import { foldsOf, type Grouping } from './folds.ts';
import { alreadyApplied, type LabelledReceipt, readReceipts, rightArrival } from './labelled.ts';
import { type ArrivalTrainer, trainArrivals } from './train-classifier.ts';

export interface ReceiptsResult {
  rows: number;
  easy: number;
  /** Rows that say that the application has arrived, without those that say that it had arrived before. */
  arrived: number;
  /** Of these, how many are kept as proof, and how many are asked about. */
  found: number;
  asked: number;
  /** Rows that say no such thing and are kept as proof all the same. */
  falseReceipts: number;
  denied: number;
  deniedFound: number;
  alreadyApplied: number;
  alreadyFound: number;
}

interface Answered {
  row: LabelledReceipt;
  answer: ArrivalReading;
}

/**
 * Judges what is read of the application itself on a file of labelled receipts. Without `folds` the committed
 * weights answer; with them, each fold is answered by weights trained on the other folds and the project's own.
 */
export async function evaluateReceipts(
  path: string,
  options: { folds?: number; apart?: Grouping | undefined; train?: ArrivalTrainer } = {},
): Promise<{ report: string; result: ReceiptsResult }> {
  const { folds, apart = 'source', train = trainArrivals } = options;
  const rows = readReceipts(path);
  const answers = folds
    ? crossValidate(rows, foldsOf(rows, folds, apart), train)
    : rows.map(({ text }) => readArrival(text));
  const judged = rows
    .map((row, i) => ({ row, answer: answers[i] as ArrivalReading }))
    .filter(({ row }) => !row.doubtful);
  const basis = folds
    ? `${folds}-fold cross-validation, everything of one ${apart} in one fold.`
    : 'Read by the committed weights.';
  return { report: [basis, ...reportOf(judged)].join('\n'), result: judgeReceipts(judged) };
}

function crossValidate(
  rows: readonly LabelledReceipt[],
  foldOf: readonly number[],
  train: ArrivalTrainer,
): ArrivalReading[] {
  const answers: ArrivalReading[] = [];
  for (const fold of new Set(foldOf)) {
    const read = makeArrivalReader(
      train(
        rows.filter((_, i) => foldOf[i] !== fold),
        [],
      ),
    );
    rows.forEach(({ text }, i) => {
      if (foldOf[i] === fold) answers[i] = read(text);
    });
  }
  return answers;
}

const saysThere = ({ says }: ArrivalReading) => says === 'arrived' || says === 'already';
const isKept = ({ answer }: Answered) => saysThere(answer) && !answer.unsure;
const isAsked = ({ answer }: Answered) => answer.says !== 'no' && answer.unsure;
const deniesIt = ({ answer }: Answered) => answer.says === 'denied';

/** Counts the answers to the rows that are to be judged. */
function judgeReceipts(judged: readonly Answered[]): ReceiptsResult {
  const labelled = (label: string) => judged.filter(({ row }) => rightArrival(row) === label);
  const count = (rows: readonly Answered[], test: (one: Answered) => boolean) => rows.filter(test).length;
  return {
    rows: judged.length,
    easy: count(judged, ({ row }) => row.group === 'easy'),
    arrived: labelled('arrived').length,
    found: count(labelled('arrived'), isKept),
    asked: count(labelled('arrived'), isAsked),
    falseReceipts: count(judged, one => one.row.arrived !== true && one.row.alt !== true && isKept(one)),
    denied: labelled('denied').length,
    deniedFound: count(labelled('denied'), deniesIt),
    alreadyApplied: labelled('already').length,
    alreadyFound: count(labelled('already'), isKept),
  };
}

function reportOf(judged: readonly Answered[]): string[] {
  const groups = groupBy(judged, ({ row }) =>
    row.arrived === true && row.group !== alreadyApplied ? 'arrived' : (row.group ?? 'other'),
  );
  const langs = groupBy(judged, ({ row }) => row.lang ?? 'unknown');
  const table = (by: Map<string, Answered[]>) =>
    [...by].map(
      ([name, of]) =>
        `${name.padEnd(18)}${[
          of.length,
          of.filter(isKept).length,
          of.filter(isAsked).length,
          of.filter(deniesIt).length,
        ]
          .map(count => String(count).padStart(8))
          .join('')}`,
    );
  const header = `${'group'.padEnd(18)}${['rows', 'kept', 'asked', 'denied'].map(name => name.padStart(8)).join('')}`;
  const wrong = judged.filter(
    one => isKept(one) !== (one.row.arrived === true) || deniesIt(one) !== (one.row.arrived === 'denied'),
  );
  return [
    header,
    ...table(groups),
    '',
    header.replace('group   ', 'language'),
    ...table(langs),
    '',
    ...wrong.map(({ row, answer }) => {
      const got = `${answer.says}${answer.unsure ? ', asked' : ''}`;
      return `${row.lang ?? ''} ${row.group ?? ''}: ${got}, should be ${rightArrival(row)}: ${row.text}`;
    }),
  ];
}

function groupBy(judged: readonly Answered[], nameOf: (one: Answered) => string): Map<string, Answered[]> {
  const groups = new Map<string, Answered[]>();
  for (const one of judged) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return groups;
}
