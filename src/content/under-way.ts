import { attribute, boxOf, findAll, holds, matches, nearest, parentIn, shadowHostOf } from '../page/dom.ts';
import { buttonLabel, fieldsIn } from '../page/labels.ts';
import { inOneLook } from '../page/one-look.ts';
import { keptFields, picturedWords } from '../page/pictured-words.ts';
import { saysToWait } from '../page/progress-words.ts';
import { isVisible, shownLines, shownText } from '../page/visible.ts';
import { type SaidWords, isMarkedTranslated, wordsOfPage } from './translation.ts';
import { type Press, shared } from './shared-scope.ts';

// What a page shows of something that was sent and is still on its way, whatever that is called and drawn like.

const spinning =
  '[aria-busy=true],[role=progressbar]:not([aria-valuenow]),progress:not([value]),[class*="spin" i],[class*="loading" i],[class*="loader" i],img:is([src*="loading" i],[src*="spinner" i],[src*="loader" i])';

/** What turns: by its names, or because it moves without end and says nothing. */
export function spinnersIn(doc: Document): Element[] {
  const animated = endlessIn(doc);
  const drawn = [...doc.querySelectorAll('svg [repeatCount=indefinite]')].map(one => nearest(one, 'svg')!);
  // A button for a chat may beat as well.
  const endless = [...new Set([...animated, ...drawn])].filter(
    one => !nearest(one, usable) && isWordless(one),
  );
  return [...doc.querySelectorAll(spinning), ...endless].filter(isVisible);
}

/** The elements that move without end; `drawn`: only those of which style draws a part that does. */
function endlessIn(doc: Document, drawn = false): Element[] {
  return doc.getAnimations().flatMap(({ effect, playState }) => {
    const isEndless = playState === 'running' && effect?.getTiming().iterations === Infinity;
    if (!isEndless || !(effect instanceof KeyframeEffect) || (drawn && !effect.pseudoElement)) return [];
    return effect.target ?? [];
  });
}

/** Read of a page, to tell whether anything else can be read there later. */
export const lookedAtLength = 3_000;

function linesOn({ body }: Document): ReadonlySet<string> {
  return new Set(shownLines(body, lookedAtLength).split('\n'));
}

/** The page as it was before a press. */
export interface Before {
  turning: ReadonlySet<Element>;
  wasVeiled: boolean;
  /** What could be read on the page, and in the part of it around the button. */
  said: ReadonlySet<string>;
  around: Element;
  saidAround: ReadonlySet<string>;
  /** Words in pictures, and fields that show something and cannot be filled in. */
  pictured: ReadonlySet<string>;
  kept: number;
  films: number;
  isBeating: boolean;
  /** Whether it was translated by then, and what its headings, labels and buttons said. */
  wasTranslated: boolean;
  words: readonly SaidWords[];
}

/** `isEarlier`: the press came before this script, so what turns may be its answer already. */
export function lookBefore({ button }: Press, isEarlier: boolean, doc: Document): Before {
  const form = nearest(button, 'form');
  const around = (form && parentIn(form)) ?? nearest(button, 'main,[role=main]') ?? doc.body;
  return inOneLook(() => ({
    turning: new Set(isEarlier ? [] : spinnersIn(doc)),
    wasVeiled: isVeiled(button, doc),
    said: linesOn(doc),
    around,
    saidAround: new Set(linesAround(around, doc)),
    pictured: new Set(picturedWords(doc)),
    kept: keptFields(doc),
    films: filmsIn(around),
    isBeating: isBeating(button, doc),
    wasTranslated: isMarkedTranslated(doc),
    words: wordsOfPage(doc),
  }));
}

/** The lines of a part of the page, and of the windows that are open over it. */
function linesAround(part: Element, doc: Document): string[] {
  const places = [part, ...[...doc.querySelectorAll(windows)].filter(isVisible)];
  return places.flatMap(place => shownLines(place, lookedAtLength).split('\n')).filter(Boolean);
}

/** The lines that came since a press. */
export function newsSince({ around, said, saidAround }: Before, doc: Document): string[] {
  const now = new Set([...linesOn(doc), ...linesAround(around.isConnected ? around : doc.body, doc)]);
  // A clock goes on, whatever was pressed.
  const before = new Set([...said, ...saidAround].map(withoutFigures));
  return [...now].filter(line => !before.has(withoutFigures(line)));
}

