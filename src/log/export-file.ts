import {
  type Application,
  type Channel,
  type Outreach,
  outcomes,
  places,
  positions,
  recipients,
  statuses,
  warnings,
} from '../applications/application.ts';
import { closingDate } from '../applications/deadline.ts';
import { contexts, type Note, stepKinds } from '../applications/note.ts';
import type { Export } from '../storage/store.ts';
import { channelKinds, messageKinds, owners, purposes } from '../vendors/vocabulary.ts';
import { type Check, listOf, moment, number, object, oneOf, optional, orNull, text, yesNo } from './check.ts';

/** Grows by one whenever an older Callworthy could no longer read the file. */
const fileVersion = 1;

/** The text of an exported file. */
export function writeExport(all: Export, at: Date): string {
  return `${JSON.stringify({ callworthy: fileVersion, exportedAt: at.toISOString(), ...all }, null, 1)}\n`;
}

/** What an exported file holds, or why it cannot be used: `broken` says what is wrong with it, in technical words. */
export function readExport(content: string): Export | { broken: string | null } {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return { broken: null };
  }
  const fault = file(data, '') ?? stray(data as Export);
  if (fault) return { broken: fault };
  const { cases: applications, notes } = data as Export;
  // Older versions kept as a closing date whatever the page said.
  return { cases: applications.map(one => ({ ...one, deadline: closingDate(one.deadline) })), notes };
}

/** Notes of applications that are not in the file would never be seen again. */
function stray({ cases: applications, notes }: Export): string | null {
  const ids = new Set(applications.map(({ id }) => id));
  const index = notes.findIndex(({ caseId }) => !ids.has(caseId));
  return index < 0 ? null : `notes[${index}].caseId is of no case in the file`;
}

/** The records are typed by what they check, so that a new field must be checked too. */
const fields = <T>(checks: { [Name in keyof Required<T>]: Check }): Check => object(checks);

const channel = fields<Channel>({
  kind: oneOf(channelKinds),
  value: text,
  owner: oneOf(owners),
  purpose: oneOf(purposes),
  extension: orNull(text),
  hours: orNull(text),
  position: oneOf(positions),
  words: orNull(text),
  source: text,
  asOf: orNull(moment),
  warning: orNull(oneOf(warnings)),
  claim: optional(oneOf(['page'] as const)),
});

const outreach = fields<Outreach>({
  owner: oneOf(owners),
  purpose: oneOf(purposes),
  kind: oneOf(channelKinds),
  value: orNull(text),
  at: moment,
  outcome: oneOf(outcomes),
  answer: orNull(text),
});

const application = fields<Application>({
  id: text,
  vendor: orNull(text),
  frontEnd: orNull(text),
  chain: optional(listOf(text)),
  employer: orNull(text),
  employerDomain: orNull(text),
  job: object({ title: orNull(text), id: orNull(text) }),
  url: text,
  openedAt: moment,
  updatedAt: moment,
  status: oneOf(statuses),
  receivedAt: orNull(moment),
  deadline: orNull(text),
  directionsFollowed: orNull(yesNo),
  channels: listOf(channel),
  outreach: listOf(outreach),
  tried: listOf(object({ remedy: text, at: moment })),
  referral: orNull(object({ saysCall: yesNo, certain: yesNo })),
  field: orNull(object({ flashy: yesNo, recipient: oneOf(recipients) })),
  lookedIn: listOf(oneOf(places)),
});

const note = fields<Note>({
  id: text,
  caseId: text,
  at: moment,
  url: text,
  title: text,
  text,
  context: oneOf(contexts),
  lang: orNull(text),
  rule: orNull(oneOf(messageKinds)),
  field: orNull(text),
  step: orNull(text),
  trail: listOf(object({ at: moment, did: oneOf(stepKinds), what: text })),
  understanding: object({ kind: oneOf(messageKinds), confidence: number, unsure: yesNo, because: text }),
  corrected: orNull(oneOf(messageKinds)),
  network: listOf(
    object({
      at: moment,
      url: text,
      status: orNull(number),
      error: orNull(text),
      ids: listOf(text),
      retryAt: optional(moment),
    }),
  ),
  ids: listOf(text),
  environment: orNull(
    object({
      browser: text,
      system: text,
      languages: listOf(text),
      timeZone: text,
      window: listOf(number),
      cookies: yesNo,
      online: yesNo,
      blocking: listOf(text),
      translated: optional(yesNo),
    }),
  ),
  screenshot: orNull(text),
  remark: orNull(text),
});

const file = object({ callworthy: oneOfVersions, cases: listOf(application), notes: listOf(note) });

function oneOfVersions(value: unknown, path: string): string | null {
  if (value === fileVersion) return null;
  return typeof value === 'number' && value > fileVersion
    ? `${path} ${value} is newer than this Callworthy`
    : `${path} is missing`;
}
