/** Keys that are shorter open nothing: they name something. */
const minSecret = 20;
/** The longest key that is next to a single word. */
const maxKey = 16;

const isUuid = (text: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** A word as it occurs in the name of a page: "field-engineer", "Software-Engineer", "UX". */
const word = /^(?:\p{Lu}?\p{Ll}{2,}|\p{Lu}{2,4}|\p{Ll})$/u;

/** An e-mail address or a signed token (RFC 7519): nothing else begins like one. */
export function isToken(text: string): boolean {
  return /@|%40|^eyJ[\w-]{8}/i.test(text);
}

/**
 * A long string that no person would choose: letters of both cases and digits mixed, or a long hexadecimal number. The
 * words of a title with a number or short key among them are none ("4f2a9c1d7e5b-field-engineer").
 */
export function looksSecret(value: string): boolean {
  if (isToken(value)) return true;
  return value.split(/[ ,.]/).some(part => {
    if (part.length < minSecret || isUuid(part)) return false;
    const pieces = part.split(/[-_]+/);
    const keys = pieces.filter(piece => !word.test(piece));
    return isTitle(pieces, keys)
      ? keys.some(key => key.length >= minSecret && looksRandom(key))
      : looksRandom(pieces.join(''));
  });
}

/** Two words among the keys or more, or one that is no abbreviation with one short key. */
function isTitle(pieces: readonly string[], keys: readonly string[]): boolean {
  const words = pieces.filter(piece => word.test(piece) && piece.length >= 3);
  return words.length >= 2 || (words.some(one => one.length >= 5) && keys.join('').length <= maxKey);
}

function looksRandom(text: string): boolean {
  if (/^[0-9a-f]{24,}$/i.test(text)) return true;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter(kind => kind.test(text)).length;
  const changes = text.match(/[a-z][A-Z0-9]|[A-Z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0;
  return kinds >= 2 && changes / text.length > 0.2;
}
