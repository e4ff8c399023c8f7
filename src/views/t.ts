import type en from '../../public/_locales/en/messages.json';

/** Every text of the interface, by its name in `public/_locales/en/messages.json`. */
export type MessageName = keyof typeof en;

/** A text that is not put into words yet: its name and what stands in its gaps. */
export interface LocalizedText {
  name: MessageName;
  subs: readonly string[];
}

/** Both browsers have `i18n` without a library, and the popup starts sooner without one. */
const extension = (): typeof chrome => (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/**
 * The text `name` in the language of the browser, with `$1`, `$2` … replaced by `subs`.
 *
 * Throws when there is no such text, which the types rule out unless a locale file was left behind.
 */
export function t(name: MessageName, ...subs: string[]): string {
  const text = extension().i18n.getMessage(name, subs);
  if (!text) throw new Error(`no text named ${name}`);
  return text;
}

/** `t` for a text that comes in two numbers, named `…One` and `…Other`. The count is `$1`. */
export function tCount(one: MessageName, other: MessageName, count: number): string {
  const name = new Intl.PluralRules(language()).select(count) === 'one' ? one : other;
  return t(name, new Intl.NumberFormat(language()).format(count));
}

/**
 * The language in which `t` answers, as BCP 47. Where the browser speaks a regional form of it (en-GB), that
 * one, so that dates look as people there write them.
 */
export function language(): string {
  const spoken = t('language');
  const browser = extension().i18n.getUILanguage();
  return browser.split('-')[0] === spoken ? browser : spoken;
}
