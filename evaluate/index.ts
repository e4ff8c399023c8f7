import { vendorById } from '../src/vendors/directory.ts';
import { evaluateAdvice } from './advice.ts';
import { brain } from './brain.ts';
import { evaluateContacts } from './contacts.ts';
import { evaluateMessages } from './messages.ts';
import { evaluatePages } from './pages.ts';
import { evaluateUrls } from './urls.ts';
import { vendorIdOf } from './vendor-names.ts';

type Evaluation = (path: string, options: Options) => Promise<{ report: string; result: object }>;

interface Options {
  folds: number;
}

const evaluations: Readonly<Record<string, Evaluation>> = {
  urls: evaluateUrls,
  messages: evaluateMessages,
  contacts: path => evaluateContacts(path, id => vendorById(vendorIdOf(id))),
  advice: evaluateAdvice,
  pages: path => evaluatePages(path, brain),
};

const usage = `usage: npm run evaluate -- ${Object.keys(evaluations).join('|')} PATH [--folds N]`;

/** Runs one evaluation; prints its report and, as the last line, its result as JSON. Answers the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--folds');
  const folds = at === -1 ? 0 : Number(args[at + 1]);
  const [what = '', path] = at === -1 ? args : args.filter((_, i) => i !== at && i !== at + 1);
  const evaluate = Object.hasOwn(evaluations, what) ? evaluations[what] : undefined;
  if (!evaluate || !path || !Number.isInteger(folds) || folds < 0) {
    console.error(usage);
    return 2;
  }
  try {
    const { report, result } = await evaluate(path, { folds });
    console.log(report);
    console.log(JSON.stringify(result));
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`There is nothing to read at ${path}.`);
    return 2;
  }
}
