import { isAwaited, isWorkingAgain, outreachKey } from '../applications/contacts-made.ts';
import type { Application, Outreach } from '../applications/application.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { shownValue } from './channel-view.ts';
import { withBrackets } from './between-texts.ts';
import { when } from './dates.ts';
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
    at: when(one.at, now),
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

/** What is still waited for, each in a sentence. */
export function waitingFor(
  application: Application,
  vendor: Vendor | null,
  now: Date,
): { key: string; says: string }[] {
  return outreachViews(application, vendor, now)
    .filter(({ waiting }) => waiting)
    .map(({ index, whom, at }) => ({
      key: outreachKey(application.outreach[index]!),
      says: t('answerTo', whom, at),
    }));
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
