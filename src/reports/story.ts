import { attemptsIn } from '../applications/attempts.ts';
import type { Application, Outreach } from '../applications/application.ts';
import { closingDate } from '../applications/deadline.ts';
import { jobNumber, jobTitle } from '../applications/job.ts';
import { kindOf, type Note } from '../applications/note.ts';
import type { SilentFailure } from '../applications/silent-failures.ts';
import { loggedProblemIn } from '../applications/logged-problems.ts';
import type { LoadFailure } from '../applications/load-failures.ts';
import { referencesOf } from '../applications/references.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { isProcessKind } from '../vendors/vocabulary.ts';
import { listed, type ReportLang, wordingIn } from './languages.ts';
import { fileIn } from './file-size.ts';
import { inBrackets } from './brackets.ts';
import { dayIn, momentIn } from './moment.ts';
import { blockedCount } from '../applications/blocked-count.ts';
import { oneLine } from './one-line.ts';
import type { Wording } from './wording/wording.ts';

/** What a letter is written from. Facts come from the notes alone; nothing that was typed is in them. */
export interface ReportInput {
  application: Application;
  notes: readonly Note[];
  vendor: Vendor | null;
  lang: ReportLang;
}

export interface Fact {
  label: string;
  value: string;
}

/** A short heading with lines under it. */
export interface Part {
  label: string;
  lines: readonly string[];
  numbered?: boolean;
}

/** Title and number of the job, as one says them: "Gardener (1234)"; null when neither is known. */
export function jobIn(application: Application, lang: ReportLang): string | null {
  const title = jobTitle(application);
  const id = jobNumber(application);
  if (!title) return id ? oneLine(id, 80) : null;
  return oneLine(title, 120) + (id ? inBrackets(lang, oneLine(id, 80)) : '');
}

/** The note that a letter is about: the last failure of the process, else the last note of any kind. */
export function mainNote(notes: readonly Note[]): Note | null {
  const inOrder = [...notes].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return inOrder.findLast(note => isProcessKind(kindOf(note))) ?? inOrder.at(-1) ?? null;
}

/** Which job it is about: title and number, else the page, so that a letter always names something. */
export function jobFacts({ application, notes, lang }: ReportInput): Fact[] {
  const { label } = wordingIn(lang);
  const title = jobTitle(application);
  const id = jobNumber(application);
  return title || id
    ? known([
        [label.job, title],
        [label.number, id],
      ])
    : known([[label.page, pageAddress(application, notes)]]);
}

/** With whom it is applied, as far as that is known. */
export function employerFact({ application, lang }: ReportInput): Fact[] {
  return known([[wordingIn(lang).label.employer, application.employer]]);
}

/** Until when it can be applied, as far as that is known. */
export function deadlineFact({ application, lang }: ReportInput): Fact[] {
  return known([[wordingIn(lang).label.deadline, deadlineIn(lang, closingDate(application.deadline))]]);
}

/** Where it is applied: system and page. Unknown ones are left out. */
export function placeFacts({ application, notes, vendor, lang }: ReportInput): Fact[] {
  const { label } = wordingIn(lang);
  return known([
    [label.system, vendor?.name ?? null],
    [label.page, jobIn(application, lang) ? pageAddress(application, notes) : null],
  ]);
}

/** When it failed, and how often. */
export function timeFacts({ application, notes, lang }: ReportInput): Fact[] {
  const { label } = wordingIn(lang);
  const main = mainNote(notes);
  if (!main) return [];
  const attempts = attemptsIn(application, notes);
  const first = attempts[0]?.find(note => isProcessKind(kindOf(note)));
  const several = first !== undefined && attempts.length > 1;
  return known([
    [label.time, momentIn(lang, main.at, main.environment?.timeZone)],
    [label.attempts, several ? String(attempts.length) : null],
    [label.firstAttempt, several ? momentIn(lang, first.at, first.environment?.timeZone) : null],
  ]);
}

/** What was on the screen and behind it: words, ids, status. */
export function evidenceParts(note: Note, lang: ReportLang): Part[] {
  const w = wordingIn(lang);
  const { label } = w;
  const parts: Part[] = seenIn(note, w);
  const own = ownWords(note, w);
  if (own.length > 0) parts.push({ label: label.ownWords, lines: own });
  const { shown, sent } = referencesOf(note);
  const idsOf = (ids: readonly string[]) => [
    listed(
      ids.map(id => oneLine(id, 120)),
      w,
    ),
  ];
  if (shown.length > 0) parts.push({ label: label.ids, lines: idsOf(shown) });
  const answers = note.network.flatMap(({ status, error }) =>
    status ? [`HTTP ${status}`] : error ? [oneLine(error, 80)] : [],
  );
  if (answers.length > 0) parts.push({ label: label.status, lines: [listed([...new Set(answers)], w)] });
  if (sent.length > 0) parts.push({ label: label.sentIds, lines: idsOf(sent) });
  return parts;
}

/** The words of the page are quoted. Where it had none, the letter says what was seen instead. */
function seenIn({ context, text }: Note, w: Wording): Part[] {
  switch (context) {
    case 'silence': {
      if (!Object.hasOwn(w.silence, text)) return [{ label: w.label.message, lines: [w.noMessage] }];
      return [{ label: w.label.message, lines: [w.noMessage + w.space + w.silence[text as SilentFailure]] }];
    }
    case 'network': {
      const known = Object.hasOwn(w.loadFailures, text);
      const said = known ? w.loadFailures[text as LoadFailure] : oneLine(text);
      return [{ label: w.report.happened, lines: [said] }];
    }
    case 'by-hand':
      return [];
    default:
      return [{ label: w.label.message, lines: [quoted(text, w)] }];
  }
}

