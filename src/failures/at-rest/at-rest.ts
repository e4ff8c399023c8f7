import type { Context, Marked, Surrounding } from '../../applications/note.ts';
import { isProcessKind, type MessageKind, messageKinds } from '../../vendors/vocabulary.ts';
import { readArrival } from '../arrival/arrival.ts';
import weights from './at-rest-weights.json' with { type: 'json' };
import { chancesOf, classify } from '../classify.ts';
import { findIds } from '../../redaction/ids.ts';
import { readWarning } from '../instructions/instruction.ts';
import { plainText, unspaced } from '../plain-text.ts';
import { sentencesOf } from '../sentences.ts';
import { findConcepts } from '../wording/concepts.ts';

/** A message that was on its page from the start, and what is around it. */
export interface AtRest {
  text: string;
  context: Context;
  lang: string | null;
  field: string | null;
  marked?: Marked | undefined;
  around?: readonly Surrounding[] | undefined;
}

/** A meaning is one sign among more than a hundred. */
const shareOfMeaning = 0.5;

/**
 * How likely a message that no press led to reports a failure of this page. No sign decides alone.
 * Weighed together are what the words mean, as a whole and sentence by sentence, how they are marked, where they are, and
 * what kind of page it is. The weights were learned from pages that work and pages that failed (`evaluate/train-at-rest.ts`).
 */
export function chanceAtRest(
  signs: ReadonlyMap<string, number>,
  learned: Readonly<Record<string, number>> = weights,
): number {
  let sum = 0;
  for (const [name, value] of signs) sum += value * (learned[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Everything that is weighed, by name.
 *
 * @param certain the words of the message that are said for certain
 */
export function signsOf(seen: AtRest, certain: string): Map<string, number> {
  const { text, context, lang, field, marked, around = [] } = seen;
  const signs = new Map<string, number>([['bias', 1]]);
  const flag = (name: string, isTrue: boolean) => isTrue && signs.set(name, 1);
  addChances(signs, certain, context);
  const { kind, confidence } = classify(certain, { context, lang });
  if (isTrouble(kind)) signs.set('told', confidence);
  const length = unspaced.test(certain) ? certain.length * 2.5 : certain.length;
  signs.set('length', Math.log(length + 1) / 5);
  flag('question', /[?？]/.test(text));
  flag('uncertain', certain !== text);
  flag('digit', /\d/.test(certain));
  flag('status', /\b[45]\d\d\b/.test(certain));
  flag('quote', /["“”„«»「」]/.test(certain));
  flag('id', findIds(text).length > 0);
  flag('field', field !== null);
  flag('warning', readWarning(text) !== null);
  flag(`arrival ${readArrival(text, false).says}`, true);
  flag(`context ${context}`, true);
  flag(`marked ${marked}`, true);
  for (const sign of around) flag(`around ${sign}`, true);
  for (const { concept } of sentencesOf(certain).flatMap(one => findConcepts(plainText(one))))
    signs.set(`meaning ${concept}`, shareOfMeaning);
  return signs;
}

/** The kinds of a process that failed, and what is asked to be mended. */
export const isTrouble = (kind: MessageKind) => kind === 'input' || isProcessKind(kind);

/** What the classifier says of the whole and of each sentence. */
function addChances(signs: Map<string, number>, text: string, context: Context): void {
  const chances = chancesOf(text, context);
  messageKinds.forEach((kind, i) => {
    signs.set(`odds ${kind}`, odds(chances[i]!));
    if (isTrouble(kind)) signs.set(`chance ${kind}`, chances[i]!);
  });
  const trouble = troubleOf(chances);
  signs.set('failure', odds(trouble - chances[messageKinds.indexOf('input')]!));
  signs.set('trouble', odds(trouble));
  const sentences = sentencesOf(text);
  const said = sentences.map(one => troubleOf(chancesOf(one, context)));
  if (said.length === 0) return;
  signs.set('worst sentence', odds(Math.max(...said)));
  signs.set('calmest sentence', odds(Math.min(...said)));
  signs.set('first sentence', odds(said[0]!));
  signs.set('mean sentence', odds(said.reduce((a, b) => a + b) / said.length));
  signs.set('sentences', Math.min(5, said.length) / 5);
}

const troubleOf = (chances: readonly number[]) =>
  chances.reduce((sum, chance, i) => sum + (isTrouble(messageKinds[i]!) ? chance : 0), 0);

/** From -2 to 2: chances near nothing and near certainty differ by much. */
function odds(chance: number): number {
  const held = Math.min(0.997, Math.max(0.003, chance));
  return Math.log(held / (1 - held)) / 3;
}
