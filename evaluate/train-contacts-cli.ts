import { writeFileSync } from 'node:fs';
import { likeliestPurpose } from '../src/contacts/purpose.ts';
import { strengthsOf, type PurposeWeights } from '../src/contacts/purpose-model.ts';
import {
  type Example,
  readLabelled,
  readTypicalLines,
  readTypicalPassages,
  trainLines,
} from './train-contacts.ts';

const support = 'technical-support';

/**
 * Learns from labelled files (contacts as JSON, lines as JSON lines) and from the project's own texts, writes the
 * weights, and says how well weights that were learned without an organisation do on it.
 */
export function main(weightsPath: string, files: readonly string[], folds: number): void {
  const own = [...readTypicalLines(), ...readTypicalPassages()];
  const labelled = files.flatMap(readLabelled);
  if (folds > 1) console.log(crossValidated(labelled, own, folds));
  writeFileSync(weightsPath, `${JSON.stringify(trainLines([...labelled, ...own]))}\n`);
}

function crossValidated(labelled: readonly Example[], own: readonly Example[], folds: number): string {
  const count = { right: 0, offered: 0, rightly: 0, support: 0, found: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const isAside = ({ group }: Example) => foldOf(group, folds) === fold;
    const weights = trainLines([...labelled.filter(one => !isAside(one)), ...own]);
    for (const example of labelled.filter(isAside)) {
      const answer = answerOf(example, weights);
      const isRight = example.purposes.includes(answer);
      count.right += Number(isRight);
      count.offered += Number(answer === support);
      count.rightly += Number(answer === support && isRight);
      count.support += Number(example.purposes[0] === support);
      count.found += Number(example.purposes[0] === support && answer === support);
    }
  }
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
  return `${labelled.length} contacts in ${folds} folds: purpose ${share(count.right, labelled.length)}, support precision ${share(count.rightly, count.offered)}, recall ${share(count.found, count.support)}`;
}

function answerOf({ features, words = 'telling' }: Example, weights: PurposeWeights) {
  return likeliestPurpose(strengthsOf(features, weights), words);
}

function foldOf(group: string, folds: number): number {
  let sum = 7;
  for (const letter of group) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return sum % folds;
}
