import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Storage, type Tabs } from 'webextension-polyfill';
import type { Application } from '../applications/application.ts';
import { withPage } from '../applications/open-application.ts';
import { sameApplication } from '../applications/same-application.ts';
import type { FromOwnPages, TabView } from '../messages/contract.ts';
import { ask } from '../messages/handle.ts';
import { clocksFor } from '../remedies/clocks.ts';
import { muteHost } from '../storage/settings.ts';
import { tabKey } from '../storage/tab-key.ts';
import { screenshotFiles } from '../storage/screenshots-of.ts';
import { openStore, type Store } from '../storage/store.ts';
import type { ApplicationData } from '../views/application-view.ts';
import { applicationActions } from '../ui/application-actions.ts';
import { t } from '../views/t.ts';
import { hostOf } from '../vendors/host-of.ts';
import { useActions } from '../ui/use-actions.ts';
import type { FormDrafts } from '../ui/form-drafts.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { panelOpener } from './panel.ts';
import type { PopupActions, SiteView } from './Popup.tsx';
import { useFormDrafts } from './use-form-drafts.ts';

/** By far the largest part of the popup: it comes while the background is asked about the tab. */
const directory = import('../vendors/directory.ts');

interface PopupState {
  /** Null while it is being read. */
  site: SiteView | null;
  data: ApplicationData | null;
  /** Counts the applications that were in this tab: what is open on the screen belongs to one of them. */
  application: number;
  now: Date;
  errorMessage: string | null;
  actions: PopupActions;
  formDrafts: FormDrafts;
}

/**
 * Everything the popup reads and writes, for one tab. `isDetached`: it was opened without a press on its button.
 */
