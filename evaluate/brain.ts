import { classify } from '../src/failures/classify.ts';
import { classifyMessage } from '../src/failures/classify-message.ts';
import { pageRulesFor } from '../src/page/page-rules.ts';
import { pageEvidence } from '../src/page/page-evidence.ts';
import { vendorById } from '../src/vendors/directory.ts';
import { allFingerprints, recognise } from '../src/vendors/recognise.ts';
import type { Brain } from './pages.ts';

const neutral = 'https://careers.globex-employer.example/';

/** The extension's own understanding, as the evaluation of pages asks for it. The address names no vendor there. */
export const brain: Brain = {
  // Nothing was pressed on a saved page: what it says was there from the start. "You have already applied"
  // is proof to an applicant, and a state of the page.
  classify(text, about) {
    const read = classifyMessage({ text, ...about }, Number.NaN, true);
    const plain = classify(text, about);
    return read.kind === 'success' && plain.kind === 'state' ? plain : read;
  },
  vendorFor: (facts, fingerprints) =>
    vendorById(recognise(pageEvidence(facts, neutral, fingerprints))?.vendor.id ?? null),
  vendorById,
  pageRulesFor,
  allFingerprints: allFingerprints(),
};
