/**
 * Run in a page: what is pressed there and has less than 44 pixels for a finger, as "size: element". A link within a
 * sentence is as high as its line, and a box to tick or to choose a file is as large as its label.
 */
export function smallTargets(): string[] {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(one => one.shadowRoot ?? [])];
  const targets =
    'button,summary,select,textarea,a[href],input:not([type=radio],[type=checkbox],[type=file]),label:has([type=file])';
  return roots
    .flatMap(root => [...root.querySelectorAll<HTMLElement>(targets)])
    .flatMap(one => {
      const { width, height } = one.getBoundingClientRect();
      const isInSentence =
        one.matches('.inline') || (one.matches('a') && getComputedStyle(one).display === 'inline');
      if (width === 0 || isInSentence || (width >= 43.5 && height >= 43.5)) return [];
      return `${Math.round(width)} × ${Math.round(height)} pixels: ${one.outerHTML.slice(0, 100)}`;
    });
}
