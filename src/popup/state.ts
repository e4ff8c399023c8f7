import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Application } from '../applications/application.ts';
import { withChannels, withLookedIn, withPage } from '../applications/open-application.ts';
import type { FromOwnPages, TabView } from '../messages/contract.ts';
import { ask } from '../messages/handle.ts';
import { clocksFor } from '../remedies/clocks.ts';
import type { Snapshot } from '../storage/changes.ts';
import { muteHost, readSettings } from '../storage/settings.ts';
import { screenshotFiles } from '../storage/screenshots-of.ts';
import { openStore } from '../storage/store.ts';
import { useApplication } from '../storage/use-application.ts';
import type { ApplicationData } from '../views/application-view.ts';
import type { ApplicationActions } from '../ui/actions.ts';
import { applicationActions } from '../ui/application-actions.ts';
import { t } from '../views/t.ts';
import { hostOf } from '../vendors/host-of.ts';
import { useActions } from '../ui/use-actions.ts';
import { type Directory, useDirectory } from '../ui/use-directory.ts';
import type { FormDrafts } from '../ui/form-drafts.ts';
import { useNow } from '../ui/use-now.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { panelOpener } from './panel.ts';
import type { PopupActions, SiteView } from './site-view.ts';
import { useTab } from './use-tab.ts';
import { useFormDrafts } from './use-form-drafts.ts';

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

type Attempt = (work: () => Promise<string | void>) => Promise<boolean>;

/**
 * Everything the popup reads and writes, for one tab. `isDetached`: it was opened without a press on its button.
 */
export function usePopup(tabId: number, isDetached: boolean): PopupState {
  const { errorMessage, failed, attempt } = useActions();
  const [formDrafts, takeUp] = useFormDrafts();
  const { tab, application, look } = useTab(tabId, takeUp, failed);
  const stored = useApplication(tab?.application.id ?? null, failed);
  const vendors = useDirectory(failed);
  const now = useNow(stored ?? tab);

  useEffect(() => {
    // It was stored, or deleted elsewhere, since the background was asked.
    if (tab && stored !== undefined && tab.isStored !== (stored !== null)) look().catch(failed);
  }, [tab, stored]);

  const isRead = tab !== null && tab.site !== 'browser-page' && stored !== undefined && vendors !== null;
  const data = isRead ? loadApplication(tab, stored, vendors) : null;
  const isReady = tab !== null && (data !== null || tab.site === 'browser-page');
  const site = isReady ? siteView(tab, data?.vendor ?? null, now) : null;
  const actions = {
    ...storedActions(tabId, attempt, tab, data),
    ...pageActions(tabId, isDetached, attempt, tab, look),
  };
  return {
    site,
    data,
    application,
    now,
    errorMessage,
    formDrafts,
    actions: {
      ...actions,
      openPanel: isDetached ? null : panelAction(tabId, failed),
    },
  };
}

/** What the popup does to the application and its notes. */
function storedActions(tabId: number, attempt: Attempt, tab: TabView | null, data: ApplicationData | null) {
  return applicationActions({
    changeApplication: change =>
      attempt(async () => {
        const application = data?.application;
        if (!application) return;
        // What was read off the page since then, such as the job's title, is stored with the change. An application
        // that was deleted elsewhere meanwhile stays deleted.
        const opened = tab?.isStored ? null : application;
        await (await openStore()).change(
          application.id,
          stored => change(withPage(stored, application, stored.updatedAt)),
          opened,
        );
      }),
    changeNote: (id, change) =>
      attempt(async () => {
        await (await openStore()).changeNote(id, change);
      }),
    deleteNote: id => attempt(async () => (await openStore()).deleteNote(id)),
    log: problem => {
      const id = crypto.randomUUID();
      return attempt(async () => {
        await ask<FromOwnPages, 'problem/logged'>('problem/logged', { tabId, id, ...problem });
      });
    },
    screenshots: async notes => screenshotFiles(await openStore(), notes),
    ownName: async () => (await readSettings()).name,
  });
}

/** What the popup does with the page of its tab: reading, notices and screenshots. */
function pageActions(
  tabId: number,
  isDetached: boolean,
  attempt: Attempt,
  tab: TabView | null,
  look: () => Promise<void>,
): Omit<PopupActions, keyof ApplicationActions | 'openPanel'> {
  return {
    async allowSite() {
      const origin = tab?.canAskPermission;
      if (!origin) return false;
      // First of all, because browsers count only what happens at once as the applicant's press.
      const granted = await browser.permissions.request({ origins: [origin] });
      if (!granted) return false;
      return attempt(async () => {
        await ask<FromOwnPages, 'sites/changed'>('sites/changed', null);
        await look();
      });
    },
    mute: muted =>
      attempt(async () => {
        if (tab) await muteHost(hostOf(tab.url), muted);
        await look();
      }),
    takeScreenshot: isDetached
      ? null
      : noteId =>
          attempt(async () => {
            const { screenshot } = await ask<FromOwnPages, 'screenshot/requested'>('screenshot/requested', {
              tabId,
              noteId,
            });
            if (screenshot === null) throw new Error(t('screenshotRefused'));
          }),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}

/** Moves the popup's page into the browser's side panel; null where the browser has none. */
function panelAction(tabId: number, failed: (error: unknown) => void): (() => void) | null {
  const openPanel = panelOpener(tabId);
  return openPanel ? () => void openPanel().then(() => close(), failed) : null;
}

function siteView(tab: TabView, vendor: Vendor | null, now: Date): SiteView {
  return {
    site: tab.site,
    host: hostOf(tab.url),
    muted: tab.muted,
    canAllow: tab.canAskPermission !== null && tab.site !== 'allowed',
    signOutAt: signOutOf(tab, vendor, now),
  };
}

/**
 * The application of the tab as it is stored, with what was read off its page since. One that is not stored yet has no
 * notes.
 */
function loadApplication(
  { application: seen }: TabView,
  stored: Snapshot | null,
  { vendorById, systemInTrouble, vendorsInChain }: Directory,
): ApplicationData {
  const application: Application = stored
    ? withLookedIn(
        withChannels(withPage(stored.application, seen, stored.application.updatedAt), seen.channels),
        ...seen.lookedIn,
      )
    : seen;
  const notes = stored?.notes ?? [];
  return {
    application,
    notes,
    vendor: systemInTrouble(application, notes),
    frontEnd: vendorById(application.frontEnd),
    chain: vendorsInChain(application),
  };
}

/** A clock that runs for longer is no concern yet. */
const soonMinutes = 15;

/** When the vendor may sign the applicant out of the page in this tab, ISO 8601; null where that is not known. */
function signOutOf({ openedAt }: TabView, vendor: Vendor | null, now: Date): string | null {
  const { signOut } = clocksFor({ vendor, openedAt, lockedAt: null, now });
  return signOut && !signOut.passed && signOut.minutesLeft <= soonMinutes ? signOut.at : null;
}
