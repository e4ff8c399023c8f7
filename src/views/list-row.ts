import { advise, channelsToUse, type Verdict } from '../advice/advise.ts';
import { situationOf } from '../advice/situation.ts';
import { isArchived } from '../applications/archive.ts';
import { attemptsIn } from '../applications/attempts.ts';
import { closingDate } from '../applications/deadline.ts';
import { calendarHere } from './calendar-here.ts';
import { type ListState, listStates } from './list-states.ts';
import { foldedWords } from './search.ts';
import type { ApplicationData } from './application-view.ts';
import { channelViews, firstToUse } from './contact-order.ts';
import { questionView, wordsOf } from './note-view.ts';
import { shownRemark } from './problems.ts';
import { needsApplicant, olderFrom } from './older.ts';
import { t } from './t.ts';
import { verdictView } from './verdict-view.ts';

/** An application as the list shows it. */
export interface ListRow {
  states: readonly ListState[];
  /** How many attempts failed and still count. */
  attempts: number;
  /** What failed before is solved, as the applicant said, and nothing has failed since. */
  isSolved: boolean;
  /** What is to be done next, or that one waits; null where there is nothing. */
  next: string | null;
  deadline: string | null;
  /** Whose answer is waited for. */
  waitsFor: 'support' | 'employer' | null;
  /** When `next` changes by time alone, ISO 8601. */
  changesAt: string | null;
  /** The words that were noted, folded for the search. */
  noted: string;
}

const waiting: Partial<Record<Verdict, 'support' | 'employer'>> = {
  'wait-for-support': 'support',
  'wait-for-employer': 'employer',
};

/** One row of the list. Pure but for the language of the interface. */
export function listRow(
  { application, notes, vendor }: ApplicationData,
  now: Date,
  calendar = calendarHere(),
): ListRow {
  const situation = situationOf(application, notes, vendor, now, calendar);
  const advice = advise(situation);
  // Whether a desk is open is asked only where it is to be called: a list may have thousands of rows.
  const isCall = advice.verdict === 'contact-support' && advice.channel === 'phone';
  const usable = isCall ? channelsToUse(situation) : [];
  const desk = isCall ? firstToUse(channelViews(application, vendor, usable, now), usable, situation) : null;
  const opens = desk?.opens ?? null;
  const from = { application, notes, vendor };
  const isAsked = notes.some(note => questionView(note) !== null);
  const attempts = attemptsIn(application, notes).length;
  const received = application.status === 'received';
  const waitsFor = waiting[advice.verdict] ?? null;
  const waits = waitsFor !== null || opens !== null;
  const needsYou = needsApplicant(from, advice, opens);
  const asksFrom = olderFrom(from, advice, opens);
  const isOlder = asksFrom !== null && Date.parse(asksFrom) <= now.getTime();
  const states: ListState[] = isArchived(application)
    ? ['archived']
    : listStates.filter(
        state =>
          (state === 'needs-you' && needsYou && !isOlder) ||
          (state === 'older' && isOlder) ||
          (state === 'waiting' && waits) ||
          (state === 'failed' && attempts > 0 && !received) ||
          (state === 'received' && received),
      );
  const says = () => verdictView(from, advice, desk, now).headline;
  const nextOf = () => (isAsked ? t('listAsked') : needsYou || waits ? says() : null);
  return {
    states,
    attempts: received ? 0 : attempts,
    isSolved: advice.because === 'resolved',
    next: isArchived(application) ? null : isOlder ? t('listOlderAsk') : nextOf(),
    deadline: closingDate(application.deadline),
    waitsFor,
    changesAt: earlier(isOlder ? null : asksFrom, earlier(opens, advice.changesAt)),
    noted: foldedWords([
      application.memo ?? null,
      application.people ?? null,
      application.posting?.text ?? null,
      ...notes.flatMap(note => [wordsOf(note), note.remark && shownRemark(note.remark), ...note.ids]),
    ]),
  };
}

const earlier = (one: string | null, other: string | null) =>
  one && other ? (Date.parse(one) < Date.parse(other) ? one : other) : (one ?? other);
