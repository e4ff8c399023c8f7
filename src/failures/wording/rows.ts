/** Where the rows begin and end whose names have the same first letter, as they are written. */
export type Places = Readonly<Record<string, readonly [from: number, to: number]>>;

/**
 * Reads a text of rows, each "\nname\tvalue", where it lies: of thousands of wordings a message asks for a few hundred, and to
 * take all of them apart took as much room once more. `scripts/package/rows-text.ts` writes it: without letters beyond Latin-1,
 * and values as JSON has them between its quotation marks.
 *
 * @returns the value of a name; undefined where there is no such row
 */
export function rowsIn(text: string, places: Places): (name: string) => string | undefined {
  return name => {
    const wanted = `\n${name.replace(beyondLatin1, asNumber)}\t`;
    const place = places[wanted[1]!];
    if (!place) return undefined;
    const part = text.slice(...place);
    const at = part.indexOf(wanted);
    if (at < 0) return undefined;
    const from = at + wanted.length;
    const end = part.indexOf('\n', from);
    return JSON.parse(`"${part.slice(from, end < 0 ? part.length : end)}"`);
  };
}

const beyondLatin1 = /[^\0-\xff]/g;
const asNumber = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
