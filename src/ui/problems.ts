import type { Context } from '../cases/note.ts';
import type { ProcessKind } from '../vendors/words.ts';
import type { MessageName } from './t.ts';

/** What can be logged by hand: two presses must be enough, so the kind comes with the choice. */
export const problems = [
  { id: 'nothing', label: 'logNothing', kind: 'system', context: 'silence' },
  { id: 'error', label: 'logError', kind: 'system', context: 'by-hand' },
  { id: 'spinner', label: 'logSpinner', kind: 'system', context: 'silence' },
  { id: 'lost', label: 'logLost', kind: 'system', context: 'by-hand' },
  { id: 'upload', label: 'logUpload', kind: 'system', context: 'by-hand' },
  { id: 'signed-out', label: 'logSignedOut', kind: 'session', context: 'by-hand' },
  { id: 'locked-out', label: 'logLockedOut', kind: 'access', context: 'by-hand' },
  { id: 'maintenance', label: 'logMaintenance', kind: 'maintenance', context: 'by-hand' },
  { id: 'missing', label: 'logEmpty', kind: 'system', context: 'silence' },
] as const satisfies readonly { id: string; label: MessageName; kind: ProcessKind; context: Context }[];

/** A problem as the applicant describes it. */
export interface LoggedProblem {
  /** The exact words of the page where there were any, else what the applicant chose. */
  text: string;
  context: Context;
  kind: ProcessKind;
  remark: string | null;
}
