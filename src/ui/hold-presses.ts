const controls = 'a[href],button,summary,input,select,textarea';
/** Those that do something as soon as they are pressed. */
const doers = 'a[href],button,summary';

/** For so long a press may still be meant for what was there before. */
const holdMs = 400;
/** What moves so soon after a press, a key or a scroll of the person is the answer to it. */
const ownMs = 1000;
/** In pixels; less is no other place to press. */
const minMove = 4;

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

/** `detail` counts the presses of the person that came in quick succession at one place; it is 0 for a key. */
function dropDoubled(event: MouseEvent): void {
  const isDoer = event.target instanceof Element && event.target.closest(doers);
  if (event.detail < 2 || !isDoer) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Where each control that can be seen is in the page, and what it is called. */
function placesIn(doc: Document): Map<Element, ScreenPlace> {
  const front = [...doc.querySelectorAll(controls)].slice(0, maxControls);
  const shown = front.filter(one => one.checkVisibility());
  return new Map(
    shown.map(one => {
      const { left, top } = one.getBoundingClientRect();
      const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
      return [one, { x: left + scrollX, y: top + scrollY, name }];
    }),
  );
}

function hasMoved(
  before: ReadonlyMap<Element, ScreenPlace>,
  now: ReadonlyMap<Element, ScreenPlace>,
): boolean {
  return [...before].some(([control, { x, y, name }]) => {
    const place = now.get(control);
    if (!place) return true;
    // What a line holds is counted in it: it leads to the same as before.
    const isOther = place.name !== name && !control.matches('summary');
    return isOther || Math.abs(place.x - x) >= minMove || Math.abs(place.y - y) >= minMove;
  });
}
