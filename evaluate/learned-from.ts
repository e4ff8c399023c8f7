import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { featuresOf } from '../src/failures/features.ts';
import { readTypicalMessages } from './labelled.ts';

/** What was learned, and what it was learned from: a short digest of each, by name. */
export type Origin = Readonly<Record<string, string>>;

/** One example in so many is enough: whatever changes meanings or features changes some of these. */
const oneIn = 7;

const learned = {
  kinds: 'src/failures/weights.json',
  arrivals: 'src/failures/arrival/arrival-weights.json',
  atRest: 'src/failures/at-rest/at-rest-weights.json',
};
const examples = ['scripts/typical-messages.tsv', 'scripts/typical-arrivals.tsv'];

/**
 * The origin of the weights that lie in the project. `npm run train` writes it down when it is done, so that it is noticed
 * when a wording, a feature or an example is another one than what was learned from, or when one of the files of weights is
 * of another training than the others.
 *
 * @param root the folder of the project
 */
export function originOf(root: string): Origin {
  const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
  const weights = Object.entries(learned).map(([name, file]) => [
    name,
    digest(JSON.stringify(JSON.parse(read(file)))),
  ]);
  const features = readTypicalMessages()
    .filter((_, i) => i % oneIn === 0)
    .map(({ text, context }) => {
      const { rows, values } = featuresOf(text, context);
      return `${rows.join()} ${values.map(value => value.toFixed(6)).join()}`;
    });
  return {
    features: digest(features.join('\n')),
    examples: digest(examples.map(read).join('\n')),
    ...Object.fromEntries(weights),
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
