import { readFileSync } from 'node:fs';

export type Texts = Record<string, { message: string }>;

const read = (file: string): Texts =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

/**
 * Every text as Portugal reads it: that of Brazil, and in its place the one in `pt_PT.json` where Portugal says it
 * otherwise. A text that is new is Brazilian there until it has one of its own.
 *
 * The file in the package is whole, because no browser completes it with Brazil's: both ask for `pt_PT`, then for `pt`, then
 * take English, text by text (https://developer.chrome.com/docs/extensions/reference/api/i18n#locale_search; Firefox since
 * 139, https://github.com/w3c/webextensions/issues/296, 2026-11-28).
 */
export function textsOfPortugal(): Texts {
  return { ...read('public/_locales/pt_BR/messages.json'), ...differencesOfPortugal() };
}

/** What Portugal says otherwise than Brazil. */
export function differencesOfPortugal(): Texts {
  return read('scripts/locales/pt_PT.json');
}
