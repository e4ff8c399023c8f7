import { maxAnswerMs } from '../applications/answer-time.ts';
import type { WatchConfig } from '../messages/contract.ts';
import { liveRegions, named } from '../page/candidates.ts';
import { childElementsOf, findAll, isRendered, matches } from '../page/dom.ts';
import { searchShown } from '../page/shown-parts.ts';
import { askBackground, isConnected, notifyBackground } from './background.ts';
import { removeDeadNotice } from './dead-notice.ts';
import { requestCleaner, requestMessages, requestPageRead } from './request-reading.ts';
import { takeUnsentSteps } from './trail.ts';
import { type Added, type Change, watchChanges } from './watch-changes.ts';
import { watchFields } from './watch-fields.ts';
import { watchButtons } from './watch-buttons.ts';
import { shared } from './shared-scope.ts';

/** When a page counts as settled: scripts draw most of it after it has loaded, and are not to be slowed down. */
const settledMs = 2_000;
/** A page that is cut off in its middle never says that it was loaded. */
const cutOffMs = 5_000;
/** In Firefox it is at least parsed to its end, as one is that waits for its pictures. */
const neverLoadedMs = 15_000;

/**
 * Watches from the first moment on: the background may have to start before it answers, and the applicant may press by
 * then. Answers the function that is to be called once the background has said what to look for.
 */
function watch(): () => void {
  let address = document.URL;
  let hasBegun = false;
  let isReaderRequested = false;
  const presses = watchButtons(document, () => {
    // The page as it is before the press is looked at now, so that what the press changes can be recognised.
    begin();
    // What changed just before it is not the press's doing either.
    shared.readRest?.();
    // It may be that nothing ever changes, and that the page never says that it was loaded.
    requestReader();
    // Only to wake the background: it does not hear what a page says while it goes away unless it runs already.
    notifyBackground('trail/stepped', []);
  });
  watchFields(document, (seen, element) => {
    const message = { seen, element };
    if (shared.messages) return shared.messages.said(message);
    (shared.early ??= []).push(message);
    requestReader();
  });

  /** The script that reads messages comes when the page has settled; sooner where something may be said sooner. */
  function requestReader(): void {
    if (!isReaderRequested && shared.config) requestMessages();
    isReaderRequested = true;
  }

  function begin(): void {
    if (!document.body || hasBegun) return;
    hasBegun = true;
    shared.readRest = watchChanges(document, (changes, added) => {
      if (!isConnected()) return;
      const news = changes.filter(({ place }) => isOfThisPage(place) && !shared.notice?.isOwn(place));
      // Not needed while a page is still building itself, and costly then.
      const fresh = () =>
        added.filter(({ element }) => isOfThisPage(element) && !presses.isRestless(element));
      if (shared.messages) shared.messages.changed(news, fresh());
      else if (shared.press || news.some(maySpeak)) {
        if (shared.press) keepEarly(news, fresh());
        requestReader();
      }
      presses.changed(news);
      if (news.some(({ place, rebuilt }) => rebuilt && isEmptied(place))) shared.silentFailures?.emptied();
      if (address !== document.URL) {
        address = document.URL;
        setTimeout(requestPageRead, settledMs);
      }
    });
  }

  onFirstUse(requestCleaner);
  addEventListener('pagehide', tellTheRest);

  return () => {
    if (isReaderRequested) requestMessages();
    // Before the first picture the style sheets may be missing, and everything hidden would seem to be shown.
    runOnce('DOMContentLoaded', document.readyState !== 'loading', () => requestAnimationFrame(begin));
    setTimeout(begin, cutOffMs);
    readThoughCutOff();
    runOnce('load', document.readyState === 'complete', readOnceSettled);
  };
}

/** Not while the page is still busy with itself. */
function readOnceSettled(): void {
  setTimeout(() => requestIdleCallback(requestPageRead, { timeout: settledMs }), settledMs);
}

/** What has come of it by then is all that there will be, perhaps half a receipt. */
function readThoughCutOff(): void {
  setTimeout(() => document.readyState === 'loading' && requestPageRead(), cutOffMs);
  setTimeout(() => document.readyState === 'interactive' && requestPageRead(), neverLoadedMs);
}

/** Tells what is not told yet, when the page goes away. */
function tellTheRest(): void {
  shared.readRest?.();
  notifyBackground('trail/stepped', takeUnsentSteps());
  shared.messages?.flush();
  reportUnansweredPress();
  shared.left?.();
  // The browser may bring the page back as it was. Nothing is waited for any more then.
  shared.press = null;
}

