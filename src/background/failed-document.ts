import browser from 'webextension-polyfill';
import { maxAnswerMs } from '../applications/answer-time.ts';
import type { Sighting } from '../applications/note.ts';
import type { LoadFailure } from '../applications/load-failures.ts';
import { failedAnswer, isOwnReload, type Repeated } from '../failures/failed-answers.ts';
import { failedDocument } from '../failures/network.ts';
import { cleanSighting } from '../redaction/clean-sighting.ts';
import { redactPageUrl } from '../redaction/redact-page-url.ts';
import { type LeftSighting, outboxOf } from '../messages/contract.ts';
import { openStore } from '../storage/open-store.ts';
import { vendorAt } from '../vendors/directory.ts';
import type { MessageKind } from '../vendors/vocabulary.ts';
import type { AnsweredLoad, FailedLoad, LoadError } from './network.ts';
import { showHeld } from './badge.ts';
import { holdIn } from './held-notice.ts';
import { logRejection } from './log-rejection.ts';
import { noteSighting } from './notes.ts';
import { forgetSent } from './sent-forms.ts';
import { isWatched } from './sites.ts';
import { type OpenedPage, isOfPage, onNewPage, onVendorPage } from './tab-pages.ts';
import { type TabState, changeTab, tabState } from './tabs.ts';

/** How long a page has to say by itself what its answer means. */
const maxSayMs = 2_500;
/** So often it is given more time, where our script runs in it and has not read it yet. */
const maxPauses = 4;
const pauseMs = 1_000;
/** What a page reports of a document may be timed a little before what the browser reports of it. */
const earlierMs = 500;

/** How long a page that goes away has to tell what was pressed on it. */
const leaveMs = 500;

const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

/** The server could not be reached, and the browser shows its own page: the note is made from here. */
export function documentFailed(tabId: number, load: LoadError): void {
  const said = saidByError(load);
  if (said) logRejection(noteLoadFailure(tabId, load, said));
}

async function noteLoadFailure(tabId: number, load: LoadError, said: FailureWords): Promise<void> {
  if (!(await isWatched(load.url)) || (await isRepeatedByBrowser(tabId, load))) return;
  await noteFor(tabId, load, said);
}

/**
 * A form that was sent in a frame did not get through. The page around it stays as it is, and no script runs where the
 * browser says so. Frames send much by themselves, so that it counts only after a press.
 */
export function sentFrameFailed(tabId: number, load: LoadError): void {
  const said = saidByError(load);
  if (said) setTimeout(() => logRejection(noteFrameFailure(tabId, load, said)), leaveMs);
}

async function noteFrameFailure(tabId: number, load: LoadError, said: FailureWords): Promise<void> {
  const url = await pressedPage(tabId, load);
  if (url) await noteFor(tabId, { ...load, url }, said, tab => tab);
}

/**
 * The address of the page in a tab, where something was pressed on it so lately that what came for one of its frames may
 * be the answer. On a busy machine a failure may be heard of before the press: that is waited for a while.
 */
async function pressedPage(tabId: number, load: FailedLoad): Promise<string | null> {
  if (!(await isWatched(load.url))) return null;
  let tab = await tabState(tabId);
  for (let pauses = 0; pauses < maxPauses && !mayAnswerPress(load, tab); pauses++) {
    await pause(pauseMs);
    tab = await tabState(tabId);
  }
  return mayAnswerPress(load, tab) ? tab.url : null;
}

function mayAnswerPress({ at }: FailedLoad, { trail }: TabState): boolean {
  const waitedMs = trail
    .filter(({ did }) => did === 'pressed')
    .map(pressed => Date.parse(at) - Date.parse(pressed.at));
  return waitedMs.some(ms => ms >= 0 && ms < maxAnswerMs);
}

/**
 * A form that was sent in a frame was answered with data for a program. Where its words mean a failure, the frame tells
 * them; else its status does.
 */
export function sentFrameAnswered(tabId: number, load: AnsweredLoad): void {
  const said = saidBy(load);
  if (said) setTimeout(() => logRejection(noteFrameAnswer(tabId, load, said)), maxSayMs);
}

async function noteFrameAnswer(tabId: number, load: FailedLoad, said: FailureWords): Promise<void> {
  const url = await pressedPage(tabId, load);
  if (url && !(await hasSpoken(await tabState(tabId), load)))
    await noteFor(tabId, { ...load, url }, said, tab => tab);
}

/**
 * The server answered with an error. Where the page shows a message, that message is noted. Where it shows none, or
 * our script does not run in it, the note is made here.
 */
export function documentAnswered(tabId: number, load: AnsweredLoad): void {
  const said = saidBy(load);
  if (said) setTimeout(() => logRejection(noteUnsaid(tabId, load, said)), maxSayMs);
}

type FailureWords = Pick<Sighting, 'text' | 'context' | 'rule'>;

const ofNetwork = ({ text, kind }: { text: LoadFailure; kind: MessageKind }): FailureWords => ({
  text,
  context: 'network',
  rule: kind,
});

