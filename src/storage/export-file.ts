import {
  type Application,
  type Channel,
  type Outreach,
  outcomes,
  places,
  lanes,
  positions,
  recipients,
  statuses,
  warnings,
} from '../applications/application.ts';
import { closingDate } from '../applications/deadline.ts';
import { lastChange, lastChangeOfNote } from '../applications/cells.ts';
import { latestOf } from '../applications/stamps.ts';
import { contexts, type Note, stepKinds } from '../applications/note.ts';
import type { Deleted } from '../applications/kept.ts';
import type { Posting } from '../applications/posting.ts';
import type { Export } from './merging.ts';
import { channelKinds, messageKinds, owners, purposes } from '../vendors/vocabulary.ts';
import {
  type Check,
  listOf,
  mapOf,
  moment,
  number,
  object,
  oneOf,
  optional,
  orNull,
  stamp,
  text,
  yesNo,
} from './check.ts';
import {
  readScreenshot,
  type WrittenScreenshot,
  writeScreenshot,
  writtenScreenshot,
} from './screenshot-file.ts';

/** Grows by one whenever an older Callworthy could no longer read the file. */
const fileVersion = 1;

/** Changes further ahead than this come from a clock that is wrong, and would win against all that follows. */
const maxAheadMs = 24 * 3_600_000;

interface Written extends Omit<Export, 'deleted' | 'screenshots'> {
  exportedAt?: unknown;
  // Older versions knew no marks of what was deleted, and left screenshots out.
  deleted?: readonly Deleted[];
  screenshots?: readonly WrittenScreenshot[];
}

/** Why a file cannot be used: what is wrong with it in technical words, or from which moment its changes are. */
export type UnreadableFile = { broken: string | null } | { future: string };

/** The text of an exported file: one line for each record, because a line for each value takes twice as long to write. */
export async function writeExport(all: Export, at: Date): Promise<string> {
  const screenshots = await Promise.all(all.screenshots.map(writeScreenshot));
  const head = JSON.stringify({ callworthy: fileVersion, exportedAt: at.toISOString() }).slice(1, -1);
  const lists = Object.entries({ ...all, screenshots }).map(([name, records]) => {
    const lines = records.map(one => JSON.stringify(one)).join(',\n');
    return `${JSON.stringify(name)}: [${lines && `\n${lines}\n`}]`;
  });
  return `{${[head, ...lists].join(',\n')}}\n`;
}

/** What an exported file of this or any older version holds, or why it cannot be used. */
export function readExport(content: string, now: Date): Export | UnreadableFile {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return { broken: null };
  }
  const fault = file(data, '') ?? stray(data as Written);
  if (fault) return { broken: fault };
  try {
    const read = exportOf(data as Written);
    const latest = latestIn(read);
    return Date.parse(latest) > now.getTime() + maxAheadMs ? { future: latest } : read;
  } catch (error) {
    return { broken: String(error) };
  }
}

/** By how many minutes the clock that wrote a file must be ahead of this one; 0 where nothing says so. */
export function minutesAhead(read: Export, now: Date): number {
  const ahead = (Date.parse(latestIn(read)) - now.getTime()) / 60_000;
  return Math.max(0, Math.floor(ahead));
}

function exportOf({ cases: applications, notes, deleted = [], screenshots = [] }: Written): Export {
  const taken = new Set(screenshots.map(({ id }) => id));
  return {
    // Older versions kept as a closing date whatever the page said.
    cases: applications.map(one => ({ ...one, deadline: closingDate(one.deadline) })),
    // A screenshot that did not come along stays where it was taken.
    notes: notes.map(note => (taken.has(note.screenshot ?? '') ? note : { ...note, screenshot: null })),
    deleted,
    screenshots: screenshots.map(readScreenshot),
  };
}

/** The latest moment at which anything in a file was changed. */
function latestIn({ cases: applications, notes, deleted }: Export): string {
  return latestOf([
    ...applications.map(lastChange),
    ...notes.map(lastChangeOfNote),
    ...deleted.map(({ at }) => at),
  ]);
}

/** Notes of applications that are not in the file would never be seen again. */
function stray({ cases: applications, notes }: Pick<Written, 'cases' | 'notes'>): string | null {
  const ids = new Set(applications.map(({ id }) => id));
  const index = notes.findIndex(({ caseId }) => !ids.has(caseId));
  return index < 0 ? null : `notes[${index}].caseId is of no case in the file`;
}

/** The records are typed by what they check, so that a new field must be checked too. */
const checkedFields = <T>(checks: { [Name in keyof Required<T>]: Check }): Check => object(checks);

const channel = checkedFields<Channel>({
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
  lane: optional(oneOf(lanes)),
});

const outreach = checkedFields<Outreach>({
  owner: oneOf(owners),
  purpose: oneOf(purposes),
  kind: oneOf(channelKinds),
  value: orNull(text),
  at: moment,
  outcome: oneOf(outcomes),
  answer: orNull(text),
});

const application = checkedFields<Application>({
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
  asRead: optional(
    object({
      employer: optional(orNull(text)),
      title: optional(orNull(text)),
      number: optional(orNull(text)),
      url: optional(text),
      deadline: optional(orNull(text)),
    }),
  ),
  memo: optional(orNull(text)),
  people: optional(orNull(text)),
  posting: optional(orNull(checkedFields<Posting>({ text, at: moment, url: text, isCut: yesNo }))),
  archivedAt: optional(orNull(moment)),
  stamps: optional(mapOf(stamp)),
});

const note = checkedFields<Note>({
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
  lane: optional(oneOf(lanes)),
  stamps: optional(mapOf(stamp)),
});

const deleted: Check = (value, path) => {
  const fault = object({
    id: text,
    what: oneOf(['application', 'note']),
    at: stamp,
    into: optional(text),
  })(value, path);
  if (fault) return fault;
  const { id, into } = value as Deleted;
  // So that no chain of joined applications leads back to where it began.
  return into === undefined || into < id ? null : `${path}.into does not come before its id`;
};

const file = object({
  callworthy: oneOfVersions,
  cases: listOf(application),
  notes: listOf(note),
  deleted: optional(listOf(deleted)),
  screenshots: optional(listOf(writtenScreenshot)),
});

function oneOfVersions(value: unknown, path: string): string | null {
  if (value === fileVersion) return null;
  return typeof value === 'number' && value > fileVersion
    ? `${path} ${value} is newer than this Callworthy`
    : `${path} is missing`;
}
