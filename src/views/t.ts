import type en from '../../public/_locales/en/messages.json';

/** Every text of the interface, by its name in `public/_locales/en/messages.json`. */
export type MessageName = keyof typeof en;

/** A text that is not put into words yet: its name and what is in its gaps. */
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
  // What comes last may end with the dot of an abbreviation ("lun. 30 nov."), which needs no second one.
  return text.replace(/(?<!\.)\.\.$/, '.');
}

/** A label and what it labels, with the colon of the language: French has a space before it, Japanese a wide one. */
export function labelled(label: string, what = ''): string {
  return t('whoseVendor', label, what).trimEnd();
}

type CountedIn<Name> = Name extends `${infer Counted}Other`
  ? `${Counted}One` extends MessageName
    ? Counted
    : never
  : never;

/** A text that depends on a number: `notes` where there are `notesOne`, `notesOther` and what else a language needs. */
type CountedName = CountedIn<MessageName>;

/**
 * `t` for a text that depends on a number, in the form that the language has for it: Polish says "1 notatka",
 * "2 notatki", "5 notatek". The count is `$1`, the others follow. The forms are named as `Intl.PluralRules` names them.
 */
export function tCount(name: CountedName, count: number, ...subs: string[]): string {
  const lang = language();
  const category = rulesOf(lang).select(count);
  const form = `${name}${category[0]!.toUpperCase()}${category.slice(1)}`;
  // English, whose names the types know, has neither "few" nor "many".
  return t(form as `${CountedName}Other`, figures(count), ...subs);
}

/** A number as the language of the reader writes it: "5,000". */
export function figures(count: number): string {
  const isPlain = Number.isInteger(count) && count >= 0 && count < 1000;
  return isPlain ? String(count) : numbersOf(language()).format(count);
}

// Each made once for each language, because making them takes longer than all the rest; how numbers are written only for
// those that a language could write in another way than figure by figure.
const rulesOf = remembered(lang => new Intl.PluralRules(lang));
const numbersOf = remembered(lang => new Intl.NumberFormat(lang));

function remembered<Made>(make: (lang: string) => Made): (lang: string) => Made {
  const known = new Map<string, Made>();
  return lang => {
    const made = known.get(lang) ?? make(lang);
    known.set(lang, made);
    return made;
  };
}

/**
 * The language in which `t` answers, as BCP 47. Where the browser speaks a regional form of it (en-GB), that
 * one, so that numbers and dates look as people there write them (but see `formatMoment` for English).
 */
export function language(): string {
  const spoken = t('language');
  const browser = extension().i18n.getUILanguage();
  return browser.split('-')[0] === spoken ? browser : spoken;
}
