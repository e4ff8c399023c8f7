import type { SilentFailure } from '../applications/silent-failures.ts';
import { attribute, boxOf, findAll, holds, matches, nearest, own } from '../page/dom.ts';
import { buttonLabel, fieldsIn } from '../page/labels.ts';
import { saysAside, saysToSend } from '../page/press-words.ts';
import { isVisible, shownLines, shownText } from '../page/visible.ts';
import { isFilled } from './watch-buttons.ts';
import { type Chosen, type Press, shared } from './shared-scope.ts';

/** How long after a press the applicant starts to wonder. */
const silentMs = 8_000;
/** How long something may go on before it counts as stuck. */
const stuckMs = 30_000;
const againMs = 500;
/** A page that is still empty after this long will not fill any more. */
const emptyMs = 10_000;
/** A page that scripts empty for good; between two pages of an application it is empty for a moment. */
const stillEmptyMs = 3_000;
/** How long a page may take with a chosen file before its field is looked at again. */
const uploadMs = 6_000;
/** Long file names are shown shortened; their beginning is not. */
const nameShown = 10;

const spinning =
  '[aria-busy=true],[role=progressbar]:not([aria-valuenow]),progress:not([value]),[class*="spin" i],[class*="loading" i],[class*="loader" i],img:is([src*="loading" i],[src*="spinner" i],[src*="loader" i])';
const buttons = 'button,[role=button],[type=submit],[type=image],[type=button],:is(img,a,span,div)[onclick]';

/**
 * Watches for failures without words: presses after which nothing happens that a person could see, pages without
 * anything on them, forms without a button, files that vanish. Each is judged only after some seconds.
 */
export function watchSilentFailures(doc: Document): NonNullable<typeof shared.silentFailures> {
  const report: Report = (failure, field = '') => shared.messages?.report(failure, field);

  /** `isEarlier`: the press came before this script, so a spinner may be its answer already. */
  function pressed(press: Press, isEarlier = false): void {
    const address = doc.URL;
    const turning = new Set(isEarlier ? [] : spinnersIn(doc));
    const failed = failedRequests(press);
    const wasVeiled = isVeiled(press.button, doc);
    const said = linesOn(doc);
    // Another tab or page that opened is something that happened.
    const isOver = () => shared.press !== press || doc.hidden || doc.URL !== address || press.isSettled;
    const isWaiting = () =>
      isPending(press) ||
      spinnersIn(doc).some(one => !turning.has(one)) ||
      (!wasVeiled && isVeiled(press.button, doc));
    inTime(silentMs, press.at, () => {
      if (isOver() || press.isAnswered) return failed.stop();
      if (shared.messages?.readAgain() || press.isAnswered) return;
      press.isWaiting = isWaiting();
      if (press.isWaiting) return;
      const emptied = press.filled.filter(field => field.isConnected && !isFilled(field)).length;
      const cameBack = emptied > 2 && emptied > press.filled.length * 0.7;
      if (press.changed === 'form' && cameBack) report('form-came-back-empty', press.label);
      else if (press.changed === 'nothing' || failed.any()) report('nothing-happened', press.label);
    });
    const lookWhetherStuck = (looks: number) => {
      if (isOver()) return;
      if (isWaiting() || isGoneFor(press, said, doc)) report('still-waiting', press.label);
      // A button may show now more dots and now fewer.
      else if (looks > 1 && buttonLabel(press.button) !== press.label)
        setTimeout(lookWhetherStuck, againMs, looks - 1);
    };
    inTime(stuckMs, press.at, () => {
      failed.stop();
      lookWhetherStuck(4);
    });
  }

  function checkForBlankPage(): void {
    if (doc.hidden || !doc.body) return;
    const fields = fieldsIn(doc).filter(isVisible).length;
    if (isKnownForm(doc) && !fields && isBlank(doc)) report('empty-page');
    else if (isKnownForm(doc) && fields > 2 && ![...doc.querySelectorAll(buttons)].some(isVisible))
      report('no-submit-button');
  }

  let emptying: ReturnType<typeof setTimeout> | undefined;
  inTime(emptyMs, loadedAt(), checkForBlankPage);
  watchDisabled(doc, report);
  if (shared.press) pressed(shared.press, true);
  for (const chosen of shared.chosen ?? []) watchChosen(chosen, doc, report);

  return {
    pressed: press => pressed(press),
    saysToSend,
    saysAside,
    emptied() {
      clearTimeout(emptying);
      emptying = setTimeout(() => {
        if (!doc.hidden && isBlank(doc)) report('empty-page');
      }, stillEmptyMs);
    },
    attached: chosen => watchChosen(chosen, doc, report),
  };
}

