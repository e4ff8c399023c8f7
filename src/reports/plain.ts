/**
 * Text from a page, made fit to stand in somebody's letter: one line, no control characters, nothing that
 * changes the direction of the text or hides in it, not longer than `limit` characters.
 */
export function plain(text: string, limit = 500): string {
  const oneLine = text
    // Format characters, but not the joiners that some scripts and emoji need.
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = [...oneLine];
  return characters.length <= limit ? oneLine : `${characters.slice(0, limit - 1).join('')}…`;
}
