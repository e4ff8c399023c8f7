import { plainWordings, unspaced } from '../plain-text.ts';
import { actWords } from './acts.ts';
import { instructionWords } from './instructions.ts';

const sources = { ...instructionWords, ...actWords };

/** A meaning that instructions are made of, e.g. `wait`. */
export type SaidWord = keyof typeof sources;

/**
 * The words of each meaning in plain letters, "wait|hold on|ein$"; a "$" ends those that no other word goes on behind. Folded
 * by the build, which puts the outcome in the place of this module (scripts/package/large-data.ts).
 */
export function readSaidWords(): Readonly<Record<SaidWord, string>> {
  const folded = Object.entries(sources).map(([meaning, entries]) => [
    meaning,
    entries
      .split('|')
      .flatMap(entry =>
        plainWordings(entry).map(plain => [plain.trim(), entry.trim().endsWith('$')] as const),
      )
      .filter(([plain]) => plain !== '')
      .map(([plain, isWhole]) => (isWhole && !unspaced.test(plain) ? `${plain}$` : plain))
      .join('|'),
  ]);
  return Object.fromEntries(folded);
}
