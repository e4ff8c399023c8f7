import { boxOf, holds, isRendered, matches, own } from './dom.ts';
import { onceInALook } from './one-look.ts';
import { maxPiece, tidy } from './tidy.ts';
import { unread } from './unread.ts';

/** What is fainter than this is not seen, nor is what is drawn smaller than this part of its size, or in letters of fewer pixels. */
const minOpacity = 0.1;
const minScale = 0.2;
const minLetterSize = 4;

/**
 * True when a person can see the element itself: rendered, not transparent, not hidden, not squeezed or shrunk to
 * nothing, not parked outside the page. Many systems keep their error and success texts hidden in every page.
 *
 * Content that the browser merely skips while it is off screen (content-visibility: auto) counts as visible:
 * after Submit the banner is often above what is in view.
 */
export const isVisible = onceInALook(canBeSeen);

function canBeSeen(element: Element): boolean {
  const parent = parentOf(element);
  if (!isRendered(element, { opacityProperty: true, visibilityProperty: true })) {
    // An element without a box of its own still shows its children.
    return getComputedStyle(element).display === 'contents' && !!parent && isVisible(parent);
  }
  let isLifted = false;
  let opacity = 1;
  // What the body hides by overflow, the window scrolls.
  for (let up: Element | null = element; up && up !== document.body; up = parentOf(up)) {
    const look = lookOf(up);
    // What is positioned absolutely hangs on the next positioned element; those between do not clip it.
    if ((!isLifted || look.position !== 'static') && look.isClipped) return false;
    opacity *= look.opacity;
    if (opacity < minOpacity || look.isFaded) return false;
    if (look.position === 'fixed') return !isOffScreen(up);
    if (look.position !== 'static') isLifted = look.position === 'absolute';
  }
  return !isParkedOutside(element);
}

/**
 * The text of an element that a person can see, white space collapsed; '' when none can be seen. Crosses open
 * shadow roots. What is in fields is never part of it.
 *
 * @param maxLength the text is cut off after this many characters
 * @param except selector of what is left out
 */
export function shownText(element: Element, maxLength = maxPiece, except = ''): string {
  // Nobody sees the space of an empty element before a stop.
  return tidy(collectShown(element, maxLength, except))
    .replace(/(?<=\p{L}) (?=[.,](?:\s|$))/gu, '')
    .slice(0, maxLength);
}

/** The same text, as many characters long, with the lines of the page: a paragraph, an entry or a row each begins one. */
export function shownLines(element: Element, maxLength = maxPiece): string {
  const lines = collectShown(element, maxLength, '').split(lineEnd).map(tidy).filter(Boolean);
  return lines.join('\n').slice(0, maxLength);
}

/** Stands where the page shows a new line: white space as any other, which the source of a page does not hold. */
const lineEnd = '\u2028';

function collectShown(element: Element, maxLength: number, except: string): string {
  if (!isVisible(element)) return '';
  const silent = except ? `${unread},${except}` : unread;
  let text = '';
  const visit = (node: Node, isSeen: boolean): void => {
    if (text.length > maxLength * 2) return;
    if (node instanceof Text) text += isSeen ? node.data : '';
    if (!(node instanceof Element)) return;
    const look = lookOf(node);
    const isBoxless = look.display === 'contents';
    if (!isBoxless && (!isRendered(node, { opacityProperty: true }) || look.isClipped || look.isFaded))
      return;
    // What nothing moves is where the text around it is.
    if (look.isMoved && (look.position === 'fixed' ? isOffScreen(node) : isParkedOutside(node))) return;
    const gap = gapAround(node, look.display);
    text += gap;
    // Children of an invisible element can be visible again, and those of an unreadable one readable.
    if (matches(node, silent)) text += ' ';
    else {
      const inner = [...childrenOf(node)];
      const isRead =
        !look.isInvisible && (!inner.some(one => one instanceof Text && one.data.trim()) || isReadable(node));
      for (const one of inner) visit(one, isRead);
    }
    text += gap;
  };
  visit(element, true);
  return text;
}

/** Cells of one row are in one line. */
function gapAround(element: Element, display: string): string {
  if (display === 'table-cell') return ' ';
  return display.startsWith('inline') && element.tagName !== 'BR' ? '' : lineEnd;
}

/** How an element is drawn, as far as that decides whether it can be seen. */
interface Look {
  display: string;
  position: string;
  opacity: number;
  isInvisible: boolean;
  isClipped: boolean;
  isFaded: boolean;
  /** It may be somewhere else than what is around it. */
  isMoved: boolean;
}