type Report = (failure: SilentFailure, field?: string) => void;

function inTime(ms: number, since: number, work: () => void): void {
  setTimeout(work, Math.max(0, ms - (performance.now() - since)));
}

function watchDisabled(doc: Document, report: Report): void {
  // A disabled button gives no click.
  doc.addEventListener(
    'pointerdown',
    ({ isTrusted, clientX, clientY }) => {
      const button = doc.elementFromPoint(clientX, clientY)?.closest(':is(button,input):disabled');
      const form = button && nearest(button, 'form');
      const isSending =
        button && (matches(button, '[type=submit],button:not([type])') || saysToSend(buttonLabel(button)));
      if (isTrusted && isSending && form && matches(form, ':valid'))
        report('button-disabled', buttonLabel(button));
    },
    true,
  );
}

function watchChosen({ field, file, label, at, press }: Chosen, doc: Document, report: Report): void {
  // Kept here alone, for a moment, to see whether the page still shows it.
  const name = file.name.slice(0, nameShown);
  const form = nearest(field, 'form');
  let isReset = false;
  form?.addEventListener('reset', () => (isReset = true), { once: true });
  const before = progressIn(doc);
  let begun = before;
  inTime(uploadMs, at, () => (begun = progressIn(doc)));
  inTime(stuckMs, at, () => {
    const isStuck = [...progressIn(doc)].some(
      ([one, done]) => done < 1 && !before.has(one) && begun.get(one) === done,
    );
    if (isStuck && shared.press === press) report('still-waiting', label);
  });
  inTime(uploadMs, at, () => {
    const isHeld = !field.isConnected || field.files?.length;
    // What was sent with the form is gone from its field after success.
    const isSent = shared.press !== press && shared.press?.isAnswered !== false;
    if (isHeld || isReset || isSent) return;
    if (!doc.body.innerText.includes(name)) report('file-vanished', label);
  });
}

function loadedAt(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.loadEventEnd ?? 0;
}

function isKnownForm(doc: Document): boolean {
  const path = doc.URL.slice(doc.location.origin.length);
  return !!shared.config?.pageRules.kinds.some(
    rule => rule.kind === 'form' && rule.path && new RegExp(rule.path).test(path),
  );
}

/** True for a page with nothing on it that a person could read, fill in or look at. */
export function isBlank(doc: Document): boolean {
  const { body } = doc;
  if (!body || shownText(body, 9)) return false;
  return ![...body.querySelectorAll('input,textarea,select,img,svg,canvas,video,iframe,object,embed')].some(
    isVisible,
  );
}

/** What turns: by its names, or because it moves without end and says nothing. */
function spinnersIn(doc: Document): Element[] {
  const animated = doc.getAnimations().flatMap(({ effect, playState }) => {
    const isEndless = playState === 'running' && effect?.getTiming().iterations === Infinity;
    return (isEndless && effect instanceof KeyframeEffect && effect.target) || [];
  });
  const drawn = [...doc.querySelectorAll('svg [repeatCount=indefinite]')].map(one => nearest(one, 'svg')!);
  // A button for a chat may beat as well.
  const endless = [...new Set([...animated, ...drawn])].filter(
    one => !nearest(one, usable) && isWordless(one),
  );
  return [...doc.querySelectorAll(spinning), ...endless].filter(isVisible);
}

/** Read of a page, to tell whether anything else can be read there later. */
const readLength = 3_000;

