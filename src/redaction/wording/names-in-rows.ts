/**
 * Whether a name, in small letters, is one of those in a list with spaces between them. They stand in a row for each first letter,
 * which is made when the first is asked for and looked through at each: that takes less room than thousands of texts of their own,
 * and a tenth of the time of one row of all.
 */
export function namesInRows(readList: () => string): (name: string) => boolean {
  let rows: Map<string, string> | null = null;
  const read = () => {
    const made = new Map<string, string>();
    for (const name of readList().split(' ')) {
      const first = name.charAt(0);
      made.set(first, `${made.get(first) ?? ' '}${name} `);
    }
    return made;
  };
  return name =>
    name !== '' && !name.includes(' ') && !!(rows ??= read()).get(name.charAt(0))?.includes(` ${name} `);
}
