import browser, { type Runtime } from 'webextension-polyfill';
import { toLocalIso } from '../applications/moment.ts';
import { mergeChannels, withChannels, withLookedIn, withPage } from '../applications/open-application.ts';
import { sameApplication } from '../applications/same-application.ts';
import { callLabels } from '../contacts/wording/call-labels.ts';
import { redactUrl } from '../failures/redact.ts';
import { type FromPage, type Notice, type WatchConfig, outboxOf } from '../messages/contract.ts';
import { pageRulesFor } from '../page/page-rules.ts';
import { muteHost, readSettings, wantsNotices } from '../storage/settings.ts';
import { openStore } from '../storage/store.ts';
import { vendorAt, vendorById } from '../vendors/directory.ts';
import { hostOf } from '../vendors/host-of.ts';
import { allFingerprints } from '../vendors/recognise.ts';
import { showBadge } from './badge.ts';
import { beforeCall } from './calls.ts';
import { applicationIn } from './notes.ts';
import { openPopup } from './open-popup.ts';
import { pageChannels } from './page-channels.ts';
import { logRejection } from './log-rejection.ts';
import { putScript } from './sites.ts';
import { onNewPage, onPageRead, onVendorPage, withoutStepsElsewhere, withTitle } from './tab-pages.ts';
import { type TabState, changeTab, emptyTab, tabState, withSteps } from './tabs.ts';
import { cleaned, correct, storePending, takeNote } from './take-note.ts';

/** A page that offers more passages than this is read in part: the page is not trusted with the worker's time. */
const maxPassages = 30;

type Sender = Runtime.MessageSender;
type Handlers = {
  [Name in keyof FromPage]: (payload: Parameters<FromPage[Name]>[0], from: Sender) => unknown;
};

/** The answers to content scripts. Address and vendor are taken from the sender, never from the message. */
export const pageHandlers = {
  async 'page/opened'({ title, window, cookies }, from): Promise<WatchConfig | null> {
    const { tabId, frameId, address, top } = placeOf(from);
    const vendor = vendorAt(address);
    const now = toLocalIso(new Date());
    let left = emptyTab;
    await changeTab(tabId, before => {
      left = before;
      const opened = representsTab(from, before) ? onNewPage(before, address, title, now, top) : before;
      const tab = window ? { ...opened, window: { window, cookies: cookies ?? true } } : opened;
      return withoutStepsElsewhere(before, vendor ? onVendorPage(tab, vendor, address, title) : tab);
    });
    // Not waited for: whatever becomes of the page before, this one is to be watched.
    logRejection(storePreviousPage(tabId, top ? undefined : frameId, left));
    return {
      outbox: outboxOf(tabId, frameId),
      pageRules: pageRulesFor(vendor),
      fingerprints: vendor ? [] : allFingerprints,
      notices: wantsNotices(await readSettings(), address),
      callLabels,
    };
  },

  async 'page/settled'(_, from) {
    const { tabId, frameId } = placeOf(from);
    await putScript('reader', tabId, frameId);
    return null;
  },

  async 'page/read'({ facts, passages, fingerprints }, from) {
    const { tabId, address, top } = placeOf(from);
    const tab = await changeTab(tabId, before => {
      const known = ensureTabStarted(before, from, facts.title);
      const titled = top ? withTitle(known, facts.title, address) : known;
      return onPageRead(titled, address, top, facts, fingerprints);
    });
    const vendor = vendorById(tab.vendorId);
    const some = passages.slice(0, maxPassages);
    const pageContext = { pageUrl: from.tab?.url ?? address, vendor, lang: facts.lang };
    const channels = pageChannels(some, pageContext);
    const looked = passages.some(passage => passage.position === 'help-page')
      ? (['page', 'help'] as const)
      : (['page'] as const);
    await changeTab(tabId, before => ({
      ...before,
      channels: mergeChannels(before.channels, channels),
      lookedIn: [...new Set([...before.lookedIn, ...looked])],
    }));
    if (tab.caseId) {
      const page = applicationIn(tab);
      await (await openStore()).changeApplication(tab.caseId, one =>
        withLookedIn(
          withChannels(sameApplication(one, page) ? withPage(one, page, one.updatedAt) : one, channels),
          ...looked,
        ),
      );
    }
    return null;
  },

  async 'sighting/seen'(sighting, from): Promise<{ notice: Notice | null }> {
    const { tabId, frameId, address, top } = placeOf(from);
    const tab = await changeTab(tabId, before => {
      const known = ensureTabStarted(before, from, sighting.title);
      return withSteps(top ? withTitle(known, sighting.title, address) : known, sighting.trail);
    });
    const notice = await takeNote(tabId, { ...cleaned(sighting), url: tab.url });
    await browser.storage.local.remove(outboxOf(tabId, frameId) + sighting.id);
    // The page may be gone by now. The note is stored all the same, and that is what is answered.
    if (notice) await putScript('notice', tabId, frameId).catch(console.debug);
    return { notice };
  },

  async 'trail/stepped'(steps, from) {
    const { tabId } = placeOf(from);
    await changeTab(tabId, before => withSteps(before, steps));
    return null;
  },

  async 'call/reached'(call, from) {
    const { tabId, frameId, address } = placeOf(from);
    const notice = await beforeCall(tabId, address, call);
    if (notice) await putScript('notice', tabId, frameId);
    return notice;
  },

  async 'notice/opened'({ draft }, from) {
    await openPopup(placeOf(from).tabId, from.tab?.windowId, draft);
    return null;
  },

  async 'notice/not-an-error'({ sighting }, from) {
    await correct(placeOf(from).tabId, sighting, false);
    return null;
  },

  async 'notice/answered'({ sighting, yes }, from) {
    await correct(placeOf(from).tabId, sighting, yes);
    return null;
  },

  async 'notice/muted'(_, from) {
    await muteHost(hostOf(placeOf(from).address), true);
    return null;
  },
} satisfies Handlers;

/** Another page stands in a tab, or in one frame of it: what the one before it left is stored. */
async function storePreviousPage(
  tabId: number,
  frameId: number | undefined,
  before: TabState,
): Promise<void> {
  await storePending(tabId, outboxOf(tabId, frameId), before);
  if (frameId === undefined) await showBadge(tabId, (await tabState(tabId)).caseId);
}

/**
 * The tab of a page that tells something, begun anew where that is not told by its opening: the applicant deleted
 * everything while the page was open, or asked for a page to be read that was read before under another address.
 */
function ensureTabStarted(tab: TabState, from: Sender, title: string): TabState {
  const { address, top } = placeOf(from);
  const isAnswer = top && tab.readOnRequest === redactUrl(address);
  if (tab.url && !isAnswer) return tab;
  const vendor = vendorAt(address);
  const page = onNewPage(tab, from.tab?.url ?? address, title.slice(0, 200), toLocalIso(new Date()), top);
  return vendor ? onVendorPage(page, vendor, address, title.slice(0, 200)) : page;
}

function placeOf(from: Sender): { tabId: number; frameId: number; address: string; top: boolean } {
  if (from.tab?.id === undefined || !from.url) throw new Error('a page message came from outside a tab');
  const frameId = from.frameId ?? 0;
  return { tabId: from.tab.id, frameId, address: from.url, top: frameId === 0 };
}

/**
 * Whether this document stands for the whole tab. A vendor's frame belongs to the page around it, unless that page
 * is an employer's that is not watched: then the browser does not tell its address, or the tab was never told of it.
 */
function representsTab({ frameId, tab }: Sender, before: TabState): boolean {
  return frameId === 0 || tab?.url === undefined || hostOf(tab.url) !== hostOf(before.url);
}