function linesOn({ body }: Document): ReadonlySet<string> {
  return new Set(shownLines(body, readLength).split('\n'));
}

/** Whether the form that was sent went away and nothing came in its place that could be read. */
function isGoneFor({ button, isAnswered }: Press, said: ReadonlySet<string>, doc: Document): boolean {
  const isThere = button.isConnected && isVisible(button);
  if (isAnswered || isThere || fieldsIn(doc).some(isVisible)) return false;
  return [...linesOn(doc)].every(line => line.length < veilLength && (said.has(line) || isPleaseWait(line)));
}

/** "Please wait…" says nothing of what came of it. */
const isPleaseWait = (line: string) => /(?:…|\.\.)$/.test(line);

/** What says no more than this while it lies over a page is a veil: "Please wait". */
const veilLength = 40;

/** Whether a button is in view under something that says next to nothing, as pages lay over themselves while they send. */
function isVeiled(button: Element, doc: Document): boolean {
  if (!button.isConnected || !isVisible(button)) return false;
  const { left, top, width, height } = boxOf(button);
  const [above] = doc.elementsFromPoint(left + width / 2, top + height / 2);
  // A window over the page may leave nothing but its backdrop over the button.
  const [middle] = doc.elementsFromPoint(innerWidth / 2, innerHeight / 2);
  const isPage = (one: Element) => [doc.body, outermostHost(button)].some(page => holds(one, page));
  if (!above || isPage(above) || holds(button, above) || shared.notice?.isOwn(above)) return false;
  if ([...doc.querySelectorAll(windows)].some(isVisible)) return false;
  return [above, middle].every(one => !one || isPage(one) || isWordless(one));
}

const windows = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';

function isWordless(element: Element): boolean {
  const isUsed = matches(element, usable) || findAll(element, usable).length > 0;
  return !isUsed && shownText(element, veilLength + 1).length <= veilLength;
}
const usable = 'a[href],button,input,select,textarea,iframe';

/** The element of the document in whose shadow roots an element lies; itself where it lies in none. */
function outermostHost(element: Element): Element {
  const root = own(element, 'getRootNode').call(element) as Document | ShadowRoot;
  return root instanceof ShadowRoot ? outermostHost(root.host) : element;
}

/** How far everything has come that shows it, by its element. */
function progressIn(doc: Document): Map<Element, number> {
  const shown = [...doc.querySelectorAll('progress[value],[role=progressbar][aria-valuenow]')].filter(
    isVisible,
  );
  return new Map(
    shown.map(one => {
      const isNative = matches(one, 'progress');
      const now = attribute(one, isNative ? 'value' : 'aria-valuenow');
      const whole = attribute(one, isNative ? 'max' : 'aria-valuemax') ?? (isNative ? 1 : 100);
      return [one, Number(now) / Number(whole)];
    }),
  );
}

/** The button that was pressed says or shows that it is still at it: "Sending…", or cannot be pressed any more. */
function isPending({ button, label }: Press): boolean {
  if (!button.isConnected || !isVisible(button)) return false;
  const says = buttonLabel(button);
  const isBusy = /(…|\.)$/.test(says) && says !== label;
  return (
    isBusy ||
    matches(button, ':disabled,[aria-disabled=true],[aria-busy=true]') ||
    getComputedStyle(button).pointerEvents === 'none' ||
    attribute(button, 'data-loading') === 'true'
  );
}

/** The requests of the page that failed after a press, as far as the browser reports them to a page. */
function failedRequests({ at }: Press) {
  let isFailed = false;
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.startTime < at - 50 || !/fetch|xmlhttprequest/.test(entry.initiatorType)) continue;
      // Of other origins the browser reports no status.
      const isOwn = entry.name.startsWith(`${location.origin}/`);
      if (entry.responseStatus >= 400 || (isOwn && entry.responseStatus === 0)) isFailed = true;
    }
  });
  observer.observe({ type: 'resource', buffered: true });
  return { any: () => isFailed, stop: () => observer.disconnect() };
}
