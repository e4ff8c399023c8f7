import { contactsMade, waitedSince } from '../applications/contacts-made.ts';
import type { Application, Channel, Outreach } from '../applications/application.ts';
import { referencesOf } from '../applications/references.ts';
import { type ReportLang, wordingIn } from './languages.ts';
import {
  browserPart,
  contactedIn,
  deadlineFact,
  evidenceParts,
  employerFact,
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
import { inBrackets } from './brackets.ts';
import { dayIn } from './moment.ts';
import { oneLine } from './one-line.ts';
import type { Wording } from './wording/wording.ts';

export interface Draft {
  subject: string;
  /** Plain text, lines ended by "\n". */
  body: string;
}

export type Recipient = 'support' | 'employer' | 'call-script';

interface DraftGiven extends ReportInput {
  /** Where it will go, where that is decided: changes what is offered along with it, and whether it is a first letter. */
  channel: Pick<Channel, 'kind' | 'owner'> | null;
  /** Why the employer may be contacted; a fault of the process (2) where it is absent. */
  exception?: 1 | 2 | 3 | null;
  /** The applicant's name as they want to sign; without it the letter leaves a gap that is easily seen. */
  name?: string | null;
}

/** What must stay when a link has room for a part of the draft only. */
export interface DraftOutline {
  /** Paragraphs to keep longest, word for word as in the draft. */
  core: readonly string[];
  /** Lines that lead over to others and mean nothing without them. */
  leads: readonly string[];
  /** Lines of the core that go before greeting and closing do. */
  spare: readonly string[];
  /** How it ends, which may be more than one paragraph. */
  closing: string;
  /** Paragraphs in fewer words, and the closing too; '' where nothing is said instead. */
  brief: ReadonlyMap<string, string>;
}

/**
 * The words to send, or to say. First comes what a help desk needs to find the failure: which application, exact
 * words, ids, time. Then the request, then everything else: a link that is too short for all of it loses what counts least.
 * The tone is modest. Nothing of what was typed into a form is in it, and of the applicant the name alone, where
 * they gave it for this; what only they can fill in is left open, see `gapsIn`.
 */
export function draftTo(recipient: Recipient, given: DraftGiven): Draft {
  const w = wordingIn(given.lang);
  const exception = given.exception ?? 2;
  if (recipient === 'support') return draftOf(w.subject.support, supportBody(given, w), given);
  const subject = w.subject[exception === 2 ? employerSubject(given) : helloOf(exception)];
  if (recipient === 'call-script') return draftOf(subject, callScript(given, exception, w), given);
  if (exception !== 2) return draftOf(subject, helloBody(given, helloOf(exception), w), given);
  return draftOf(subject, employerBody(given, w), given);
}

/** Which parts of the same draft a shortened link must keep. */
export function draftOutline(recipient: Recipient, given: DraftGiven): DraftOutline {
  const w = wordingIn(given.lang);
  const exception = given.exception ?? 2;
  const rest = {
    leads: [w.support.details, w.employer.details],
    // When it happened and what was on the screen identify it; how often before is worth less than a greeting.
    spare: timeFacts(given)
      .slice(1)
      .map(fact => factLines([fact], w)),
    closing: w.closing(nameIn(given, w)),
    brief: briefWords(given, w),
  };
  if (recipient === 'support') {
    const again = lastSupportContact(given) ? [supportIntro(given, w)] : [];
    return { core: [...again, ...supportCore(given, w)], ...rest };
  }
  if (exception !== 2)
    return { core: [helloIntro(helloOf(exception), w), factLines(jobFacts(given), w)], ...rest };
  const again = lastEmployerContact(given.application) ? [employerIntro(given, w)] : [];
  return { core: [...again, jobAndDeadline(given, w), employerRequest(given, w)], ...rest };
}

/** What the language can say in fewer words, by what the letter says. */
function briefWords(given: DraftGiven, w: Wording): Map<string, string> {
  if (!w.brief) return new Map();
  const { support, employer, ...brief } = w.brief;
  const short = {
    ...w,
    ...brief,
    support: { ...w.support, ...support },
    employer: { ...w.employer, ...employer },
  };
  const name = nameIn(given, w);
  return new Map([
    [w.introduction(name), short.introduction(name)],
    [supportIntro(given, w), supportIntro(given, short)],
    [employerIntro(given, w), employerIntro(given, short)],
    [employerRequest(given, w), short.employer.ask],
    [w.closing(name), short.closing(name)],
  ]);
}

/** What the applicant still has to fill in, as the draft words it. */
export function gapsIn({ subject, body }: Draft, lang: ReportLang): string[] {
  return Object.values(wordingIn(lang).gap).filter(gap => body.includes(gap) || subject.includes(gap));
}

/** The part of a call script that is said, without what is to be kept at hand. */
export function spokenPart(script: Draft, lang: ReportLang): string {
  return script.body.split(`\n\n${wordingIn(lang).call.atHand}`)[0] ?? '';
}

/** A draft of these paragraphs, those that are empty left out; the job is named behind the subject. */
function draftOf(subject: string, blocks: readonly string[], { application, lang }: ReportInput): Draft {
  const job = jobIn(application, lang);
  return {
    subject: job ? `${subject}${wordingIn(lang).colon}${job}` : subject,
    body: blocks.filter(block => block !== '').join('\n\n'),
  };
}

function supportBody(given: DraftGiven, w: Wording): string[] {
  const { application, channel, notes, lang } = given;
  const asked = supportContacts(application);
  // In a chat no attachment can follow later, and it knows who is signed in.
  const offers = channel?.kind === 'chat' ? [] : [screenshotOffer(given, w), w.support.account];
  const note = mainNote(notes);
  return [
    w.greeting.support,
    lastSupportContact(given) ? '' : w.introduction(nameIn(given, w)),
    supportIntro(given, w),
    ...supportCore(given, w),
    [w.support.ask, ...offers].filter(Boolean).join(w.space),
    ...ledBy(w.support.details, [
      factLines(placeFacts(given), w),
      moreEvidence(given, w),
      partLines(note && stepsOf(note, lang), w),
      partLines(triedIn(given), w),
      partLines(contactedIn(given, asked, 'support'), w),
      partLines(note && browserPart(note, lang), w),
    ]),
    w.closing(nameIn(given, w)),
  ];
}

/** A help desk that was asked before is told so at once, and when, so that it can find what it was sent. */
function supportIntro(given: DraftGiven, w: Wording): string {
  const before = lastSupportContact(given);
  if (!before) return w.support.intro;
  const again = w.support.again(dayIn(given.lang, before.at), nameIn(given, w));
  return withThanks(again, before, given, w);
}

/** Whoever said that they are looking into it is thanked for that, and asked how it stands. */
function withThanks(again: string, before: Outreach, { lang }: DraftGiven, w: Wording): string {
  if (before.outcome !== 'looking-into-it') return again;
  return [again, w.lookingInto(dayIn(lang, waitedSince(before)))].join(w.space);
}

/** Of vendor and employer each has a help desk; where it is not decided which of them is written to, none was asked. */
function lastSupportContact({ application, channel }: DraftGiven): Outreach | null {
  if (!channel || channel.owner === 'unknown') return null;
  return latest(supportContacts(application).filter(({ owner }) => owner === channel.owner));
}

/** A vendor serves many employers, so which one it is belongs to what is needed first. */
function supportCore(given: DraftGiven, w: Wording): string[] {
  const facts = [...jobFacts(given), ...employerFact(given), ...deadlineFact(given)];
  return [factLines(facts, w), firstEvidence(given, w)];
}

/** Whoever can help must see first how much time is left. */
function jobAndDeadline(given: DraftGiven, w: Wording): string {
  return factLines([...jobFacts(given), ...deadlineFact(given)], w);
}

function employerBody(given: DraftGiven, w: Wording): string[] {
  const { application, notes, lang } = given;
  const note = mainNote(notes);
  return [
    w.greeting.employer,
    lastEmployerContact(application) ? '' : w.introduction(nameIn(given, w)),
    employerIntro(given, w),
    jobAndDeadline(given, w),
    employerRequest(given, w),
    partLines(contactedIn(given, contactsMade(application.outreach), 'employer'), w),
    ...ledBy(w.employer.details, [
      firstEvidence(given, w),
      factLines([...employerFact(given), ...placeFacts(given)], w),
      moreEvidence(given, w),
      partLines(note && stepsOf(note, lang), w),
      partLines(triedIn(given), w),
      partLines(note && browserPart(note, lang), w),
    ]),
    w.closing(nameIn(given, w)),
  ];
}

/** Whoever wrote or called before says so at once, and when, so that the reader can find it. */
function employerIntro(given: DraftGiven, w: Wording): string {
  const before = lastEmployerContact(given.application);
  if (!before) return w.employer.intro;
  const address =
    before.kind === 'email' && before.value
      ? inBrackets(given.lang, w.employer.sentTo(oneLine(before.value, 120)))
      : '';
  const say = w.employer.again[before.kind === 'phone' ? 'called' : 'written'];
  return withThanks(say(dayIn(given.lang, before.at) + address, nameIn(given, w)), before, given, w);
}

function employerSubject({ application }: DraftGiven): 'employer' | 'employerAgain' {
  return lastEmployerContact(application) ? 'employerAgain' : 'employer';
}

function employerRequest(given: DraftGiven, w: Wording): string {
  return [w.employer.ask, screenshotOffer(given, w)].filter(Boolean).join(w.space);
}

function helloOf(exception: 1 | 3): 'referral' | 'flashy' {
  return exception === 1 ? 'referral' : 'flashy';
}

/** Who recommended it is for the applicant to fill in: it was never asked for, so nothing is claimed of them. */
function helloIntro(reason: 'referral' | 'flashy', w: Wording): string {
  return reason === 'referral' ? w.referral.intro(w.gap.friend) : w.flashy.intro;
}

/** Where no fault is the reason, no fault is mentioned. */
function helloBody(given: DraftGiven, reason: 'referral' | 'flashy', w: Wording): string[] {
  return [
    w.greeting.person,
    // An earlier contact with the employer was with another person, as far as is known.
    w.introduction(nameIn(given, w)),
    helloIntro(reason, w),
    factLines(jobFacts(given), w),
    w[reason].ask,
    w.closing(nameIn(given, w)),
  ];
}

function callScript(given: DraftGiven, exception: 1 | 2 | 3, w: Wording): string[] {
  const places = factLines([...employerFact(given), ...placeFacts(given)], w);
  const note = exception === 2 ? mainNote(given.notes) : null;
  return [
    wordsToSay(given, exception, w),
    `${w.call.atHand}${w.colon.trimEnd()}`,
    jobAndDeadline(given, w),
    exception === 2 ? firstEvidence(given, w) : '',
    places,
    exception === 2 ? moreEvidence(given, w) : '',
    partLines(note && stepsOf(note, given.lang), w),
    exception === 2 ? partLines(triedIn(given), w) : '',
    partLines(note && browserPart(note, given.lang), w),
    w.call.ifNo,
  ];
}

/** What is said on the telephone, a line for each breath. */
function wordsToSay(given: DraftGiven, exception: 1 | 2 | 3, w: Wording): string {
  const { application } = given;
  const job = jobIn(application, given.lang);
  const asked = supportContacts(application).length > 0;
  const written = latest(employerContacts(application).filter(({ kind }) => kind !== 'phone'));
  const { about: toApply, aboutUnknown, applied, appliedUnknown } = w.call;
  const [named, unnamed] =
    application.status === 'received' ? [applied, appliedUnknown] : [toApply, aboutUnknown];
  const about = job ? named(job) : unnamed;
  const asksForHelp = [
    about,
    w.call.trouble,
    asked ? w.call.supportAsked : '',
    written ? w.call.written(dayIn(given.lang, written.at)) : '',
    w.call.ask,
  ];
  // What is written cannot be read out: "I am writing to you", and where no reply is needed.
  const says = {
    1: [w.call.referral(w.gap.friend), about, w.call.moment],
    2: asksForHelp,
    3: [about, w.call.flashy, w.call.moment],
  }[exception];
  return [w.call.hello(nameIn(given, w)), ...says, w.call.thanks].filter(Boolean).join('\n');
}

function supportContacts({ outreach }: Application): Outreach[] {
  return outreach.filter(({ purpose }) => purpose === 'technical-support');
}

/** What went to those who hire, whom letters to the employer are for. */
function employerContacts({ outreach }: Application): Outreach[] {
  return outreach.filter(({ owner, purpose }) => owner === 'employer' && purpose !== 'technical-support');
}

function lastEmployerContact(application: Application): Outreach | null {
  return latest(employerContacts(application));
}

function latest(outreach: readonly Outreach[]): Outreach | null {
  return [...outreach].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1) ?? null;
}

