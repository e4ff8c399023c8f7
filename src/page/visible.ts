/** Never read: what a person typed or chose, and what is no text to a reader. */
const unread =
  'input,textarea,select,[role=combobox],[role=textbox],[role=listbox],[contenteditable]:not([contenteditable=false]),noscript,svg,canvas,audio,video,object,iframe';

/** Parts with more children than this are rather lists, which are searched at once. */
const maxChildren = 60;

/**
 * True when a person can see the element itself: rendered, not transparent, not hidden, not squeezed to
 * nothing, not parked outside the page. Many systems keep their error and success texts hidden in every page.
 *
 * Content that the browser merely skips while it is off screen (content-visibility: auto) counts as visible:
 * after Submit the banner often stands above what is in view.
 */
export function isVisible(element: Element): boolean {
  const parent = parentOf(element);
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
    // An element without a box of its own still shows its children.
    return getComputedStyle(element).display === 'contents' && !!parent && isVisible(parent);
  }
  let isLifted = false;
  // What the body hides by overflow, the window scrolls.
  for (let up: Element | null = element; up && up !== document.body; up = parentOf(up)) {
    const style = getComputedStyle(up);
    // What is positioned absolutely hangs on the next positioned element; those between do not clip it.
    if ((!isLifted || style.position !== 'static') && isClipped(up, style)) return false;
    if (style.position === 'fixed') return !isOffScreen(up);
    if (style.position !== 'static') isLifted = style.position === 'absolute';
  }
  return !isParkedOutside(element);
}

/** True when the element or its children have a box at all. Asks much less than `isVisible`. */
export function isShown(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}

/**
 * The parts to search when everything shown below `part` is meant. Large pages keep much in parts that are hidden as
 * a whole, mostly near the root, and a search would go through all of it. `levels`: how far down they are left out.
 */
export function shownParts(part: Element, levels = 3): Element[] {
  if (levels === 0 || part.childElementCount > maxChildren) return [part];
  const shown = [...part.children].filter(isShown);
  if (shown.length === 0 || shown.length === part.childElementCount) return [part];
  return shown.flatMap(child => shownParts(child, levels - 1));
}

/** What fits the selector in the shown parts of an element. */
export function searchShown(root: Element, selector: string): Element[] {
  return shownParts(root).flatMap(part => [
    ...(part.matches(selector) ? [part] : []),
    ...part.querySelectorAll(selector),
  ]);
}

/**
 * The text of an element that a person can see, white space collapsed; '' when none can be seen. Crosses open
 * shadow roots. What stands in fields is never part of it.
 *
 * @param most the text is cut off after this many characters
 * @param except selector of what is left out
 */
export function shownText(element: Element, maxLength = 600, except = ''): string {
  if (!isVisible(element)) return '';
  const silent = except ? `${unread},${except}` : unread;
  let text = '';
  const visit = (node: Node, isSeen: boolean): void => {
    if (text.length > maxLength * 2) return;
    if (node instanceof Text) text += isSeen ? node.data : '';
    if (!(node instanceof Element)) return;
    const style = getComputedStyle(node);
    const isBoxless = style.display === 'contents';
    if (!isBoxless && (!node.checkVisibility({ opacityProperty: true }) || isClipped(node, style))) return;
    const gap = style.display.startsWith('inline') && node.tagName !== 'BR' ? '' : ' ';
    text += gap;
    // Children of an invisible element can be visible again.
    if (node.matches(silent)) text += ' ';
    // Text may also be made so small that nobody sees it.
    else
      for (const inner of childrenOf(node))
        visit(inner, !/hidden|collapse/.test(style.visibility) && style.fontSize !== '0px');
    text += gap;
  };
  visit(element, true);
  return tidy(text).slice(0, maxLength);
}

/** Collapses white space and drops invisible formatting characters. */
export function tidy(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * True when something opaque lies over the element where it is in view. A cheap look at three points; only
 * for the few elements that would otherwise be reported. A translucent backdrop covers nothing.
 */
export function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  return [0.1, 0.5, 0.9].every(part => {
    // Nothing is found at points out of view.
    for (const above of root.elementsFromPoint(left + width * part, top + height / 2)) {
      if (above.contains(element) || element.contains(above) || above.contains(root.host)) return false;
      const { backgroundColor, opacity } = getComputedStyle(above);
      // A colour without transparency is written as rgb().
      if (opacity === '1' && backgroundColor.startsWith('rgb(')) return true;
    }
    return false;
  });
}

/** The parent as it is drawn: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;
}

function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const given = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return given.length ? given : element.childNodes;
}

/** Clipped to (nearly) nothing, as texts for screen readers and folded-up panels are. */
function isClipped(element: Element, style = getComputedStyle(element)): boolean {
  const { display, textIndent, clip, clipPath, overflow, transform } = style;
  // Without a box there is nothing to clip with, and all measures are zero.
  if (display === 'contents') return false;
  if (
    Number.parseFloat(textIndent) < -400 ||
    /^rect\([01]\w*,? [01]/.test(clip) ||
    /^(inset\(([5-9]\d|100)[.\d]*%|circle\(0)/.test(clipPath) ||
    transform.startsWith('matrix(0, 0, 0, 0')
  )
    return true;
  if (!/hidden|clip/.test(overflow)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1;
}

/** Fixed where no scrolling brings it into the window, as toasts are before they slide in. */
function isOffScreen(element: Element): boolean {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  return !!(width && height) && (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight);
}

/** Positioned where nobody can scroll to. */
function isParkedOutside(element: Element): boolean {
  let { right, bottom, width, height } = element.getBoundingClientRect();
  if ((right > 0 && bottom > 0) || !(width || height)) return false;
  for (let up: Element | null = element; up; up = parentOf(up)) {
    right += Math.abs(up.scrollLeft);
    bottom += up.scrollTop;
  }
  return right <= 0 || bottom <= 0;
}