/** What the next page says may answer to what was sent from this one, whether this one was read by then or not. */
function reportUnansweredPress(): void {
  const { press } = shared;
  if (press && !press.isSettled && performance.now() - press.at <= maxAnswerMs)
    notifyBackground('page/sent', { at: Date.now() });
}

/** Whether nothing is left that could be shown; programs and styles stay where they are. */
function isEmptied(place: Element | Document): boolean {
  return childElementsOf(place).every(one => matches(one, 'script,style,link,template,noscript'));
}

/** Whether a change holds anything that its markup calls a message. Whether it can be seen, the reader finds out. */
function maySpeak(change: Change): boolean {
  return speaking(change).some(one => one.firstChild && isRendered(one));
}

function speaking({ place }: Change): Element[] {
  const selector = `${liveRegions},${named}`;
  if (place instanceof Document) return searchShown(place.body, selector);
  const itself = place instanceof HTMLElement && matches(place, selector) ? [place] : [];
  return [...itself, ...findAll<HTMLElement>(place, selector)];
}

const maxEarly = 10;
const maxMissed = 200;

/**
 * What changes after a press, before the reader comes, is kept for it: it is no part of the page as it was opened. What is
 * said may be gone by then, so its visible text is kept, too.
 */
function keepEarly(news: readonly Change[], added: readonly Added[]): void {
  const missed = (shared.missed ??= { news: [], added: [] });
  missed.news = [...missed.news, ...news].slice(-maxMissed);
  missed.added = [...missed.added, ...added].slice(-maxMissed);
  const early = (shared.early ??= []);
  for (const element of news.flatMap(speaking).slice(0, maxEarly)) {
    const text = isRendered(element) ? (element as HTMLElement).innerText.trim().slice(0, 300) : '';
    if (!text.includes(' ') || early.length >= maxEarly || early.some(({ seen }) => seen.text === text))
      continue;
    early.push({ seen: { text, context: 'toast', rule: null, field: null }, element });
  }
}

/** True for a part of the page. Other extensions put what they say outside of its body, as our own notice is. */
function isOfThisPage(place: Element | Document): boolean {
  if (place instanceof Document || place === document.documentElement) return true;
  let outer: Node = place;
  for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode())
    outer = root.host;
  return document.body.contains(outer);
}

const uses = ['pointerdown', 'keydown', 'input', 'change'];

/** Calls once, when the applicant first does something here. Pages put the cursor into a field by themselves. */
function onFirstUse(work: () => void): void {
  const listen = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    for (const type of uses) removeEventListener(type, listen, true);
    work();
  };
  for (const type of uses) addEventListener(type, listen, true);
}

function runOnce(event: string, isPast: boolean, work: () => void): void {
  if (isPast) work();
  else addEventListener(event, work, { once: true });
}

function sayOpened(): Promise<WatchConfig | null> {
  const { title, referrer } = document;
  const cookies = navigator.cookieEnabled;
  // Not what is inside of it: to know that, the browser would have to lay the page out.
  const window = [outerWidth, outerHeight] as const;
  return askBackground('page/opened', { title, referrer, window, cookies });
}

/** Watches the page, and asks the background what to look for, again and again until it answers. */
function open(): void {
  askWhatToLookFor(watch());
}

async function askWhatToLookFor(onAnswer: () => void, waitMs = 200): Promise<void> {
  try {
    const config = await sayOpened();
    if (!config) return;
    shared.config = config;
    onAnswer();
  } catch (error) {
    console.debug(error);
    if (isConnected()) setTimeout(askWhatToLookFor, waitMs, onAnswer, Math.min(waitMs * 2, 10_000));
  }
}

function whenFilled(work: () => void): void {
  if (document.body?.firstElementChild) return work();
  const observer = new MutationObserver(() => {
    if (!document.body?.firstElementChild) return;
    observer.disconnect();
    work();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Frames that a script writes are empty at first, and most of them stay so. */
const isWrittenFrame = /^(about|blob|data):/.test(document.URL);
// A page may be made ready long before it is shown, if it ever is; until then the tab is about another one.
const isPrerendering = (document as { prerendering?: boolean }).prerendering;

// A click on the toolbar may bring this script into a page again.
if (!shared.isWatching) {
  shared.isWatching = true;
  shared.isLate = document.readyState === 'complete';
  if (shared.isLate) removeDeadNotice();
  if (isPrerendering) document.addEventListener('prerenderingchange', () => open(), { once: true });
  else if (!isWrittenFrame) open();
  else runOnce('load', document.readyState === 'complete', () => whenFilled(open));
  // Back to a page whose scripts were kept alive: the tab was about another page in the meantime.
  addEventListener('pageshow', ({ persisted }) => persisted && sayOpened().catch(console.debug));
} else if (shared.config) requestPageRead();
