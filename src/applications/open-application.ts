import { isAfterForm, isFrontEnd } from '../vendors/roles.ts';
import type { Application, Channel, Outreach } from './application.ts';
import { isSameOutreach, outreachKey } from './contacts-made.ts';
import { withLinks } from './chain.ts';
import { mergeChannels } from './channel-set.ts';
import { closingDate } from './deadline.ts';
import type { ApplicationFacts } from './same-application.ts';

/** A new application for a page that belongs to no known one. `at` is ISO 8601. */
export function newApplication(id: string, page: ApplicationFacts, at: string): Application {
  return {
    id,
    ...page,
    chain: withLinks({ ...page, chain: [] }, page),
    openedAt: at,
    updatedAt: at,
    status: 'not-submitted',
    receivedAt: null,
    directionsFollowed: null,
    channels: [],
    outreach: [],
    tried: [],
    referral: null,
    field: null,
    lookedIn: [],
  };
}

/** Another page of the same application: fills in what was not known, and remembers the address. */
export function withPage(application: Application, page: ApplicationFacts, at: string): Application {
  const { asRead = {}, job } = application;
  // What the applicant corrected stays, also where they took something away.
  const kept = <Value>(name: keyof typeof asRead, own: Value, read: Value) =>
    asRead[name] === undefined ? read : own;
  return {
    ...application,
    ...systemsOf(application, page),
    chain: withLinks(application, page),
    employer: kept('employer', application.employer, application.employer ?? page.employer),
    employerDomain: application.employerDomain ?? page.employerDomain,
    job: {
      title: kept('title', job.title, job.title ?? page.job.title),
      id: kept('number', job.id, job.id ?? page.job.id),
    },
    deadline: kept('deadline', application.deadline, closingDate(application.deadline) ?? page.deadline),
    url: kept('url', application.url, page.url),
    updatedAt: at,
  };
}

/** The application of a page as it is stored, with what was read off the page since. */
export function withSeen(stored: Application, seen: Application): Application {
  return withLookedIn(
    withChannels(withPage(stored, seen, stored.updatedAt), seen.channels),
    ...seen.lookedIn,
  );
}

/** Where a front-end hands over to another system, that one is the vendor, in whichever order they are seen. */
function systemsOf(
  application: Application,
  page: ApplicationFacts,
): Pick<Application, 'vendor' | 'frontEnd'> {
  const vendors = [application.vendor, page.vendor].filter(id => id !== null);
  const forms = vendors.filter(id => !isFrontEnd(id) && !isAfterForm(id));
  const front = application.frontEnd ?? page.frontEnd;
  if (forms.length === 0) return { vendor: vendors.find(isFrontEnd) ?? vendors[0] ?? null, frontEnd: front };
  return { vendor: forms[0]!, frontEnd: front ?? vendors.find(isFrontEnd) ?? null };
}

type Answers = Pick<
  Application,
  'directionsFollowed' | 'referral' | 'field' | 'deadline' | 'employer' | 'job'
>;

/** What the applicant says outranks what was read. */
export function withAnswers(application: Application, answers: Partial<Answers>, at: string): Application {
  return { ...application, ...answers, updatedAt: at };
}

/** The application arrived. The first moment is kept, since that is the proof. */
export function withReceived(application: Application, at: string): Application {
  return { ...application, status: 'received', receivedAt: application.receivedAt ?? at, updatedAt: at };
}

/** The applicant says that it did not arrive after all: failures before the supposed receipt count again. */
export function withoutReceived(application: Application, at: string): Application {
  return { ...application, status: 'not-submitted', receivedAt: null, updatedAt: at };
}

/** The applicant used a channel. The same contact of the same moment is one. */
export function withOutreach(application: Application, outreach: Outreach): Application {
  if (application.outreach.some(one => isSameOutreach(one, outreach))) return application;
  return { ...application, outreach: [...application.outreach, outreach], updatedAt: outreach.at };
}

/**
 * What came of the outreach with the key `to`, with the answer where there was one; it stands below an earlier one. Of one
 * that is there no more nothing is kept. The same moment once more changes nothing.
 */
export function withOutcome(
  application: Application,
  to: string,
  outcome: Outreach['outcome'],
  answer: string | null,
  at: string,
): Application {
  if (application.outreach.some(one => outreachKey(one) === to && one.answeredAt === at)) return application;
  const answered = (one: Outreach): Outreach => ({
    ...one,
    outcome,
    answer: [one.answer, answer].filter(Boolean).join('\n\n') || null,
    answeredAt: at,
  });
  const outreach = application.outreach.map(one => (outreachKey(one) === to ? answered(one) : one));
  return { ...application, outreach, updatedAt: at };
}

/** The applicant tried a remedy. Trying it again is another entry: each time is part of the proof. */
export function withTried(application: Application, remedy: string, at: string): Application {
  if (application.tried.some(one => one.remedy === remedy && one.at === at)) return application;
  return { ...application, tried: [...application.tried, { remedy, at }], updatedAt: at };
}

/** Remembers where contacts were looked for. */
export function withLookedIn(
  application: Application,
  ...places: Application['lookedIn'][number][]
): Application {
  return { ...application, lookedIn: [...new Set([...application.lookedIn, ...places])] };
}

/**
 * Adds channels. Two readings of the same address or number become one: the more trustworthy reading stays,
 * and what only the other one has (hours, extension) is filled in.
 */
export function withChannels(application: Application, found: readonly Channel[]): Application {
  return { ...application, channels: mergeChannels(application.channels, found) };
}
