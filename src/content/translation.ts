import { findAll } from '../page/dom.ts';

/** So many words of the page besides a message are remembered. */
const maxWords = 12;
/** Of fewer nothing can be told. */
const minWords = 3;

/** A heading, label or button of the page, and what it said at a moment. */
export interface SaidWords {
  element: Element;
  said: string;
}

/** The browser, or a site for translating, has translated the page and says so by its marks. */
export function isMarkedTranslated(doc: Document = document): boolean {
  return /\btranslated-(ltr|rtl)\b/.test(doc.documentElement.className) || !!doc.querySelector('font > font');
}

/** What headings, labels and buttons say now. */
export function wordsOfPage(doc: Document): readonly SaidWords[] {
  const words: SaidWords[] = [];
  // Each message asks: of a long page no more texts are made than are remembered.
  for (const element of findAll(doc.documentElement, 'h1,h2,h3,legend,label,button,th')) {
    const said = textOf(element);
    if (/\p{L}{2}/u.test(said)) words.push({ element, said });
    if (words.length === maxWords) break;
  }
  return words;
}

/**
 * Whether most of these stand where they stood and say something else, as after a translation in place, which nothing may
 * mark. A page that goes on to something else has other parts.
 */
export function areReworded(words: readonly SaidWords[]): boolean {
  const reworded = words.filter(({ element, said }) => {
    const now = element.isConnected ? textOf(element) : '';
    return /\p{L}{2}/u.test(now) && now !== said;
  });
  return words.length >= minWords && reworded.length > words.length / 2;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim().slice(0, 80);
}