/** What the applicant chose from the list of problems, in the language of the letter, and what they wrote. */
function ownWords({ context, text, remark }: Note, w: Wording): string[] {
  const isOwn = context === 'by-hand' || (context === 'silence' && !Object.hasOwn(w.silence, text));
  const [first = '', ...more] = (remark ?? '').split('\n');
  const written = loggedProblemIn(first) ? [first, more.join(' ')] : [remark ?? ''];
  return [isOwn ? text : '', ...written].filter(Boolean).map(words => {
    const name = loggedProblemIn(words);
    return name ? w.logged[name] : oneLine(words);
  });
}

/** The last steps before the failure, without any value. */
export function stepsOf(note: Note, lang: ReportLang): Part | null {
  const w = wordingIn(lang);
  const lines = note.trail.map(({ did, what }) => {
    // Of an attached file only type and size are known, which are no words of the page.
    const named = did === 'attached' ? fileIn(lang, oneLine(what, 120), w.comma) : quoted(what, w, 120);
    return w.did[did] + w.colon + named;
  });
  return lines.length > 0 ? { label: w.label.did, lines, numbered: true } : null;
}

/** What the applicant tried, with the day; the same thing tried twice once, with the last day. */
export function triedIn({ application, lang }: ReportInput): Part | null {
  const w = wordingIn(lang);
  const last = new Map(application.tried.map(({ remedy, at }) => [remedy, at]));
  const lines = [...last].flatMap(([remedy, at]) => {
    const words = triedPhrase(remedy, w);
    return words ? [words + inBrackets(lang, dayIn(lang, at))] : [];
  });
  if (application.directionsFollowed) lines.unshift(w.directionsFollowed);
  return lines.length > 0 ? { label: w.label.tried, lines } : null;
}

/** A vendor's own advice is kept under its words, see `Remedy.key`. */
function triedPhrase(remedy: string, w: Wording): string | null {
  if (Object.hasOwn(w.tried, remedy)) return w.tried[remedy as keyof Wording['tried']];
  return remedy.startsWith('vendor-advice: ') ? oneLine(remedy.slice('vendor-advice: '.length)) : null;
}

/** Who was asked before, when, how, and what came of it, in words for whoever reads the letter. */
export function contactedIn(
  given: ReportInput,
  outreach: readonly Outreach[],
  reader: 'support' | 'employer',
): Part | null {
  const w = wordingIn(given.lang);
  const outcomes =
    reader === 'employer' ? { ...w.outcome, 'referred-to-employer': w.outcome.referredToReader } : w.outcome;
  const lines = outreach.map(one => contactLine(given, one, w.who.employer, outcomes));
  return lines.length > 0 ? { label: w.label.contacted, lines } : null;
}

/** The same of one contact; `employer` is what the employer is called: letters to them say "your company". */
export function contactLine(
  { lang, notes }: ReportInput,
  one: Outreach,
  employer: string,
  outcomes: Wording['outcome'] = wordingIn(lang).outcome,
): string {
  const w = wordingIn(lang);
  const who = one.purpose === 'technical-support' ? w.who.support : employer;
  const outcome =
    one.outcome === 'resolved' && !hasFailedSince(one.at, notes) ? 'resolvedSince' : one.outcome;
  return [dayIn(lang, one.at), who, w.by[one.kind], outcomes[outcome]].join(w.comma);
}

/** Whether something of the process failed after that moment. */
export function hasFailedSince(at: string, notes: readonly Note[]): boolean {
  return notes.some(note => isProcessKind(kindOf(note)) && Date.parse(note.at) > Date.parse(at));
}

/** Browser, system, and what seems to block parts of the page. */
export function browserPart(note: Note, lang: ReportLang): Part | null {
  if (!note.environment) return null;
  const w = wordingIn(lang);
  const { browser, system, blocking, translated } = note.environment;
  const blocked = blockedCount(blocking);
  const signs = [
    ...(blocked === null ? [] : [w.blocked + w.colon + blocked]),
    ...(translated ? [w.translated] : []),
  ];
  const besides = signs.length > 0 ? inBrackets(lang, signs.join(w.comma)) : '';
  return {
    label: w.label.browser,
    lines: [oneLine(browser, 100) + w.comma + oneLine(system, 100) + besides],
  };
}

/** The exact words of a page, in the quotation marks of the language. */
export function quoted(text: string, { quotes }: Wording, limit?: number): string {
  return quotes[0] + oneLine(text, limit) + quotes[1];
}

function known(pairs: readonly (readonly [string, string | null])[]): Fact[] {
  return pairs.flatMap(([label, value]) => (value ? [{ label, value: oneLine(value, 300) }] : []));
}

function pageAddress(application: Application, notes: readonly Note[]): string {
  return mainNote(notes)?.url ?? application.url;
}

function deadlineIn(lang: ReportLang, deadline: string | null): string | null {
  if (!deadline) return null;
  return deadline.length === 10 ? dayIn(lang, deadline) : momentIn(lang, deadline);
}
