import browser from 'webextension-polyfill';
import type { Channel } from '../applications/application.ts';
import { mergeChannels } from '../applications/channel-set.ts';
import { withChannels, withLookedIn, withPage } from '../applications/open-application.ts';
import { sameApplication } from '../applications/same-application.ts';
import { registrableDomain } from '../contacts/domains.ts';
import { callLabels } from '../contacts/wording/call-labels.ts';
import { redactPageUrl } from '../redaction/redact-page-url.ts';
import {
  type FromPage,
  type Notice,
  type SentSighting,
  type WatchConfig,
  circumstancesOf,
  outboxOf,
  sentKey,
} from '../messages/contract.ts';
import { pageRulesFor } from '../page/page-rules.ts';
import type { PageRules } from '../page/seen.ts';
import { muteHost, readSettings, wantsNotices } from '../storage/settings.ts';
import { beginToOpenStore, openStore } from '../storage/open-store.ts';
import type { Recorded } from '../storage/recording.ts';
import { t } from '../views/t.ts';
import { vendorAt, vendorById } from '../vendors/directory.ts';
import { hostOf } from '../vendors/host-of.ts';
import { allFingerprints } from '../vendors/recognise.ts';
import { showHeld } from './badge.ts';
import { beforeCall } from './calls.ts';
import { changePage, inPage, isExplained, onOpened } from './change-page.ts';
import { earlierNotice, openEarlier } from './duplicate-brake.ts';
import { followTab } from './follower.ts';
import { heldNotice, holdIn } from './held-notice.ts';
import { applicationIn, noteSighting } from './notes.ts';
import { rememberSent } from './sent-forms.ts';
import { openPopup } from './open-popup.ts';
import { pageChannels } from './page-channels.ts';
import { logRejection } from './log-rejection.ts';
import { undoNotice } from './notices.ts';
import { type Sender, placeOf } from './place.ts';
import { putReaders, putScript } from './sites.ts';
import { onPageRead, withTitle } from './tab-pages.ts';
import { type TabState, changeTab, emptyTab, tabState, withSteps } from './tabs.ts';
import {
  answerQuestion,
  correct,
  enter,
  isApplicationPage,
  noticeAfter,
  noticeOf,
  storePending,
  uncorrect,
} from './take-note.ts';

/** A page that offers more passages than this is read in part: the page is not trusted with the worker's time. */
const maxPassages = 30;

type Handlers = {
  [Name in keyof FromPage]: (payload: Parameters<FromPage[Name]>[0], from: Sender) => unknown;
};

