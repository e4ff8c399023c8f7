import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { toLocalIso } from '../applications/moment.ts';
import { workingAgain } from '../applications/working-again.ts';
import type { FromOwnPages, TabView } from '../messages/contract.ts';
import { ask } from '../messages/ask.ts';
import { clocksFor } from '../remedies/clocks.ts';
import type { Snapshot } from '../storage/changes.ts';
import { pressed } from '../storage/presses.ts';
import { muteHost, readSettings } from '../storage/settings.ts';
import { screenshotFiles } from '../storage/screenshots-of.ts';
import { bringStore } from '../storage/bring-store.ts';
import { useApplication } from '../storage/use-application.ts';
import type { ApplicationData, FirstView } from '../views/application-view.ts';
import { applicationActions } from '../ui/application-actions.ts';
import type { ChosenForApplication } from '../views/choices.ts';
import { when } from '../views/dates.ts';
import { t } from '../views/t.ts';
import { hostOf } from '../vendors/host-of.ts';
import { deleteNote } from '../storage/undoable.ts';
import {
  type ActionOutcome,
  UserFacingError,
  type Act,
  keepAndSay,
  readOr,
  useActions,
} from '../ui/use-actions.ts';
import type { FormDrafts } from '../ui/form-drafts.ts';
import { useNow } from '../ui/use-now.ts';
import type { Vendor } from '../vendors/vendor.ts';
import type { FirstQuestion } from './first-question.ts';
import { panelOpener } from './panel.ts';
import type { PopupActions, SiteView } from './site-view.ts';
import { useTab } from './use-tab.ts';
import { useFormDrafts } from './use-form-drafts.ts';
import { useWords, type Words } from './use-words.ts';

interface PopupState {
  /** Null while it is being read. */
  site: SiteView | null;
  data: ApplicationData | null;
  /** Which of the applications that were in this tab it is, from 0: what is open on the screen belongs to one of them. */
  nthApplication: number;
  /** Null while it is on its way; `data` holds its first view until then. */
  words: Words | null;
  now: Date;
  /** What came of the last action, and how it is undone. */
  outcome: Pick<ActionOutcome, 'said' | 'onUndo' | 'forget'>;
  errorMessage: string | null;
  actions: PopupActions;
  /** Null while what was begun is being read. */
  formDrafts: FormDrafts | null;
  /** To be called when a moment that was waited for has come. */
  onOver(): void;
}

/**
 * Everything the popup reads and writes, for one tab. `isDetached`: it was opened without a press on its button.
 * `asked`: what was asked about this tab before the popup was there.
 */
export function usePopup(tabId: number, isDetached: boolean, asked?: FirstQuestion): PopupState {
  const { errorMessage, failed, act, ...outcome } = useActions();
  const [formDrafts, takeUp] = useFormDrafts();
  const { tab, nthApplication, look } = useTab(tabId, takeUp, failed, asked);
  const stored = useApplication(tab?.application.id ?? null, failed, tab?.stored);
  const [waits, setWaits] = useState(0);
  const now = useNow(stored ?? tab, waits);
  const words = useWords(failed);
  const first = useFirstView(tab, stored, now);
  const read = tab && stored !== undefined ? loadApplication(tab, stored, first, words) : null;

  useEffect(() => {
    // It was stored, deleted elsewhere, or failed in another system, since the background was asked.
    const isOther = tab && stored !== undefined && (!tab.stored !== !stored || read === 'other');
    if (isOther) look().catch(failed);
  }, [tab, stored, read === 'other']);

  const { site, data } = useLast(nthApplication, shownOf(tab, read === 'other' ? null : read, now)) ?? {
    site: null,
    data: null,
  };
  const isReading = site?.isReading ?? false;
  useEffect(() => {
    // A page that never reports itself is not waited for in vain.
    if (!isReading) return;
    const timer = setTimeout(() => setWaits(count => count + 1), readingMs);
    return () => clearTimeout(timer);
  }, [isReading]);
  const actions = {
    ...storedActions(tabId, act, tab, data),
    ...pageActions(tabId, isDetached, act, tab, look),
  };
  return {
    site,
    data,
    nthApplication,
    words,
    now,
    outcome,
    errorMessage,
    formDrafts,
    onOver: () => setWaits(count => count + 1),
    actions: {
      ...actions,
      keepPosting: postingKeeper(tabId, isDetached, act, tab, data),
      remind: at => remindAt(data?.application.id ?? null, at, act, now),
      openPanel: isDetached ? null : panelAction(tabId, failed),
    },
  };
}

