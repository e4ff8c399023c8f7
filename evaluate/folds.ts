import type { LabelledMessage } from './labelled.ts';

type Sourced = Pick<LabelledMessage, 'text' | 'source'>;

/** Which rows must not be separated: those of the same words; also translations of one text; or all of one source. */
export const groupings = ['words', 'key', 'source'] as const;
export type Grouping = (typeof groupings)[number];

/**
 * The fold of each row. Rows that say the same but for numbers and signs share a fold (`words`); with `key` so do
 * the translations of one text (the key behind `#` in `source`), and with `source` everything from one repository
 * or package: ever stricter questions how well it does on what it never saw.
 */
export function foldsOf(rows: readonly Sourced[], folds: number, by: Grouping = 'words'): number[] {
  const groups = groupsOf(rows, by);
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  // The largest group first, each to the emptiest fold; equal ones in an order that has nothing to do with the file's.
  const scatter = (group: number) => Math.imul(group + 1, 0x9e3779b1) >>> 0;
  const ordered = [...sizes].sort(([a, many], [b, more]) => more - many || scatter(a) - scatter(b));
  const load = Array.from({ length: folds }, () => 0);
  const foldOf = new Map<number, number>();
  for (const [group, size] of ordered) {
    const emptiest = load.indexOf(Math.min(...load));
    foldOf.set(group, emptiest);
    load[emptiest] = (load[emptiest] as number) + size;
  }
  return groups.map(group => foldOf.get(group) as number);
}

/** The number of the first row that each row is tied to, through however many others. */
function groupsOf(rows: readonly Sourced[], by: Grouping): number[] {
  const parents = rows.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] as number;
    parents[i] = root;
    return root;
  };
  const firstWith = new Map<string, number>();
  rows.forEach((row, i) => {
    for (const tie of tiesOf(row, by)) {
      const other = firstWith.get(tie);
      if (other === undefined) firstWith.set(tie, i);
      else parents[rootOf(i)] = rootOf(other);
    }
  });
  return rows.map((_, i) => rootOf(i));
}

function tiesOf({ text, source = '' }: Sourced, by: Grouping): string[] {
  const words = `words ${text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()}`;
  const [file = '', key] = source.split('#');
  if (by === 'words') return [words];
  if (by === 'key') return key ? [words, `key ${key}`] : [words];
  // "owner/name:path", or "npm:package/…" and "debian:package/…" where the package is the source.
  const [owner = '', path = ''] = file.split(':');
  return [
    words,
    `source ${owner === 'npm' || owner === 'debian' ? `${owner}:${path.split('/')[0]}` : owner}`,
  ];
}