/** The answers to content scripts. Address and vendor are taken from the sender, never from the message. */
export const pageHandlers = {
  async 'page/opened'({ title, referrer, window, cookies }, from): Promise<WatchConfig | null> {
    const place = placeOf(from);
    const { tabId, frameId, address, top } = place;
    const vendor = vendorAt(address);
    let left = emptyTab;
    await changeTab(tabId, before => {
      left = before;
      const tab = onOpened(before, from, place, { title: title.slice(0, 200), referrer });
      return window ? { ...tab, window: { window, cookies: cookies ?? true } } : tab;
    });
    // Not waited for: whatever becomes of the page before, this one is to be watched.
    logRejection(storePreviousPage(tabId, top ? undefined : frameId, left));
    return {
      outbox: outboxOf(tabId, frameId),
      page: { url: redactPageUrl(address), document: place.document },
      pageRules: pageRulesFor(vendor),
      fingerprints: vendor ? [] : allFingerprints(),
      notices: wantsNotices(await readSettings(), address),
      callLabels,
    };
  },

  async 'scripts/requested'({ scripts }, from) {
    const { tabId, frameId } = placeOf(from);
    await putReaders(scripts, tabId, frameId);
    return null;
  },

  async 'page/read'(
    { facts, passages, fingerprints },
    from,
  ): Promise<{ rules: PageRules | null; notice: Notice | null }> {
    const place = placeOf(from);
    const { tabId, frameId, address, top } = place;
    const looked = passages.some(passage => passage.position === 'help-page')
      ? (['page', 'help'] as const)
      : (['page'] as const);
    let channels: readonly Channel[] = [];
    const tab = await changePage(place, from, facts.title, page => {
      const titled = top ? withTitle(page, facts.title, address) : page;
      const read = isExplained(page, top) ? page : onPageRead(titled, address, top, facts, fingerprints);
      const vendor = vendorById(read.vendorId);
      const pageContext = { pageUrl: from.tab?.url ?? address, vendor, lang: facts.lang };
      channels = pageChannels(passages.slice(0, maxPassages), pageContext);
      return {
        ...read,
        channels: mergeChannels(read.channels, channels),
        lookedIn: [...new Set([...read.lookedIn, ...looked])],
      };
    });
    if (tab.caseId) {
      const page = applicationIn(tab);
      await (await openStore()).change(tab.caseId, one =>
        withLookedIn(
          withChannels(sameApplication(one, page) ? withPage(one, page, one.updatedAt) : one, channels),
          ...looked,
        ),
      );
    }
    // Of an address of its own the system is known, and its rules with it.
    const vendor = vendorAt(address) ? null : vendorById(tab.vendorId);
    const notice = await earlierNotice(tab, facts.kind, address, new Date());
    if (notice) await putScript('notice', tabId, frameId).catch(console.debug);
    return { rules: vendor && pageRulesFor(vendor), notice };
  },

  async 'sighting/seen'(sent, from): Promise<{ notice: Notice | null; counts: boolean; isHeld?: true }> {
    const place = placeOf(from);
    const { tabId, frameId, address } = place;
    const show = (notice: Notice | null) =>
      notice && putScript('notice', tabId, frameId).catch(console.debug);
    // The browser opens it while the message is read.
    beginToOpenStore();
    let recorded: Recorded | null;
    try {
      recorded = await storeSeen(sent, from);
    } catch (error) {
      const why = await holdIn(place, error);
      if (!why) throw error;
      const notice = await heldNotice(sent.id, why, address);
      await Promise.all([show(notice), showHeld(tabId)]);
      return { notice, counts: false, isHeld: true };
    }
    const notice = await noticeOf(recorded);
    // What cannot be removed, as from a full disk, is found again, and is known by its id.
    await browser.storage.local.remove(outboxOf(tabId, frameId) + sent.id).catch(console.debug);
    // The page may be gone by now. The note is stored all the same, and that is what is answered.
    await show(notice);
    return { notice, counts: recorded !== null };
  },

  async 'page/left'(sent, from) {
    const { tabId, frameId } = placeOf(from);
    await browser.storage.local.set({ [sentKey(outboxOf(tabId, frameId))]: sent });
    return null;
  },

  async 'page/sent'({ at }, from) {
    await rememberSent(placeOf(from).tabId, at);
    return null;
  },

  async 'trail/stepped'(steps, from) {
    if (steps.length === 0) return null;
    const place = placeOf(from);
    await changeTab(place.tabId, before => inPage(before, place.document, page => withSteps(page, steps)));
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
    placeOf(from);
    const note = await correct(sighting, false);
    return note && undoNotice(note);
  },

  async 'notice/undone'({ sighting }, from) {
    placeOf(from);
    const note = await uncorrect(sighting);
    return note && noticeAfter(note);
  },

  async 'notice/answered'({ sighting, yes }, from) {
    placeOf(from);
    const note = await answerQuestion(sighting, yes);
    return note && yes ? noticeAfter(note) : null;
  },

  async 'notice/earlier'(_, from) {
    const { tabId, document } = placeOf(from);
    await openEarlier(tabId, document, new Date());
    return null;
  },

  async 'notice/muted'(_, from) {
    await muteHost(hostOf(placeOf(from).address), true);
    return null;
  },

  async 'notice/hidden'(_, from) {
    // Until the tab shows another page, which the browser takes back the words for by itself.
    await browser.action.setTitle({ tabId: placeOf(from).tabId, title: t('noticeHidden') });
    return null;
  },
} satisfies Handlers;

/** A page was opened in a tab, or in one frame of it: what the one before it left is stored. */
async function storePreviousPage(
  tabId: number,
  frameId: number | undefined,
  before: TabState,
): Promise<void> {
  await storePending(tabId, outboxOf(tabId, frameId), before);
  if (frameId === undefined) await followTab(tabId, (await tabState(tabId)).caseId);
}

/** Cleans what a page said and stores it with its application; null: it means nothing. */
async function storeSeen(sent: SentSighting, from: Sender): Promise<Recorded | null> {
  const place = placeOf(from);
  const { tabId, address, top } = place;
  let recorded: Recorded | null = null;
  let wasHeld = false;
  await enter(sent, address, clean =>
    changePage(place, from, clean.title, async before => {
      wasHeld = before.held !== null;
      const page = wasHeld ? { ...before, held: null } : before;
      const titled = withSteps(top ? withTitle(page, clean.title, address) : page, clean.trail);
      if (!sent.onForm && !(await isApplicationPage(titled))) return titled;
      // A frame is filed under the page around it; a page under its own address, which may have changed since.
      const filed = { ...clean, url: top ? clean.url : titled.url };
      const isElsewhere = !top && isOfSomebodyElse(address, titled.url);
      recorded = await noteSighting(tabId, filed, titled, { ...circumstancesOf(sent), isElsewhere });
      return recorded ? { ...titled, caseId: recorded.application.id } : titled;
    }),
  );
  // Nothing follows what was no news, or meant nothing.
  if (wasHeld) logRejection(followTab(tabId, (await tabState(tabId)).caseId));
  return recorded;
}

/** Whether a frame is neither of a known system nor of the site around it: an advertiser's, or a chat. */
function isOfSomebodyElse(frame: string, page: string): boolean {
  return vendorAt(frame) === null && registrableDomain(frame) !== registrableDomain(page);
}
