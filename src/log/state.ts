import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Application } from '../applications/application.ts';
import type { FromOwnPages } from '../messages/contract.ts';
import { ask } from '../messages/handle.ts';
import { deleteEverything } from '../storage/delete-everything.ts';
import { screenshotFiles, screenshotsOf } from '../storage/screenshots-of.ts';
import { openStore, type Store } from '../storage/store.ts';
import { deleteFormDrafts } from '../storage/form-drafts.ts';
import type { ApplicationData } from '../views/application-view.ts';
import { applicationActions } from '../ui/application-actions.ts';
import { download, fileName } from '../ui/download.ts';
import { t, tCount } from '../views/t.ts';
import { UserFacingError, useActions } from '../ui/use-actions.ts';
import { vendorById } from '../vendors/directory.ts';
import type { ApplicationsActions } from './Applications.tsx';
import { readExport, writeExport } from './export-file.ts';
import { saveReport } from './save-report.ts';

interface ApplicationsState {
  /** Newest first; null while they are being read. */
  applications: readonly Application[] | null;
  /** The application that is shown. */
  data: ApplicationData | null;
  /** Addresses of the screenshots of its notes, by id of the note. */
  screenshots: Readonly<Record<string, string>>;
  now: Date;
  said: string;
  errorMessage: string | null;
  actions: ApplicationsActions;
}

/**
 * Everything the applications page reads and writes. The application that is shown is named by the address, so it can
 * be linked.
 */
export function useApplications(): ApplicationsState {
  const [applications, setApplications] = useState<readonly Application[] | null>(null);
  const [data, setData] = useState<ApplicationData | null>(null);
  const [screenshots, setScreenshots] = useState<Readonly<Record<string, string>>>({});
  const [chosen, setChosen] = useState(applicationInAddress);

  const reload = useCallback(async () => {
    const store = await openStore();
    setApplications(await store.applicationsByRecency());
    const shown = chosen ? await loadApplication(store, chosen) : null;
    setData(shown);
    setScreenshots(shown ? await screenshotAddresses(shown, store) : {});
  }, [chosen]);

  const { said, errorMessage, failed, attempt: doAction } = useActions(reload);
  const attempt = (work: (store: Store) => Promise<string>) => doAction(async () => work(await openStore()));

  useEffect(() => {
    reload().catch(failed);
  }, [reload]);
  // The browser keeps each screenshot in memory as long as its address is held.
  useEffect(
    () => () => Object.values(screenshots).forEach(address => URL.revokeObjectURL(address)),
    [screenshots],
  );
  useEffect(() => {
    const follow = () => setChosen(applicationInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const tell = async (message: string) => {
    if (chosen) await ask<FromOwnPages, 'application/changed'>('application/changed', { caseId: chosen });
    return message;
  };
  const changeApplication = (change: (application: Application) => Application) =>
    attempt(async store => {
      if (chosen) await store.changeApplication(chosen, change);
      return tell(t('noted'));
    });

  const actions: ApplicationsActions = {
    ...applicationActions({
      changeApplication,
      changeNote: (id, change) => attempt(store => store.changeNote(id, change).then(() => tell(t('noted')))),
      deleteNote: id => attempt(store => store.deleteNote(id).then(() => tell(''))),
      log: () => Promise.reject(new Error('a problem is logged in the popup, beside its page')),
      screenshots: async notes => screenshotFiles(await openStore(), notes),
    }),
    choose: id => {
      location.hash = id ?? '';
    },
    deleteApplication: id =>
      attempt(async store => {
        const urls = [await store.applicationById(id), ...(await store.notesOf(id))].flatMap(
          one => one?.url ?? [],
        );
        await store.deleteApplication(id);
        await deleteFormDrafts([id, ...urls]);
        await tell('');
        location.hash = '';
        return t('deletedApplication');
      }),
    deleteAll: () =>
      attempt(async () => {
        await deleteEverything();
        location.hash = '';
        return t('deletedAll');
      }),
    exportAll: () =>
      attempt(async store => {
        const now = new Date();
        download(fileName('', now, 'json'), writeExport(await store.exportAll(), now), 'application/json');
        return '';
      }),
    importFile: file =>
      attempt(async store => {
        const read = readExport(await file.text());
        if ('broken' in read) {
          throw new UserFacingError(t('importBroken', read.broken ?? t('importNotJson')));
        }
        const added = await store.importAll(read);
        await ask<FromOwnPages, 'applications/imported'>('applications/imported', null);
        return t(
          'importDone',
          tCount('applicationsOne', 'applicationsOther', added.cases),
          tCount('notesOne', 'notesOther', added.notes),
        );
      }),
    report: (kind, lang) =>
      attempt(async store => {
        if (data) await saveReport(kind, lang, data, store);
        return '';
      }),
  };
  return { applications, data, screenshots, now: new Date(), said, errorMessage, actions };
}

async function loadApplication(store: Store, id: string): Promise<ApplicationData | null> {
  const application = await store.applicationById(id);
  if (!application) return null;
  return {
    application,
    notes: await store.notesOf(id),
    vendor: vendorById(application.vendor),
    frontEnd: vendorById(application.frontEnd),
  };
}

async function screenshotAddresses(
  { notes }: ApplicationData,
  store: Store,
): Promise<Record<string, string>> {
  const screenshots = await screenshotsOf(store, notes);
  return Object.fromEntries([...screenshots].map(([id, { image }]) => [id, URL.createObjectURL(image)]));
}

function applicationInAddress(): string | null {
  return location.hash.slice(1) || null;
}
