import { lastChange, lastChangeOfNote } from '../applications/cells.ts';
import { closingDate } from '../applications/deadline.ts';
import type { Deleted } from '../applications/kept.ts';
import { latestOf } from '../applications/stamps.ts';
import { type Check, listOf, object, oneOf, optional, stamp, text } from './check.ts';
import type { Export } from './merging.ts';
import { applicationFields, noteFields } from './record-fields.ts';
import {
  readScreenshot,
  type WrittenScreenshot,
  writeScreenshot,
  writtenScreenshot,
} from './screenshot-file.ts';
import { soundApplication, soundNote } from './sound-records.ts';
import type { Store } from './store.ts';
import { dayMs } from '../applications/spans.ts';

/** Grows by one whenever an older Callworthy could no longer read the file. */
const fileVersion = 1;

/** Changes further ahead than this come from a clock that is wrong, and would win against all that follows. */
const maxAheadMs = dayMs;

interface Written extends Omit<Export, 'deleted' | 'screenshots'> {
  exportedAt?: unknown;
  // Older versions knew no marks of what was deleted, and left screenshots out.
  deleted?: readonly Deleted[];
  screenshots?: readonly WrittenScreenshot[];
}

/**
 * Why a file cannot be used: what is wrong with it in technical words (null: it is no file of this program), that it is
 * one and was cut off or written over in its middle, that a newer version wrote it, or from which moment its changes are.
 */
export type UnreadableFile =
  | { broken: string | null }
  | { isDamaged: true }
  | { newer: number }
  | { future: string };

/** How every file of this program begins, whichever version wrote it. */
const ownBeginning = /^\s*\{\s*"callworthy"\s*:/;

/** The text of an exported file: one line for each record, because a line for each value takes twice as long to write. */
export async function writeExport(all: Export, at: Date): Promise<string> {
  const parts = await partsOf(all, [linesOf(all.notes.map(soundNote))], at);
  return parts.join('');
}

/**
 * The same of all that `store` keeps, as a file. The notes are written while the next ones are read, and handed to the browser
 * some at a time: as texts, all of them would be gone through again and again by whoever clears the page's memory.
 */
export async function exportFile(store: Pick<Store, 'exportInParts'>, at: Date): Promise<Blob> {
  const notes: Blob[] = [];
  const others = await store.exportInParts(some => {
    if (some.length > 0) notes.push(new Blob([linesOf(some.map(soundNote))]));
  });
  return new Blob(await partsOf(others, notes, at), { type: 'application/json' });
}

/** One record that a fault made wrong must not keep the whole file from being written or read, so only what is right is written. */
const linesOf = (records: readonly object[]): string => records.map(one => JSON.stringify(one)).join(',\n');

/** Those screenshots that can be written, as they are written. */
async function soundScreenshots(screenshots: Export['screenshots']): Promise<WrittenScreenshot[]> {
  const written = await Promise.allSettled(screenshots.map(writeScreenshot));
  return written.flatMap(one =>
    one.status === 'fulfilled' && writtenScreenshot(one.value, '') === null ? one.value : [],
  );
}

/** The file in parts that only have to be put together; `notes` are lines of some notes each. */
async function partsOf<Lines>(
  { cases: applications, deleted, screenshots }: Omit<Export, 'notes'>,
  notes: readonly Lines[],
  at: Date,
): Promise<(string | Lines)[]> {
  const head = JSON.stringify({ callworthy: fileVersion, exportedAt: at.toISOString() }).slice(1, -1);
  const lists: Record<string, readonly (string | Lines)[]> = {
    cases: [linesOf(applications.map(soundApplication))],
    notes,
    deleted: [linesOf(deleted.filter(one => mark(one, '') === null))],
    screenshots: [linesOf(await soundScreenshots(screenshots))],
  };
  const parts = Object.entries(lists).flatMap(([name, lines]) => {
    const filled = lines.filter(Boolean).flatMap((some, at) => [at > 0 ? ',\n' : '\n', some]);
    return [`,\n${JSON.stringify(name)}: [`, ...filled, filled.length > 0 ? '\n]' : ']'];
  });
  return [`{${head}`, ...parts, '}\n'];
}

/** What turns the direction of a text around, written as itself or by its number. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;
const hasDirections = /[\u202a-\u202e\u2066-\u2069]|\\u20(?:2[a-e]|6[6-9])/i;

/** Texts are read from pages without it, so a file that holds it was made by somebody else. */
const withoutDirections = (_: string, value: unknown) =>
  typeof value === 'string' ? value.replace(directions, '') : value;

/** What an exported file of this or any older version holds, or why it cannot be used. */
export function readExport(content: string, now: Date): Export | UnreadableFile {
  let data: unknown;
  try {
    data = hasDirections.test(content) ? JSON.parse(content, withoutDirections) : JSON.parse(content);
  } catch {
    return ownBeginning.test(content) ? { isDamaged: true } : { broken: null };
  }
  const version = versionOf(data);
  if (version === null) return { broken: null };
  if (version > fileVersion) return { newer: version };
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

const mark: Check = (value, path) => {
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
  cases: listOf(object(applicationFields)),
  notes: listOf(object(noteFields)),
  deleted: optional(listOf(mark)),
  screenshots: optional(listOf(writtenScreenshot)),
});

/** The version of the format that the file was written in; null where it says none that ever was. */
function versionOf(data: unknown): number | null {
  const version = (data as { callworthy?: unknown } | null)?.callworthy;
  return typeof version === 'number' && version >= fileVersion ? version : null;
}
