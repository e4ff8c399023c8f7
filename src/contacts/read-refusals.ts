import type { Passage } from '../applications/passage.ts';
import type { Refusal } from './found.ts';
import { sentenceSpans } from './sentences.ts';
import { forAgencies, refusalSigns, refusalWords } from './wording/refusal-words.ts';

/**
 * What the page says that it will not do or not accept: "no phone calls", "we cannot reset passwords". Each
 * refusal comes with its sentence, once. What is refused to recruiters and sellers is not meant for applicants.
 */
export function readRefusals(passages: readonly Pick<Passage, 'text'>[]): Refusal[] {
  const refusals = new Map<string, Refusal>();
  for (const { text } of passages) {
    const plain = text.slice(0, 6000).normalize('NFKC').replace(/[’‘]/g, "'");
    for (const { start, end } of sentenceSpans(plain)) {
      const words = plain.slice(start, end).trim();
      if (!refusalSigns.test(words.toLowerCase()) || forAgencies.test(words)) continue;
      for (const refuses of refusedIn(words)) refusals.set(`${refuses} ${words}`, { refuses, words });
    }
  }
  return [...refusals.values()];
}

/** "Do not contact us by phone" refuses the telephone, not everything: `any` counts only without a way or a thing. */
function refusedIn(words: string): Refusal['refuses'][] {
  const refused = new Set(
    refusalWords.filter(({ words: wording }) => wording.test(words)).map(({ refuses }) => refuses),
  );
  if (refused.has('phone') || refused.has('email') || refused.has('password-reset')) refused.delete('any');
  return [...refused];
}
