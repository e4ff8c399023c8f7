/** Half of a character: what is cut to a length may end in one, and no address can hold it. */
const halves = /\p{Cs}/gu;

/**
 * Text from a page, made fit for a letter: one line, no control characters, nothing that
 * changes the direction of the text or hides in it, not longer than `limit` characters.
 */
export function oneLine(text: string, limit = 500): string {
  const line = text
    .replace(halves, '')
    // Format characters, but not the joiners that some scripts and emoji need.
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

/** A draft that can be written into an address or a mail: whole characters, one line of subject, line ends of one kind. */
export function mailable({ subject, body }: Record<'subject' | 'body', string>) {
  return {
    subject: subject.replace(halves, '').replace(/[\r\n]+/g, ' '),
    body: body.replace(halves, '').replace(/\r\n?/g, '\n'),
  };
}
