/**
 * What is wrong with a value, e.g. "cases[3].openedAt is no date", or null when nothing is. Thousands of records are
 * checked, so a whole path is put together only for the fault that is told.
 */
export type Check = (value: unknown, path: string) => string | null;

/** A text, which may be empty. */
export const text: Check = (value, path) => (typeof value === 'string' ? null : `${path} is no text`);

/** True or false. */
export const yesNo: Check = (value, path) =>
  typeof value === 'boolean' ? null : `${path} is neither true nor false`;

/** A finite number. */
export const number: Check = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? null : `${path} is no number`;

/** A moment as it is nearly always written, and of a day that each month has: to read it as a date would only take longer. */
const surelyMoment =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** A date that begins with its year, with or without a time of day. */
export const moment: Check = (value, path) =>
  typeof value === 'string' &&
  (surelyMoment.test(value) || (/^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value))))
    ? null
    : `${path} is no date`;

/** A moment in the one form that can be compared as text. */
export const stamp: Check = (value, path) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? null
    : `${path} is no stamp`;

/** One of the words. */
export const oneOf =
  (words: readonly string[]): Check =>
  (value, path) =>
    typeof value === 'string' && words.includes(value) ? null : `${path} is none of ${words.join(', ')}`;

/** Null, or what the check takes. */
export const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path);

/** For fields that older files lack. */
export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? null : check(value, path);

/** A list of which the check takes each entry. */
export const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return `${path} is no list`;
    // Without a function for each list: an export checks a million values.
    for (let i = 0; i < value.length; i++)
      if (check(value[i], path) !== null) return check(value[i], `${path}[${i}]`);
    return null;
  };

/** An object with whatever names, whose values are all alike. */
export const mapOf =
  (check: Check): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path} is no object`;
    const wrong = Object.entries(value).find(([, item]) => check(item, path) !== null);
    return wrong ? check(wrong[1], `${path}.${wrong[0]}`) : null;
  };

/** All fields must be there and right. Further ones are let pass, for files of later versions. */
export const object = <Fields extends Record<string, Check>>(fields: Fields): Check => {
  const checks = Object.entries(fields);
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${path || 'it'} is no object`;
    for (const [name, check] of checks) {
      const field = (value as Record<string, unknown>)[name];
      if (check(field, name) !== null) return check(field, path ? `${path}.${name}` : name);
    }
    return null;
  };
};
