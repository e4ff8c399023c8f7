import browser, { type Runtime } from 'webextension-polyfill';
import type { Application } from '../applications/application.ts';
import { toLocalIso } from '../applications/moment.ts';
import type { Sighting } from '../applications/note.ts';
import { withSeen } from '../applications/open-application.ts';
import { knownSystems } from '../applications/systems.ts';
import { cleanSighting } from '../redaction/clean-sighting.ts';
import { redactPageUrl } from '../redaction/redact-page-url.ts';
import { redactText } from '../redaction/redact.ts';
import type { FromOwnPages, TabView } from '../messages/contract.ts';
import type { Snapshot } from '../storage/changes.ts';
import { keepChosen } from '../storage/choose.ts';
import { beginToOpenStore, openStore } from '../storage/open-store.ts';
import { readMutedHosts } from '../storage/settings.ts';
import { vendorAt } from '../vendors/directory.ts';
import { hostOf } from '../vendors/host-of.ts';
import { firstView } from '../views/application-view.ts';
import { postingIn } from './keep-posting.ts';
import { applicationInTab, storeLogged } from './notes.ts';
import { remindOn } from './reminders.ts';
import { takeScreenshot } from './screenshots.ts';
import { isUnread, syncContentScripts, readOnce } from './sites.ts';
import { isFromPopup, takeBackNotice } from './take-back-notice.ts';
import { isOfPage, onNewPage } from './tab-pages.ts';
import { type TabState, addressOfTab, changeTab, emptyTab, tabState, withEarlier } from './tabs.ts';

type Handlers = {
  [Name in keyof FromOwnPages]: (
    payload: Parameters<FromOwnPages[Name]>[0],
    from: Runtime.MessageSender,
  ) => Promise<ReturnType<FromOwnPages[Name]>>;
};

/** The answers to the extension's own pages. */
export const ownPageHandlers: Handlers = {
  async 'tab/asked'({ tabId }, from) {
    const view = await viewOf(tabId);
    const { stored } = view;
    // Not waited for: a page that cannot be reached shows no notice either.
    if (stored && isFromPopup(from))
      takeBackNotice(
        tabId,
        stored.notes.map(({ id }) => id),
      ).catch(console.debug);
    return view;
  },

  async 'tab/read'({ tabId }) {
    const address = await addressOfTab(tabId);
    const isGone = await hasNavigatedAway(tabId, await tabState(tabId), address);
    await changeTab(tabId, tab => ({
      ...(isGone ? withoutSite(tab, address) : tab),
      readOnRequest: redactPageUrl(address),
    }));
    try {
      await readOnce(tabId);
    } catch (error) {
      await changeTab(tabId, tab => ({ ...tab, readOnRequest: null }));
      throw error;
    }
    // What the page has reported by now is still being written; without it the page would seem unreadable.
    await changeTab(tabId, tab => tab);
    return viewOf(tabId);
  },

  async 'sites/changed'() {
    await syncContentScripts();
    return null;
  },

  async 'reminder/asked'({ applicationId, at }) {
    await remindOn(applicationId, at);
    return null;
  },

  async 'problem/logged'({ tabId, id, text, context, kind, remark }) {
    const at = toLocalIso(new Date());
    const address = await addressOfTab(tabId);
    // What is logged while the tab has gone to no site is of the form that it came from.
    const isGone = address !== '' && (await hasNavigatedAway(tabId, await tabState(tabId), address));
    let caseId = '';
    await changeTab(tabId, async before => {
      const tab = isGone
        ? onNewPage(withoutSite(before, address), { address, title: '', now: at, topRead: false })
        : before;
      const url = tab.url || address;
      const none = { lang: null, rule: null, field: null, step: null, trail: [] };
      const raw: Sighting = { id, at, url, title: tab.title, text, context, ...none };
      const clean = cleanSighting(raw, url, redactPageUrl);
      const words = { kind, remark: remark === null ? null : redactText(remark) };
      const { application } = await storeLogged(tabId, clean, tab, words);
      caseId = application.id;
      return { ...tab, caseId };
    });
    return { caseId };
  },

  async 'screenshot/requested'({ tabId, noteId }) {
    return { screenshot: await takeScreenshot(tabId, noteId) };
  },

  async 'posting/requested'({ tabId, into }) {
    const posting = await postingIn(tabId, await addressOfTab(tabId));
    if (posting) await keepChosen({ ...into, at: posting.at, choice: { what: 'posting-kept', posting } });
    return posting;
  },
};

