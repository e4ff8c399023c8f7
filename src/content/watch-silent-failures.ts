import type { SilentFailure } from '../applications/silent-failures.ts';
import { attribute, childElementsOf, matches, nearest } from '../page/dom.ts';
import { buttonLabel, fieldsIn } from '../page/labels.ts';
import { saysAside, saysToSend } from '../page/press-words.ts';
import { hasSeveralWords } from '../page/pictured-words.ts';
import { saysAttached, saysToWait } from '../page/progress-words.ts';
import { isVisible, shownLines, shownText } from '../page/visible.ts';
import {
  type Before,
  cameWithoutText,
  isAtItWithoutWords,
  isGoneFor,
  isPending,
  isVeiled,
  lookBefore,
  figuresIn,
  newsSince,
  picturedSince,
  readableSince,
  lookedAtLength,
  spinnersIn,
} from './under-way.ts';
import { areReworded, isMarkedTranslated } from './translation.ts';
import { isFilled } from './watch-buttons.ts';
import { type Chosen, type Press, shared } from './shared-scope.ts';

/** How long after a press the applicant starts to wonder. */
const silentMs = 8_000;
/** How long something may go on before it counts as stuck. */
export const stuckMs = 30_000;
const againMs = 500;
/** What is as far then as it is when it is judged goes no further. */
const barMs = 20_000;
/** A page that is still empty after this long will not fill any more. */
const emptyMs = 10_000;
/** A page that scripts empty for good; between two pages of an application it is empty for a moment. */
const stillEmptyMs = 3_000;
/** How long a page may take with a chosen file before its field is looked at again. */
const uploadMs = 6_000;
/** Long file names are shown shortened; their beginning is not. */
const nameShown = 10;

const buttons = 'button,[role=button],[type=submit],[type=image],[type=button],:is(img,a,span,div)[onclick]';

/**
 * Watches for failures without words: presses after which nothing happens that a person could see, pages without
 * anything on them, forms without a button, files that vanish. Each is judged only after some seconds.
 */
export function watchSilentFailures(doc: Document): NonNullable<typeof shared.silentFailures> {
  const report: Report = (failure, field = '') => shared.messages?.report(failure, field);

  let isToldEmpty = false;
  function reportEmpty(): void {
    if (!isToldEmpty) report('empty-page');
    isToldEmpty = true;
  }

  /** `isEarlier`: the press came before this script, so a spinner may be its answer already. */
  function pressed(press: Press, isEarlier = false): void {
    isToldEmpty = false;
    watchPress(press, lookBefore(press, isEarlier, doc), doc, { report, reportEmpty });
  }

  function checkForBlankPage(): void {
    if (doc.hidden || !doc.body) return;
    const fields = fieldsIn(doc).filter(isVisible).length;
    if (isKnownForm(doc) && !fields && isBlank(doc)) reportEmpty();
    else if (isKnownForm(doc) && fields > 2 && !hasButton(doc)) report('no-submit-button');
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
    reportEmpty,
    emptied() {
      clearTimeout(emptying);
      emptying = setTimeout(() => {
        if (!doc.hidden && isBlank(doc)) reportEmpty();
      }, stillEmptyMs);
    },
    attached: chosen => watchChosen(chosen, doc, report),
  };
}

type Report = (failure: SilentFailure, field?: string) => void;

interface Reports {
  report: Report;
  /** Once for each press, however often the page is found empty. */
  reportEmpty(): void;
}

