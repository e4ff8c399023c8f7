const controls = 'a[href],button,summary,input,select,textarea';
/** Those that do something as soon as they are pressed. */
const doers = 'a[href],button,summary';

/** For so long a press may still be meant for what was there before. */
const holdMs = 400;
/** What moves so soon after a press, a key or a scroll of the person is the answer to it. */
const ownMs = 1000;
/** In pixels; less is no other place to press. */
const minMove = 4;
/** Presses that a browser counts together follow one another more quickly than this. */
const doubleMs = 1000;

/** In a long list, those in front. */
const maxControls = 200;

/** Marks the document while presses are held; style sheets take care of the rest. */
export const heldMark = 'data-moved';

interface ScreenPlace {
  x: number;
  y: number;
  name: string;
}

/**
 * Lets no press through for a moment after the controls of a page have moved, have gone or have become others by
 * themselves: what is about to be pressed may have been pushed away from under the hand. Keys are not held, since the
 * focus goes along with its control. Nor does the second half of a double click do anything: to many every press is one,
 * and it would save twice what was written once, close what it opened, or answer a question that was not there yet.
 */
export function holdPresses(doc: Document = document): void {
  let places = new Map<Element, ScreenPlace>();
  let own = -Infinity;
  let frame = 0;
  let release: ReturnType<typeof setTimeout> | undefined;
  const dropDoubled = droppingDoubled(() => places);
  doc.addEventListener('click', dropDoubled, { capture: true });

  const note = () => (own = performance.now());
  for (const type of ['pointerdown', 'keydown', 'scroll', 'wheel'])
    doc.addEventListener(type, note, { capture: true, passive: true });

  const look = () => {
    frame = 0;
    const before = places;
    places = placesIn(doc);
    if (performance.now() - own < ownMs || !hasMoved(before, places)) return;
    doc.documentElement.setAttribute(heldMark, '');
    clearTimeout(release);
    release = setTimeout(() => doc.documentElement.removeAttribute(heldMark), holdMs);
  };
  // Looked at right before the browser draws, when it has laid out the page anyway.
  const lookSoon = () => void (frame ||= requestAnimationFrame(look));
  lookSoon();
  new MutationObserver(lookSoon).observe(doc.body, {
    childList: true,
    characterData: true,
    attributeFilter: ['open'],
    subtree: true,
  });
}

/** The last press by hand, and what was on the page then. */
interface Pressed {
  at: number;
  /** What it was meant for; null where it met nothing that does something, as while presses are held. */
  doer: Element | null;
  places: ReadonlyMap<Element, ScreenPlace>;
}

/**
 * Drops the second half of a double click. `detail` counts the presses of the person that came in quick succession at one
 * place; it is 0 for a key. A press that met nothing is repeated, and one on a neighbour that stood there all along is meant
 * for that one.
 */
function droppingDoubled(placesNow: () => ReadonlyMap<Element, ScreenPlace>) {
  let last: Pressed = { at: -Infinity, doer: null, places: new Map() };
  return (event: MouseEvent): void => {
    if (event.detail === 0) return;
    const doer = event.target instanceof Element ? event.target.closest(doers) : null;
    const first = last;
    const isSecond = event.detail > 1 && first.doer !== null && event.timeStamp - first.at < doubleMs;
    const isDoubled = isSecond && doer !== null && (doer === first.doer || !stoodThere(doer, first.places));
    last = { at: event.timeStamp, doer: isDoubled ? first.doer : doer, places: placesNow() };
    if (!isDoubled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}

function stoodThere(control: Element, before: ReadonlyMap<Element, ScreenPlace>): boolean {
  const was = before.get(control);
  return was !== undefined && isAt(was, placeOf(control));
}

/** Where each control that can be seen is in the page, and what it is called. */
function placesIn(doc: Document): Map<Element, ScreenPlace> {
  const front = [...doc.querySelectorAll(controls)].slice(0, maxControls);
  const shown = front.filter(one => one.checkVisibility());
  return new Map(shown.map(one => [one, placeOf(one)]));
}

function placeOf(control: Element): ScreenPlace {
  const { left, top } = control.getBoundingClientRect();
  const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
  return { x: left + scrollX, y: top + scrollY, name };
}

const isAt = (one: ScreenPlace, other: ScreenPlace) =>
  Math.abs(one.x - other.x) < minMove && Math.abs(one.y - other.y) < minMove;

function hasMoved(
  before: ReadonlyMap<Element, ScreenPlace>,
  now: ReadonlyMap<Element, ScreenPlace>,
): boolean {
  return [...before].some(([control, was]) => {
    const place = now.get(control);
    if (!place) return true;
    // What a line holds is counted in it: it leads to the same as before.
    const isOther = place.name !== was.name && !control.matches('summary');
    return isOther || !isAt(was, place);
  });
}
