import { type Context, kindOf, type Note } from '../applications/note.ts';
import { isOwnSide } from '../applications/own-side.ts';
import { type MessageKind, messageKinds } from '../vendors/vocabulary.ts';
import {
  locked,
  mailMissing,
  password,
  paying,
  robotCheck,
  unsupportedBrowser,
  uploading,
} from './problem-words.ts';

/** What is given about a failure: its kind, how it was noticed, and its words, where there were any. */
export interface FailureInput {
  kind: MessageKind;
  context?: Context;
  text?: string;
  /** It came from the applicant's own connection or browser. */
  ownSide?: boolean;
}

/** What a note tells of its failure. */
export function failureInputOf(note: Note): FailureInput {
  return { kind: kindOf(note), context: note.context, text: note.text, ownSide: isOwnSide(note) };
}

interface ProblemRule {
  id: string;
  kinds: readonly MessageKind[];
  /** Words that distinguish this problem from others of its kind, in the languages of the extension; in small letters. */
  wording?: RegExp;
  /** Words that make it another one. */
  butNot?: RegExp;
  context?: Context;
  ownSide?: true;
}

/** The server was not reached, or broke off: nothing of it was seen that could be read. */
const unreached = /^(?:no-address|no-answer|refused|not-secure|broken-off|other)$/;
const cookies = /cookie|クッキー|header fields? (?:too large|exceeds)/;

/**
 * Which problem it is, finer than the kind, because the cure depends on it. The first line that fits decides;
 * each kind ends with a line that always fits.
 */
const problemTypes = [
  { id: 'blocked', kinds: messageKinds, ownSide: true, wording: /^blocked-in-browser$/ },
  { id: 'own-connection', kinds: messageKinds, ownSide: true },
  { id: 'unreached', kinds: ['system'], context: 'network', wording: unreached },
  { id: 'silence', kinds: ['system'], context: 'silence' },
  { id: 'payment', kinds: ['system', 'access'], wording: paying },
  { id: 'own-file', kinds: ['input'], context: 'network', wording: /^own-file$/ },
  { id: 'upload', kinds: ['system', 'input'], wording: uploading },
  { id: 'server', kinds: ['system'] },
  { id: 'cookies', kinds: ['session', 'access'], wording: cookies },
  { id: 'signed-out', kinds: ['session'] },
  { id: 'locked', kinds: ['access'], wording: locked },
  { id: 'bot-verdict', kinds: ['access'], wording: robotCheck },
  { id: 'mail-missing', kinds: ['access'], wording: mailMissing, butNot: password },
  { id: 'browser-unsupported', kinds: ['access'], wording: unsupportedBrowser },
  { id: 'sign-in', kinds: ['access'] },
  { id: 'maintenance', kinds: ['maintenance'] },
  { id: 'correction', kinds: ['input'] },
  { id: 'state', kinds: ['state'] },
  { id: 'confirmed', kinds: ['success'] },
] as const satisfies readonly ProblemRule[];

export type ProblemType = (typeof problemTypes)[number]['id'];

/** The problem behind a message, or null when there is none (`benign`). */
export function problemTypeOf({ kind, context, text, ownSide = false }: FailureInput): ProblemType | null {
  const small = (text ?? '').toLowerCase();
  const fits = problemTypes.find((problem: ProblemRule) => {
    if (!problem.kinds.includes(kind)) return false;
    if (problem.ownSide && !ownSide) return false;
    if (problem.context && problem.context !== context) return false;
    if (problem.butNot?.test(small)) return false;
    return !problem.wording || problem.wording.test(small);
  });
  return fits?.id ?? null;
}
