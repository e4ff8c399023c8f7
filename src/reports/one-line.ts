/**
 * Text from a page, made fit for a letter: one line, no control characters, nothing that
 * changes the direction of the text or hides in it, not longer than `limit` characters.
 */
export function oneLine(text: string, limit = 500): string {
  const line = text
    // Format characters, but not the joiners that some scripts and emoji need.
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}