function nameIn({ name }: DraftGiven, w: Wording): string {
  return oneLine(name ?? '', 100) || w.gap.name;
}

/** The exact words, the ids and the time, which identify one failure among all others. */
function firstEvidence(given: DraftGiven, w: Wording): string {
  const parts = evidenceIn(given).filter(one => !isOnlyMore(one, given, w));
  return [...parts.map(one => partLines(one, w)), factLines(timeFacts(given), w)].filter(Boolean).join('\n');
}

/** What further evidence there is, for those who look closer. */
function moreEvidence(given: DraftGiven, w: Wording): string {
  const parts = evidenceIn(given).filter(one => isOnlyMore(one, given, w));
  return parts.map(one => partLines(one, w)).join('\n');
}

function evidenceIn({ notes, lang }: DraftGiven): Part[] {
  const note = mainNote(notes);
  return note ? evidenceParts(note, lang) : [];
}

/** Where the page showed a number, the failure is found by that one. */
function isOnlyMore({ label }: Part, { notes }: DraftGiven, w: Wording): boolean {
  const note = mainNote(notes);
  return label === w.label.sentIds && note !== null && referencesOf(note).shown.length > 0;
}

/** The blocks with the line that leads over to them; without blocks there is no such line. */
function ledBy(lead: string, blocks: readonly string[]): string[] {
  const filled = blocks.filter(block => block !== '');
  return filled.length > 0 ? [lead, ...filled] : [];
}

/** That screenshots can be sent; '' where there are none. */
function screenshotOffer({ notes }: ReportInput, w: Wording): string {
  return notes.some(({ screenshot }) => screenshot !== null) ? w.screenshots : '';
}

/** A line for each fact. */
function factLines(facts: readonly Fact[], { colon }: Wording): string {
  return facts.map(({ label, value }) => label + colon + value).join('\n');
}

/** The lines of a part below its name, or behind it where there is one; '' for no part. */
function partLines(one: Part | null, { colon }: Wording): string {
  if (!one) return '';
  if (one.lines.length === 1 && !one.numbered) return one.label + colon + one.lines[0];
  const lines = one.lines.map((line, i) => (one.numbered ? `${i + 1}. ${line}` : `- ${line}`));
  return [one.label + colon.trimEnd(), ...lines].join('\n');
}
