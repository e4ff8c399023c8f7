import { fields } from './labels.ts';
import { tidy } from './tidy.ts';

/** What may stay readable in a screenshot besides what the page itself says in headings, labels and buttons. */
export interface Readable {
  /** Words of the note that the screenshot is for, as they are kept. */
  noted: string;
  /** Whether a text names a person, an address or a number. */
  isPersonal(text: string): boolean;
}

/** In these a page says what is to be done, and what went wrong. */
const ofThePage =
  'h1,h2,h3,h4,h5,h6,[role=heading],legend,label,button,[role=button],[type=submit],[role=alert],[role=alertdialog],th';
/** What shows by its looks or its words what was chosen. */
const chosen =
  '[aria-pressed],[aria-selected],[aria-checked],[role=radio],[role=option],[role=checkbox],[role=switch],output,label:has([type=radio],[type=checkbox])';
/** In these a page names who is signed in. */
const ofMenus =
  '[aria-haspopup],:is(header,nav,[role=banner],[role=navigation],[role=menu],[role=menubar]) :is(button,[role=button])';
/** What may have been drawn or attached, portraits among it. */
const drawn = 'canvas,video,img,svg,object,embed,[type=image]';
/** Smaller than this, in pixels, it is an icon. */
const iconSize = 40;
/** Shorter values occur in many words by chance. */
const minTyped = 3;

/** What is in the fields of these documents, to know it again where the page shows it too. Kept nowhere. */
export function fieldValues(roots: readonly (Document | ShadowRoot)[]): string[] {
  const values = roots.flatMap(root =>
    [...root.querySelectorAll<HTMLInputElement>(`${fields},[contenteditable]`)].flatMap(field => {
      const files = [...(field.files ?? [])].map(({ name }) => name);
      return field.matches('select,[type=submit],[type=button],[type=reset],[type=checkbox],[type=radio]')
        ? files
        : [field.value ?? field.textContent ?? '', ...files];
    }),
  );
  return [...new Set(values.map(value => tidy(value).toLowerCase()))].filter(
    value => value.length >= minTyped,
  );
}

/**
 * The texts below a root that a screenshot must not show: whatever is not a heading, a label, a button or the noted
 * message, and those too where they repeat what was typed or name a person. What the page says in passing may be what
 * the applicant said on the page before.
 */
export function textsToCover(
  root: Document | ShadowRoot,
  typed: readonly string[],
  { noted, isPersonal }: Readable,
): Text[] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const around = node.parentElement;
    const text = tidy(node.data);
    if (!text || !around || around.matches('script,style,noscript,template,option,title')) continue;
    const isOfPage =
      around.closest(ofThePage) !== null &&
      around.closest(chosen) === null &&
      around.closest(ofMenus) === null;
    const isNoted = text.length >= minTyped && noted.includes(text);
    if ((!isOfPage && !isNoted) || repeats(text, typed) || isPersonal(text)) found.push(node);
  }
  return found;
}

/** Whether a text and something typed are the same, or one is part of the other. */
function repeats(text: string, typed: readonly string[]): boolean {
  const small = text.toLowerCase();
  return typed.some(value => small.includes(value) || (small.length >= 5 && value.includes(small)));
}

/**
 * Elements that are covered whole: what was drawn or attached, what was chosen, words that a style sheet writes, and
 * buttons without text of their own that repeat what was typed or name a person.
 */
export function partsToCover(
  root: Document | ShadowRoot,
  typed: readonly string[],
  { isPersonal }: Readable,
): Element[] {
  const big = [...root.querySelectorAll(drawn)].filter(element => {
    const { width, height } = element.getBoundingClientRect();
    return element.localName !== 'svg' || width > iconSize || height > iconSize;
  });
  const written = [...root.querySelectorAll('*')].filter(
    element => isWrittenByStyle(element) || isPicture(element),
  );
  const buttons = [
    ...root.querySelectorAll<HTMLInputElement>('[type=submit],[type=button],[type=reset]'),
  ].filter(({ value }) => Boolean(value) && (repeats(tidy(value), typed) || isPersonal(value)));
  return [...big, ...root.querySelectorAll(chosen), ...written, ...buttons];
}

/** Words from a style sheet; from an attribute they may be anything. One sign or two are an ornament. */
function isWrittenByStyle(element: Element): boolean {
  return ['::before', '::after'].some(part => {
    const { content } = getComputedStyle(element, part);
    const quoted = (content.match(/"(?:[^"\\]|\\.)*"/g) ?? []).join(' ');
    return /[^\s"]{3}/.test(quoted) || content.includes('attr(');
  });
}

/** A picture that a style sheet draws. Behind words it is an ornament. */
function isPicture(element: Element): boolean {
  const isEmpty = element.childElementCount === 0 && !element.textContent?.trim();
  return isEmpty && getComputedStyle(element).backgroundImage.includes('url(');
}

/** Boxes over a document. */
export interface Boxes {
  /** Whether they are still where what they cover is. */
  cover(texts: readonly Text[], parts: readonly Element[]): boolean;
  remove(): void;
}

/**
 * Lays grey boxes over texts and parts of a document, above everything that the page shows. The page itself is not
 * touched, so that nothing of it moves or notices.
 */
export function layOver(doc: Document, texts: readonly Text[], parts: readonly Element[]): Boxes {
  const host = doc.createElement('div');
  host.setAttribute('popover', 'manual');
  const fixed = 'all:initial!important;position:fixed!important;pointer-events:none!important;';
  host.style.cssText = `${fixed}inset:0!important;width:100vw!important;height:100vh!important;z-index:2147483647!important`;
  const laid = placesOf(texts, parts).map(wider);
  for (const { left, top, right, bottom } of laid) {
    const box = doc.createElement('div');
    box.style.cssText = `${fixed}display:block!important;background:#777!important;left:${left}px!important;top:${top}px!important;width:${right - left}px!important;height:${bottom - top}px!important`;
    host.append(box);
  }
  doc.documentElement.append(host);
  host.showPopover?.();
  return {
    cover: (texts, parts) =>
      host.isConnected &&
      placesOf(texts, parts).every(place =>
        laid.some(
          box =>
            box.left <= place.left &&
            box.top <= place.top &&
            box.right >= place.right &&
            box.bottom >= place.bottom,
        ),
      ),
    remove: () => host.remove(),
  };
}

/** Letters of another font reach beyond their line. */
function wider({ left, top, right, bottom }: DOMRect) {
  const margin = Math.min(6, 2 + (bottom - top) / 5);
  return { left: left - 2, top: top - margin, right: right + 2, bottom: bottom + margin };
}

/** Where in the window they are; what cannot be seen is nowhere. */
function placesOf(texts: readonly Text[], parts: readonly Element[]): DOMRect[] {
  return [...texts.flatMap(rectsOf), ...parts.map(part => part.getBoundingClientRect())].filter(
    ({ width, height, right, bottom }) => width > 0 && height > 0 && right > 0 && bottom > 0,
  );
}

function rectsOf(text: Text): DOMRect[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...(range.getClientRects?.() ?? [])];
}