/**
 * What was shown last, while the same application is read again: what is open on the screen stays open. Null before
 * anything of it was read.
 */
function useLast<Shown>(nthApplication: number, now: Shown | null): Shown | null {
  const last = useRef<{ nthApplication: number; shown: Shown } | null>(null);
  if (now !== null) last.current = { nthApplication, shown: now };
  return last.current?.nthApplication === nthApplication ? last.current.shown : null;
}

/** The view that came with the answer, until the application or the moment is another. */
function useFirstView(
  tab: TabView | null,
  stored: Snapshot | null | undefined,
  now: Date,
): FirstView | undefined {
  const came = useRef<{ tab: TabView; now: Date } | null>(null);
  if (tab && came.current?.tab !== tab) came.current = { tab, now };
  return tab && stored === tab.stored && came.current?.now === now ? tab.view : undefined;
}

/** What the popup does to the application and its notes. */
function storedActions(tabId: number, act: Act, tab: TabView | null, data: ApplicationData | null) {
  return applicationActions({
    choose(choice, at) {
      if (!data) return Promise.resolve(false);
      const chosen = { id: data.application.id, at, choice, seen: data.application, isNew: !tab?.stored };
      const isWorking = choice.what === 'works-again';
      // Of several things that were tried one after the other, each is marked in its own line, and none moves the next away.
      const said = choice.what === 'tried' ? '' : t('noted');
      return keepAndSay(
        act,
        () => keepDurably(chosen),
        () => (isWorking ? { said: t('noted'), undo: () => takeBackWorking(chosen) } : said),
      );
    },
    chooseForNote: (id, choice) =>
      act(() =>
        pressed({ do: 'choose-for-note', id, choice }, async () =>
          (await bringChoosing()).keepChosenForNote(id, choice),
        ),
      ),
    deleteNote: id =>
      act(async () => {
        const { said, undo } = await pressed({ do: 'delete-note', id }, () => deleteNote(id));
        return { said, undo: () => pressed({ do: 'bring-back', id }, undo) };
      }),
    log: problem => {
      const id = crypto.randomUUID();
      return act(() => askDurably('problem/logged', { tabId, id, ...problem }).then(() => t('noted')));
    },
    screenshots: notes => readOr(act, {}, async () => screenshotFiles(await bringStore(), notes)),
    ownName: async () => (await readSettings()).name,
  });
}

/** With the store, which the first view does not wait for. */
const bringChoosing = () => import('../storage/choose.ts');

function keepDurably(chosen: ChosenForApplication): Promise<boolean> {
  return pressed({ do: 'choose', chosen }, async () => (await bringChoosing()).keepChosen(chosen));
}

/** "It worked" is kept by the press alone, so whoever missed the button can take it back in the same place. */
async function takeBackWorking(chosen: ChosenForApplication): Promise<string> {
  const given = { what: 'outreach', outreach: workingAgain(chosen.at), index: 0 } as const;
  await keepDurably({ ...chosen, choice: { what: 'taken-back', given }, at: toLocalIso(new Date()) });
  return t('noted');
}

/** Asks the background for what is to be done even where the popup is closed before it was. */
function askDurably<Name extends keyof FromOwnPages & string>(
  name: Name,
  payload: Parameters<FromOwnPages[Name]>[0],
): Promise<ReturnType<FromOwnPages[Name]>> {
  return pressed({ do: 'ask', name, payload }, () => ask<FromOwnPages, Name>(name, payload));
}

/** Keeps the posting that the page of the tab shows; null where no press has given access to the page. */
function postingKeeper(
  tabId: number,
  isDetached: boolean,
  act: Act,
  tab: TabView | null,
  data: ApplicationData | null,
): PopupActions['keepPosting'] {
  const { site } = tab ?? {};
  if (!data || site === 'unknown' || (isDetached && site === 'read')) return null;
  return () =>
    act(async () => {
      const { application: seen } = data;
      const into = { id: seen.id, seen, isNew: !tab?.stored };
      const posting = await askDurably('posting/requested', { tabId, into });
      if (!posting) throw new UserFacingError(t('postingNone'));
      return t(posting.isCut ? 'postingKeptCut' : 'postingKept');
    });
}

