import type { Places } from '../../src/failures/wording/rows.ts';
import { inLatin1 } from './in-latin1.ts';

/** Rows by the first letters of their names, as `src/failures/wording/rows.ts` reads them. Names are without quotation marks and backslashes. */
export function rowsText(rows: Readonly<Record<string, string>>): { text: string; places: Places } {
  const parts = new Map<string, string>();
  for (const [name, value] of Object.entries(rows)) {
    if (name === '' || /["\\\p{Cc}]/u.test(name))
      throw new Error(`no row may be named ${JSON.stringify(name)}`);
    const written = inLatin1(name);
    // A comment ends there; JSON reads the same.
    const told = inLatin1(JSON.stringify(value).slice(1, -1)).replaceAll('*/', '*\\/');
    parts.set(written[0]!, `${parts.get(written[0]!) ?? ''}\n${written}\t${told}`);
  }
  const places: Record<string, readonly [number, number]> = {};
  let text = '';
  for (const [first, part] of parts) {
    places[first] = [text.length, text.length + part.length];
    text += part;
  }
  return { text, places };
}
