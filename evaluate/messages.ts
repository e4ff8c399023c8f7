import type { Classification } from '../src/applications/note.ts';
import { classify } from '../src/failures/classify.ts';
import { makeClassifier } from '../src/failures/model.ts';
import { isProcessKind, type MessageKind, messageKinds } from '../src/vendors/vocabulary.ts';
import { type Grouping, foldsOf } from './folds.ts';
import { type LabelledMessage, readMessages, rightKinds } from './labelled.ts';
import { type Trainer, train as trainAnew } from './train-classifier.ts';

export interface MessagesResult {
  rows: number;
  macroF1: number;
  accuracy: number;
  /** Of the rows of a process kind, how many were taken for any process kind. */
  failureRecall: number;
  /** Of the rows of benign, success and state, how many were taken for a process kind. */
  falseAlarmRate: number;
  perKind: Record<string, { rows: number; precision: number; recall: number; f1: number }>;
  perLang: Record<string, { rows: number; accuracy: number }>;
}

const kept: Record<Grouping, string> = {
  words: 'messages of the same words',
  key: 'messages of the same words, and all translations of one text',
  source: 'messages of the same words, and everything of one source',
};

/**
 * Judges the classifier on a file of labelled messages. Without `folds` the committed weights answer; with
 * them, each fold is answered by weights trained on the other folds alone; `apart` says what shares a fold.
 */
export async function evaluateMessages(
  path: string,
  options: { folds?: number; apart?: Grouping | undefined; train?: Trainer } = {},
): Promise<{ report: string; result: MessagesResult }> {
  const { folds, apart = 'words', train = trainAnew } = options;
  const rows = readMessages(path);
  const answers = folds
    ? crossValidate(rows, folds, train, foldsOf(rows, folds, apart))
    : rows.map(row => classify(row.text, { context: row.context, lang: row.lang ?? null }));
  const result = judge(
    rows,
    answers.map(answer => answer.kind),
  );
  const basis = folds
    ? `${folds}-fold cross-validation: each fold is classified by weights trained on the other folds, not by the committed ones. Kept together in a fold: ${kept[apart]}.`
    : 'Classified by the committed weights.';
  return { report: reportOf(basis, rows, answers, result), result };
}

/** The answer for each row by weights that never saw its fold. */
export function crossValidate(
  rows: readonly LabelledMessage[],
  folds: number,
  train: Trainer,
  foldOf = foldsOf(rows, folds),
): Classification[] {
  const answers: Classification[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const answer = makeClassifier(train(rows.filter((_, i) => foldOf[i] !== fold)));
    rows.forEach((row, i) => {
      if (foldOf[i] === fold) answers[i] = answer(row.text, { context: row.context, lang: null });
    });
  }
  return answers;
}

/** Compares answers with labels. An answer in `alt` counts as the label itself. */
export function judge(rows: readonly LabelledMessage[], said: readonly MessageKind[]): MessagesResult {
  const judged = rows.map((row, i) => {
    const answer = said[i] as MessageKind;
    const right = rightKinds(row).includes(answer);
    return { label: row.kind, lang: row.lang ?? 'unknown', answer, right, truth: right ? answer : row.kind };
  });
  type Judged = (typeof judged)[number];
  const shareOf = (of: readonly Judged[], test: (row: Judged) => boolean) =>
    of.length > 0 ? of.filter(test).length / of.length : 0;

  const perKind: MessagesResult['perKind'] = {};
  for (const kind of messageKinds) {
    const precision = shareOf(
      judged.filter(row => row.answer === kind),
      row => row.right,
    );
    const recall = shareOf(
      judged.filter(row => row.truth === kind),
      row => row.right,
    );
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    perKind[kind] = { rows: judged.filter(row => row.label === kind).length, precision, recall, f1 };
  }
  const present = Object.values(perKind).filter(kind => kind.rows > 0);
  const perLang: MessagesResult['perLang'] = {};
  for (const lang of [...new Set(judged.map(row => row.lang))].sort()) {
    const of = judged.filter(row => row.lang === lang);
    perLang[lang] = { rows: of.length, accuracy: shareOf(of, row => row.right) };
  }
  const calm = judged.filter(({ label }) => label === 'benign' || label === 'success' || label === 'state');
  return {
    rows: rows.length,
    macroF1: present.reduce((sum, kind) => sum + kind.f1, 0) / (present.length || 1),
    accuracy: shareOf(judged, row => row.right),
    failureRecall: shareOf(
      judged.filter(row => isProcessKind(row.label)),
      row => isProcessKind(row.answer),
    ),
    falseAlarmRate: shareOf(calm, row => isProcessKind(row.answer) && !row.right),
    perKind,
    perLang,
  };
}

function reportOf(
  basis: string,
  rows: readonly LabelledMessage[],
  answers: readonly Classification[],
  result: MessagesResult,
): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(7);
  const asksFirst = ({ unsure, kind }: Classification) => unsure && isProcessKind(kind);
  const unsure = answers.filter(asksFirst);
  const unsureAndWrong = answers.filter(
    (answer, i) => asksFirst(answer) && !rightKinds(rows[i] as LabelledMessage).includes(answer.kind),
  );
  return [
    basis,
    `${result.rows} messages. Macro-F1 ${result.macroF1.toFixed(3)}, accuracy ${percent(result.accuracy)}, ` +
      `failure recall ${percent(result.failureRecall)}, false alarms ${percent(result.falseAlarmRate)}.`,
    `${unsure.length} failures would be asked about first; ${unsureAndWrong.length} of them are wrong.`,
    '',
    'kind            rows  precision   recall       F1',
    ...Object.entries(result.perKind).map(
      ([kind, { rows, precision, recall, f1 }]) =>
        `${kind.padEnd(12)} ${String(rows).padStart(7)}    ${percent(precision)}  ${percent(recall)}  ${percent(f1)}`,
    ),
    '',
    'language        rows   accuracy',
    ...Object.entries(result.perLang).map(
      ([lang, { rows, accuracy }]) =>
        `${lang.padEnd(12)} ${String(rows).padStart(7)}    ${percent(accuracy)}`,
    ),
  ].join('\n');
}