/** What the browser's error means; null where it was no failure. */
function saidByError({ error, method }: LoadError): FailureWords | null {
  const failed = failedDocument(error, method, navigator.onLine);
  return failed && ofNetwork(failed);
}

/** What an answer says by its status and type alone; what is no failure by these is asked about after a form. */
function saidBy({ status, method, isData }: AnsweredLoad): FailureWords | null {
  const answer = failedAnswer(status, method);
  if (answer && !answer.onlyAfterSending) return ofNetwork(answer);
  if (method !== 'POST' || (!answer && !isData)) return null;
  // Who sends a form and gets an error as data for a program has no page to read what is wrong.
  if (answer && isData) return ofNetwork(answer);
  return { text: isData ? 'led-elsewhere' : 'empty-page', context: 'silence', rule: null };
}

async function noteUnsaid(tabId: number, load: FailedLoad, said: FailureWords): Promise<void> {
  if (!(await isWatched(load.url))) return;
  for (let pauses = 0; pauses < maxPauses && (await isBeingRead(tabId, load)); pauses++) await pause(pauseMs);
  // What the page says may be on its way to the store.
  const isUnsaid = async (tab: TabState) => !(await hasSpoken(tab, load));
  if (await isUnsaid(await tabState(tabId))) await noteFor(tabId, load, said, pageFor, isUnsaid);
}

/** Whether the page of the answer has reported itself, and what it says may still come. */
async function isBeingRead(tabId: number, { url, at }: FailedLoad): Promise<boolean> {
  const tab = await tabState(tabId);
  const isOpened = isOfPage(tab, url) && Date.parse(tab.openedAt) >= Date.parse(at) - earlierMs;
  return isOpened && !tab.lookedIn.includes('page');
}

/** Whether a note was taken in the tab since the answer came. */
async function hasSpoken({ caseId }: TabState, { at }: FailedLoad): Promise<boolean> {
  const notes = caseId ? await (await openStore()).notesOf(caseId) : [];
  return notes.some(note => Date.parse(note.at) >= Date.parse(at) - earlierMs);
}

async function noteFor(
  tabId: number,
  { url, at, error, isSent = false }: FailedLoad & { error?: string },
  said: FailureWords,
  pageNow = pageFor,
  isDue: (tab: TabState) => Promise<boolean> = () => Promise.resolve(true),
): Promise<void> {
  const none = { title: '', lang: null, field: null, step: null, trail: [] };
  const seen = cleanSighting({ ...said, ...none, id: crypto.randomUUID(), at, url }, url, redactPageUrl);
  const document = `failed:${error ?? ''}`;
  // No page keeps it until it is stored, and the worker may die at any moment.
  const key = outboxOf(tabId) + seen.id;
  const left = { ...seen, document } satisfies LeftSighting;
  // A disk that is full may take this no more than the note.
  await browser.storage.local.set({ [key]: left }).catch(console.debug);
  // The page that is left tells only now what was pressed on it.
  if (isSent) await pause(leaveMs);
  let refused: { error: unknown } | null = null;
  const { documents } = await changeTab(tabId, async tab => {
    if (!(await isDue(tab))) return tab;
    const page = pageNow(tab, { address: url, title: '', now: at, topRead: true, document, isSent });
    try {
      const recorded = await noteSighting(tabId, seen, page);
      return recorded ? { ...page, caseId: recorded.application.id } : page;
    } catch (error) {
      refused = { error };
      return page;
    }
  });
  if (refused) return tellHeld(tabId, documents.at(-1) ?? document, refused);
  await browser.storage.local.remove(key);
  await forgetSent(tabId);
}

/** There is no page of ours that could say that it was not stored; the button can. */
async function tellHeld(tabId: number, document: string, { error }: { error: unknown }): Promise<never> {
  if (await holdIn({ tabId, document }, error)) await showHeld(tabId);
  throw error;
}

/** The state of the error page that the browser shows, unless our script runs in it and has reported already. */
function pageFor(tab: TabState, opened: OpenedPage): TabState {
  const { address, now } = opened;
  if (isOfPage(tab, address) && Date.parse(tab.openedAt) >= Date.parse(now) - earlierMs) return tab;
  const vendor = vendorAt(address);
  // The browser's page counts as read: there is nothing of the vendor's on it.
  const page = onNewPage(tab, opened);
  return vendor ? onVendorPage(page, vendor, address, '') : page;
}

/** Kept for the session: the browser repeats after half a minute and more, when the worker may have slept. */
const failedKey = (tabId: number) => `failed:${tabId}`;

async function isRepeatedByBrowser(tabId: number, { url, error, method, at }: LoadError): Promise<boolean> {
  const key = failedKey(tabId);
  const before = ((await browser.storage.session.get(key))[key] as Repeated | undefined) ?? null;
  const now = { url: redactPageUrl(url), error, at: Date.parse(at) };
  const isRepeated = isOwnReload(before, now, method);
  await browser.storage.session.set({ [key]: { ...now, times: isRepeated ? before!.times + 1 : 0 } });
  return isRepeated;
}
