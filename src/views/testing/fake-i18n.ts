import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

type Texts = Record<string, { message: string }>;
type TestedLang = 'en' | 'de' | 'es' | 'fr' | 'ja' | 'pl' | 'pt_BR' | 'sv' | 'zh_CN' | 'zh_TW';

/** Every text of a locale, as the browser would read it. */
export function textsOf(lang: TestedLang): Texts {
  return JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'));
}

/** Replaces the browser's `i18n` in tests of what people see. `browser`: the browser's own language. */
export function setLocale(lang: TestedLang, browser: string = lang === 'en' ? 'en-GB' : lang): void {
  const texts = textsOf(lang);
  const getMessage = (name: string, subs: readonly string[] = []) =>
    (texts[name]?.message ?? '').replace(/\$(\d)/g, (_, place) => subs[Number(place) - 1] ?? '');
  vi.stubGlobal('chrome', { i18n: { getMessage, getUILanguage: () => browser } });
}
