import { loggedProblemIn, type LoggedProblemName } from '../applications/logged-problems.ts';
import type { Context } from '../applications/note.ts';
import type { SilentFailure } from '../applications/silent-failures.ts';
import type { ProcessKind } from '../vendors/vocabulary.ts';
import { type MessageName, t } from './t.ts';

interface Problem {
  id: LoggedProblemName;
  label: MessageName;
  kind: ProcessKind;
  context: Context;
  /** The silent failure that this is, where it is one of those that the extension sees by itself. */
  silence: SilentFailure | null;
}

/** What can be logged by hand: two presses must be enough, so the kind comes with the choice. */
// biome-ignore format: a table is read by its columns
export const problems = [
  { id: 'nothing', label: 'logNothing', kind: 'system', context: 'silence', silence: 'nothing-happened' },
  { id: 'error', label: 'logError', kind: 'system', context: 'by-hand', silence: null },
  { id: 'spinner', label: 'logSpinner', kind: 'system', context: 'silence', silence: 'still-waiting' },
  { id: 'lost', label: 'logLost', kind: 'system', context: 'by-hand', silence: null },
  { id: 'upload', label: 'logUpload', kind: 'system', context: 'by-hand', silence: null },
  { id: 'signed-out', label: 'logSignedOut', kind: 'session', context: 'by-hand', silence: null },
  { id: 'sign-in', label: 'logLockedOut', kind: 'access', context: 'by-hand', silence: null },
  { id: 'maintenance', label: 'logMaintenance', kind: 'maintenance', context: 'by-hand', silence: null },
  { id: 'missing', label: 'logEmpty', kind: 'system', context: 'silence', silence: null },
] as const satisfies readonly Problem[];

/** A problem as the applicant describes it. */
export interface LoggedProblem {
  /** The exact words of the page where there were any (context `page`), else the name of what the applicant chose. */
  text: string;
  context: Context;
  kind: ProcessKind;
  remark: string | null;
}

/** Words of a note as they are shown: those that name a problem, in the language of the interface. */
export function shownWords(words: string): string {
  const name = loggedProblemIn(words);
  const problem = problems.find(({ id }) => id === name);
  return problem ? t(problem.label) : words;
}

/** A remark as it is shown. What was chosen stands in its first line, where the words of the page were there too. */
export const shownRemark = (remark: string): string => remark.split('\n').map(shownWords).join('\n');
