import type { Notice } from '../messages/contract.ts';
import { answersWithinMs, maxAnswerMs } from '../applications/answer-time.ts';
import { holds, nearest, parentIn } from '../page/dom.ts';
import { buttonLabel, fieldsIn } from '../page/labels.ts';
import type { FoundMessage, SeenMessage } from '../page/seen.ts';
import { saysApplying } from '../page/press-words.ts';
import { saysUnderWay } from '../page/progress-words.ts';
import { noteSurroundings } from '../page/surroundings.ts';
import { isVisible } from '../page/visible.ts';
import { speechBudget } from './budget.ts';
import { areReworded, isMarkedTranslated, wordsOfPage } from './translation.ts';
import { send, waitingCount } from './outbox.ts';
import { sightingOf } from './sightings.ts';
import { isSubmitLike, promptMs } from './watch-buttons.ts';
import { type Press, shared } from './shared-scope.ts';

/** How long after a message the contacts are read again. */
const rereadMs = 250;
/** A message that comes back sooner than this only flickered, unless a button was pressed. */
const flickerMs = 3_000;

interface Reported {
  element: Element;
  seen: SeenMessage;
  /** When it was reported, and when it was seen last, by the clock of the page. */
  at: number;
  seenAt: number;
  /** Whether it was noted; absent until the background has answered. */
  hasCounted?: boolean;
  /** It was noted, and as no success. */
  isFailure: boolean;
  lang: string;
  /** What the page said besides it. */
  words: ReturnType<typeof wordsOfPage>;
}

/**
 * Reports messages to the background: each once while it is on the page, again when it went away and came back, and
 * again when it is still there after another press, which is another attempt.
 *
 * @param reread to be called when a message may have brought a contact along
 */
export function watchMessages(reread: () => void) {
  const shown = new Map<string, Reported>();
  const report = makeReport(reread);

  /**
   * `touched`: what was rebuilt just now: a message in it was repeated, it did not merely stay. A `quiet` one is
   * reported only because it is new, and may be no answer to a press; a `standing` one was on the page from the start.
   */
  function reportOnce(
    { seen, element }: FoundMessage,
    touched: readonly (Element | Document)[] = [],
    { quiet = false, standing = false }: { quiet?: boolean | undefined; standing?: boolean } = {},
  ): void {
    if (isNoAnswer(seen)) return;
    const key = seen.text.replace(/\d+/g, '#') + seen.field;
    const now = performance.now();
    const before = shown.get(key);
    if (before && !isSaidAgain(before, element, touched) && isThereStill(before, now)) {
      before.seenAt = now;
      before.element = element;
      return;
    }
    if (!before && isTranslation(element, [...shown.values()])) return;
    const { lang } = document.documentElement;
    const words = wordsOfPage(document);
    const reported = { element, seen, at: now, seenAt: now, isFailure: false, lang, words };
    shown.set(key, reported);
    report(seen, element, reported, standing);
    if (!quiet && shared.press) shared.press.isAnswered = true;
  }

  return {
    report,
    reportOnce,
    // A sentence that nothing marks may be what the form says beforehand, and the words of a short page a list of jobs.
    hasSpoken: () => {
      const said = [...shown.values()].map(
        ({ seen, hasCounted }) => (seen.marked !== 'plain' && seen.context !== 'page') || hasCounted,
      );
      return said.includes(true) || (said.includes(undefined) ? null : false);
    },
    /** Reports what is new, else what is still there from before the last press. True when there was either. */
    readAgain(found: readonly FoundMessage[]): boolean {
      const before = new Set(shown.keys());
      for (const message of found) reportOnce(message);
      if (shown.size > before.size) return true;
      const standing = [...shown.values()].filter(hasOutlasted);
      for (const reported of standing) {
        reported.at = performance.now();
        report(reported.seen, reported.element, reported);
      }
      return standing.length > 0;
    },
    forgetGone(): void {
      for (const [key, { element, seenAt }] of shown) {
        if (performance.now() - seenAt > flickerMs && !isStanding(element)) shown.delete(key);
      }
    },
  };
}

/** Whether what was reported before is said once more after a press: elsewhere, or in a part that was rebuilt (`touched`). */
function isSaidAgain(before: Reported, element: Element, touched: readonly (Element | Document)[]): boolean {
  const isRebuilt = touched.some(place => place instanceof Element && holds(element, place));
  return pressedAt() > before.at && (before.element !== element || isRebuilt);
}

/** Whether it can be seen where it stood, or went away and came back within a moment. */
function isThereStill({ element, seenAt }: Reported, now: number): boolean {
  const isFlicker = now - seenAt < flickerMs && seenAt > pressedAt();
  return isFlicker || isStanding(element);
}

/** "Sending your application" means nothing by itself. */
function isNoAnswer({ rule, context, text }: SeenMessage): boolean {
  return rule === null && context !== 'inline' && saysUnderWay(text);
}

