import { parseArgs } from 'node:util';
import { vendorById } from '../src/vendors/directory.ts';
import { evaluateAdvice } from './advice.ts';
import { brain } from './brain.ts';
import { evaluateContacts } from './contacts.ts';
import { type Grouping, groupings } from './folds.ts';
import { evaluateLines } from './lines.ts';
import { evaluateMessages } from './messages.ts';
import { evaluatePages } from './pages.ts';
import { evaluateUrls } from './urls.ts';
import { vendorIdOf } from './vendor-names.ts';

type Evaluation = (path: string, options: Options) => Promise<{ report: string; result: object }>;

interface Options {
  folds: number;
  apart?: Grouping;
}

const evaluations: Readonly<Record<string, Evaluation>> = {
  urls: evaluateUrls,
  messages: evaluateMessages,
  contacts: path => evaluateContacts(path, id => vendorById(vendorIdOf(id))),
  lines: evaluateLines,
  advice: evaluateAdvice,
  pages: path => evaluatePages(path, brain),
};

const usage = `usage: npm run evaluate -- ${Object.keys(evaluations).join('|')} PATH [--folds N [--apart ${groupings.join('|')}]]`;

/** Runs one evaluation; prints its report and, as the last line, its result as JSON. Answers the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals, wrong } = parse(args);
  const [what = '', path] = positionals;
  const evaluate = Object.hasOwn(evaluations, what) ? evaluations[what] : undefined;
  const folds = Number(values.folds ?? 0);
  const apart = groupings.find(grouping => grouping === values.apart);
  if (wrong || !evaluate || !path || !Number.isInteger(folds) || folds < 0 || (values.apart && !apart)) {
    console.error(usage);
    return 2;
  }
  try {
    const { report, result } = await evaluate(path, { folds, apart });
    console.log(report);
    console.log(JSON.stringify(result));
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`There is nothing to read at ${path}.`);
    return 2;
  }
}

function parse(args: readonly string[]) {
  const options = { folds: { type: 'string' }, apart: { type: 'string' } } as const;
  try {
    return { ...parseArgs({ args: [...args], options, allowPositionals: true }), wrong: false };
  } catch {
    return { values: {}, positionals: [], wrong: true };
  }
}
