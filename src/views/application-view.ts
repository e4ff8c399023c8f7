import { type Advice, advise, channelsToUse, type Verdict } from '../advice/advise.ts';
import { asksNobody } from '../advice/asks-nobody.ts';
import { isEmployer, isSupport } from '../advice/facts.ts';
import { situationOf } from '../advice/situation.ts';
import { attemptNumbers } from '../applications/attempts.ts';
import type { Application, Channel } from '../applications/application.ts';
import { closingDate } from '../applications/deadline.ts';
import type { Note } from '../applications/note.ts';
import { retryMomentOf } from '../failures/instructions/retry-moment.ts';
import { readInstruction } from '../failures/instructions/instruction.ts';
import { failureInputOf } from '../remedies/problem-types.ts';
import { remediesFor } from '../remedies/remedies.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { calendarHere } from './calendar-here.ts';
import { type ChannelView, helpPages } from './channel-view.ts';
import { channelViews, firstToUse } from './contact-order.ts';
import { type GivenView, givenViews } from './given-view.ts';
import { type NoteView, noteView, type QuestionView, questionView } from './note-view.ts';
import { type RemedyView, remedyView } from './remedy-view.ts';
import { type SystemView, systemView } from './system-view.ts';
import { t } from './t.ts';
import { titleOf } from './title-of.ts';
import { newestFailure } from './next-step.ts';
import { type ActionLink, actionLinkFor } from './offers.ts';
import { type VerdictView, verdictView } from './verdict-view.ts';
import { stepStates, steps, unmetConditions } from './message-names.ts';

export interface StepView {
  id: string;
  state: Advice['ladder'][number]['state'];
  label: string;
  stateName: string;
  says: string;
}

export interface ApplicationView {
  title: string;
  system: SystemView;
  advice: Advice;
  verdict: VerdictView;
  ladder: readonly StepView[];
  questions: readonly QuestionView[];
  /** Contacts to use in this situation, the best in front, and what else is known. */
  contacts: readonly ChannelView[];
  otherContacts: readonly ChannelView[];
  /** Addresses of the vendor's own help pages for applicants. */
  helpPages: readonly string[];
  remedies: readonly RemedyView[];
  /** How many remedies there are while it is on the applicant to try; else 0. */
  toTry: number;
  unmet: readonly { says: string; offer: ActionLink | null }[];
  /** Newest first. */
  notes: readonly NoteView[];
  noteCount: number;
  /** What the applicant answered, to be taken back. */
  given: readonly GivenView[];
  deadline: string | null;
  referral: Application['referral'];
  field: Application['field'];
  /** Said before a number of the employer is dialled while the advice is not to call; null when a call is fine. */
  beforeCall: string | null;
}

/** The same without what is folded away at first: plain data, which the background can hand to the popup. */
export type FirstView = Omit<ApplicationView, 'remedies' | 'notes' | 'given'>;

/** What is known when an application is shown. `notes` come oldest first, as they are stored. */
export interface ApplicationData {
  application: Application;
  notes: readonly Note[];
  /** The system that the advice is about: of all that the application went through, the one that failed last. */
  vendor: Vendor | null;
  frontEnd: Vendor | null;
  /** Every system that it went through, in the order in which they were met. */
  chain?: readonly Vendor[];
  /** As in `Snapshot`. */
  isDamaged?: boolean | undefined;
  /** Its first view, where it was put into words a moment ago. */
  first?: FirstView | undefined;
}

/**
 * Turns an application into what the popup shows. Pure but for the language of the interface. What is folded away at first is
 * put into words when it is asked for.
 */
export function applicationView(data: ApplicationData, now: Date): ApplicationView {
  const { application, notes, vendor, first = wordsOf(data, now) } = data;
  const later = {
    notes: once(() => {
      const attempts = attemptNumbers(application, notes);
      return settled(notes)
        .map(note => noteView(note, now, attempts.get(note.id) ?? null))
        .reverse();
    }),
    remedies: once(() => remediesOf(application, notes, vendor, now)),
    given: once(() => givenViews(application, vendor, now)),
  };
  return {
    ...first,
    get remedies() {
      return later.remedies();
    },
    get toTry() {
      return isTrying(first) ? later.remedies().length : 0;
    },
    get notes() {
      return later.notes();
    },
    get given() {
      return later.given();
    },
  };
}