const pressedAt = () => shared.press?.at ?? Number.NEGATIVE_INFINITY;

function makeReport(reread: () => void) {
  const takeBudget = speechBudget();
  let rereading: ReturnType<typeof setTimeout> | undefined;
  return (message: SeenMessage, element: Element | null, reported?: Reported, standing = false): void => {
    const isOfField = message.field !== null && message.context !== 'silence';
    const { press } = shared;
    const isFirstAnswer = press?.isAnswered === false;
    const saidAt = performance.now();
    const takeBack = takeBudget(isOfField ? 'field' : 'page', waitingCount());
    if (!takeBack && !isHeardAnyway(press)) return;
    const stood = shared.isLate === true && pressedAt() < 0;
    if (element && !isOfField && !message.around) noteSurroundings(document, [{ element, seen: message }]);
    const unasked = !standing && !stood && isUnasked();
    const page = { translated: isMarkedTranslated(), onForm: isOnForm() };
    const show = (notice: Notice | null) => {
      if (notice && shared.config?.notices)
        shared.notice?.show(notice, element ? [element, ...sendButtons()] : sendButtons(), {});
    };
    const onStored = (notice: Notice | null, counts: boolean) => {
      if (!counts) takeBack?.();
      if (press && !counts && isFirstAnswer && element && isAside(element, press, saidAt))
        press.isAnswered = false;
      // One silence does not answer for another.
      if (press && counts && message.context !== 'silence') press.isSettled = true;
      if (reported)
        Object.assign(reported, { hasCounted: counts, isFailure: counts && notice?.tone !== 'go' });
      show(notice);
    };
    const sighting = sightingOf(document, message);
    const onHeld = (notice: Notice | null) => (notice ? show(notice) : shared.notice?.hide(sighting.id));
    send({ ...sighting, stood, standing, unasked, ...page }, onStored, onHeld);
    clearTimeout(rereading);
    rereading = setTimeout(reread, rereadMs);
  };
}

/** Whether nothing was sent or attached on this page to which something could be the answer that appears now. */
function isUnasked(): boolean {
  const now = performance.now();
  const isWaiting = shared.press && !shared.press.isAnswered && now - shared.press.at <= maxAnswerMs;
  const asked = Math.max(pressedAt(), shared.attachedAt ?? Number.NEGATIVE_INFINITY);
  if (isWaiting || now - asked <= answersWithinMs) return false;
  // What is said soon after the page was opened may answer to what was sent from the one before it.
  return now > answersWithinMs || shared.asideAt !== undefined;
}

/** Whether something came too late and too far from the button to be its answer, as a banner about cookies does. */
function isAside(element: Element, { button, at }: Press, saidAt: number): boolean {
  const form = nearest(button, 'form');
  const around = nearest(button, 'main,[role=main]') ?? (form && parentIn(form));
  return saidAt - at > promptMs && !!around && around !== document.body && !holds(around, element);
}

/** However much a page has said before, what comes so soon after a press is heard, and this many of such messages. */
const heardWithinMs = 10_000;
const heardPerPress = 3;
const heardCounts = new WeakMap<Press, number>();

/** Whether a message is reported although its page has said too much. */
function isHeardAnyway(press: Press | null | undefined): boolean {
  if (!press || performance.now() - press.at > heardWithinMs) return false;
  const count = heardCounts.get(press) ?? 0;
  heardCounts.set(press, count + 1);
  return count < heardPerPress;
}

/** A message that was reported before in another language: the browser translates what is on the page. */
function isTranslation(element: Element, before: readonly Reported[]): boolean {
  const root = document.documentElement;
  const isMarked = isMarkedTranslated() || element.querySelector('font font') !== null;
  return before.some(
    one =>
      one.at > pressedAt() &&
      (one.element === element || holds(one.element, element) || holds(element, one.element)) &&
      (isMarked || one.lang !== root.lang || areReworded(one.words)),
  );
}

/** Whether a message that says something is wrong is still there after a later press. */
function hasOutlasted({ at, isFailure, seen, element }: Reported): boolean {
  return at < pressedAt() && (isFailure || seen.context === 'inline') && isStanding(element);
}

function isStanding(element: Element): boolean {
  return element.isConnected && isVisible(element);
}

function sendButtons(): Element[] {
  return [...document.querySelectorAll('button,[role=button],[type=submit]')].filter(
    button => isSubmitLike(button) && isVisible(button),
  );
}

/** True for the pages of a known system, and for others with a form that could be one of an application. */
function isOnForm(): boolean {
  if (shared.config?.fingerprints.length === 0) return true;
  if (fieldsIn(document).length > 5 || document.querySelector('[type=file],[type=password],[type=tel]'))
    return true;
  // A short form is one where its button or the title of the page says so.
  return sendButtons().some(
    button => nearest(button, 'form') && saysApplying(`${document.title} ${buttonLabel(button)}`),
  );
}
