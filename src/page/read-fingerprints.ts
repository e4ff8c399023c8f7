import { scriptFingerprint } from '../vendors/fingerprints.ts';

/** Those of the given fingerprints, selectors or words of inline scripts, that the page shows. Wrong ones match nothing. */
export function readFingerprints(doc: Document, fingerprints: readonly string[]): string[] {
  const inline = fingerprints.some(mark => mark.startsWith(scriptFingerprint)) ? inlineScripts(doc) : '';
  return fingerprints.filter(mark => {
    if (mark.startsWith(scriptFingerprint)) return inline.includes(mark.slice(scriptFingerprint.length));
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
