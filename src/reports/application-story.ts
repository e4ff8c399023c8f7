import { contactsMade, isWorkingAgain } from '../applications/contacts-made.ts';
import { attemptNumbers } from '../applications/attempts.ts';
import type { Application } from '../applications/application.ts';
import { kindOf, type Note } from '../applications/note.ts';
import { inBrackets } from './brackets.ts';
import { wordingIn } from './languages.ts';
import { dayIn, momentIn } from './moment.ts';
import { oneLine } from './one-line.ts';
import {
  browserPart,
  contactLine,
  deadlineFact,
  employerFact,
  evidenceParts,
  type Fact,
  hasFailedSince,
  type ReportInput,
  jobFacts,
  jobIn,
  type Part,
  placeFacts,
  quoted,
  stepsOf,
  triedIn,
} from './story.ts';
import type { Wording } from './wording/wording.ts';

/**
 * An application for those who help, not yet in any format. All texts are plain, one line each, and not escaped.
 */
interface ApplicationStory {
  title: string;
  facts: readonly Fact[];
  sections: readonly Section[];
  footer: string;
}

export interface Section {
  heading: string;
  facts: readonly Fact[];
  parts: readonly Part[];
  /** Id of the note whose screenshot belongs here. */
  screenshot: string | null;
}

/**
 * Everything that is known about an application, oldest first: what happened, what was tried, who was asked, who could
 * be.
 */
export function applicationStory(given: ReportInput): ApplicationStory {
  const { application, notes, lang } = given;
  const w = wordingIn(lang);
  const job = jobIn(application, lang);
  const attempts = attemptNumbers(application, notes);
  const told = notes
    .filter(note => kindOf(note) !== 'benign')
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return {
    title: job ? w.report.title + w.colon + job : w.report.title,
    facts: [
      ...jobFacts(given),
      ...employerFact(given),
      ...placeFacts(given),
      ...deadlineFact(given),
      { label: w.report.status, value: statusIn(given, w) },
    ],
    sections: [
      ...told.map((note, i) => noteSection(note, i + 1, attempts.get(note.id) ?? null, given)),
      ...(told.length === 0 ? [section(w.report.happened, [{ label: '', lines: [w.report.none] }])] : []),
      section(w.label.tried, onlyLines(triedIn(given))),
      section(w.label.contacted, contactLines(given, w)),
      section(w.report.contacts, channelLines(application, w)),
    ].filter(({ facts, parts }) => facts.length + parts.length > 0),
    footer: w.report.made,
  };
}

function noteSection(note: Note, number: number, attempt: number | null, { lang }: ReportInput): Section {
  const w = wordingIn(lang);
  const steps = stepsOf(note, lang);
  const browser = browserPart(note, lang);
  return {
    heading: `${w.report.happened}${inBrackets(lang, String(number))}${w.colon}${w.report.kind[kindOf(note)]}`,
    facts: [
      { label: w.label.time, value: momentIn(lang, note.at, note.environment?.timeZone) },
      ...(attempt === null ? [] : [{ label: w.label.attempt, value: String(attempt) }]),
      {
        label: w.label.page,
        value: oneLine([note.title, note.step, note.url].filter(Boolean).join(w.comma), 400),
      },
    ],
    parts: [...evidenceParts(note, lang), ...(steps ? [steps] : []), ...(browser ? [browser] : [])],
    screenshot: note.screenshot === null ? null : note.id,
  };
}

/** Each contact with the answer that came, where the applicant kept it. */
function contactLines(given: ReportInput, w: Wording): Part[] {
  const lines = contactsMade(given.application.outreach).map(one => {
    const line = contactLine(given, one, oneLine(given.application.employer ?? w.label.employer, 120));
    return one.answer ? `${line}${w.colon}${quoted(one.answer, w, 2000)}` : line;
  });
  return lines.length > 0 ? [{ label: '', lines }] : [];
}

/** Channels that should not be trusted are not passed on. */
function channelLines({ channels }: Application, w: Wording): Part[] {
  const lines = channels
    .filter(({ warning }) => warning === null)
    .map(({ value, extension, hours, purpose, source, asOf }) => {
      const where = [purpose === 'technical-support' ? w.who.support : null, extension, hours, source, asOf];
      return `${oneLine(value, 200)} (${where.flatMap(one => (one ? [oneLine(one, 200)] : [])).join('; ')})`;
    });
  return lines.length > 0 ? [{ label: '', lines }] : [];
}

/** Also since when the form works again, where the applicant said so and nothing has failed since. */
function statusIn({ application, notes, lang }: ReportInput, w: Wording): string {
  const { status, receivedAt, outreach } = application;
  if (status === 'received')
    return receivedAt ? w.report.received + w.colon + momentIn(lang, receivedAt) : w.report.received;
  const again = outreach.findLast(isWorkingAgain);
  if (!again || hasFailedSince(again.at, notes)) return w.report.unconfirmed;
  const since = dayIn(lang, again.at) + w.comma + w.outcome.resolvedSince;
  return w.report.unconfirmed + inBrackets(lang, since);
}

/** The heading of the section says already what the lines are. */
function onlyLines(part: Part | null): Part[] {
  return part ? [{ ...part, label: '' }] : [];
}

function section(heading: string, parts: readonly Part[]): Section {
  return { heading, facts: [], parts, screenshot: null };
}