/** What is known about a tab, without touching its page. */
export async function viewOf(tabId: number): Promise<TabView> {
  // Somebody waits: what does not rest on anything else is asked for at once.
  const reading = readMutedHosts();
  beginToOpenStore();
  const [known, address] = await Promise.all([tabState(tabId), addressOfTab(tabId)]);
  const urlOf = (tab: TabState) => (address ? redactPageUrl(address) : tab.url);
  const vendor = vendorAt(address);
  const lookUp = (tab: TabState) =>
    applicationOnPage({ ...tab, url: urlOf(tab), vendorId: tab.vendorId ?? vendor?.id ?? null });
  // Before it is known whether the tab still shows its page, since it nearly always does.
  const ofKnown = lookUp(known);
  // Heard of below, where it is taken.
  ofKnown.catch(() => undefined);
  const origin = /^https?:/.test(address) ? `${new URL(address).origin}/*` : null;
  const allowed = origin !== null && (await isSiteAllowed(origin));
  const isGone = await hasNavigatedAway(tabId, known, address, allowed);
  const tab = isGone ? emptyTab : known;
  const url = urlOf(tab);
  const [{ application, stored, problem }, mutedHosts] = await Promise.all([
    isGone ? lookUp(tab) : ofKnown,
    reading,
  ]);
  const notes = stored?.notes ?? [];
  const seen = stored ? withSeen(stored.application, application) : application;
  const systems = knownSystems(seen, notes);
  return {
    site: siteKind(origin, allowed, vendor !== null, tab),
    url,
    application,
    stored,
    seen,
    systems,
    view: firstView({ application: seen, notes, ...systems }, new Date()),
    openedAt: tab.openedAt || null,
    muted: mutedHosts.includes(hostOf(url)),
    canAskPermission: allowed ? null : origin,
    problem: problem ?? tab.held ?? undefined,
  };
}

/** The application of a page, and what is stored of it; null where nothing is. */
async function applicationOnPage(
  page: TabState,
): Promise<{ application: Application; stored: Snapshot | null; problem?: TabView['problem'] }> {
  const { caseId } = page;
  const store = await openStore();
  // Mostly it is that of the last note, which is read while this is found out.
  const ofLastNote = caseId === null ? null : store.snapshotOf(caseId);
  // Heard of below, where it is taken.
  ofLastNote?.catch(() => undefined);
  const { application, isStored } = await applicationInTab(page);
  const problem = store.problem?.kind;
  if (!isStored) return { application, stored: null, problem };
  const { id } = application;
  return { application, stored: await (id === caseId ? ofLastNote : store.snapshotOf(id)), problem };
}

/** Where a click has not been needed, the page is read already; everywhere else it is read once on request. */
function siteKind(
  origin: string | null,
  allowed: boolean,
  isVendors: boolean,
  { topRead, vendorId }: TabState,
): TabView['site'] {
  if (origin === null) return topRead || vendorId !== null ? 'vendor' : 'browser-page';
  if (!topRead) return 'unknown';
  if (allowed) return isVendors ? 'vendor' : 'allowed';
  return 'read';
}

/**
 * Whether the page that the tab is known by has gone, and the tab shows another of which nothing is known. Where pages
 * are read without being asked, they report themselves, and an address that changed is another step of one page.
 */
async function hasNavigatedAway(
  tabId: number,
  tab: TabState,
  address: string,
  allowed?: boolean,
): Promise<boolean> {
  // Of a page that may be read, or was read after a click, the browser tells the address: this is an empty tab, or one
  // of the browser's own pages.
  if (!address) return tab.url !== '';
  if (/^https?:/.test(address) && (allowed ?? (await isSiteAllowed(`${new URL(address).origin}/*`))))
    return false;
  // A reload, and another query, is another document at the same address.
  return !isOfPage(tab, address) || (tab.topRead && (await isUnread(tabId)));
}

/**
 * The state of a tab that has left its page. On another site nothing of the site before is kept: how the
 * applicant came there is not known, and the new page may be no step of the old application.
 */
function withoutSite(tab: TabState, address: string): TabState {
  return hostOf(tab.url) === hostOf(address)
    ? tab
    : { ...emptyTab, window: tab.window, earlier: withEarlier(tab) };
}

/** Whether pages of this origin are read without being asked. */
function isSiteAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] });
}
