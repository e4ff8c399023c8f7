import { writeFileSync } from 'node:fs';
import { readPages } from './pages.ts';
import { learnAtRest, measureAtRest } from './train-at-rest.ts';

/** Reads the pages of some folders and writes what they teach; with `folds`, only says how well it would do. */
export async function main(target: string, folders: readonly string[], folds: number): Promise<void> {
  const pages = await readPages(folders);
  if (folds) console.log(measureAtRest(pages, folds));
  else writeFileSync(target, `${JSON.stringify(learnAtRest(pages), null, 2)}\n`);
}
