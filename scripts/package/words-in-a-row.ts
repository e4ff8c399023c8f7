/**
 * The code of a table of words (`wording/` in `src/failures` and `src/redaction`) without the breaks and spaces that lay it out, one language a line:
 * what reads such a table takes it apart at each `|` and leaves out what is around a word.
 */
export function wordsInARow(code: string): string {
  return code.replace(/\|\n +/g, '|');
}
