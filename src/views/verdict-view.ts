import type { Advice } from '../advice/advise.ts';
import { isUrgent } from '../advice/facts.ts';
import type { Application } from '../applications/application.ts';
import { closingDate } from '../applications/deadline.ts';
import { kindOf, type Note } from '../applications/note.ts';
import { referencesOf } from '../applications/references.ts';
import { momentAfter } from '../applications/instruction.ts';
import { retryMomentOf } from '../failures/instructions/retry-moment.ts';
import { readWarning } from '../failures/instructions/instruction.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { calendarHere } from './calendar-here.ts';
import { type ChannelView, directoryChannels, helpPages, webLink } from './channel-view.ts';
import { happened, when } from './dates.ts';
import { saidInstead } from './held-back.ts';
import type { IconName } from './icon-names.ts';
import { bareReference } from './note-view.ts';
import { askedOnce, type Offers, offersOf } from './offers.ts';
import {
  answersLine,
  askedBy,
  hasAnnouncedEnd,
  isLookedInto,
  newestFailure,
  unansweredWords,
  tallyOf,
  unlockOf,
  waitHeadline,
  waitOf,
  type AdvisedOn,
} from './next-step.ts';
import { olderFrom } from './older.ts';
import { hasPersonAnswered } from './person-answered.ts';
import { sentences } from './between-texts.ts';
import { t } from './t.ts';
import { headlines, headlinesByReason, reasons, tones } from './message-names.ts';
import { hourMs } from '../applications/spans.ts';

export interface VerdictView extends Offers {
  tone: 'go' | 'wait' | 'rest';
  icon: IconName;
  headline: string;
  /** How often it failed, and when last; null where nothing failed. */
  tally: string | null;
  because: string;
  /** What became of what was typed into the form; null where that is no question. */
  answers: string | null;
  /** The moment before which there is nothing to do but wait, ISO 8601; null where something can be done now. */
  waitUntil: string | null;
  /** The contact to use now, whole; null where nobody is to be contacted now. */
  contact: ChannelView | null;
  /**
   * The words of the confirmation that is kept as proof, and when and under which reference it came; where a rule of the page is no
   * error, which one it was.
   */
  proof: { words: string; lang: string | null; kept: string } | null;
  /** When the advice changes by time alone, and when applications close. */
  moments: readonly string[];
  /** What published rules say when it fails on the last day, and by when to act: shown when it is urgent. */
  lastDay: readonly LastDayView[];
  /** Said beside the main button where the contact that it uses is support by the page's word alone. */
  doubts: readonly string[];
}

/** A rule in English words, with who made it. */
interface LastDayView {
  says: string;
  words: string;
  until: string | null;
  source: string | null;
}

/** The verdict of an advice in words. `best` is the contact to use next. */
export function verdictView(
  from: AdvisedOn,
  advice: Advice,
  best: ChannelView | null,
  now: Date,
): VerdictView {
  const { application, notes, vendor } = from;
  const received = advice.because === 'application-received';
  const settled = received || advice.because === 'resolved';
  const deadline = closingDate(application.deadline);
  const { changesAt } = advice;
  const { tone, icon } = settled ? ({ tone: 'go', icon: 'check' } as const) : tones[advice.verdict];
  const instead = saidInstead(newestFailure(notes), advice.because);
  const isAnswered = hasPersonAnswered(application, advice);
  const waitUntil = instead ? null : waitOf(from, advice, best, now);
  const isToWait =
    advice.because === 'maintenance-ends' || (advice.verdict === 'try-again' && waitUntil !== null);
  const { contact, because } = toPerson(advice, advice.channel === null || isAnswered ? null : best);
  return {
    tone: waitUntil || isAnswered ? 'rest' : tone,
    icon: waitUntil ? 'clock' : icon,
    headline: instead?.headline ?? verdictHeadline(from, advice, waitUntil, now),
    tally: settled ? null : tallyOf(application, notes, now),
    because: instead?.because ?? sentences(becauseOf(application, vendor, advice, now), because),
    answers: answersLine(from, advice, isToWait, now),
    waitUntil,
    contact,
    proof: received ? proofOf(application, notes, now) : ruleOf(notes, advice, now),
    moments: [
      ...askedAgain(from, advice, best, now),
      ...unlocking(notes, vendor, now),
      ...saidByThePage(notes, waitUntil, now),
      ...(deadline && !received ? [t('deadlineIs', when(deadline, now))] : []),
      // Another advice once applications have closed is none to wait for.
      ...(changesAt && changesAt !== waitUntil && !(Date.parse(changesAt) > Date.parse(deadline ?? ''))
        ? [t('changesAt', when(changesAt, now))]
        : []),
    ],
    lastDay: received ? [] : lastDayOf(vendor, deadline, now),
    ...(isAnswered
      ? askedOnce()
      : offersOf(advice, best, helpPages(vendor, now, application.url), waitUntil !== null)),
    doubts: contact?.doubts ?? [],
  };
}

/**
 * The contact to use now. A referral, or a bold field, opens the way to one person: their address is not on the page, and
 * of its number that is said.
 */
function toPerson(
  { verdict, exception }: Advice,
  contact: ChannelView | null,
): { contact: ChannelView | null; because: string | false } {
  if (exception !== 1 && exception !== 3) return { contact, because: false };
  return verdict === 'call-employer'
    ? { contact, because: contact !== null && t('askForPerson') }
    : { contact: null, because: false };
}

