import { scriptMark } from '../vendors/marks.ts';

/** Those of the given marks, selectors or words of inline scripts, that the page shows. Wrong ones match nothing. */
export function readMarks(doc: Document, marks: readonly string[]): string[] {
  const inline = marks.some(mark => mark.startsWith(scriptMark)) ? inlineScripts(doc) : '';
  return marks.filter(mark => {
    if (mark.startsWith(scriptMark)) return inline.includes(mark.slice(scriptMark.length));
    try {
      return doc.querySelector(mark) !== null;
    } catch {
      return false;
    }
  });
}

function inlineScripts(doc: Document): string {
  return [...doc.querySelectorAll('script:not([src])')].map(script => script.textContent).join('\n');
}
