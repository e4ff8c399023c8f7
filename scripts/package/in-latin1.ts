/** Every sign beyond Latin-1 as its number in JavaScript and JSON: the same strings, expressions and names. */
export const inLatin1 = (text: string) =>
  text.replace(/[^\0-\xff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