/** Asks about a press after which nothing is said for long. */
function watchPress(press: Press, before: Before, doc: Document, { report, reportEmpty }: Reports): void {
  const address = withoutPlace(doc.URL);
  const failed = failedRequests(press);
  // Another tab or page that opened is something that happened.
  const isOver = () =>
    shared.press !== press || doc.hidden || withoutPlace(doc.URL) !== address || press.isSettled;
  const isWaiting = () =>
    isPending(press) ||
    spinnersIn(doc).some(one => !before.turning.has(one)) ||
    (!before.wasVeiled && isVeiled(press.button, doc)) ||
    [...newsSince(before, doc), ...picturedSince(before, doc)].some(saysToWait);
  let earlier: readonly string[] = [];
  const isUntold = () =>
    press.changed === 'nothing' || (!isTranslated(before, doc) && cameWithoutText(before, earlier, doc));
  let isAsked = false;
  const askWhetherStuck = () => {
    if (isOver()) return;
    isAsked = true;
    if (isBlank(doc)) reportEmpty();
    else report('nothing-happened', press.label);
  };
  inTime(silentMs / 2, press.at, () => (earlier = isOver() ? [] : newsSince(before, doc)));
  inTime(silentMs, press.at, () => {
    if (isOver() || press.isAnswered) return failed.stop();
    if (shared.messages?.readAgain() || press.isAnswered) return;
    press.isWaiting = isWaiting();
    if (press.isWaiting) return;
    const emptied = press.filled.filter(field => field.isConnected && !isFilled(field)).length;
    const cameBack = emptied > 2 && emptied > press.filled.length * 0.7;
    if (press.changed === 'form' && cameBack) report('form-came-back-empty', press.label);
    else if (isUntold() && !isTranslated(before, doc) && readNews(readableSince(before, earlier, doc), doc))
      setTimeout(askWhetherStuck, toldMs);
    else if (isUntold() || failed.any() || isBlank(doc)) askWhetherStuck();
  });
  let figures = '';
  inTime(barMs, press.at, () => (figures = isOver() ? '' : figuresIn(before)));
  const isAtIt = () => isAtItWithoutWords(press, before, doc) && figuresIn(before) === figures;
  const lookWhetherStuck = (looks: number) => {
    if (isAsked || isOver()) return;
    if (isWaiting() || isGoneFor(press, before.said, doc) || isAtIt()) report('still-waiting', press.label);
    // A button may show now more dots and now fewer.
    else if (looks > 1 && buttonLabel(press.button) !== press.label)
      setTimeout(lookWhetherStuck, againMs, looks - 1);
  };
  inTime(stuckMs, press.at, () => {
    failed.stop();
    lookWhetherStuck(4);
  });
}

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
  const around = form ?? field.parentElement ?? doc.body;
  const said = new Set(shownLines(around, lookedAtLength).split('\n'));
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
    // Who pressed something since, such as "Remove", knows where it went.
    const isTakenBack = (shared.asideAt ?? Number.NEGATIVE_INFINITY) > at;
    if (isHeld || isReset || isSent || isTakenBack) return;
    // It may be called otherwise now: "Document 1 uploaded".
    const news = shownLines(around, lookedAtLength)
      .split('\n')
      .filter(line => !said.has(line));
    if (news.some(saysAttached)) return;
    if (!doc.body.innerText.includes(name)) report('file-vanished', label);
  });
}

function loadedAt(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.loadEventEnd ?? 0;
}

/** An address without the place on its page, which a button that is written as a link leads to: "#". */
function withoutPlace(address: string): string {
  return address.replace(/#(?![/!]).*/, '');
}

/** Whether a form can be sent: by a button, or by something that only looks and answers like one. */
function hasButton(doc: Document): boolean {
  if ([...doc.querySelectorAll(buttons)].some(isVisible)) return true;
  return [...doc.querySelectorAll('a,div,span,li,label,p')].some(
    one =>
      getComputedStyle(one).cursor === 'pointer' &&
      isVisible(one) &&
      shownText(one, maxButton + 1).length <= maxButton &&
      saysToSend(buttonLabel(one)),
  );
}

/** More than this is on no button. */
const maxButton = 40;

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

/** Whether the page was translated since: then all of it can be read for the first time, and none of it is news. */
function isTranslated({ wasTranslated, words }: Before, doc: Document): boolean {
  return (!wasTranslated && isMarkedTranslated(doc)) || areReworded(words);
}

/** How long the background may take to tell what words mean. */
const toldMs = 1_500;

/** What style alone shows, or a picture, is no text that could be heard of. True when there was something to read. */
function readNews(lines: readonly string[], doc: Document): boolean {
  const news = lines.filter(hasSeveralWords);
  for (const text of news.slice(0, maxNews))
    shared.messages?.said(
      { seen: { text, context: 'page', rule: null, field: null }, element: placeOf(text, doc.body) },
      [],
      { quiet: true },
    );
  return news.length > 0;
}

const maxNews = 5;

/** The smallest part of the page in which a line can be read. */
function placeOf(line: string, part: Element): Element {
  const inner = childElementsOf(part).find(one => shownText(one, lookedAtLength).includes(line));
  return inner ? placeOf(line, inner) : part;
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
