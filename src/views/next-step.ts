import type { Advice, Verdict } from '../advice/advise.ts';
import { waitingUntil } from '../advice/business-time.ts';
import { isEmployer, isSupport } from '../advice/facts.ts';
import type { Application } from '../applications/application.ts';
import { attemptsIn } from '../applications/attempts.ts';
import { contactsMade, isAwaited, waitedSince } from '../applications/contacts-made.ts';
import { type ForbiddenAct, waitUntil } from '../applications/instruction.ts';
import { kindOf, type Note } from '../applications/note.ts';
import { retryMomentOf } from '../failures/instructions/retry-moment.ts';
import { readInstruction } from '../failures/instructions/instruction.ts';
import { clocksFor } from '../remedies/clocks.ts';
import { problemTypeOf } from '../remedies/problem-types.ts';
import { isProcessKind } from '../vendors/vocabulary.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { isAhead } from '../applications/attempts.ts';
import { newAttemptFrom } from './answers.ts';
import { calendarHere } from './calendar-here.ts';
import type { ChannelView } from './channel-view.ts';
import { clock, happened } from './dates.ts';
import { forbiddenIn } from './held-back.ts';
import { type MessageName, t, tCount } from './t.ts';
import { hourMs } from '../applications/spans.ts';

/** What an advice was made from. */
export interface AdvisedOn {
  application: Application;
  notes: readonly Note[];
  vendor: Vendor | null;
}

/** The failure that the applicant is looking at. */
export function newestFailure(notes: readonly Note[]): Note | undefined {
  return notes.findLast(note => isProcessKind(kindOf(note)) || kindOf(note) === 'input');
}

/**
 * The moment before which there is nothing to do but wait, ISO 8601; null where something can be done now. The latest
 * of all clocks counts: five minutes after a failure, what the message asks for, an unlocking, the server's own
 * Retry-After, the time that an answer may take, the opening of a desk.
 */
export function waitOf(
  { application, notes, vendor }: AdvisedOn,
  advice: Advice,
  best: ChannelView | null,
  now: Date,
): string | null {
  const { verdict } = advice;
  if (verdict === 'wait-for-support' || verdict === 'wait-for-employer') return advice.changesAt;
  if (verdict === 'contact-support' && best?.kind === 'phone') return best.opens;
  if (verdict !== 'try-again') return null;
  const failure = newestFailure(notes);
  if (failure && isAhead(failure.at, now)) return null;
  // The five minutes separate two attempts for those who read the report. The time of a test does not wait for them,
  // and maintenance ends when it ends.
  const isOnce = advice.because === 'once-is-not-enough';
  const again = isOnce ? newAttemptFrom(application, notes, now)?.toISOString() : null;
  const retry = failure && retryMomentOf(failure, now);
  const moments = [again, unlockOf(notes, vendor, now), askedBy(failure), retry];
  const toCome = moments.flatMap(at => (at && Date.parse(at) > now.getTime() ? [Date.parse(at)] : []));
  return toCome.length > 0 ? new Date(Math.max(...toCome)).toISOString() : null;
}

/** Whether something told when the maintenance would end. */
export function hasAnnouncedEnd(notes: readonly Note[]): boolean {
  const failure = newestFailure(notes);
  return askedBy(failure) !== null || !!failure?.network.some(({ retryAt }) => retryAt);
}

/** Until when the message itself asks to wait, ISO 8601. */
export function askedBy(failure: Note | undefined): string | null {
  const instruction = failure && readInstruction(failure.text);
  return failure && instruction ? waitUntil(instruction, failure.at) : null;
}

/** When a locked account is unlocked, where the vendor says how long it stays locked; null when it is already. */
export function unlockOf(notes: readonly Note[], vendor: Vendor | null, now: Date): string | null {
  const locked = newestFailure(notes);
  if (!locked) return null;
  const { context, text } = locked;
  if (problemTypeOf({ kind: kindOf(locked), context, text }) !== 'locked') return null;
  const { unlock } = clocksFor({ vendor, openedAt: null, lockedAt: locked.at, now });
  return unlock && !unlock.passed ? unlock.at : null;
}

