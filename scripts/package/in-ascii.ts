/** Every other sign as its number in JavaScript and JSON: the same strings, expressions and names. */
export const inAscii = (text: string) =>
  text.replace(/[^\0-\x7f]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
