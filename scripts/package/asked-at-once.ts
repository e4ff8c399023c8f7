/**
 * The script that the browser starts the background with, which imports its first file alone, with all files that this one imports, and
 * those that they import. So the browser asks for all of them as soon as it has read that script, and not for what a large file imports only
 * when it has read the large file. They run in the same order as before: the first file, with what it needs, comes first.
 *
 * @param importsOf what a file imports, by their names from the root of the extension
 */
export function askedAtOnce(loader: string, importsOf: (file: string) => readonly string[]): string {
  const first = /^import '\.\/([^']+)';\s*$/.exec(loader)?.[1];
  if (!first) throw new Error(`what starts the background is no single import: ${loader.slice(0, 80)}`);
  const files = new Set([first]);
  // A set hands out what is added while it is gone through.
  for (const file of files) for (const imported of importsOf(file)) files.add(imported);
  return [...files].map(file => `import './${file}';\n`).join('');
}