const lookOf = onceInALook((element: Element): Look => {
  const style = getComputedStyle(element);
  // Each once: the browser writes every one of them anew as a text.
  const { display, position, transform, visibility } = style;
  const opacity = Number(style.opacity || 1);
  return {
    display,
    position,
    opacity,
    isInvisible: visibility !== 'visible' && /hidden|collapse/.test(visibility),
    // Without a box there is nothing to clip with, and all measures are zero.
    isClipped: display !== 'contents' && isClipped(element, style, transform),
    isFaded: opacity < minOpacity || isFaded(style, position, transform),
    isMoved: position !== 'static' || (transform !== 'none' && transform !== ''),
  };
});

const isReadable = onceInALook(canBeRead);

/** False for text that cannot be read: too small, pushed into one spot, or in the colour of what lies behind it. */
function canBeRead(element: Element): boolean {
  const style = getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize);
  // Chromium does not shrink the size of letters by the zoom of what they are in.
  const { currentCSSZoom = 1 } = element as Element & { currentCSSZoom?: number };
  if (size * currentCSSZoom < minLetterSize || Number.parseFloat(style.letterSpacing) < -size * 0.4)
    return false;
  // Letters that are cut out of a picture are filled with nothing.
  if (style.backgroundClip === 'text' || style.webkitBackgroundClip === 'text') return true;
  const colour = channelsOf(style.webkitTextFillColor || style.color);
  if (!colour) return true;
  if (colour[3] < minOpacity) return false;
  const ground = groundOf(element);
  return !ground || !isAlike(colour, ground) || liesOnPicture(element, colour);
}

/** A colour: red, green and blue from 0 to 255, and how much of what lies behind it is covered, from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * The colour that lies behind an element, white where nothing does; null for a picture, which may be of any colour.
 */
function groundOf(element: Element): Channels | null {
  const glazes: Channels[] = [];
  let ground: Channels = [255, 255, 255, 1];
  for (let up: Element | null = element; up; up = parentOf(up)) {
    const own = ownGround(up);
    if (!own) return null;
    if (own[3] > 0.9) {
      ground = own;
      break;
    }
    if (own[3] > 0) glazes.unshift(own);
  }
  return glazes.reduce(glazed, ground);
}

/** A colour as it looks through another that lies over it, as a dark veil over a white page. */
function glazed(ground: Channels, [red, green, blue, alpha]: Channels): Channels {
  const mix = (below: number, above: number) => below * (1 - alpha) + above * alpha;
  return [mix(ground[0], red), mix(ground[1], green), mix(ground[2], blue), 1];
}

/** What an element itself paints behind its text; null for a picture. */
const ownGround = onceInALook((element: Element): Channels | null => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage && backgroundImage !== 'none') return null;
  // Of a colour that is written otherwise, as oklch(), no more is known than of a picture.
  return channelsOf(backgroundColor) ?? (backgroundColor.includes('(') ? null : [255, 255, 255, 0]);
});

/**
 * Whether something else that is painted lies behind the text after all, such as a picture that is placed there.
 */
function liesOnPicture(element: Element, colour: Channels): boolean {
  const { left, top, width, height } = boxOf(element);
  const root = own(element, 'getRootNode').call(element) as ShadowRoot;
  for (const behind of root.elementsFromPoint?.(left + width / 2, top + height / 2) ?? []) {
    const { backgroundColor, backgroundImage } = getComputedStyle(behind);
    if (matches(behind, 'img,video,canvas,svg,picture') || (backgroundImage && backgroundImage !== 'none'))
      return true;
    const painted = channelsOf(backgroundColor);
    if (!painted && backgroundColor.includes('(')) return true;
    if (painted && painted[3] > 0.9) return !isAlike(colour, painted);
  }
  return false;
}

function isAlike(one: Channels, other: Channels): boolean {
  return Math.abs(one[0] - other[0]) + Math.abs(one[1] - other[1]) + Math.abs(one[2] - other[2]) < 24;
}

/** A page has few colours, and asks for them at every text; one that draws thousands of its own fills no memory. */
const maxColours = 200;
const colours = new Map<string, Channels | null>();

/** A colour as the browser computes it; null for one that is not written as red, green and blue. */
export function channelsOf(colour: string): Channels | null {
  let known = colours.get(colour);
  if (known === undefined) {
    known = readChannels(colour);
    if (colours.size < maxColours) colours.set(colour, known);
  }
  return known;
}

/**
 * Null for colours that are not written as red, green and blue. Taking the words apart costs a fraction of an
 * expression, which each page would have to compile.
 */
