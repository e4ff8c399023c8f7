import type { Export, MergeSummary } from '../merging.ts';
import { minutesAhead, readExport, writeExport } from '../export-file.ts';
import { allOlderCopies, copyName, isCopy, olderCopies, type Rotation } from './copy-names.ts';
import type { Folder } from './folder.ts';
import { fingerprint, pack, unpack } from './packed.ts';

/** What a device remembers of its copies from one time to the next. */
export interface Copies {
  /** The part of the file's name that is this device's own. */
  device: string;
  /** The last copy that was read back and found whole; null: there was none yet. */
  good: { at: string; applications: number; notes: number } | null;
  /** Fingerprints: of the file that was written last, and of what it said. */
  written: string | null;
  said: string | null;
  rotation: Rotation;
  /** Fingerprints of the files of other devices that were brought in, by name. */
  seen: Readonly<Record<string, string>>;
}

/** What the device keeps, as far as its copies need it. */
export interface KeptHere {
  exportAll(): Promise<Export>;
  merge(file: Export): Promise<MergeSummary>;
}

/** Why a file of another device was left alone: it cannot be read (yet), or its changes are from the future. */
export interface LeftAlone {
  name: string;
  why: 'unreadable' | 'future';
}

/** What came of looking at the folder. */
export interface Round {
  copies: Copies;
  /** How many records the last copy holds that the browser lost. Nothing was read or written then. */
  lost: number;
  brought: { applications: number; notes: number };
  leftAlone: readonly LeftAlone[];
  /** By how many minutes the clock of another device is ahead of this one; 0 where nothing says so. */
  minutesAhead: number;
}

/** A device that has no copies yet. */
export function newCopies(device: string): Copies {
  const rotation = { count: 0, day: null, week: null };
  return { device, good: null, written: null, said: null, rotation, seen: {} };
}

/**
 * Brings in what other devices left in the folder, then replaces this device's own copy. Where the browser lost what
 * the copy still holds, the copy is left as it is, until the applicant brings it back or says that it is not wanted
 * (`isLossKnown`). Rejects where the folder cannot be read or written, or the copy did not arrive there whole.
 */
export async function syncCopies(
  folder: Folder,
  before: Copies,
  here: KeptHere,
  now: Date,
  isLossKnown = false,
): Promise<Round> {
  const kept = await here.exportAll();
  const said = await saidBy(kept);
  const own = await readOwn(folder, before, said, now);
  const lost = isLossKnown ? 0 : lostRecords(own, before, kept);
  const round: Round = {
    copies: before,
    lost,
    brought: { applications: 0, notes: 0 },
    leftAlone: [],
    minutesAhead: 0,
  };
  if (lost > 0) return round;
  const foreignOwn = own.isForeign ? own.holds : null;
  const { seen, isAnyMerged, ...found } = await bringIn(folder, before, here, now, foreignOwn);
  const all = isAnyMerged ? await here.exportAll() : kept;
  const news = { all, said: isAnyMerged ? await saidBy(all) : said };
  const copies = await writeOwn(folder, { ...before, seen }, news, own.print, now);
  return { ...round, ...found, copies };
}

/**
 * Brings back what the last whole copy of this device holds. Answers of when it is; null: none of them can be read.
 */
export async function restoreCopy(
  folder: Folder,
  copies: Copies,
  here: KeptHere,
  now: Date,
): Promise<{ at: string; copies: Copies } | null> {
  const [own] = await readable(folder, [copyName(copies.device)], now);
  const older = own ? [] : await readable(folder, allOlderCopies(copies.device), now);
  const best = own ?? older.sort((a, b) => b.at.localeCompare(a.at))[0];
  if (!best) return null;
  await here.merge(best.holds);
  // The browser lost what the others had brought, too.
  return { at: best.at, copies: { ...copies, seen: {} } };
}

interface Own {
  /** Null: there is none, or it is not whole. */
  holds: Export | null;
  print: string | null;
  /** Somebody else wrote it: a copied profile, or a program that put an older one back. */
  isForeign: boolean;
}

/** A fingerprint of what is kept, whenever it is written. */
async function saidBy(all: Export): Promise<string> {
  return await fingerprint(await writeExport(all, new Date(0)));
}

/** Where nothing has changed since it was written, the file is not taken apart: a long search fills a large one. */
async function readOwn(folder: Folder, before: Copies, said: string, now: Date): Promise<Own> {
  const { device, written } = before;
  const bytes = await folder.read(copyName(device));
  const print = bytes && (await fingerprint(bytes));
  if (print !== null && print === written && said === before.said)
    return { holds: null, print, isForeign: false };
  const read = bytes && (await readCopy(bytes, now));
  return {
    holds: read && 'holds' in read ? read.holds : null,
    print,
    isForeign: print !== null && print !== written,
  };
}

