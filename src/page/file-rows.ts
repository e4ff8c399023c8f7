import { namesOf, saysWrong } from './candidates.ts';
import { findAll, holds, parentIn } from './dom.ts';
import { fillable } from './labels.ts';
import type { FoundMessage } from './seen.ts';
import { hasWords } from './tidy.ts';
import { isVisible } from './visible.ts';

/** So many texts are looked through, and so many rows are read. */
const maxTexts = 2000;
const maxRows = 12;
/** How far around the name of a file its row may reach. */
const maxLevels = 4;
/** What a row says of its file; more is a text about files. */
const maxLength = 160;

/** The name of a file, alone in its part of the page, or with its size. */
const fileName =
  /^[^\n]{1,120}\.(?:pdf|docx?|odt|rtf|txt|pages|jpe?g|png|gif|tiff?|heic|webp|zip|pptx?|xlsx?|mp4)\s*(?:[([].{1,20}[)\]])?$/i;
/** How large it is, and how much of it has gone. */
const measures =
  /(?<![\p{L}\p{N}])\d[\d.,]*\s?(?:bytes?|[kmg]i?[bo]|%)(?!\p{L})|^[\s·|:,–—-]+|[\s·|:,–—-]+$/giu;

/**
 * What rows of chosen files say of their files, where a page asks for some: "Failed", "transfer broken off", without the name of
 * the file and its buttons. A row whose names or state say that something is wrong is marked so, whatever its words.
 */
export function fileRowsIn(place: Element | ShadowRoot): FoundMessage[] {
  if (!place.ownerDocument.querySelector('[type=file]')) return [];
  const rows = new Map<Element, Text>();
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < maxTexts && rows.size < maxRows && walker.nextNode(); count += 1) {
    const text = walker.currentNode as Text;
    const row = isNameOfFile(text) ? rowOf(text) : null;
    if (row) rows.set(row, text);
  }
  return [...rows].flatMap(([row, name]) => readRow(row, name));
}

const isNameOfFile = ({ data, parentElement }: Text) =>
  fileName.test(data.trim()) &&
  !!parentElement &&
  parentElement.closest('script,style,option,label') === null;

/** Whether all that a part of the page shows is which files were chosen, and how large they are. */
export function namesFilesOnly(part: Element): boolean {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let hasName = false;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const around = text.parentElement;
    // "Could not open cv.pdf" ends as a name does.
    if (isNameOfFile(text) && !/\s/.test(text.data.trim())) hasName = true;
    else if (around && hasWords(text.data.replace(measures, '')) && isSaid(around)) return false;
  }
  return hasName;
}

/** Not what can be done with a file, nor what is said once one has failed, which waits hidden in the row of each. */
const isSaid = (around: Element) =>
  around.closest('button,a,script,style,label,svg') === null && isVisible(around);

/** The smallest part around the name of a file that says something besides; null where that holds several files, or fields. */
function rowOf(name: Text): Element | null {
  let up: Element | null = name.parentElement;
  for (let level = 0; up && level < maxLevels; up = parentIn(up), level += 1) {
    if (saidOfFile(up, name)) return findAll(up, fillable).length === 0 && isVisible(up) ? up : null;
  }
  return null;
}

/** What a row says besides the name of its file, how large that is and what can be done with it. */
function saidOfFile(row: Element, name: Text): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const around = text.parentElement;
    if (text === name || !around || !text.data.trim() || !isSaid(around)) continue;
    if (isNameOfFile(text)) return '';
    parts.push(text.data);
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim().replace(measures, '').trim();
}

function readRow(row: Element, name: Text): FoundMessage[] {
  const text = saidOfFile(row, name);
  if (!hasWords(text) || text.length > maxLength) return [];
  const parts = [row, ...findAll(row, '*')].filter(one => !holds(one, name) || one === row);
  const isWrong = parts.some(one => saysWrong(namesOf(one)));
  return [
    {
      element: row,
      isFileRow: true,
      seen: { text, context: 'page', rule: null, field: null, marked: isWrong ? 'wrong' : 'plain' },
    },
  ];
}
