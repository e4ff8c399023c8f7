import { parseArgs } from 'node:util';
import { evaluateAdvice } from './advice.ts';
import { brain } from './brain.ts';
import { evaluateContacts } from './contacts.ts';
import { type Grouping, groupings } from './folds.ts';
import { evaluateLines } from './lines.ts';
import { evaluateMessages } from './messages.ts';
import { evaluatePages } from './pages.ts';
import { evaluateReceipts } from './receipts.ts';
import { evaluateUrls } from './urls.ts';

type Evaluation = (path: string, options: Options) => Promise<{ report: string; result: object }>;

interface Options {
  folds: number;
  apart: Grouping | undefined;
}

const evaluations: Readonly<Record<string, Evaluation>> = {
  urls: evaluateUrls,
  messages: evaluateMessages,
  contacts: evaluateContacts,
  lines: evaluateLines,
  receipts: evaluateReceipts,
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
    await print(`${report}\n${JSON.stringify(result)}\n`);
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`There is nothing to read at ${path}.`);
    return 2;
  }
}

/** Waits until everything is written: a pipe takes 64 kB at a time, and whoever exits before loses the rest. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => (error ? reject(error) : resolve()));
  });
}

function parse(args: readonly string[]) {
  const options = { folds: { type: 'string' }, apart: { type: 'string' } } as const;
  try {
    return { ...parseArgs({ args: [...args], options, allowPositionals: true }), wrong: false };
  } catch {
    return { values: {}, positionals: [], wrong: true };
  }
}