/** The rules for the last day, while it is the last day. A closing day without a time gives no hour to act by. */
function lastDayOf(vendor: Vendor | null, deadline: string | null, now: Date): LastDayView[] {
  if (!deadline || !isUrgent(deadline, { now: now.toISOString(), calendar: calendarHere() })) return [];
  const closes = deadline.length > 10 ? Date.parse(deadline) : null;
  return (vendor?.lastDay ?? []).map(({ by, text, hoursBefore, sources }) => {
    const act = closes !== null && hoursBefore ? closes - hoursBefore * hourMs : null;
    return {
      says: t('lastDayRule', by),
      words: text,
      until:
        act !== null && act > now.getTime()
          ? t('lastDayUntil', when(new Date(act).toISOString(), now))
          : null,
      source: webLink(sources[0] ?? ''),
    };
  });
}

/** What nobody has touched for weeks may be given up: the list asks so, too. */
function askedAgain(from: AdvisedOn, advice: Advice, best: ChannelView | null, now: Date): string[] {
  const isCall = advice.verdict === 'contact-support' && advice.channel === 'phone';
  const asksFrom = olderFrom(from, advice, (isCall && best?.opens) || null);
  return asksFrom && Date.parse(asksFrom) <= now.getTime() ? [t('listOlderAsk')] : [];
}

function unlocking(notes: readonly Note[], vendor: Vendor | null, now: Date): string[] {
  const at = unlockOf(notes, vendor, now);
  return at ? [t('unlockAt', when(at, now))] : [];
}

/**
 * The clock that the newest message sets: how long to wait, where the headline says none, or when it will sign the
 * applicant out.
 */
function saidByThePage(notes: readonly Note[], waitUntil: string | null, now: Date): string[] {
  const isToCome = (at: string) => Date.parse(at) > now.getTime();
  const failure = newestFailure(notes);
  const until = askedBy(failure);
  const warning = notes.findLast(({ understanding }) => understanding.because === 'warning');
  const left = warning && readWarning(warning.text)?.minutes;
  const end = warning && left ? momentAfter(warning.at, left) : null;
  const times = [until, failure && retryMomentOf(failure, now)].filter(
    one => one && isToCome(one),
  ) as string[];
  // Who waits for the latest of them has waited for all.
  const latest = times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return [
    ...(latest && !waitUntil ? [t('waitUntil', when(latest, now))] : []),
    ...(end && isToCome(end) ? [t('signOutAt', when(end, now)), t('stayOnPage')] : []),
  ];
}

function verdictHeadline(
  { application, notes, vendor }: AdvisedOn,
  advice: Advice,
  waitUntil: string | null,
  now: Date,
): string {
  // Maintenance that was announced to be over by now is not waited for.
  const isOver = advice.because === 'maintenance-ends' && hasAnnouncedEnd(notes);
  const headline = (!isOver && headlinesByReason[advice.because]) || headlines[advice.verdict];
  const name = headline.names === 'vendor' ? supportName(application, vendor, now) : application.employer;
  if (waitUntil) return waitHeadline(advice, name, waitUntil, now);
  if (hasPersonAnswered(application, advice)) return t('verdictPersonAnswered');
  return headline.named && headline.names && name ? t(headline.named, name) : t(headline.unnamed);
}

/** The vendor's name where its own support is meant; a desk that the employer runs has no name of its own. */
function supportName(application: Application, vendor: Vendor | null, now: Date): string | null {
  if (!vendor || vendor.hostedBy === 'employer') return null;
  const owners = [...application.channels, ...directoryChannels(vendor, now, application.url)]
    .filter(({ purpose, warning }) => purpose === 'technical-support' && warning === null)
    .map(({ owner }) => owner);
  return owners.length > 0 && owners.every(owner => owner === 'vendor') ? vendor.name : null;
}

function becauseOf(application: Application, vendor: Vendor | null, advice: Advice, now: Date): string {
  const { verdict, exception } = advice;
  const isNextContact =
    verdict === 'contact-support' || (exception !== null && verdict !== 'wait-for-employer');
  return sentences(
    isNextContact && unansweredWords(application, now),
    reasonOf(application, vendor, advice, now),
  );
}

function reasonOf(application: Application, vendor: Vendor | null, advice: Advice, now: Date): string {
  const { because } = advice;
  if (hasPersonAnswered(application, advice)) return t('becausePersonAnswered');
  const name = supportName(application, vendor, now);
  if (because === 'support-comes-first' && name && application.employer)
    return t('becauseSupportFirst', name, application.employer);
  const isWaiting = because === 'support-has-time-left' || because === 'employer-has-time-left';
  if (isWaiting && isLookedInto(application, advice, now)) return t('becauseLookedInto');
  return t(reasons[because]);
}

/** What the page said, where that is one of several rules that the advice can only list. */
function ruleOf(notes: readonly Note[], advice: Advice, now: Date): VerdictView['proof'] {
  if (advice.because !== 'state-is-no-fault') return null;
  const note = notes.findLast(one => kindOf(one) === 'state');
  return note?.text.trim() ? { words: note.text, lang: note.lang, kept: happened(note.at, now) } : null;
}

function proofOf(application: Application, notes: readonly Note[], now: Date): VerdictView['proof'] {
  const note = notes.findLast(one => kindOf(one) === 'success');
  if (!note || !note.text.trim()) return null;
  const at = happened(application.receivedAt ?? note.at, now);
  const reference = bareReference(referencesOf(note).shown[0] ?? '');
  return {
    words: note.text,
    lang: note.lang,
    // Said once: many confirmations name it themselves.
    kept: note.text.includes(reference) ? t('keptAsProof', at) : t('keptAsProofReference', at, reference),
  };
}
