import { fieldsIn } from './labels.ts';
import { openRoots } from './shadow-roots.ts';

/** Marks what the mask covers, so that nothing else is touched when it goes. */
const mark = 'data-callworthy-mask';

/**
 * Covers everything a person typed, chose or attached before a picture is taken, in this document and its
 * open shadow roots. Frames cover themselves. Answers a function that takes the cover away again.
 *
 * What is covered: fields of all kinds, editable text, and whatever shows the name of a file.
 */
export function maskTyped(doc: Document): () => void {
  const roots: (Document | ShadowRoot)[] = [doc, ...openRoots(doc)];
  const sheets = roots.map(root => {
    const typed = [...fieldsIn(root), ...root.querySelectorAll('[contenteditable]'), ...showingFiles(root)];
    for (const element of typed) element.setAttribute(mark, '');
    const sheet = doc.createElement('style');
    sheet.textContent = `[${mark}]{background:#777!important;color:#777!important;-webkit-text-fill-color:#777!important;text-shadow:none!important;transition:none!important}[${mark}] *{visibility:hidden!important}[${mark}]:is([type=color],[type=range],[type=checkbox],[type=radio]){opacity:0!important}`;
    ('documentElement' in root ? root.documentElement : root).append(sheet);
    return sheet;
  });
  return () => {
    for (const sheet of sheets) sheet.remove();
    for (const root of roots)
      for (const element of root.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  };
}

/** Whatever shows the name of a file: a page may have taken the file from its field long ago. */
function showingFiles(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].filter(
    element =>
      element.childElementCount === 0 &&
      /[\p{L}\d_)-]\.(pdf|docx?|odt|rtf|txt|pages|png|jpe?g)\b/iu.test(element.textContent ?? ''),
  );
}
