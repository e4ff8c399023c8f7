/** Those of the given selectors that something in the page matches. Wrong selectors match nothing. */
export function readMarks(doc: ParentNode, selectors: readonly string[]): string[] {
  return selectors.filter(selector => {
    try {
      return doc.querySelector(selector) !== null;
    } catch {
      return false;
    }
  });
}
