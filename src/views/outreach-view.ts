import { isAwaited, isWorkingAgain, outreachKey } from '../applications/contacts-made.ts';
import { isEmployer } from '../advice/facts.ts';
import { type Application, type Outreach, outcomes } from '../applications/application.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { shownValue } from './channel-view.ts';
import { withBrackets } from './between-texts.ts';
import { happened } from './dates.ts';
import { t } from './t.ts';
import { channelNames, outcomeNames, ownerNames, purposeWords } from './message-names.ts';

/** One line of the outreach log. */
interface OutreachView {
  /** Its number on the application. */
  index: number;
  /** Whom and by which channel. */
  whom: string;
  at: string;
  outcome: string;
  answer: string | null;
  waiting: boolean;
}

/** What the applicant did, oldest first. */
export function outreachViews(application: Application, vendor: Vendor | null, now: Date): OutreachView[] {
  return application.outreach.map((one, index) => ({
    index,
    whom: whomOf(one, application, vendor),
    at: happened(one.at, now),
    outcome: t(outcomeNames[one.outcome]),
    answer: one.answer,
    waiting: isAwaited(one),
  }));
}

/** Whom the applicant contacted. That the form works again involves no contact. */
export function contactViews(application: Application, vendor: Vendor | null, now: Date): OutreachView[] {
  return outreachViews(application, vendor, now).filter(
    ({ index }) => !isWorkingAgain(application.outreach[index]!),
  );
}

/** Something that is still waited for, in a sentence, and what may come of it. */
export interface Awaited {
  key: string;
  says: string;
  /** Whom and when, to choose from: without the words that all of them would begin with. */
  asked: string;
  outcomes: readonly Outreach['outcome'][];
}

/** What is still waited for. */
export function waitingFor(application: Application, vendor: Vendor | null, now: Date): Awaited[] {
  return outreachViews(application, vendor, now)
    .filter(({ waiting }) => waiting)
    .map(({ index, whom, at }) => ({
      key: outreachKey(application.outreach[index]!),
      says: t('answerTo', whom, at),
      asked: `${whom} · ${at}`,
      outcomes: outcomesOf(application.outreach[index]!).filter(outcome => outcome !== 'waiting'),
    }));
}

/** What may come of asking somebody: only whoever does not hire sends one on to those who do. */
export function outcomesOf(asked: Pick<Outreach, 'owner' | 'purpose'>): readonly Outreach['outcome'][] {
  return isEmployer(asked) ? outcomes.filter(outcome => outcome !== 'referred-to-employer') : outcomes;
}

function whomOf(one: Outreach, application: Application, vendor: Vendor | null): string {
  const { owner, purpose, kind, value } = one;
  if (isWorkingAgain(one)) return t('outcomeResolved');
  const name =
    (owner === 'vendor' && vendor ? vendor.name : owner === 'employer' ? application.employer : null) ??
    t(ownerNames[owner]);
  const channel = value ? shownValue({ kind, value, extension: null }) : t(channelNames[kind]);
  // All of it behind the name, since it comes to stand behind a colon, and in a sentence.
  return withBrackets(name, `${t(purposeWords[purpose])} · ${channel}`);
}
