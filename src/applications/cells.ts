import type { Application, Channel } from './application.ts';
import { channelKey } from './channel-set.ts';
import { outreachKey } from './contacts-made.ts';
import type { Note } from './note.ts';
import { latestOf, never, type Stamps, stampAfter, toStamp } from './stamps.ts';

// For merging, a record is taken apart into cells: a field, or one entry of a list. Each has a value and the stamp of
// its last change, and of two the later one wins. A value that was never set (null, an entry that is not there) has no
// stamp, so that it never wins against one that is known.

/** `value` is undefined for an entry that was taken out of its list. */
interface Cell {
  value: unknown;
  stamp: string;
}
export type Cells = ReadonlyMap<string, Cell>;

const entryKey = (name: string, key: string) => `${name}/${key}`;

/** The lists of an application whose entries are merged one by one, with the fields that identify an entry. */
const lists = {
  channels: (one: Channel) => channelKey(one),
  outreach: outreachKey,
  tried: ({ remedy, at }: Application['tried'][number]) => `${at} ${remedy}`,
  lookedIn: (place: Application['lookedIn'][number]) => place,
};
const listNames = Object.keys(lists) as (keyof typeof lists)[];

/** These are no cells: `openedAt` is the earliest, `updatedAt` the latest of both. */
const apart = new Set<string>([
  'id',
  'stamps',
  'openedAt',
  'updatedAt',
  'job',
  'status',
  'receivedAt',
  ...listNames,
]);

/** The parts of an application by name, without their stamps. */
function partsOf(application: Application): Map<string, unknown> {
  const parts = new Map<string, unknown>([
    ['job.title', application.job.title],
    ['job.id', application.job.id],
    ['receivedAt', application.status === 'received' ? (application.receivedAt ?? true) : null],
  ]);
  // A field of a later version is a cell too; one that is named like an entry of a list is a trick.
  for (const [name, value] of Object.entries(application))
    if (!apart.has(name) && /^\w+$/.test(name)) parts.set(name, value);
  for (const name of listNames) {
    const keyOf = lists[name] as (entry: unknown) => string;
    for (const entry of application[name]) parts.set(entryKey(name, keyOf(entry)), entry);
  }
  return parts;
}

/** The fields of a note by name. */
function fieldsOf(note: Note): Map<string, unknown> {
  return new Map(Object.entries(note).filter(([name]) => name !== 'id' && name !== 'stamps'));
}

/**
 * A cell for each part: with its own stamp, else with `base`, the stamp of all that has none. What is stamped and is there no
 * more was taken out.
 */
function cellsFrom(parts: ReadonlyMap<string, unknown>, stamps: Stamps, base: string): Cells {
  const cells = new Map<string, Cell>();
  for (const [name, value] of parts) {
    const stamp = Object.hasOwn(stamps, name) ? stamps[name]! : isUnset(value) ? never : base;
    cells.set(name, { value, stamp });
  }
  for (const [name, stamp] of Object.entries(stamps))
    if (name !== '*' && !cells.has(name)) cells.set(name, { value: undefined, stamp });
  return cells;
}

