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

/** Where an expression has a group `value`, only that is replaced; `before` is what stands in front of it. */
export interface Rule {
  find: RegExp;
  instead: (typeof placeholders)[keyof typeof placeholders];
  /** A second look at what was found. */
  holds?(found: string): boolean;
}

/** A rule from the source of its expression, which is easier to put together of parts. */
export function rule(source: string, flags: string, instead: Rule['instead'], holds?: Rule['holds']): Rule {
  return { find: new RegExp(source, flags), instead, ...(holds ? { holds } : {}) };
}

/** So many digits at least. */
export const hasDigits = (least: number) => (found: string) => found.replace(/\D/g, '').length >= least;

/** What was taken out of a text, and the text without it. */
export interface Cleaned {
  text: string;
  removed: string[];
}

/** What is left of a text after all rules, one after the other, and everything that they took out. */
export function applyRules(text: string, rules: readonly Rule[]): Cleaned {
  const removed: string[] = [];
  let clean = text;
  for (const { find, instead, holds } of rules) {
    clean = clean.replace(find, (whole: string, ...rest: unknown[]) => {
      const groups = (typeof rest.at(-1) === 'object' ? rest.at(-1) : null) as Record<string, string> | null;
      const value = groups?.value ?? whole;
      if (holds && !holds(value)) return whole;
      removed.push(value);
      return groups?.value === undefined ? instead : `${groups.before ?? ''}${instead}`;
    });
  }
  return { text: clean, removed };
}
