import { footers, namesOf } from './candidates.ts';
import { fieldValues } from './cover-texts.ts';
import { findAll, isRendered, matches } from './dom.ts';
import { openRoots } from './shadow-roots.ts';
import { unread } from './unread.ts';
import { childrenOf } from './visible.ts';

/** Where pages put what they are about. */
const mainParts = '[itemtype$="/JobPosting"],[itemprop=description],main,[role=main],article';
/** No part of a posting: ways around the site, the form below it, and what the page says of it. */
const notPosting = `${unread},${footers},script,style,template,nav,[role=navigation],[role=banner],label,legend,button,[role=button],[role=alert],[role=status],[aria-invalid=true]`;
const consent = /cookie|consent|gdpr|onetrust/i;
/** Shorter than this it is a heading, and the page is about something else. */
const minLength = 200;

/**
 * The text of the posting that a page shows, a line for each paragraph; '' where it shows none. Only what a person can
 * see, and never what is in fields: a line that repeats it is left out. Reads every shown part of the page, so it
 * is for a press alone.
 *
 * @param maxLength no more of it is read than this and what is needed to tell that there is more
 */
export function readPosting(doc: Document, maxLength: number): string {
  if (!doc.body) return '';
  const typed = fieldValues([doc, ...openRoots(doc)]);
  const texts = findAll(doc, mainParts)
    .filter(part => !matches(part, notPosting))
    .map(part => linesOf(part, maxLength, typed));
  const longest = texts.sort((a, b) => b.length - a.length)[0] ?? '';
  const text = longest.length >= minLength ? longest : linesOf(doc.body, maxLength, typed);
  return text.length >= minLength ? text : '';
}

function linesOf(root: Element, maxLength: number, typed: readonly string[]): string {
  let text = '';
  const visit = (node: Node, isSeen: boolean): void => {
    if (text.length > maxLength * 2) return;
    if (node instanceof Text) text += isSeen ? node.data.replace(/\s+/g, ' ') : '';
    if (!(node instanceof Element) || matches(node, notPosting)) return;
    if (node.localName === 'br') {
      text += breakLine;
      return;
    }
    const style = getComputedStyle(node);
    const isBoxless = style.display === 'contents';
    if (!isBoxless && !isRendered(node, { opacityProperty: true })) return;
    if (style.position === 'fixed' && consent.test(namesOf(node))) return;
    const isSeenIn = !/hidden|collapse/.test(style.visibility);
    const gap = gapOf(node, style);
    text += gap + (node.localName === 'li' ? '• ' : '');
    for (const child of childrenOf(node)) visit(child, isSeenIn);
    text += gap;
  };
  visit(root, true);
  return tidyLines(text, typed).slice(0, maxLength);
}

/** Three kinds of gaps, so that two of them side by side do not make an empty line. */
const [newLine, breakLine, newParagraph] = ['\n', '\v', '\f'];

function gapOf(element: Element, { display }: CSSStyleDeclaration): string {
  if (display === 'table-cell') return ' ';
  if (display.startsWith('inline')) return '';
  return /^(h\d|p|ul|ol|table)$/.test(element.localName) ? newParagraph : newLine;
}

/** One empty line at most between two paragraphs, and no line that says what was typed. */
function tidyLines(text: string, typed: readonly string[]): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, gaps => {
      const isWide = gaps.includes(newParagraph) || gaps.split(breakLine).length > 2;
      return isWide ? '\n\n' : /[\n\v]/.test(gaps) ? '\n' : ' ';
    })
    .replace(/• \n*/g, '• ')
    .split('\n')
    .filter(line => !/^[•\s]+$/.test(line) && !typed.some(value => line.toLowerCase().includes(value)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
