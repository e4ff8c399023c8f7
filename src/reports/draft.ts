import { contactsMade } from '../applications/contacts-made.ts';
import type { Channel } from '../applications/application.ts';
import { type ReportLang, wordingIn } from './languages.ts';
import {
  browserPart,
  contactedIn,
  evidenceParts,
  type Fact,
  type ReportInput,
  jobFacts,
  jobIn,
  mainNote,
  type Part,
  placeFacts,
  stepsOf,
  timeFacts,
  triedIn,
} from './story.ts';
import type { Wording } from './wording/wording.ts';

export interface Draft {
  subject: string;
  /** Plain text, lines ended by "\n". */
  body: string;
}

export type Recipient = 'support' | 'employer' | 'call-script';

interface DraftGiven extends ReportInput {
  /** Where it will go, where that is decided: only changes what is offered along with it. */
  channel: Pick<Channel, 'kind'> | null;
  /** Why the employer may be contacted; a fault of the process (2) unless told otherwise. */
  exception?: 1 | 2 | 3 | null;
}

/**
 * The words to send, or to say. The order is the one in which help desks ask (which application, when, exact
 * words, ids, steps, what was tried, browser), the tone is modest. Nothing of what was typed into a form is in it,
 * and neither are the applicant's name and account, which a person adds if they want to.
 */
export function draftTo(recipient: Recipient, given: DraftGiven): Draft {
  const w = wordingIn(given.lang);
  const exception = given.exception ?? 2;
  if (recipient === 'support') return letter(w.subject.support, supportBody(given, w), given);
  if (recipient === 'call-script') return letter(w.subject.employer, callScript(given, exception, w), given);
  if (exception !== 2)
    return letter(w.subject[helloOf(exception)], helloBody(given, helloOf(exception), w), given);
  return letter(w.subject.employer, employerBody(given, w), given);
}

/** The part of a call script that is said, without what is to be kept at hand. */
export function spokenPart(script: Draft, lang: ReportLang): string {
  return script.body.split(`\n\n${wordingIn(lang).call.atHand}`)[0] ?? '';
}

function letter(subject: string, blocks: readonly string[], { application, lang }: ReportInput): Draft {
  const job = jobIn(application);
  return {
    subject: job ? `${subject}${wordingIn(lang).colon}${job}` : subject,
    body: blocks.filter(block => block !== '').join('\n\n'),
  };
}

function supportBody(given: DraftGiven, w: Wording): string[] {
  const { application, channel } = given;
  const asked = application.outreach.filter(({ purpose }) => purpose === 'technical-support');
  // A chat has nobody to send an attachment to later, and knows who is signed in.
  const offers = channel?.kind === 'chat' ? [] : [screenshots(given, w), w.support.account];
  return [
    w.greeting,
    w.support.intro,
    factLines(jobFacts(given), w),
    ...details(given, w),
    part(contactedIn(given, asked), w),
    [w.support.ask, ...offers].filter(Boolean).join(w.space),
    w.closing,
  ];
}

function employerBody(given: DraftGiven, w: Wording): string[] {
  const { application } = given;
  return [
    w.greeting,
    w.employer.intro,
    factLines(jobFacts(given), w),
    part(contactedIn(given, contactsMade(application.outreach)), w),
    [w.employer.ask, screenshots(given, w)].filter(Boolean).join(w.space),
    w.employer.details,
    ...details(given, w),
    w.closing,
  ];
}

function helloOf(exception: 1 | 3): 'referral' | 'flashy' {
  return exception === 1 ? 'referral' : 'flashy';
}

/** Where no fault is the reason, no fault is mentioned. */
function helloBody(given: DraftGiven, reason: 'referral' | 'flashy', w: Wording): string[] {
  return [w.greeting, w[reason].intro, factLines(jobFacts(given), w), w[reason].ask, w.closing];
}

function callScript(given: DraftGiven, exception: 1 | 2 | 3, w: Wording): string[] {
  const { application } = given;
  const job = jobIn(application);
  const about = job ? w.call.about(job) : w.call.aboutUnknown;
  const asked = application.outreach.some(({ purpose }) => purpose === 'technical-support');
  const written = application.outreach.some(
    ({ owner, purpose, kind }) => owner === 'employer' && purpose !== 'technical-support' && kind !== 'phone',
  );
  const reason =
    exception === 2
      ? [w.call.trouble, asked ? w.call.supportAsked : '', written ? w.call.written : '', w.call.ask]
      : [w[helloOf(exception)].intro, w[helloOf(exception)].ask];
  const spoken = [w.call.hello, about, ...reason, w.call.thanks];
  return [
    spoken.filter(Boolean).join('\n'),
    `${w.call.atHand}${w.colon.trimEnd()}`,
    factLines(jobFacts(given), w),
    ...(exception === 2 ? details(given, w) : [factLines(placeFacts(given), w)]),
    w.call.ifNo,
  ];
}

function details(given: DraftGiven, w: Wording): string[] {
  const note = mainNote(given.notes);
  const evidence = note ? evidenceParts(note, given.lang).map(one => part(one, w)) : [];
  return [
    factLines(placeFacts(given), w),
    [factLines(timeFacts(given), w), ...evidence].filter(Boolean).join('\n'),
    note ? part(stepsOf(note, given.lang), w) : '',
    part(triedIn(given), w),
    note ? part(browserPart(note, given.lang), w) : '',
  ];
}

function screenshots({ notes }: ReportInput, w: Wording): string {
  return notes.some(({ screenshot }) => screenshot !== null) ? w.screenshots : '';
}

function factLines(facts: readonly Fact[], { colon }: Wording): string {
  return facts.map(({ label, value }) => label + colon + value).join('\n');
}

function part(one: Part | null, { colon }: Wording): string {
  if (!one) return '';
  if (one.lines.length === 1 && !one.numbered) return one.label + colon + one.lines[0];
  const lines = one.lines.map((line, i) => (one.numbered ? `${i + 1}. ${line}` : `- ${line}`));
  return [one.label + colon.trimEnd(), ...lines].join('\n');
}