/** What the popup shows before anything is unfolded. */
export function firstView(data: ApplicationData, now: Date): FirstView {
  const { application, notes, vendor } = data;
  const words = wordsOf(data, now);
  return { ...words, toTry: isTrying(words) ? remediesOf(application, notes, vendor, now).length : 0 };
}

/** While it is on the applicant to try, what can be tried is shown. */
const beforeSupport: ReadonlySet<Verdict> = new Set(['fix-input', 'try-again', 'check-directions']);

/** On a test support is asked before anything was tried, so what to try is next to it. */
const isTrying = ({ advice }: Pick<ApplicationView, 'advice'>): boolean =>
  beforeSupport.has(advice.verdict) || advice.because === 'test-clock-runs';

function wordsOf(
  { application, notes, vendor, frontEnd, chain }: ApplicationData,
  now: Date,
): Omit<FirstView, 'toTry'> {
  const situation = situationOf(application, notes, vendor, now, calendarHere());
  const advice = advise(situation);
  const channels = channelViews(application, vendor, channelsToUse(situation), now);
  const isMeant = ({ channel }: ChannelView) => meant(channel, advice);
  const help = helpPages(vendor, now, application.url);
  const best = firstToUse(channels, channelsToUse(situation), situation);
  const verdict = verdictView({ application, notes, vendor }, advice, best, now);
  return {
    title: titleOf(application),
    system: systemView(
      { vendor, frontEnd, chain },
      application.employer,
      now,
      application.url,
      listedHelp(channels, help, advice),
    ),
    advice,
    verdict,
    ladder: advice.ladder.map(({ id, state }) => ({
      id,
      state,
      label: t(steps[id].label),
      stateName: t(stepStates[state]),
      says: t(steps[id].says),
    })),
    questions: notes.flatMap(note => questionView(note) ?? []).reverse(),
    contacts: channels.filter(isMeant),
    otherContacts: channels.filter(channel => !isMeant(channel)),
    helpPages: help,
    unmet: advice.unmet.map(condition => ({
      says: t(unmetConditions[condition]),
      offer: actionLinkFor(condition, help),
    })),
    noteCount: settled(notes).length,
    deadline: closingDate(application.deadline),
    referral: application.referral,
    field: application.field,
    beforeCall: beforeCallWords(advice, verdict),
  };
}

/** Those that are no open question. */
const settled = (notes: readonly Note[]): Note[] =>
  notes.filter(note => !(note.understanding.unsure && note.corrected === null));

/** What is made when it is first asked for. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

function beforeCallWords(
  { verdict, callJustified }: Advice,
  { headline, because }: VerdictView,
): string | null {
  if (verdict === 'call-employer') return null;
  if (callJustified) return t('beforeCallJustified');
  // Where there is nothing to do instead, its reason says why a call would not help either.
  return verdict === 'do-not-contact' ? because : t('beforeCall', headline);
}

/** What the list of contacts names: help pages only where there is no contact. */
function listedHelp(channels: readonly ChannelView[], help: readonly string[], { verdict }: Advice) {
  if (channels.length > 0) return channels.map(({ channel }) => channel);
  return verdict === 'do-not-contact' ? [] : help.map(value => ({ kind: 'form', value }) as const);
}

/** For the newest failure, because that is what the applicant is looking at. */
function remediesOf(
  application: Application,
  notes: readonly Note[],
  vendor: Vendor | null,
  now: Date,
): RemedyView[] {
  const failure = newestFailure(notes);
  if (!failure || application.status === 'received') return [];
  const remedies = remediesFor({
    ...failureInputOf(failure),
    at: failure.at,
    vendor,
    tried: application.tried,
    instruction: readInstruction(failure.text),
    retryAt: retryMomentOf(failure, now),
    isTranslated: failure.environment?.translated === true,
  });
  return remedies.map(remedy => remedyView(remedy, now));
}

/** Whether a channel is one for this situation: support while the process fails, the employer when justified. */
function meant(channel: Channel, advice: Advice): boolean {
  if (asksNobody(advice) || channel.warning !== null) return false;
  return isSupport(channel) || (advice.callJustified && isEmployer(channel));
}
