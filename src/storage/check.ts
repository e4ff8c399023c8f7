/** What is wrong with a value, e.g. "cases[3].openedAt is no date", or null when nothing is. */
export type Check = (value: unknown, path: string) => string | null;

export const text: Check = (value, path) => (typeof value === 'string' ? null : `${path} is no text`);

export const yesNo: Check = (value, path) =>
  typeof value === 'boolean' ? null : `${path} is neither true nor false`;

export const number: Check = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? null : `${path} is no number`;

export const moment: Check = (value, path) =>
  typeof value === 'string' && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value))
    ? null
    : `${path} is no date`;

/** A moment in the one form that can be compared as text. */
export const stamp: Check = (value, path) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? null
    : `${path} is no stamp`;

export const oneOf =
  (words: readonly string[]): Check =>
  (value, path) =>
    typeof value === 'string' && words.includes(value) ? null : `${path} is none of ${words.join(', ')}`;

export const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? null : check(value, path);

/** For fields that older files lack. */
export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? null : check(value, path);

export const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return `${path} is no list`;
    for (const [index, item] of value.entries()) {
      const fault = check(item, `${path}[${index}]`);
      if (fault) return fault;
    }
    return null;
  };

/** An object with whatever names, whose values are all alike. */
export const mapOf =
  (check: Check): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path} is no object`;
    for (const [name, item] of Object.entries(value)) {
      const fault = check(item, `${path}.${name}`);
      if (fault) return fault;
    }
    return null;
  };

/** All fields must be there and right. Further ones are let pass, for files of later versions. */
export const object =
  <Fields extends Record<string, Check>>(fields: Fields): Check =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${path || 'it'} is no object`;
    for (const [name, check] of Object.entries(fields)) {
      const fault = check((value as Record<string, unknown>)[name], path ? `${path}.${name}` : name);
      if (fault) return fault;
    }
    return null;
  };
