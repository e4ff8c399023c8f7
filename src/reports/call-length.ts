import { type Draft, spokenPart } from './draft.ts';
import type { ReportLang } from './languages.ts';

/**
 * Milliseconds per character when people read aloud: 68 in languages with an alphabet (95% confidence 65 to 71),
 * 255 characters a minute in Chinese and 357 in Japanese. Trauzettel-Klosinski and Dietz, "Standardized
 * Assessment of Reading Performance: The New International Reading Speed Texts IReST", 2012, doi 10.1167/iovs.11-8284.
 */
const perCharacterMs: Partial<Record<ReportLang, number>> = {
  zh: 60_000 / 255,
  'zh-Hant': 60_000 / 255,
  ja: 60_000 / 357,
};
const perLetterMs = 68;

/** About how many seconds it takes to say the spoken part of a call script, read aloud without a pause. */
export function callLength(script: Draft, lang: ReportLang): number {
  const characters = [...spokenPart(script, lang)].length;
  return Math.ceil((characters * (perCharacterMs[lang] ?? perLetterMs)) / 1000);
}