/** How often it failed, and when last: "Failed once · today at 14:32". Null where nothing of the process failed. */
export function tallyOf(application: Application, notes: readonly Note[], now: Date): string | null {
  const attempts = attemptsIn(application, notes);
  const last = attempts.at(-1)?.at(-1);
  if (!last) return null;
  return `${tCount('failed', attempts.length)} · ${happened(last.at, now)}`;
}

/** For so long after a failure the form may still be open. */
const freshMs = 2 * hourMs;
/** While nobody has been asked, the applicant goes on with the form. */
const atTheForm: ReadonlySet<Verdict> = new Set(['try-again', 'check-directions', 'contact-support']);

/**
 * One line on what became of what was typed; null where it is no question any more, or would say otherwise than the rest.
 * `isToWait`: the advice is to try again later.
 */
export function answersLine(
  { notes, vendor }: AdvisedOn,
  { verdict }: Advice,
  isToWait: boolean,
  now: Date,
): string | null {
  const failure = newestFailure(notes);
  if (!failure || !atTheForm.has(verdict) || now.getTime() - Date.parse(failure.at) > freshMs) return null;
  const words = answersWords(failure, vendor);
  if (isToWait && words === 'answersInTest') return null;
  return forbiddenIn(failure).some(act => actsForAnswers[words].includes(act)) ? null : t(words);
}

type AnswersName = Extract<MessageName, `answers${string}`>;

/** What each line has the applicant do, of all that a page may ask to leave. What is sent comes once more with the page. */
const actsForAnswers: Record<AnswersName, readonly ForbiddenAct[]> = {
  answersInForm: ['reload', 'press', 'pay'],
  answersInTest: ['reload'],
  answersBehind: ['reload'],
  answersSent: [],
  answersSignedOut: [],
};

function answersWords(failure: Note, vendor: Vendor | null): AnswersName {
  const { context, text } = failure;
  const isSent = context === 'network' && text === 'cut-after-sending';
  // Its time goes on while the applicant waits, and nothing is typed into it twice: it is reached by its link again.
  if (vendor?.role === 'assessment' && !isSent) return 'answersInTest';
  if (context === 'network') return isSent ? 'answersSent' : 'answersBehind';
  if (text === 'form-came-back-empty' || text === 'led-to-login') return 'answersBehind';
  return kindOf(failure) === 'session' ? 'answersSignedOut' : 'answersInForm';
}

/**
 * Says that whoever was asked last never answered, so that the next step does not look like one back. An answer to a
 * later question counts: a desk that sent the applicant on was not silent.
 */
export function unansweredWords({ outreach }: Application, now: Date): string | null {
  const last = contactsMade(outreach).at(-1);
  if (!last || !isAwaited(last)) return null;
  const since = waitedSince(last);
  if (waitingUntil(since, calendarHere()) > now) return null;
  return t(last.outcome === 'waiting' ? 'noAnswerTo' : 'nothingMoreSince', happened(since, now));
}

/** Whether somebody who still has time to answer said that they are looking into it. */
export function isLookedInto({ outreach }: Application, { because }: Advice, now: Date): boolean {
  const isAsked = because === 'support-has-time-left' ? isSupport : isEmployer;
  return outreach.some(
    one =>
      isAsked(one) &&
      one.outcome === 'looking-into-it' &&
      waitingUntil(waitedSince(one), calendarHere()) > now,
  );
}

/** The headline while there is nothing to do but wait. */
export function waitHeadline({ verdict }: Advice, name: string | null, until: string, now: Date): string {
  const at = clock(until, now);
  if (verdict === 'wait-for-support') {
    return name ? t('verdictWaitForSupportUntil', name, at) : t('verdictWaitForSupportUnnamedUntil', at);
  }
  if (verdict === 'wait-for-employer') {
    return name ? t('verdictWaitForEmployerUntil', name, at) : t('verdictWaitForEmployerUnnamedUntil', at);
  }
  if (verdict === 'contact-support') {
    return name ? t('verdictCallSupportAt', name, at) : t('verdictCallSupportUnnamedAt', at);
  }
  return t('verdictTryAgainAt', at);
}