export function usePopup(tabId: number, isDetached: boolean): PopupState {
  const [tab, setTab] = useState<TabView | null>(null);
  const [data, setData] = useState<ApplicationData | null>(null);
  const [now, setNow] = useState(() => new Date());
  const lastRead = useRef<string | null>(null);
  const shown = useRef<Application | null>(null);
  const [application, setApplication] = useState(0);
  const [formDrafts, takeUp] = useFormDrafts();

  const show = useCallback(async (view: TabView) => {
    await takeUp(view);
    const before = shown.current;
    if (before && before.id !== view.application.id && !sameApplication(before, view.application)) {
      setApplication(count => count + 1);
    }
    shown.current = view.application;
    const read = view.site === 'browser-page' ? null : await loadApplication(await openStore(), view);
    setTab(view);
    setData(read);
    setNow(new Date());
  }, []);

  const reload = useCallback(async () => {
    let view = await ask<FromOwnPages, 'tab/asked'>('tab/asked', { tabId });
    // Once for each page, because a page that cannot be read stays unknown.
    if (view.site === 'unknown' && view.url !== lastRead.current) {
      lastRead.current = view.url;
      view = await readOnce(tabId, view);
    }
    await show(view);
  }, [tabId]);

  const { errorMessage, failed, attempt } = useActions(reload);

  useEffect(() => {
    const look = () => void reload().catch(failed);
    look();
    // Clocks and waiting times go on while the popup is open, and so does the page beside it.
    const minute = setInterval(look, 60_000);
    const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
      const change = changes[tabKey(tabId)];
      // Firefox tells of values that were written without being changed too.
      const isNew = change && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue);
      if (area === 'session' && isNew) look();
    };
    browser.storage.onChanged.addListener(changed);
    // Pages that are not read tell nothing of themselves.
    const loaded = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (id === tabId && status === 'complete') look();
    };
    browser.tabs.onUpdated.addListener(loaded);
    return () => {
      clearInterval(minute);
      browser.storage.onChanged.removeListener(changed);
      browser.tabs.onUpdated.removeListener(loaded);
    };
  }, [reload]);

  const changeApplication = (change: (application: Application) => Application) =>
    attempt(async () => {
      const application = data?.application;
      if (!application) return;
      const store = await openStore();
      // What the page told since then, such as the title of the job, is kept along with the change.
      const changed = await store.changeApplication(application.id, stored =>
        change(withPage(stored, application, stored.updatedAt)),
      );
      if (changed === null) {
        // It was deleted elsewhere meanwhile, and stays so.
        if (tab?.isStored) return;
        await store.saveApplication(change(application));
      }
      await ask<FromOwnPages, 'application/changed'>('application/changed', { caseId: application.id });
    });

  const openPanel = panelOpener(tabId);
  const actions: PopupActions = {
    ...applicationActions({
      changeApplication,
      changeNote: (id, change) =>
        attempt(async () => {
          await (await openStore()).changeNote(id, change);
          if (data)
            await ask<FromOwnPages, 'application/changed'>('application/changed', {
              caseId: data.application.id,
            });
        }),
      deleteNote: id =>
        attempt(async () => {
          await (await openStore()).deleteNote(id);
          if (data)
            await ask<FromOwnPages, 'application/changed'>('application/changed', {
              caseId: data.application.id,
            });
        }),
      log: problem =>
        attempt(async () => {
          await ask<FromOwnPages, 'problem/logged'>('problem/logged', { tabId, ...problem });
        }),
      screenshots: async notes => screenshotFiles(await openStore(), notes),
    }),
    async allowSite() {
      const origin = tab?.canAskPermission;
      if (!origin) return false;
      // First of all, because browsers count only what happens at once as the applicant's press.
      const granted = await browser.permissions.request({ origins: [origin] });
      if (granted)
        await attempt(() => ask<FromOwnPages, 'sites/changed'>('sites/changed', null).then(() => undefined));
      return granted;
    },
    mute: muted =>
      attempt(async () => {
        if (tab) await muteHost(hostOf(tab.url), muted);
      }),
    takeScreenshot: isDetached
      ? undefined
      : noteId =>
          attempt(async () => {
            const { screenshot } = await ask<FromOwnPages, 'screenshot/requested'>('screenshot/requested', {
              tabId,
              noteId,
            });
            if (screenshot === null) throw new Error(t('screenshotRefused'));
          }),
    openPanel: openPanel && !isDetached ? () => void openPanel().then(() => close(), failed) : undefined,
    openSettings: () => void browser.runtime.openOptionsPage(),
  };

  const site = tab && {
    site: tab.site,
    host: hostOf(tab.url),
    muted: tab.muted,
    canAllow: tab.canAskPermission !== null && tab.site !== 'allowed',
    signOutAt: signOutOf(tab, data?.vendor ?? null, now),
  };
  return { site, data, application, now, errorMessage, actions, formDrafts };
}

/** A page that cannot be read after all (a store page, an error page) stays unknown. */
async function readOnce(tabId: number, view: TabView): Promise<TabView> {
  try {
    return await ask<FromOwnPages, 'tab/read'>('tab/read', { tabId });
  } catch (error) {
    console.warn(error);
    return view;
  }
}

/** The application of the tab with its notes; one that is not stored yet has none. */
async function loadApplication(store: Store, { application, isStored }: TabView): Promise<ApplicationData> {
  const { vendorById } = await directory;
  return {
    application,
    notes: isStored ? await store.notesOf(application.id) : [],
    vendor: vendorById(application.vendor),
    frontEnd: vendorById(application.frontEnd),
  };
}

/** A clock that runs for longer is no concern yet. */
const soonMinutes = 15;

/** When the vendor may sign the applicant out of the page in this tab, ISO 8601; null where that is not known. */
function signOutOf({ openedAt }: TabView, vendor: Vendor | null, now: Date): string | null {
  const { signOut } = clocksFor({ vendor, openedAt, lockedAt: null, now });
  return signOut && !signOut.passed && signOut.minutesLeft <= soonMinutes ? signOut.at : null;
}
