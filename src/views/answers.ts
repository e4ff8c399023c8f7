import { attemptGapMs, attemptsIn, isAhead, settledAt } from '../applications/attempts.ts';
import type { Application } from '../applications/application.ts';
import { kindOf, type Note } from '../applications/note.ts';
import { withOutreach } from '../applications/open-application.ts';
import { workingAgain } from '../applications/working-again.ts';
import { isProcessKind, type MessageKind } from '../vendors/vocabulary.ts';
import type { LoggedProblem } from './problems.ts';

/**
 * What to keep on a note when the applicant answers the question about it, or says that it is, or is not, an error.
 * The classification stays where it is a failure, or a receipt that was asked about; what was taken for something
 * else becomes a failure of the system.
 */
export function correctionFor(note: Note, yes: boolean): MessageKind {
  if (!yes) return 'benign';
  const { kind, unsure } = note.understanding;
  if (kind === 'success' && unsure && note.corrected === null) return kind;
  return isProcessKind(kind) || kind === 'input' ? kind : 'system';
}

/**
 * A note once the question about it was answered. The first answer counts: a button that is pressed twice, and an answer
 * that a page gives again because it heard nothing back, ask for the same. Whoever meant the other has the correction.
 */
export function withQuestionAnswered(note: Note, yes: boolean): Note {
  return note.corrected === null ? { ...note, corrected: correctionFor(note, yes) } : note;
}

/**
 * The application when its form works again: the failures so far no longer count. It is kept as an outreach
 * without a recipient, since it is the same fact as "support solved it".
 */
export function withWorkingAgain(application: Application, at: string): Application {
  return withOutreach(application, workingAgain(at));
}

/** The same failure once more, as the applicant reports it; null when there was none. */
export function sameAgain(notes: readonly Note[]): LoggedProblem | null {
  const last = notes.findLast(note => isProcessKind(kindOf(note)));
  const kind = last && kindOf(last);
  if (!last || !kind || !isProcessKind(kind)) return null;
  // Where it was the second time is not known, only whether the page said it.
  const wordless = last.context === 'silence' || last.context === 'network' || last.context === 'by-hand';
  return { text: last.text, context: wordless ? last.context : 'page', kind, remark: null };
}

/** From when on a failure would count as a new attempt; null when it does already. */
export function newAttemptFrom(application: Application, notes: readonly Note[], now: Date): Date | null {
  const last = attemptsIn(application, notes).at(-1)?.at(-1);
  if (!last) return null;
  const from = Date.parse(last.at) + attemptGapMs;
  return from > now.getTime() && !isAhead(last.at, now) ? new Date(from) : null;
}

/** What the form asked to be corrected and was not settled since, each message once, newest first. */
export function openCorrections(application: Application, notes: readonly Note[]): Note[] {
  const since = settledAt(application.outreach, application.receivedAt);
  const asked = notes.filter(note => kindOf(note) === 'input' && Date.parse(note.at) > since).reverse();
  const seen = new Set<string>();
  return asked.filter(({ field, text }) => {
    const key = `${field ?? ''} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
