import { attribute, findAll } from './dom.ts';
import { maxPiece, tidy } from './tidy.ts';
import { isVisible } from './visible.ts';

const pictures = 'svg text,svg[aria-label],img[alt],[role=img][aria-label]';
const maxElements = 200;
/** Several words, or signs that need no space between words. */
const severalWords = /\p{L}.*\s.*\p{L}|[\u3040-\u9fff]{6}/u;

/** Whether a line has more than one word, so that it may say something. */
export const hasSeveralWords = (line: string): boolean => severalWords.test(line);

/** What a page says in pictures, or by their names: text to a reader, and none to whoever reads the text of the page. */
export function picturedWords(doc: Document): string[] {
  const shown = findAll(doc, pictures).slice(0, maxElements).filter(isVisible);
  return shown
    .map(one =>
      tidy(attribute(one, 'alt') ?? attribute(one, 'aria-label') ?? one.textContent ?? '').slice(0, maxPiece),
    )
    .filter(hasSeveralWords);
}

/** How many fields a page shows that hold something and that nobody can fill in. What they hold may be of the applicant. */
export function keptFields(doc: Document): number {
  const fields = findAll<HTMLInputElement>(doc, 'textarea[readonly],input[readonly]').slice(0, maxElements);
  return fields.filter(field => field.value && isVisible(field)).length;
}
