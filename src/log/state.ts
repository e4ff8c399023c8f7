import { useEffect, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';
import type { Snapshot } from '../storage/changes.ts';
import { deleteEverything } from '../storage/delete-everything.ts';
import { pressed } from '../storage/presses.ts';
import { screenshotFiles, screenshotsOf } from '../storage/screenshots-of.ts';
import { readSettings } from '../storage/settings.ts';
import { openStore } from '../storage/open-store.ts';
import { deleteFormDrafts } from '../storage/form-drafts.ts';
import { useApplication } from '../storage/use-application.ts';
import type { FormDrafts } from '../ui/form-drafts.ts';
import type { ApplicationData } from '../views/application-view.ts';
import { applicationActions } from '../ui/application-actions.ts';
import { download, fileName } from '../ui/download.ts';
import { t } from '../views/t.ts';
import { type Act, keepAndSay, readOr, useActions } from '../ui/use-actions.ts';
import { useNow } from '../ui/use-now.ts';
import { type Directory, useDirectory } from '../ui/use-directory.ts';
import type { ActOnStore, ApplicationsActions } from './actions.ts';
import type { SearchReportProps } from './SearchReportFold.tsx';
import { bringFiles, type Importing, useImport } from './use-import.ts';
import { manualActions } from './manual-actions.ts';
import { forOthersActions } from './for-others-actions.ts';
import { listActions } from './list-actions.ts';
import type { ListChoice } from './list-order.ts';
import { useListChoice } from './use-list-choice.ts';
import { useListRows } from './use-list-rows.ts';
import type { ListRow } from '../views/list-row.ts';
import { deleteApplications, deleteNote, undelete } from '../storage/undoable.ts';
import type { TrashedView } from './trashed-view.ts';
import { listDrafts, useBegunForms } from './use-begun-forms.ts';
import { useDeletionDue } from './use-deletion-due.ts';
import { useLostNotes } from './use-lost-notes.ts';
import { type CopiesView, useCopies } from './use-copies.ts';
import { useTrash } from './use-trash.ts';
import { useWorking } from './use-working.ts';
import { useStoredApplications } from './use-stored-applications.ts';

interface ApplicationsState {
  /** Newest first; null while they are being read. */
  applications: readonly Application[] | null;
  /** How many older ones are still being read. */
  unread: number;
  /** What the list says of each, by id; they come a moment later. */
  rows: ReadonlyMap<string, ListRow>;
  choice: ListChoice;
  /** Name of the system of an application, to be shown and searched. */
  systemOf(application: Application): string | null;
  /** The application that is shown. */
  data: ApplicationData | null;
  /** What was begun in its forms. */
  formDrafts: FormDrafts | null;
  /** Addresses of the screenshots of its notes, by id of the note. */
  screenshots: Readonly<Record<string, string>>;
  /** The file that was opened to be merged, with what it would change. */
  importing: Importing | null;
  /** A file is being written, looked at or brought in, or all is being deleted, and it takes its time. */
  isWorking: boolean;
  now: Date;
  /** What was deleted and can be brought back. */
  trash: readonly TrashedView[];
  /** Notes that the browser lost. */
  lost: { count: number; onSeen(): void };
  /** Everything is to be deleted, by a page that is gone, and is not yet. */
  isDeletionDue: boolean;
  copies: CopiesView;
  loadAll: SearchReportProps['load'];
  failed(error: unknown): void;
  said: string;
  /** Undoes the last action; null where it cannot be undone. */
  onUndo: (() => void) | null;
  errorMessage: string | null;
  actions: ApplicationsActions;
}

/**
 * Everything the applications page reads and writes. The application that is shown is named by the address, so it can
 * be linked.
 */
export function useApplications(): ApplicationsState {
  const { said, errorMessage, failed, act: doAction, onUndo } = useActions();
  const inStore = useStoredApplications(failed);
  const { applications, unread } = inStore;
  // The list shows itself before anything else is read; where it cannot be read, a copy may still be brought back.
  const isShown = applications !== null || errorMessage !== null;
  const vendors = useDirectory(isShown, failed);
  const chosen = useAddress();
  const stored = useApplication(chosen, failed);
  const formDrafts = useBegunForms(chosen);
  const screenshots = useScreenshots(stored ?? null, failed);
  const now = useNow(stored);
  const rows = useListRows(vendors, inStore, now, failed);
  const [choice, chooseList] = useListChoice(failed);
  const trash = useTrash(isShown, failed);
  const lost = useLostNotes(isShown, failed);
  const copies = useCopies(isShown, doAction, failed);

  const act: ActOnStore = work => doAction(async () => work(await openStore()));
  const [isFileWorking, oneFileAction] = useWorking();
  // Apart, since everything may be deleted while all of it is still being saved.
  const [isDeleting, oneDeletion] = useWorking();
  const { importing, openFile, mergeFile, closeFile } = useImport(act);
  const data = stored && vendors && formDrafts ? loadApplication(stored, vendors) : null;
  const actions: ApplicationsActions = {
    ...storedActions(chosen, act, doAction),
    ...fileActions(act, doAction, data),
    exportAll: oneFileAction(exportAll(act)),
    deleteAll: oneDeletion(deleteAll(doAction)),
    openFile: oneFileAction(openFile),
    mergeFile: oneFileAction(mergeFile),
    closeFile,
    ...listActions(act),
    ...forOthersActions(vendors, rows, act),
    ...manualActions(chosen, vendors, choose, act),
    chooseList,
    choose,
  };
  const systemOf = ({ vendor }: Application) => vendors?.vendorById(vendor)?.name ?? null;
  return {
    applications,
    unread,
    rows,
    choice,
    systemOf,
    data,
    formDrafts,
    screenshots,
    importing,
    isWorking: isFileWorking || isDeleting,
    now,
    trash,
    lost,
    isDeletionDue: useDeletionDue(isShown, failed) && !isDeleting,
    copies,
    loadAll,
    failed,
    said,
    onUndo,
    errorMessage,
    actions,
  };
}

async function loadAll() {
  const store = await openStore();
  const notes = new Map<string, readonly Note[]>();
  for await (const part of store.notesByApplication()) for (const [id, its] of part) notes.set(id, its);
  return { applications: await store.applicationsByRecency(), notes };
}

/** Shows an application, or the list alone. */
function choose(id: string | null): void {
  location.hash = id ?? '';
}

/** The application that is named by the address of the page; it follows when another one is chosen. */
function useAddress(): string | null {
  const [chosen, setChosen] = useState(applicationInAddress);
  useEffect(() => {
    const follow = () => setChosen(applicationInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return chosen;
}

/**
 * Addresses of the screenshots of an application, by id of the note. The browser keeps each as long as it is held.
 */
function useScreenshots(
  shown: Snapshot | null,
  failed: (error: unknown) => void,
): Readonly<Record<string, string>> {
  const [screenshots, setScreenshots] = useState<Readonly<Record<string, string>>>({});
  const keys = (shown?.notes ?? []).map(({ screenshot }) => screenshot ?? '').join();
  useEffect(() => {
    let isShown = true;
    const look = async () => {
      const read = shown ? await screenshotAddresses(shown) : {};
      if (isShown) setScreenshots(read);
    };
    look().catch(failed);
    return () => {
      isShown = false;
    };
  }, [shown?.application.id, keys]);
  useEffect(
    () => () => Object.values(screenshots).forEach(address => URL.revokeObjectURL(address)),
    [screenshots],
  );
  return screenshots;
}

/** With what a choice changes, which the list is shown without. */
const bringChoosing = () => import('../storage/choose.ts');

/** What is done to the application that is shown, and to its notes. */
function storedActions(chosen: string | null, act: ActOnStore, doAction: Act) {
  const noted = () => t('noted');
  return {
    ...applicationActions({
      choose: (choice, at) =>
        keepAndSay(
          act,
          async () => chosen === null || (await bringChoosing()).keepChosen({ id: chosen, at, choice }),
          noted,
        ),
      chooseForNote: (id, choice) => act(async () => (await bringChoosing()).keepChosenForNote(id, choice)),
      deleteNote: id => act(() => deleteNote(id)),
      log: () => Promise.reject(new Error('a problem is logged in the popup, beside its page')),
      screenshots: notes => readOr(doAction, {}, async () => screenshotFiles(await openStore(), notes)),
      ownName: async () => (await readSettings()).name,
    }),
    deleteApplications: (ids: readonly string[]) =>
      act(async store => {
        const drafts: string[] = ids.flatMap(id => [id, listDrafts(id)]);
        for (const id of ids) {
          const before = await store.snapshotOf(id);
          if (before) drafts.push(...[before.application, ...before.notes].map(({ url }) => url));
        }
        const { said, undo } = await deleteApplications(ids);
        const bringDraftsBack = await deleteFormDrafts(drafts);
        if (chosen && ids.includes(chosen)) choose(null);
        // Whatever becomes of what was begun, the applications come back.
        return { said, undo: () => bringDraftsBack().catch(console.error).then(undo) };
      }),
    bringBack: (id: string) => act(() => undelete(id)),
    emptyTrash: () =>
      act(async store => {
        await store.emptyTrash(null);
        return t('emptiedTrash');
      }),
  };
}

/** What is done with files. */
function fileActions(act: ActOnStore, doAction: Act, data: ApplicationData | null) {
  return {
    report: (
      kind: Parameters<ApplicationsActions['report']>[0],
      lang: Parameters<ApplicationsActions['report']>[1],
    ) =>
      act(async store => {
        // What writes reports is as heavy as all the rest of the page, and rarely asked for.
        const { saveReport } = await import('./save-report.ts');
        return data ? saveReport(kind, lang, data, store) : '';
      }),
    // All of it was read before, so it needs no store.
    searchReport: (...asked: Parameters<ApplicationsActions['searchReport']>) =>
      doAction(async () => (await import('./search-report-file.ts')).saveSearchReport(...asked)),
  };
}

/** Also where the page is closed at once, and where the store cannot be read. */
function deleteAll(act: Act) {
  return () =>
    act(async () => {
      await pressed({ do: 'delete-everything' }, deleteEverything);
      choose(null);
      return t('deletedAll');
    });
}

function exportAll(act: ActOnStore) {
  return () =>
    act(async store => {
      const now = new Date();
      const { exportFile } = await bringFiles();
      return download(fileName('', now, 'json'), await exportFile(store, now), 'application/json');
    });
}

function loadApplication(stored: Snapshot, { knownSystems }: Directory): ApplicationData {
  return { ...stored, ...knownSystems(stored.application, stored.notes) };
}

async function screenshotAddresses({ notes }: Snapshot): Promise<Record<string, string>> {
  const screenshots = await screenshotsOf(await openStore(), notes);
  return Object.fromEntries([...screenshots].map(([id, { image }]) => [id, URL.createObjectURL(image)]));
}

function applicationInAddress(): string | null {
  return location.hash.slice(1) || null;
}
