import { boxOf, findAll, isRendered, matches } from '../page/dom.ts';
import { type Area, type Taken, commonArea, weights } from './place-of-notice.ts';

const placeKinds: readonly [selector: string, weight: number][] = [
  ['h1,h2,h3,h4,h5,h6,[role=heading]', weights.heading],
  ['button,[role=button],[type=submit],[type=button],[type=image]', weights.button],
  ['input,select,textarea,[contenteditable],label,legend,iframe', weights.field],
  ['p,li,td,a', weights.text],
];
const boxed = 'button,[role=button],input,select,textarea,[contenteditable],iframe';
/** More parts than this of one kind are no page that anybody looks at as a whole. */
const maxElements = 3000;

/**
 * The parts in view that should not be covered.
 *
 * @param keepFree what must stay in sight
 * @param scope where the rest is looked for: the page, or the dialog outside of which nothing can be pressed
 */
export function partsAround(keepFree: readonly Element[], scope: Element, view: Area): Taken[] {
  const found = new Map<Element, number>();
  const inners = keepFree.map(one => one.getRootNode()).filter(root => root instanceof ShadowRoot);
  for (const root of [scope, ...new Set(inners)]) {
    for (const [selector, weight] of placeKinds) {
      for (const element of findAll(root, selector).slice(0, maxElements)) {
        if (!found.has(element)) found.set(element, weight);
      }
    }
  }
  for (const element of keepFree) found.set(element, weights.vital);
  return [...found].flatMap(([element, weight]) => {
    const { left, top, right, bottom } = spaceOf(element);
    const area = { left, top, right, bottom, weight };
    const isSeen = commonArea(area, view) > 0 && isRendered(element, { visibilityProperty: true });
    return isSeen ? [area] : [];
  });
}

/** The field or button that has the focus: a person is at it, and has to see it. */
export function focused(): Element[] {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && matches(at, boxed) && !matches(at, 'iframe') ? [at] : [];
}

/** A box that is drawn is taken as a whole; of a text only as much as its lines need, since its box goes on to the edge. */
export function spaceOf(element: Element): DOMRect {
  const box = boxOf(element);
  if (matches(element, boxed)) return box;
  const lines = document.createRange();
  lines.selectNodeContents(element);
  const text = lines.getBoundingClientRect();
  if (text.width === 0 || text.height === 0) return box;
  const [left, top] = [Math.max(box.left, text.left), Math.max(box.top, text.top)];
  return new DOMRect(
    left,
    top,
    Math.max(0, Math.min(box.right, text.right) - left),
    Math.max(0, Math.min(box.bottom, text.bottom) - top),
  );
}
