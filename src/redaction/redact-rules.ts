/** What replaces each thing that must not be stored. */
export const placeholders = {
  email: '[e-mail]',
  phone: '[phone number]',
  identity: '[identity number]',
  card: '[card number]',
  account: '[account number]',
  code: '[code]',
  secret: '[secret]',
  name: '[name]',
  user: '[user name]',
  file: '[file name]',
  birth: '[date of birth]',
  address: '[address]',
  amount: '[amount]',
  typed: '[…]',
} as const;

/** Where an expression has a group `value`, only that is replaced; `before` is what comes before it. */
export interface Rule {
  /** Made when it is first asked for: to read all of them takes longer than most messages do. */
  find(): RegExp;
  instead: (typeof placeholders)[keyof typeof placeholders];
  /** A second look at what was found. */
  holds?: ((found: string) => boolean) | undefined;
  /** True: the text is searched in small letters, so that capitals make no difference. */
  folds: boolean;
  /** Without each of these in the text there is nothing to find: most messages hold no number, and no expression is made for them. */
  needs?: readonly Sign[] | undefined;
}

/** What a text must hold for a rule to find anything. One with many words is made when it is first asked for. */
export type Sign = RegExp | (() => RegExp);

/**
 * A rule from the source of its expression, which is easier to put together of parts. With the flag `i` the source is
 * written in small letters: to ignore case among all letters of Unicode takes an expression a hundred times as long
 * to be made ready as to make the text small first.
 */
export function rule(source: string, flags: string, instead: Rule['instead'], holds?: Rule['holds']): Rule {
  const find = once(() => new RegExp(source, flags.replace('i', '')));
  return { find, instead, holds, folds: flags.includes('i') };
}

/** What is made when it is first asked for, and kept from then on. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

/** Letters of the scripts that have capitals, as far as names in eleven languages need them. */
const cased = {
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΑ-ΫА-ЯЁЄІЇҐ',
  Ll: 'a-zß-öø-ÿĀ-ɏα-ωа-яёєіїґ',
  L: 'A-Za-zÀ-ÖØ-öø-ɏͰ-ϿЀ-ӿḀ-ỿ',
  N: '\\d',
} as const;

/**
 * The source of an expression with the letters of these scripts in the place of all letters of Unicode: hundreds of
 * ranges fewer in every class, which make most of the time until it is ready.
 */
export function inCasedScripts(source: string): string {
  let isClass = false;
  return source.replace(/\\p\{(Lu|Ll|L|N)\}|\\.|[[\]]/g, (whole, name: keyof typeof cased | undefined) => {
    if (name) return isClass ? cased[name] : `[${cased[name]}]`;
    if (whole === '[') isClass = true;
    if (whole === ']') isClass = false;
    return whole;
  });
}

/** A rule for names in these scripts. Its expression makes a difference between capitals and small letters. */
export function nameRule(source: string, holds?: Rule['holds']): Rule {
  const find = once(() => new RegExp(inCasedScripts(source), 'g'));
  return { find, instead: placeholders.name, holds, folds: false };
}

/** A rule for names in small letters or of accounts, in the same scripts. */
export function smallRule(source: string, instead: Rule['instead'], holds: Rule['holds']): Rule {
  return rule(inCasedScripts(source), 'gi', instead, holds);
}

/** Rules that are asked for only where all of these are found, the cheapest first. */
export function needing(needs: Sign | readonly Sign[], rules: readonly Rule[]): Rule[] {
  return rules.map(one => ({ ...one, needs: [needs].flat() }));
}

/** In small letters, each where it was: the few that become two stay as they are. */
export function folded(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/\p{Lu}/gu, letter => {
    const one = letter.toLowerCase();
    return one.length === letter.length ? one : letter;
  });
}

/** Letters, figures and marks of a full width, figures of Arabic, Persian and Hindi, and blanks and dashes of other widths. */
const otherForms =
  /[\uFF08\uFF09\uFF0B\uFF0D\uFF0E\uFF10-\uFF19\uFF20-\uFF3A\uFF41-\uFF5A\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u00A0\u2007-\u2015\u202F\u2212\u3000]/g;

/** The same with the letters, figures, blanks and dashes that the rules are written with, each where it was. */
function plainForms(text: string): string {
  return text.replace(otherForms, one => {
    const code = one.charCodeAt(0);
    if (code >= 0xff00) return String.fromCharCode(code - 0xfee0);
    if (code < 0x900) return code === 0xa0 ? ' ' : String(code & 15);
    if (code < 0x1000) return String((code & 15) - 6);
    return /\p{Pd}|\p{Sm}/u.test(one) ? '-' : ' ';
  });
}

/** Whether there are at least so many digits. */
export const hasDigits = (min: number) => (found: string) => found.replace(/\D/g, '').length >= min;

const signOf = (sign: Sign): RegExp => (typeof sign === 'function' ? sign() : sign);

/** What was taken out of a text, and the text without it. */
export interface Cleaned {
  text: string;
  removed: string[];
}

/**
 * What is left of a text after all rules, one after the other, and everything that they took out.
 *
 * @param mayFind which of the rules may find something in a text, where that is known: asked first, since hardly any does, and
 * each would have its expressions made ready
 */
export function applyRules(text: string, rules: readonly Rule[], mayFind: MayFind = () => null): Cleaned {
  const removed: string[] = [];
  let clean = text;
  let plain = plainForms(clean);
  let may = mayFind(plain);
  for (const [place, one] of rules.entries()) {
    if (may && !may(place)) continue;
    if (one.needs?.some(sign => !signOf(sign).test(plain))) continue;
    const before = clean;
    clean = applyRule(before, plain, one, removed);
    if (clean === before) continue;
    plain = plainForms(clean);
    may = mayFind(plain);
  }
  return { text: clean, removed };
}

/** Tells of a text whether a rule may find something in it, by its place among the rules; null: nothing is known. */
export type MayFind = (text: string) => ((place: number) => boolean) | null;

function applyRule(
  text: string,
  plain: string,
  { find, instead, holds, folds }: Rule,
  removed: string[],
): string {
  const rest: string[] = [];
  let end = 0;
  for (const { 0: whole, index, groups } of (folds ? folded(plain) : plain).matchAll(find())) {
    const at = index + (groups?.value === undefined ? 0 : (groups.before ?? '').length);
    const value = text.slice(at, index + whole.length);
    if (holds && !holds(plain.slice(at, index + whole.length))) continue;
    removed.push(value);
    rest.push(text.slice(end, at), instead);
    end = at + value.length;
  }
  return end === 0 ? text : rest.join('') + text.slice(end);
}
