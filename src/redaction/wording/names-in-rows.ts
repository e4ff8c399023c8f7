/**
 * Whether a name, in small letters, is one of those in a list with spaces between them. They stand in a row for each first letter,
 * which is made when the first is asked for and looked through at each: that takes less room than thousands of texts of their own,
 * and a tenth of the time of one row of all.
 */
export function namesInRows(readList: () => string): (name: string) => boolean {
  let rows: Map<string, string> | null = null;
  const read = () => {
    const byFirst = new Map<string, string[]>();
    for (const name of readList().split(' ')) {
      const names = byFirst.get(name.charAt(0));
      if (names) names.push(name);
      else byFirst.set(name.charAt(0), [name]);
    }
    // Not name by name: the engine would keep each of the thousands of texts in between.
    return new Map([...byFirst].map(([first, names]) => [first, ` ${names.join(' ')} `]));
  };
  return name =>
    name !== '' && !name.includes(' ') && !!(rows ??= read()).get(name.charAt(0))?.includes(` ${name} `);
}
