import type { Application } from './application.ts';
import {
  applicationOf,
  cellsOf,
  cellsOfNote,
  lastChange,
  lastChangeOfNote,
  mergeCells,
  noteOf,
  sameCells,
} from './cells.ts';
import { joinsWithin } from './join.ts';
import type { Deleted, Kept } from './kept.ts';
import { isMoved } from './marks.ts';
import type { Note } from './note.ts';
import { latestOf, never } from './stamps.ts';

/** What merging made of it, as far as it differs from what was kept. */
export interface Merged {
  applications: Application[];
  notes: Note[];
  deleted: Deleted[];
  /** Ids of applications that are another one's part now. */
  joined: string[];
  /** Which of the records, by id, are deleted by now; those of a deleted application are. */
  isGone(record: Application | Note): boolean;
}

type ById<Record> = Map<string, Record>;

/**
 * Merges what a file of another device says into what this one keeps. Of each part the later change wins, wherever
 * and in whichever order files are merged; the same file twice changes nothing. An application that both noted, each
 * for itself, becomes one.
 */
export function mergeKept(local: Kept, other: Kept): Merged {
  const rows = mergeRows(local, other);
  const rootOf = (id: string): string => {
    const into = rows.get(id)?.into;
    return into === undefined ? id : rootOf(into);
  };
  const applications = fold([...local.cases, ...other.cases], ({ id }) => rootOf(id), mergeApplications);
  const notes = fold([...local.notes, ...other.notes], ({ id }) => id, mergeNotes);
  for (const [id, note] of notes) {
    const caseId = rootOf(note.caseId);
    if (caseId !== note.caseId) notes.set(id, { ...note, caseId });
  }
  const goneNotes = goneIn(notes, rows, lastChangeOfNote);
  const worked = lastWork(notes, goneNotes);
  const gone = goneIn(applications, rows, one => latestOf([lastChange(one), worked.get(one.id) ?? never]));
  markMoved(notes, gone, rows);
  return {
    applications: changedIn(applications, byId(local.cases), (one, known) =>
      sameApplicationRecord(one, known),
    ),
    notes: changedIn(
      notes,
      byId(local.notes),
      (one, known) => one.caseId === known.caseId && sameNote(one, known),
    ),
    deleted: changedIn(
      rows,
      byId(local.deleted),
      (one, known) => one.at === known.at && one.into === known.into,
    ),
    joined: local.cases.filter(({ id }) => rootOf(id) !== id).map(({ id }) => id),
    isGone: record =>
      'caseId' in record
        ? goneNotes.has(record.id) || gone.has(record.caseId) || !applications.has(record.caseId)
        : gone.has(record.id),
  };
}

/** The ids of records that were deleted after their last change. */
function goneIn<Kind extends { id: string }>(
  records: ById<Kind>,
  rows: ById<Deleted>,
  lastChange: (record: Kind) => string,
): Set<string> {
  const marked = [...records.values()].filter(one => {
    const at = rows.get(one.id)?.at;
    return at !== undefined && at >= lastChange(one);
  });
  return new Set(marked.map(({ id }) => id));
}

/** When each application was last worked on by way of its notes. */
function lastWork(notes: ById<Note>, gone: ReadonlySet<string>): ById<string> {
  const last = new Map<string, string>();
  for (const note of notes.values())
    if (!gone.has(note.id))
      last.set(note.caseId, latestOf([last.get(note.caseId) ?? never, lastChangeOfNote(note)]));
  return last;
}

/**
 * A note that was moved to a deleted application needs a mark of its own: elsewhere it may still be where it was.
 */
function markMoved(notes: ById<Note>, gone: ReadonlySet<string>, rows: ById<Deleted>): void {
  for (const note of notes.values()) {
    const ofApplication = gone.has(note.caseId) && isMoved(note) ? rows.get(note.caseId) : undefined;
    if (!ofApplication) continue;
    const at = latestOf([ofApplication.at, lastChangeOfNote(note), rows.get(note.id)?.at ?? never]);
    rows.set(note.id, { id: note.id, what: 'note', at });
  }
}

/** The marks of both, with those of applications that are found to be one. */
function mergeRows(local: Kept, other: Kept): ById<Deleted> {
  const rows = new Map<string, Deleted>();
  const add = (row: Deleted) => {
    const known = rows.get(row.id);
    rows.set(row.id, known ? mergeMarks(known, row) : row);
  };
  for (const row of [...local.deleted, ...other.deleted]) add(row);
  for (const join of joinsWithin(local, other)) add(join);
  return rows;
}

/** A joined application stays joined, whatever else is said of it; else the later mark counts. */
function mergeMarks(one: Deleted, other: Deleted): Deleted {
  const at = one.at > other.at ? one.at : other.at;
  const [into] = [one.into, other.into].filter(id => id !== undefined).sort();
  return { id: one.id, what: one.what, at, ...(into !== undefined && { into }) };
}

/** Records under their ids, those of one id merged into one. */
function fold<Kind extends { id: string }>(
  records: readonly Kind[],
  idOf: (record: Kind) => string,
  merge: (one: Kind, other: Kind, id: string) => Kind,
): ById<Kind> {
  const folded = new Map<string, Kind>();
  for (const record of records) {
    const id = idOf(record);
    const known = folded.get(id);
    if (known && known.id === record.id && isTwin(known, record)) continue;
    folded.set(id, known ? merge(known, record, id) : merge(record, record, id));
  }
  return folded;
}

/** Most records of a file are here already, word for word; to look closer takes long with thousands of them. */
function isTwin(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function mergeApplications(one: Application, other: Application, id: string): Application {
  if (one === other && one.id === id) return one;
  const cells = mergeCells(cellsOf(one), cellsOf(other));
  const opened = Date.parse(one.openedAt) - Date.parse(other.openedAt);
  const updated = Date.parse(one.updatedAt) - Date.parse(other.updatedAt);
  const openedAt = (opened || (one.openedAt < other.openedAt ? -1 : 1)) < 0 ? one.openedAt : other.openedAt;
  const updatedAt =
    (updated || (one.updatedAt < other.updatedAt ? -1 : 1)) > 0 ? one.updatedAt : other.updatedAt;
  return applicationOf(cells, { id, openedAt, updatedAt });
}

function mergeNotes(one: Note, other: Note, id: string): Note {
  return one === other ? one : noteOf(mergeCells(cellsOfNote(one), cellsOfNote(other)), id);
}

function sameApplicationRecord(one: Application, known: Application): boolean {
  if (one === known) return true;
  return (
    one.openedAt === known.openedAt &&
    one.updatedAt === known.updatedAt &&
    sameCells(cellsOf(one), cellsOf(known))
  );
}

function sameNote(one: Note, known: Note): boolean {
  return one === known || sameCells(cellsOfNote(one), cellsOfNote(known));
}

const byId = <Kind extends { id: string }>(records: readonly Kind[]): ById<Kind> =>
  new Map(records.map(record => [record.id, record]));

/** The records that are new, or say something else than the known ones. */
function changedIn<Kind extends { id: string }>(
  merged: ById<Kind>,
  known: ById<Kind>,
  isSame: (one: Kind, known: Kind) => boolean,
): Kind[] {
  return [...merged.values()].filter(one => {
    const before = known.get(one.id);
    return !before || !isSame(one, before);
  });
}
