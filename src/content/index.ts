import type { WatchConfig } from '../messages/contract.ts';
import { findMessages } from '../page/find-messages.ts';
import { fieldsIn } from '../page/labels.ts';
import type { FoundMessage, SeenMessage } from '../page/seen.ts';
import type { SilentFailure } from '../applications/silent-failures.ts';
import { isVisible, shownText } from '../page/visible.ts';
import { askBackground, isConnected, notifyBackground } from './background.ts';
import { speechBudget } from './budget.ts';
import { flush, send, waitingCount } from './outbox.ts';
import { sightingOf } from './sightings.ts';
import { takeUnsentSteps } from './trail.ts';
import { watchChanges } from './watch-changes.ts';
import { watchFields } from './watch-fields.ts';
import { isSubmitLike, watchSubmit } from './watch-submit.ts';
import { isAlreadyInjected, shared } from './shared-scope.ts';

/** A page that is still empty after this long will not fill any more. */
const emptyMs = 10_000;
/** When a page counts as settled: scripts draw most of it after it has loaded, and are not to be slowed down. */
const settledMs = 2_000;
/** How long after a message the contacts are read again. */
const rereadMs = 250;
/** A message that comes back sooner than this only flickered, unless a button was pressed. */
const flickerMs = 3_000;
/** Put into a page that stands there already, after an update or by a press: its messages may have been noted before. */
const isLate = document.readyState === 'complete';

function watch(config: WatchConfig): void {
  const { pageRules, notices, fingerprints } = config;
  const shown = new Map<string, { element: Element; at: number }>();
  const takeBudget = speechBudget();
  let address = document.URL;
  let rereading: ReturnType<typeof setTimeout> | undefined;
  let readRest = () => {};

  function report(message: SeenMessage, element: Element | null): void {
    const isOfField = message.field !== null && message.context !== 'silence';
    const takeBack = takeBudget(isOfField ? 'field' : 'page', waitingCount());
    if (!takeBack) return;
    const stood = isLate && !submit.pressedAt();
    // Of a system's own pages it is known.
    const onForm = fingerprints.length === 0 || hasForm();
    send({ ...sightingOf(document, message), stood, onForm }, (notice, counts) => {
      if (!counts) takeBack();
      if (notice && notices)
        shared.notice?.show(notice, element ? [element, ...sendButtons()] : sendButtons(), {});
    });
    // A message may bring a support contact along.
    clearTimeout(rereading);
    rereading = setTimeout(requestPageRead, rereadMs);
  }

  /** Once while it stands there, and again when it went away and came back. */
  function reportOnce({ seen, element }: FoundMessage): void {
    const key = seen.text.replace(/\d+/g, '#') + seen.field;
    const at = performance.now();
    const before = shown.get(key);
    shown.set(key, { element, at });
    const isFlicker = before && at - before.at < flickerMs && before.at > submit.pressedAt();
    if (before && (isFlicker || isStanding(before.element))) return;
    submit.messageAppeared();
    report(seen, element);
  }

  /** `text` says which silence it is, `field` at which button or field. */
  function onSilentFailure(text: SilentFailure, field: string): void {
    report({ text, context: 'silence', rule: null, field }, null);
  }

  const submit = watchSubmit(document, onSilentFailure);
  watchFields(document, (seen, element) => reportOnce({ seen, element }), onSilentFailure);

  function begin(): void {
    if (!document.body) return;
    readRest = watchChanges(document, changes => {
      if (!isConnected()) return;
      const news = changes.filter(({ place }) => !shared.notice?.isOwn(place));
      // A new heading may be a whole page that changed; else only what changed is read.
      const isWhole = news.some(({ place }) => place.querySelector('h1,h2') || place === document.body);
      const places = isWhole ? [document] : news.map(({ place }) => place);
      for (const message of places.flatMap(place => findMessages(place, pageRules))) reportOnce(message);
      submit.changed(news);
      for (const [key, { element, at }] of shown) {
        if (performance.now() - at > flickerMs && !isStanding(element)) shown.delete(key);
      }
      if (address !== document.URL) {
        address = document.URL;
        setTimeout(requestPageRead, settledMs);
      }
    });
  }

  function checkForBlankPage(): void {
    const path = document.URL.slice(origin.length);
    const isForm = pageRules.kinds.some(
      rule => rule.kind === 'form' && rule.path && new RegExp(rule.path).test(path),
    );
    const fields = fieldsIn(document).filter(isVisible).length;
    if (document.hidden || !isForm) return;
    if (!fields && !shownText(document.body, 9)) onSilentFailure('empty-page', '');
    if (fields > 2 && !buttons().some(isVisible)) onSilentFailure('no-submit-button', '');
  }

  // Before the first picture the style sheets may be missing, and everything hidden would seem to be shown.
  runOnce('DOMContentLoaded', document.readyState !== 'loading', () => requestAnimationFrame(begin));
  runOnce('load', document.readyState === 'complete', () => {
    // Not while the page is still busy with itself.
    setTimeout(() => requestIdleCallback(requestPageRead, { timeout: settledMs }), settledMs);
    setTimeout(checkForBlankPage, emptyMs);
  });
  addEventListener('pagehide', () => {
    readRest();
    notifyBackground('trail/stepped', takeUnsentSteps());
    flush();
  });
}

/** Time to read the page: the background puts the reader here, which finds its orders in this world. */
function requestPageRead(): void {
  notifyBackground('page/settled', null);
}

function runOnce(event: string, isPast: boolean, work: () => void): void {
  if (isPast) work();
  else addEventListener(event, work, { once: true });
}

function isStanding(element: Element): boolean {
  return element.isConnected && isVisible(element);
}

/** A form that could be one of an application: with a file, a password, a phone number, or many fields. */
function hasForm(): boolean {
  return fieldsIn(document).length > 5 || !!document.querySelector('[type=file],[type=password],[type=tel]');
}

function buttons(): Element[] {
  return [...document.querySelectorAll('button,[role=button],[type=submit]')];
}

function sendButtons(): Element[] {
  return buttons().filter(button => isSubmitLike(button) && isVisible(button));
}

function sayOpened(): Promise<WatchConfig | null> {
  const { title, referrer } = document;
  const cookies = navigator.cookieEnabled;
  // Not what is inside of it: to know that, the browser would have to lay the page out.
  const window = [outerWidth, outerHeight] as const;
  return askBackground('page/opened', { title, referrer, window, cookies });
}

/** Until the background answers, since nothing is watched before. */
async function open(waitMs = 200): Promise<void> {
  try {
    const config = await sayOpened();
    if (!config) return;
    shared.config = config;
    watch(config);
  } catch (error) {
    console.debug(error);
    if (isConnected()) setTimeout(open, waitMs, Math.min(waitMs * 2, 10_000));
  }
}

// A page may be made ready long before it is shown, if it ever is; until then the tab is about another one.
const isPrerendering = (document as { prerendering?: boolean }).prerendering;
if (!isAlreadyInjected) {
  if (isPrerendering) document.addEventListener('prerenderingchange', () => open(), { once: true });
  else open();
  // Back to a page whose scripts were kept alive: the tab was about another page in the meantime.
  addEventListener('pageshow', ({ persisted }) => persisted && sayOpened().catch(console.debug));
} else if (shared.config) requestPageRead();
