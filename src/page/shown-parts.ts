import { findAll, isRendered, matches, own } from './dom.ts';

/** Parts with more children than this are rather lists, which are searched at once. */
const maxChildren = 60;

/** True when the element or its children have a box at all. Asks much less than `isVisible`. */
export function isShown(element: Element): boolean {
  return isRendered(element) || getComputedStyle(element).display === 'contents';
}

/**
 * The parts to search when everything shown below `part` is meant. Large pages keep much in parts that are hidden as
 * a whole, mostly near the root, and a search would go through all of it. `levels`: how far down they are left out.
 */
export function shownParts(part: Element, levels = 3): Element[] {
  const children = own(part, 'children');
  if (levels === 0 || children.length > maxChildren) return [part];
  const shown = [...children].filter(isShown);
  if (shown.length === 0 || shown.length === children.length) return [part];
  return shown.flatMap(child => shownParts(child, levels - 1));
}

/** What fits the selector in the shown parts of an element. */
export function searchShown(root: Element, selector: string): Element[] {
  return shownParts(root).flatMap(part => [
    ...(matches(part, selector) ? [part] : []),
    ...findAll(part, selector),
  ]);
}
