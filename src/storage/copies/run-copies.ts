import browser from 'webextension-polyfill';
import { asStoreProblem, StoreProblem, storeProblems } from '../../views/store-problem.ts';
import type { MessageName } from '../../views/t.ts';
import { openStore } from '../open-store.ts';
import { chosenFolder, chooseFolder, isAllowed } from './chosen-folder.ts';
import { copiesKey } from './copies-key.ts';
import { downloadsFolder } from './downloads.ts';
import { type Folder, folderAt } from './folder.ts';
import { type Copies, type LeftAlone, newCopies, restoreCopy, syncCopies } from './sync-copies.ts';

/** Where copies go: into a folder that the applicant chose, or among the downloads. */
export type CopyWay = 'folder' | 'downloads';

/** All that is known of the copies, as it is kept between two of them. */
export interface CopiesState extends Copies {
  way: CopyWay;
  /** Why none is written: the browser's permission has lapsed, or it failed. */
  trouble: { why: 'lapsed' } | Failed | null;
  /** How many records the last copy holds that the browser lost; nothing is written until that is settled. */
  lost: number;
  leftAlone: readonly LeftAlone[];
  minutesAhead: number;
}

interface Failed {
  why: 'failed';
  /** The text that says it; that of an earlier version names none. */
  says?: MessageName;
  /** In technical words. */
  reason: string;
}

/** A round with what other devices brought, to be shown once. */
interface CopyRound {
  state: CopiesState;
  brought: { applications: number; notes: number };
}

const declinedKey = 'copiesDeclined';
const alarmName = 'copies';
/** A copy is at most so old, as long as the browser runs. */
const everyMinutes = 60;
const nothing = { applications: 0, notes: 0 };

/** One at a time, in whichever page or worker: two would write one file. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('callworthy-copies', work) as Promise<T>;

/** Null: copies are not switched on. */
export async function copiesState(): Promise<CopiesState | null> {
  const { [copiesKey]: state } = await browser.storage.local.get(copiesKey);
  return (state as CopiesState | undefined) ?? null;
}

const keep = async (state: CopiesState) => {
  await browser.storage.local.set({ [copiesKey]: state });
  return state;
};

/** Whether the applicant said that no copies are wanted. */
export async function areCopiesDeclined(): Promise<boolean> {
  return (await browser.storage.local.get(declinedKey))[declinedKey] === true;
}

/** Remembers that the applicant wants no copies, so that none are offered again. */
export async function declineCopies(): Promise<void> {
  await browser.storage.local.set({ [declinedKey]: true });
}

/** Switches copies on; `handle` is the folder that was chosen just now, where it is one. */
export async function switchCopiesOn(handle: FileSystemDirectoryHandle | null): Promise<void> {
  const before = await copiesState();
  if (handle) await chooseFolder(handle);
  const own = before ?? newCopies(newDevice());
  const settled = { trouble: null, lost: 0, leftAlone: [], minutesAhead: 0 };
  await keep({ ...own, ...settled, way: handle ? 'folder' : 'downloads' });
  await planCopies();
}

/** Sets the alarm of the copies, which some browsers forget with each restart. */
export async function planCopies(): Promise<void> {
  if (await copiesState())
    await browser.alarms.create(alarmName, { delayInMinutes: 1, periodInMinutes: everyMinutes });
}

/** Makes a copy whenever its time has come. To be called in the first turn of the background. */
export function watchCopies(logRejection: (work: Promise<unknown>) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) logRejection(runCopies(new Date()));
  });
}

/** Switches copies off. The files stay. */
export async function switchCopiesOff(): Promise<void> {
  await chooseFolder(null);
  await browser.alarms.clear(alarmName);
  await browser.storage.local.remove(copiesKey);
  await declineCopies();
}

/**
 * Brings in what other devices left, and writes a copy where something has changed. Where that is not possible, the
 * state says why. Null: copies are not switched on.
 */
export function runCopies(now: Date, isLossKnown = false): Promise<CopyRound | null> {
  return alone(async () => {
    const state = await copiesState();
    if (!state) return null;
    const folder = await folderOf(state.way);
    if (!folder) return { state: await keep({ ...state, trouble: { why: 'lapsed' } }), brought: nothing };
    try {
      const round = await syncCopies(folder, state, await openStore(), now, isLossKnown);
      const { copies, brought, ...found } = round;
      return { state: await keep({ ...state, ...copies, ...found, trouble: null }), brought };
    } catch (error) {
      return { state: await keep({ ...state, trouble: failedBy(error) }), brought: nothing };
    }
  });
}

/** Why a copy was not written, in words that say what to do where the reason is one that is known. */
function failedBy(error: unknown): Failed {
  const { name, message: reason } = error instanceof Error ? error : { name: '', message: String(error) };
  const says = (): MessageName => {
    if (error instanceof StoreProblem) return storeProblems[error.kind];
    if (name === 'NotFoundError') return 'copiesMissing';
    const problem = asStoreProblem(error);
    return problem instanceof StoreProblem && problem.kind === 'full' ? 'copiesFull' : 'copiesFailed';
  };
  return { why: 'failed', says: says(), reason };
}

/** Brings back what the last whole copy holds. Answers of when it is; null: none can be read. */
export function restoreLast(now: Date): Promise<string | null> {
  return alone(async () => {
    const state = await copiesState();
    const folder = state && (await folderOf(state.way));
    const restored = folder && (await restoreCopy(folder, state, await openStore(), now));
    if (!restored) return null;
    await keep({ ...state, ...restored.copies, lost: 0 });
    return restored.at;
  });
}

/** Null: the browser's permission has lapsed, or it lost the folder. */
async function folderOf(way: CopyWay): Promise<Folder | null> {
  if (way === 'downloads')
    return (await browser.permissions.contains({ permissions: ['downloads'] })) ? downloadsFolder() : null;
  const handle = await chosenFolder();
  return handle && (await isAllowed(handle)) ? folderAt(handle) : null;
}

/** A name that no other device has, and that names the browser for the person. */
function newDevice(): string {
  const [browserName = 'browser'] = /firefox|edg|opr|chrome/i.exec(navigator.userAgent) ?? [];
  return `${browserName.toLowerCase()}-${crypto.randomUUID().slice(0, 8)}`;
}
