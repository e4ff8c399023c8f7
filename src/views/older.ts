import type { Advice } from '../advice/advise.ts';
import { isArchived } from '../applications/archive.ts';
import { closingDate } from '../applications/deadline.ts';
import type { AdvisedOn } from './next-step.ts';
import { questionView } from './note-view.ts';
import { hasPersonAnswered } from './person-answered.ts';
import { dayMs } from '../applications/spans.ts';

/**
 * For so long after the last thing that happened, what is left to do is work for today. Later, most postings are
 * closed or were given up, and whether there is anything left is asked instead.
 */
const todayMs = 14 * dayMs;

/**
 * Whether an application needs the applicant: something is asked, or something can be done now. `opens`: when the desk
 * that is to be called opens; null where none is to be called, or it is open.
 */
export function needsApplicant(
  { application, notes }: AdvisedOn,
  advice: Advice,
  opens: string | null,
): boolean {
  const { verdict } = advice;
  const waits = verdict === 'wait-for-support' || verdict === 'wait-for-employer' || opens !== null;
  const isDone = verdict === 'do-not-contact' || hasPersonAnswered(application, advice);
  return notes.some(note => questionView(note) !== null) || (!waits && !isDone);
}

/**
 * When something that needs the applicant is none of today's things any more, and it is asked whether it is still
 * active, ISO 8601; a closing date ahead keeps it one. Null for what needs nobody, and for what was put away.
 */
export function olderFrom(from: AdvisedOn, advice: Advice, opens: string | null): string | null {
  const { application } = from;
  if (isArchived(application) || !needsApplicant(from, advice, opens)) return null;
  const deadline = closingDate(application.deadline);
  const dayAfter = deadline ? Date.parse(deadline) + dayMs : 0;
  return new Date(Math.max(Date.parse(application.updatedAt) + todayMs, dayAfter || 0)).toISOString();
}