/** How many records the copy holds that are neither here nor were deleted here. */
function lostRecords(own: Own, { good }: Copies, kept: Export): number {
  const isEmpty = kept.cases.length + kept.notes.length + kept.deleted.length === 0;
  if (isEmpty && good) return good.applications + good.notes;
  if (!own.holds || own.isForeign) return 0;
  const known = new Set([...kept.cases, ...kept.notes, ...kept.deleted].map(({ id }) => id));
  const deleted = new Set(kept.deleted.map(({ id }) => id));
  const applications = own.holds.cases.filter(({ id }) => !known.has(id));
  // Of a deleted application the notes leave no mark of their own.
  const notes = own.holds.notes.filter(({ id, caseId }) => !known.has(id) && !deleted.has(caseId));
  return applications.length + notes.length;
}

type Brought = Omit<Round, 'copies' | 'lost'> & { seen: Copies['seen']; isAnyMerged: boolean };

async function bringIn(
  folder: Folder,
  { device, seen }: Copies,
  here: KeptHere,
  now: Date,
  foreignOwn: Export | null,
): Promise<Brought> {
  const brought = { applications: 0, notes: 0 };
  const leftAlone: LeftAlone[] = [];
  const next: Record<string, string> = {};
  let [ahead, isAnyMerged] = [0, false];
  const merge = async (holds: Export) => {
    const { applications, notes } = await here.merge(holds);
    brought.applications += applications.added;
    brought.notes += notes.added;
    ahead = Math.max(ahead, minutesAhead(holds, now));
    isAnyMerged = true;
  };
  if (foreignOwn) await merge(foreignOwn);
  const names = (await folder.names()).filter(name => isCopy(name) && name !== copyName(device));
  for (const name of names.sort()) {
    const bytes = await folder.read(name);
    if (!bytes) continue;
    const print = await fingerprint(bytes);
    if (seen[name] !== print) {
      const read = await readCopy(bytes, now);
      if ('why' in read) {
        leftAlone.push({ name, why: read.why });
        continue;
      }
      await merge(read.holds);
    }
    next[name] = print;
  }
  return { brought, leftAlone, minutesAhead: ahead, seen: next, isAnyMerged };
}

/** Replaces the own copy, where there is anything new to say, and keeps what comes of it as an older one too. */
async function writeOwn(
  folder: Folder,
  before: Copies,
  { all, said }: { all: Export; said: string },
  print: string | null,
  now: Date,
): Promise<Copies> {
  const good = { at: now.toISOString(), applications: all.cases.length, notes: all.notes.length };
  const isThere = !folder.isReadable || (print !== null && print === before.written);
  if (said === before.said && isThere) return { ...before, good };
  const bytes = await pack(await writeExport(all, now));
  const name = copyName(before.device);
  await writeWhole(folder, name, bytes);
  const { names, rotation } = olderCopies(before.device, before.rotation, now);
  // Screenshots make a file many times as large, and never change: the newest copy has them.
  const slim =
    all.screenshots.length === 0 ? bytes : await pack(await writeExport({ ...all, screenshots: [] }, now));
  for (const older of names) await writeWhole(folder, older, slim);
  return { ...before, good, said, written: await fingerprint(bytes), rotation };
}

/** A copy that cannot be read back is none. */
async function writeWhole(folder: Folder, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await folder.write(name, bytes);
  const found = await folder.read(name);
  if (!found || (await fingerprint(found)) !== (await fingerprint(bytes)))
    throw new Error(`${name} is not what was written`);
}

interface ReadCopy {
  holds: Export;
  at: string;
}

async function readable(folder: Folder, names: readonly string[], now: Date): Promise<ReadCopy[]> {
  const read: ReadCopy[] = [];
  for (const name of names) {
    const bytes = await folder.read(name);
    const one = bytes && (await readCopy(bytes, now));
    if (one && 'holds' in one) read.push(one);
  }
  return read;
}

async function readCopy(
  bytes: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<ReadCopy | Pick<LeftAlone, 'why'>> {
  const text = await unpack(bytes);
  if (text === null) return { why: 'unreadable' };
  const holds = readExport(text, now);
  if ('future' in holds) return { why: 'future' };
  if ('broken' in holds || 'isDamaged' in holds || 'newer' in holds) return { why: 'unreadable' };
  const at = /"exportedAt": ?"([^"]+)"/.exec(text.slice(0, 200))?.[1] ?? '';
  return { holds, at };
}
