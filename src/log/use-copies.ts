import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askForFolderAgain, chosenFolder } from '../storage/copies/chosen-folder.ts';
import type { CopiesState, CopyWay } from '../storage/copies/run-copies.ts';
import { forgetLoss } from '../storage/lost-notes.ts';
import { UserFacingError, type Act, type Work } from '../ui/use-actions.ts';
import { happened } from '../views/dates.ts';
import { t } from '../views/t.ts';
import { counted } from './counted.ts';

/** The list is there before its copies are looked at. */
const bringCopies = () => import('../storage/copies/run-copies.ts');

export interface CopiesActions {
  /** Lets the applicant choose a folder, or allow downloads, and writes the first copy. */
  switchOn(): Promise<boolean>;
  switchOff(): Promise<boolean>;
  copyNow(): Promise<boolean>;
  /** Asks the browser for the folder again, or the applicant, where the browser lost it. */
  allowAgain(): Promise<boolean>;
  restore(): Promise<boolean>;
  /** What the browser lost is not wanted: the copy is replaced. */
  goOnWithout(): Promise<boolean>;
  decline(): Promise<boolean>;
}

export interface CopiesView {
  /** Null: not switched on. */
  state: CopiesState | null;
  /** Which way this browser has; null: none. */
  way: CopyWay | null;
  /** The applicant said that no copies are wanted. */
  isDeclined: boolean;
  actions: CopiesActions;
}

type Picker = (how: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** The browser's choice of a folder, where it has one. */
const picker = () => (window as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** The copies outside of the browser: they are looked at once they are `wanted`, and whenever something is pressed. */
export function useCopies(wanted: boolean, act: Act, failed: (error: unknown) => void): CopiesView {
  const [state, setState] = useState<CopiesState | null>(null);
  const [isDeclined, setDeclined] = useState(true);
  const reload = async () => {
    const { areCopiesDeclined, copiesState } = await bringCopies();
    setState(await copiesState());
    setDeclined(await areCopiesDeclined());
  };
  useEffect(() => {
    if (!wanted) return;
    const look = async () => {
      await reload();
      // What can only be written is written by the hour, or when it is asked for.
      const { copiesState } = await bringCopies();
      if ((await copiesState())?.way === 'folder') await act(() => runAndSay(''));
      await reload();
    };
    look().catch(failed);
  }, [wanted]);
  const then = (work: Work) => act(work).then(async isKept => (await reload(), isKept));
  return { state, way: wayHere(), isDeclined, actions: copiesActions(then, state?.way ?? null) };
}

function copiesActions(act: Act, way: CopyWay | null): CopiesActions {
  return {
    switchOn: () =>
      act(async () => {
        // First of all, because browsers count only what happens at once as the applicant's press.
        const handle = await pickFolder();
        if (handle === 'refused') return t('copiesRefused');
        await (await bringCopies()).switchCopiesOn(handle);
        return await runAndSay(t('copiesDone'));
      }),
    switchOff: () =>
      act(async () => {
        await (await bringCopies()).switchCopiesOff();
        return t('copiesOffSaid');
      }),
    copyNow: () => act(() => runAndSay(t('copiesDone'))),
    allowAgain: () =>
      act(async () => {
        if (!(await reachFolder(way))) return t('copiesRefused');
        return await runAndSay(t('copiesDone'));
      }),
    restore: () =>
      act(async () => {
        if (!(await reachFolder(way))) return t('copiesRefused');
        const at = await (await bringCopies()).restoreLast(new Date());
        if (at === null) throw new UserFacingError(t('copiesNoneReadable'));
        await forgetLoss();
        return t('copiesRestored', happened(at, new Date()));
      }),
    goOnWithout: () =>
      act(async () => {
        await forgetLoss();
        await (await bringCopies()).runCopies(new Date(), true);
        return '';
      }),
    decline: () => act(async () => (await bringCopies()).declineCopies()),
  };
}

function wayHere(): CopyWay | null {
  if (picker()) return 'folder';
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  return optional.includes('downloads') ? 'downloads' : null;
}

/** The folder that the applicant chooses; null: downloads were allowed. */
async function pickFolder(): Promise<FileSystemDirectoryHandle | null | 'refused'> {
  const pick = picker();
  if (!pick) {
    const granted = await browser.permissions.request({ permissions: ['downloads'] });
    return granted ? null : 'refused';
  }
  try {
    return await pick.call(window, { id: 'callworthy', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'refused';
    throw error;
  }
}

/** Whether the copies can be reached, after asking for what is missing. Downloads are asked for in the press itself. */
async function reachFolder(way: CopyWay | null): Promise<boolean> {
  const known = way === 'folder' ? await chosenFolder() : null;
  if (known) return await askForFolderAgain(known);
  const handle = await pickFolder();
  if (handle === 'refused') return false;
  await (await bringCopies()).switchCopiesOn(handle);
  return true;
}

/** Brings in and writes, and says what came in; else `done`. */
async function runAndSay(done: string): Promise<string> {
  const { runCopies } = await bringCopies();
  const round = await runCopies(new Date());
  if (!round || round.state.trouble || round.state.lost > 0) return '';
  const { applications, notes } = round.brought;
  return applications + notes > 0 ? t('copiesBrought', ...counted(applications, notes)) : done;
}
