import { maxAnswerMs } from '../applications/answer-time.ts';
import type { SilentFailure } from '../applications/silent-failures.ts';
import { holds, nearest } from '../page/dom.ts';
import { findMessages, type Occasion } from '../page/find-messages.ts';
import { inOneLook } from '../page/one-look.ts';
import { buttonLabel, fieldsIn } from '../page/labels.ts';
import type { FoundMessage } from '../page/seen.ts';
import { isVisible } from '../page/visible.ts';
import { flush } from './outbox.ts';
import { watchMessages } from './report-messages.ts';
import { requestPageRead } from './request-reading.ts';
import { watchSilentFailures } from './watch-silent-failures.ts';
import { type Press, shared } from './shared-scope.ts';
import type { Added } from './watch-changes.ts';

/** For how long after a press a short text that is new on the page counts as a message, whatever it is called. */
const freshMs = 10_000;

/** Whether that may still come: for longer while the page shows that it is sending. */
function mayBeAnswered({ at, isWaiting, isAnswered }: Press): boolean {
  const waitedMs = performance.now() - at;
  return waitedMs < freshMs || (isWaiting === true && !isAnswered && waitedMs < maxAnswerMs);
}

/** What a button says itself of the press: "Network error, try again". Null where it goes on or says no more than a word. */
function saidOn({ button, label }: Press): FoundMessage | null {
  const text = button.isConnected ? buttonLabel(button) : label;
  const isNews = text !== label && !/(?:…|\.\.)$/.test(text) && /\S\s+\S|[\u3040-\u9fff]{4}/.test(text);
  return isNews ? { element: button, seen: { text, context: 'page', rule: null, field: null } } : null;
}

/** What a part of the page says, by what the background has said to look for. */
const read = (place: Element | Document, occasion: Occasion = 'changed') =>
  inOneLook(() => findMessages(place, shared.config?.pageRules ?? null, occasion));

/** Answers what reads new elements as the answer to a press, or to what was filled in. */
function answerReader(messages: ReturnType<typeof watchMessages>): (added: readonly Added[]) => void {
  /** What has just come after a press; with fields among it, it is the form once more, or its next step. */
  function readFresh(added: readonly Added[]): void {
    const isPart = (one: Element) =>
      fieldsIn(one).length > 0 || (shared.press && holds(one, shared.press.button));
    // Forms and their buttons change their looks with every press: "Sending…".
    const fresh = added
      .filter(({ element, isNew }) => isNew || !isPart(element))
      .map(({ element }) => element);
    readAdded(fresh, fresh.some(isPart) ? 'rebuilt' : 'fresh');
  }

  function readAdded(added: readonly Element[], occasion: Occasion): void {
    const outer = added.filter(one => !added.some(other => other !== one && holds(other, one)));
    for (const message of outer.flatMap(one => read(one, occasion)))
      messages.reportOnce(message, outer, { quiet: true });
  }

  // What is saved or sent by itself while a form is filled in is answered beside the form.
  let filledAt = Number.NEGATIVE_INFINITY;
  for (const type of ['input', 'change'])
    document.addEventListener(type, () => (filledAt = performance.now()), true);

  return added => {
    if (shared.press && mayBeAnswered(shared.press)) {
      readFresh(added);
      const said = saidOn(shared.press);
      if (said) messages.reportOnce(said, [], { quiet: true });
    } else if (performance.now() - filledAt < freshMs) {
      const elements = added.map(({ element }) => element);
      readAdded(elements, 'rebuilt');
    }
  };
}

/** Whether it holds the heading of a page, or is one: an answer may be a heading and no more. */
const isOfHeading = (place: Element | Document) =>
  place.querySelector('h1,h2') !== null || (place instanceof Element && nearest(place, 'h1,h2,h3') !== null);

function begin(): NonNullable<typeof shared.messages> {
  const messages = watchMessages(requestPageRead);
  const readAnswers = answerReader(messages);
  return {
    // In one look: what is read, and what is said of each message, ask of the same elements whether they can be seen.
    changed: (news, added, isFirst = false) =>
      inOneLook(() => {
        // On a page that is read at the applicant's request, what is on it already is the reason, so it counts as new.
        const standing = isFirst && !shared.isLate;
        // A new heading may be a whole page that changed; else only what changed is read.
        const isWhole = news.some(({ place }) => isOfHeading(place) || place === document.body);
        const places = isWhole ? [document] : news.map(({ place }) => place);
        const touched = news.filter(({ rebuilt }) => rebuilt).map(({ place }) => place);
        for (const message of places.flatMap(place => read(place, isFirst ? 'standing' : 'changed')))
          messages.reportOnce(message, touched, {
            standing,
            quiet: !!message.seen.marked && message.seen.marked !== 'wrong',
          });
        readAnswers(added);
        messages.forgetGone();
      }),
    said: messages.reportOnce,
    flush,
    report: (text: SilentFailure, field: string) =>
      messages.report({ text, context: 'silence', rule: null, field }, null),
    readAgain: () => messages.readAgain(read(document)),
    hasSpoken: messages.hasSpoken,
    follow(config) {
      shared.config = config;
      for (const message of read(document)) messages.reportOnce(message);
    },
  };
}

/**
 * Reads the messages of the page from now on, once for each page: first those that stand there, and what was kept until
 * now.
 */
export function followMessages(): void {
  if (!shared.config || shared.messages) return;
  // What a press has changed is no part of the page as it was opened, though nobody has looked at it yet.
  if (shared.press) shared.readRest?.();
  shared.messages = begin();
  // First, because the messages below need its reading of the buttons to know a form.
  shared.silentFailures = watchSilentFailures(document);
  const { early = [], missed } = shared;
  // They hold parts of the page, which may be gone soon.
  delete shared.early;
  delete shared.missed;
  for (const message of early) {
    // What is still on the page is read below with everything else.
    if (message.seen.context === 'inline' || !message.element.isConnected || !isVisible(message.element))
      shared.messages.said(message);
  }
  if (missed) shared.messages.changed(missed.news, missed.added);
  shared.messages.changed([{ place: document, rebuilt: true }], [], true);
}