function readChannels(colour: string): Channels | null {
  if (!colour.startsWith('rgb')) return null;
  const [red, green, blue, alpha = 1] = colour
    .slice(colour.indexOf('(') + 1, -1)
    .split(', ')
    .map(Number);
  return red! >= 0 && green! >= 0 && blue! >= 0 && alpha >= 0 ? [red!, green!, blue!, alpha] : null;
}

/**
 * True when something opaque lies over the element where it is in view. A cheap look at three points; only
 * for the few elements that would otherwise be reported. A translucent backdrop covers nothing.
 */
export function isCovered(element: Element): boolean {
  const { left, top, width, height } = boxOf(element);
  const root = own(element, 'getRootNode').call(element) as ShadowRoot;
  return [0.1, 0.5, 0.9].every(part => {
    // Nothing is found at points out of view.
    for (const above of root.elementsFromPoint(left + width * part, top + height / 2)) {
      if (holds(above, element) || holds(element, above) || holds(above, root.host ?? null)) return false;
      const { backgroundColor, opacity } = getComputedStyle(above);
      // A colour without transparency is written as rgb().
      if (opacity === '1' && backgroundColor.startsWith('rgb(')) return true;
    }
    return false;
  });
}

/** The parent as it is drawn: out of a shadow root to its host. */
function parentOf(element: Element): Element | null {
  return own(element, 'parentElement') ?? (own(element, 'parentNode') as ShadowRoot | null)?.host ?? null;
}

/** The children as they are drawn: those of a shadow root, and what is put into a slot. */
export function childrenOf(element: Element): Iterable<Node> {
  const shadow = own(element, 'shadowRoot');
  if (shadow) return shadow.childNodes;
  const given = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return given.length ? given : own(element, 'childNodes');
}

/** Drawn so that nothing of it is seen: faded or masked out, shrunk to a speck, or laid behind the page. */
function isFaded(style: CSSStyleDeclaration, position: string, transform: string): boolean {
  const { filter, maskImage, scale, zIndex } = style;
  const [a, b, c, d] = turnOf(transform);
  return (
    (filter.includes('(') && /opacity\(0?(\.0\d*)?\)|contrast\(0\)|brightness\(\d\d/.test(filter)) ||
    (maskImage.startsWith('linear') &&
      /^linear-gradient\((to \w+, )?(rgba\(0, 0, 0, 0\)[^,]*,? ?)+\)$/.test(maskImage)) ||
    Math.abs(a * d - b * c) < minScale ** 2 ||
    Number.parseFloat(scale) < minScale ||
    (Number(zIndex) < 0 && position !== 'static')
  );
}

/** How a transformation stretches and turns what lies in the plane of the page, as the first four numbers of its matrix. */
function turnOf(transform: string): readonly [number, number, number, number] {
  if (!transform.startsWith('matrix')) return [1, 0, 0, 1];
  const numbers = transform
    .slice(transform.indexOf('(') + 1, -1)
    .split(',')
    .map(Number);
  if (transform.startsWith('matrix(')) return [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3]!];
  // Turned in space, it is as wide and high as its picture on the page.
  return [numbers[0]!, numbers[1]!, numbers[4]!, numbers[5]!];
}

/** Clipped to (nearly) nothing, as texts for screen readers and folded-up panels are. */
function isClipped(element: Element, style: CSSStyleDeclaration, transform: string): boolean {
  const { textIndent, clip, clipPath, overflow, contentVisibility } = style;
  if (
    contentVisibility === 'hidden' ||
    Number.parseFloat(textIndent) < -400 ||
    (clip.startsWith('rect') && /^rect\([01]\w*,? [01]/.test(clip)) ||
    (clipPath.includes('(') &&
      /^(inset\(([5-9]\d|100)[.\d]*%|circle\(0|polygon\((0\w*%? 0\w*%?(, )?)+\))/.test(clipPath)) ||
    transform.startsWith('matrix(0, 0, 0, 0')
  )
    return true;
  if (overflow === 'visible' || !/hidden|clip/.test(overflow)) return false;
  const { width, height } = boxOf(element);
  return width <= 1 || height <= 1;
}

/** Fixed where no scrolling brings it into the window, as toasts are before they slide in. */
function isOffScreen(element: Element): boolean {
  const { left, top, right, bottom, width, height } = boxOf(element);
  return !!(width && height) && (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight);
}

/** Positioned where scrolling cannot reach. */
function isParkedOutside(element: Element): boolean {
  let { right, bottom, width, height } = boxOf(element);
  if ((right > 0 && bottom > 0) || !(width || height)) return false;
  for (let up: Element | null = element; up; up = parentOf(up)) {
    right += Math.abs(up.scrollLeft);
    bottom += up.scrollTop;
  }
  return right <= 0 || bottom <= 0;
}