/** What the popup does with the page of its tab: reading, notices and screenshots. */
function pageActions(
  tabId: number,
  isDetached: boolean,
  act: Act,
  tab: TabView | null,
  look: () => Promise<void>,
): Pick<PopupActions, 'allowSite' | 'mute' | 'takeScreenshot' | 'exportAll' | 'openSettings'> {
  return {
    async allowSite() {
      const origin = tab?.canAskPermission;
      if (!origin) return false;
      // First of all, because browsers count only what happens at once as the applicant's press.
      const granted = await browser.permissions.request({ origins: [origin] });
      if (!granted) return false;
      return act(async () => {
        await ask<FromOwnPages, 'sites/changed'>('sites/changed', null);
        await look();
      });
    },
    mute: muted =>
      act(async () => {
        const host = tab && hostOf(tab.url);
        if (host !== null) await pressed({ do: 'mute', host, isMuted: muted }, () => muteHost(host, muted));
        await look();
      }),
    takeScreenshot: isDetached
      ? null
      : noteId =>
          act(async () => {
            const { screenshot } = await pressed({ do: 'screenshot', tabId, noteId }, () =>
              ask<FromOwnPages, 'screenshot/requested'>('screenshot/requested', { tabId, noteId }),
            );
            if (screenshot === null) throw new Error(t('screenshotRefused'));
            return t('hasScreenshot');
          }),
    exportAll: () => act(async () => (await import('./export-all.ts')).exportAll()),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}

/**
 * Plans a reminder and asks for the right to show it, in this order: a popup may close over the browser's question, and
 * what was planned stays. Browsers count only what happens at once as the applicant's press.
 */
function remindAt(applicationId: string | null, at: string, act: Act, now: Date): Promise<boolean> {
  return act(async () => {
    if (!applicationId) return;
    const planned = askDurably('reminder/asked', { applicationId, at });
    const asked = browser.permissions.request({ permissions: ['notifications'] });
    await planned;
    return (await asked) ? t('remindSet', when(at, now)) : t('remindersRefused');
  });
}

/** Moves the popup's page into the browser's side panel; null where the browser has none. */
function panelAction(tabId: number, failed: (error: unknown) => void): (() => void) | null {
  const openPanel = panelOpener(tabId);
  return openPanel ? () => void openPanel().then(() => close(), failed) : null;
}

/** Pages that report themselves do so within this time after they were opened. */
const readingMs = 15_000;

function siteView(tab: TabView, vendor: Vendor | null, now: Date): SiteView {
  const { openedAt, application } = tab;
  const isNew = openedAt !== null && now.getTime() - Date.parse(openedAt) < readingMs;
  return {
    isReading: isNew && !application.lookedIn.includes('page'),
    site: tab.site,
    host: hostOf(tab.url),
    muted: tab.muted,
    canAllow: tab.canAskPermission !== null && tab.site !== 'allowed',
    signOutAt: signOutOf(tab, vendor, now),
  };
}

/** What is to be shown; null while it is being read. */
function shownOf(tab: TabView | null, read: ApplicationData | null, now: Date) {
  if (tab?.site === 'browser-page') return { site: siteView(tab, null, now), data: null };
  return tab && read && { site: siteView(tab, read.vendor, now), data: read };
}

/**
 * The application of the tab as it is stored, with what was read off its page since. One that is not stored yet has no
 * notes. 'other' where its systems are others by now than those that the background named; null while what it takes to
 * find that out, and to put it into words, is on its way.
 */
function loadApplication(
  tab: TabView,
  stored: Snapshot | null,
  first: FirstView | undefined,
  words: Words | null,
): ApplicationData | 'other' | null {
  const { systems } = tab;
  if (first)
    return {
      application: tab.seen,
      notes: stored?.notes ?? [],
      ...systems,
      first,
      isDamaged: stored?.isDamaged,
    };
  if (!words) return null;
  const seen = ({ application }: Snapshot) => words.withSeen(application, tab.application);
  const asked = [tab.seen, tab.stored?.notes ?? []] as const;
  const [application, notes] = stored ? [seen(stored), stored.notes] : [tab.application, []];
  const isSame = words.systemsKey(application, notes) === words.systemsKey(...asked);
  return isSame ? { application, notes, ...systems, isDamaged: stored?.isDamaged } : 'other';
}

/** A clock that runs for longer is no concern yet. */
const soonMinutes = 15;

/** When the vendor may sign the applicant out of the page in this tab, ISO 8601; null where that is not known. */
function signOutOf({ openedAt }: TabView, vendor: Vendor | null, now: Date): string | null {
  const { signOut } = clocksFor({ vendor, openedAt, lockedAt: null, now });
  return signOut && !signOut.passed && signOut.minutesLeft <= soonMinutes ? signOut.at : null;
}
