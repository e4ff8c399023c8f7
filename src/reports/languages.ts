import de from './wording/de.ts';
import en from './wording/en.ts';
import es from './wording/es.ts';
import fr from './wording/fr.ts';
import it from './wording/it.ts';
import ja from './wording/ja.ts';
import nl from './wording/nl.ts';
import pl from './wording/pl.ts';
import pt from './wording/pt.ts';
import ptPt from './wording/pt-pt.ts';
import sv from './wording/sv.ts';
import zh from './wording/zh.ts';
import zhHant from './wording/zh-hant.ts';
import type { Wording } from './wording/wording.ts';

/**
 * The languages in which letters and reports can be written, by primary subtag; Chinese also by its characters,
 * Portuguese by where it is written.
 */
export const wordings = {
  en,
  de,
  fr,
  es,
  pt,
  'pt-PT': ptPt,
  it,
  nl,
  pl,
  sv,
  ja,
  zh,
  'zh-Hant': zhHant,
} satisfies Record<string, Wording>;
export type ReportLang = keyof typeof wordings;

/** Subtags of Chinese in traditional characters: the script itself, and the regions that write it. */
const traditional = new Set(['hant', 'tw', 'hk', 'mo']);

/** The language to write in: that of a BCP 47 tag where it is one of ours, else English. */
export function reportLang(tag: string | null): ReportLang {
  const [primary = '', ...others] = tag?.toLowerCase().split(/[-_]/) ?? [];
  if (primary === 'zh' && others.some(one => traditional.has(one))) return 'zh-Hant';
  // Whoever writes Portuguese outside of Brazil writes it as in Portugal.
  if (primary === 'pt' && others.some(one => /^[a-z]{2}$/.test(one) && one !== 'br')) return 'pt-PT';
  return Object.hasOwn(wordings, primary) ? (primary as ReportLang) : 'en';
}

/** The words of letters and reports in that language. */
export function wordingIn(lang: ReportLang): Wording {
  return wordings[lang];
}

/** Several of one kind on one line, with what stands between them in the language. */
export function listed(items: readonly string[], w: Wording): string {
  return items.join(w.commaOfAKind ?? w.comma);
}