function isUnset(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

const baseOf = (stamps: Stamps | undefined, moment: string) => stamps?.['*'] ?? toStamp(moment);

/** The cells of an application. One that an older version wrote counts as changed when it was last updated. */
export function cellsOf(application: Application): Cells {
  const { stamps, updatedAt } = application;
  return cellsFrom(partsOf(application), stamps ?? {}, baseOf(stamps, updatedAt));
}

/** The cells of a note: it was made at one moment, and little of it changes later. */
export function cellsOfNote(note: Note): Cells {
  return cellsFrom(fieldsOf(note), note.stamps ?? {}, baseOf(note.stamps, note.at));
}

/** When an application was last changed, or worked on. */
export function lastChange(application: Application): string {
  return latestOf([toStamp(application.updatedAt), ...Object.values(application.stamps ?? {})]);
}

/** When a note was made, or last changed. */
export function lastChangeOfNote(note: Note): string {
  return latestOf([toStamp(note.at), ...Object.values(note.stamps ?? {})]);
}

/** An application as it is to be stored, with a stamp for all that differs from before. */
export function stamped(before: Application, after: Application, now: Date): Application {
  const stamps = { '*': baseOf(before.stamps, before.updatedAt), ...before.stamps };
  const changed = changedNames(partsOf(before), partsOf(after));
  return { ...after, stamps: withNow(stamps, changed, stampAfter(latestOf(Object.values(stamps)), now)) };
}

/** The same for a note. One that nothing changed since it was made needs no stamps. */
export function stampedNote(before: Note, after: Note, now: Date): Note {
  const changed = changedNames(fieldsOf(before), fieldsOf(after));
  if (changed.length === 0) return after;
  return {
    ...after,
    stamps: withNow(before.stamps ?? {}, changed, stampAfter(lastChangeOfNote(before), now)),
  };
}

function withNow(stamps: Stamps, changed: readonly string[], now: string): Stamps {
  return { ...stamps, ...Object.fromEntries(changed.map(name => [name, now])) };
}

function changedNames(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter(name => asText(before.get(name)) !== asText(after.get(name)));
}

const asText = (value: unknown) => JSON.stringify(value ?? null);

/** Both together: of each cell the one with the later stamp, and of two at the same moment always the same one. */
export function mergeCells(one: Cells, other: Cells): Cells {
  const merged = new Map(one);
  for (const [name, cell] of other) {
    const known = merged.get(name);
    if (!known || isLater(cell, known)) merged.set(name, cell);
  }
  return merged;
}

function isLater(cell: Cell, known: Cell): boolean {
  if (cell.stamp !== known.stamp) return cell.stamp > known.stamp;
  return asText(cell.value) > asText(known.value);
}

/** The application that cells describe, with its lists in an order that does not depend on who merged. */
export function applicationOf(
  cells: Cells,
  { id, openedAt, updatedAt }: Pick<Application, 'id' | 'openedAt' | 'updatedAt'>,
): Application {
  const plain: [string, unknown][] = [];
  const entries: Record<string, [string, unknown][]> = {};
  for (const [name, { value }] of cells) {
    const list = listNames.find(one => name.startsWith(`${one}/`));
    if (list) {
      if (value !== undefined) (entries[list] ??= []).push([name, value]);
    } else if (value !== undefined && !name.startsWith('job.') && name !== 'receivedAt')
      plain.push([name, value]);
  }
  const received = cells.get('receivedAt')?.value ?? null;
  const job = { title: cells.get('job.title')?.value ?? null, id: cells.get('job.id')?.value ?? null };
  const inOrder = listNames.map(name => [name, sorted(entries[name] ?? [])] as const);
  return {
    ...Object.fromEntries([...plain, ...inOrder]),
    id,
    openedAt,
    updatedAt,
    job,
    status: received ? 'received' : 'not-submitted',
    receivedAt: typeof received === 'string' ? received : null,
    stamps: stampsOf(cells),
  } as unknown as Application;
}

/** Entries of lists carry their moment in front of their key; moments with offsets are compared as moments. */
function sorted(entries: [string, unknown][]): unknown[] {
  const momentOf = (value: unknown) => Date.parse((value as { at?: string }).at ?? '') || 0;
  return entries
    .sort(([a, one], [b, other]) => momentOf(one) - momentOf(other) || (a < b ? -1 : 1))
    .map(([, value]) => value);
}

/** The note that cells describe. */
export function noteOf(cells: Cells, id: string): Note {
  const fields = [...cells].flatMap(([name, { value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const note = { ...Object.fromEntries(fields), id } as unknown as Note;
  const stamps = stampsOf(cells);
  // A note as it was made needs no stamps.
  const { '*': base, ...own } = stamps;
  if (base !== toStamp(note.at)) return { ...note, stamps };
  return Object.keys(own).length > 0 ? { ...note, stamps: own } : note;
}

/** The stamps of cells, as few as say the same. */
function stampsOf(cells: Cells): Stamps {
  const set = [...cells.values()].filter(({ value }) => !isUnset(value));
  const base = set.reduce(
    (first, { stamp }) => (stamp < first ? stamp : first),
    latestOf(set.map(({ stamp }) => stamp)),
  );
  const own = [...cells].filter(([, { value, stamp }]) => stamp !== (isUnset(value) ? never : base));
  return { '*': base, ...Object.fromEntries(own.map(([name, { stamp }]) => [name, stamp])) };
}

/** Whether two sets of cells say the same. */
export function sameCells(one: Cells, other: Cells): boolean {
  if (one.size !== other.size) return false;
  for (const [name, { value, stamp }] of one) {
    const twin = other.get(name);
    if (!twin || twin.stamp !== stamp || asText(twin.value) !== asText(value)) return false;
  }
  return true;
}