/** The words in pictures that came since a press. */
export const picturedSince = ({ pictured }: Before, doc: Document): string[] =>
  picturedWords(doc).filter(words => !pictured.has(words));

/**
 * What can be read that came since a press, without lines that a figure goes on in by itself.
 *
 * @param earlier the lines that had come some seconds before
 */
export function readableSince(before: Before, earlier: readonly string[], doc: Document): string[] {
  const goesOn = (line: string) =>
    earlier.some(one => one !== line && withoutFigures(one) === withoutFigures(line));
  return [...newsSince(before, doc).filter(line => !goesOn(line)), ...picturedSince(before, doc)];
}

/** Whether something came since a press, and all of it is words that are no text of the page, or goes on by itself. */
export function cameWithoutText(before: Before, earlier: readonly string[], doc: Document): boolean {
  const pictured = picturedSince(before, doc);
  if (readableSince(before, earlier, doc).length > pictured.length) return false;
  return pictured.length > 0 || keptFields(doc) > before.kept || newsSince(before, doc).length > 0;
}

const withoutFigures = (line: string) => line.replace(/\d+/g, '#');

/** What moves without telling a program that it does: films and drawings, and bars that fill. */
const films =
  'progress,meter,canvas,video,[role=progressbar],img:is([src*=".gif" i],[src*=".apng" i],[src*=".webp" i],[src^="data:image/gif" i])';

const filmsIn = (part: Element) => findAll(part, films).filter(isVisible).length;

/**
 * Whether the form is still there, and all that came since the press is something that moves, or a figure: "90 %". What
 * must be corrected may be marked by pictures, too.
 */
export function isAtItWithoutWords({ button, isAnswered }: Press, before: Before, doc: Document): boolean {
  const { around } = before;
  if (isAnswered || !around.isConnected || findAll(around, '[aria-invalid=true]').some(isVisible))
    return false;
  const news = newsSince(before, doc);
  if (news.some(line => /\p{L}/u.test(line))) return false;
  return (
    news.some(line => /^\d+(?:[.,]\d+)?\s?%$/.test(line)) ||
    filmsIn(around) > before.films ||
    (!before.isBeating && isBeating(button, doc))
  );
}

/** How far everything around the button has come, as far as it says so: what still moves on is not stuck. */
export function figuresIn({ around }: Before): string {
  const bars = findAll(around, 'progress,meter,[role=progressbar]').map(
    one => `${attribute(one, 'value')} ${attribute(one, 'aria-valuenow')}`,
  );
  const shares = shownText(around, lookedAtLength).match(/\d+(?:[.,]\d+)?\s?%/g) ?? [];
  return [...bars, ...shares].join();
}

/** Whether a part of the button moves without end, as what is drawn behind its words by style alone. */
function isBeating(button: Element, doc: Document): boolean {
  return (
    endlessIn(doc).some(one => one !== button && holds(button, one)) || endlessIn(doc, true).includes(button)
  );
}

/** Whether the form that was sent went away and nothing came in its place that could be read. */
export function isGoneFor({ button, isAnswered }: Press, said: ReadonlySet<string>, doc: Document): boolean {
  const isThere = button.isConnected && isVisible(button);
  if (isAnswered || isThere || fieldsIn(doc).some(isVisible)) return false;
  return [...linesOn(doc)].every(line => line.length < veilLength && (said.has(line) || saysToWait(line)));
}

/** What says no more than this while it lies over a page is a veil: "Please wait". */
const veilLength = 40;

/** Whether a button is in view under something that says next to nothing, as pages lay over themselves while they send. */
export function isVeiled(button: Element, doc: Document): boolean {
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
  const host = shadowHostOf(element);
  return host ? outermostHost(host) : element;
}

/** The button that was pressed says or shows that it is still at it: "Sending…", or cannot be pressed any more. */
export function isPending({ button, label }: Press): boolean {
  if (!button.isConnected || !isVisible(button)) return false;
  const says = buttonLabel(button);
  const isBusy = says !== label && (says.endsWith('.') || saysToWait(says));
  return (
    isBusy ||
    matches(button, ':disabled,[aria-disabled=true],[aria-busy=true]') ||
    getComputedStyle(button).pointerEvents === 'none' ||
    attribute(button, 'data-loading') === 'true'
  );
}
