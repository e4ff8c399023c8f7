import type { Vendor } from '../../src/vendors/vendor.ts';
import { factsOf, independentDomains, isOpenable } from './sources.ts';

/** What a fact may lack. None of them depends on the day, so that time alone makes no check fail. */
export const debtKinds = {
  'not openable': 'rests on nothing that a reader can open',
  'http only': 'has a source without encryption',
  'no commit': 'cites a repository without naming a commit',
  'weak proof': 'is called verified on fewer than two independent domains',
  'company without source': 'names a company, or older names, without a source for them',
} as const;
type DebtKind = keyof typeof debtKinds;

/** How many facts of each vendor lack what. */
export type Debt = Record<DebtKind, Record<string, number>>;

/** Counts what the facts of the directory lack. */
export function debtOf(vendors: readonly Vendor[]): Debt {
  const debt = Object.fromEntries(Object.keys(debtKinds).map(kind => [kind, {}])) as Debt;
  const owe = (kind: DebtKind, { id }: Vendor) => (debt[kind][id] = (debt[kind][id] ?? 0) + 1);
  for (const vendor of vendors) {
    for (const fact of factsOf(vendor)) {
      if (!fact.sources.some(isOpenable)) owe('not openable', vendor);
      if (fact.sources.some(source => /^http:\/\//i.test(source))) owe('http only', vendor);
      if (fact.sources.some(isWithoutCommit)) owe('no commit', vendor);
    }
    for (const { status, sources } of vendor.support.channels) {
      if (status === 'verified' && independentDomains(sources).length < 2) owe('weak proof', vendor);
    }
    const hasNames = vendor.aliases !== undefined || (vendor.company ?? vendor.name) !== vendor.name;
    if (hasNames && !vendor.identity) owe('company without source', vendor);
  }
  return debt;
}

function isWithoutCommit(source: string): boolean {
  return source.startsWith('https://github.com/') && !/\/[0-9a-f]{40}(?:\/|$)/.test(source);
}

/** Where the debt is more than it was, in words; empty where it is not. */
export function growth(was: Debt, is: Debt): string[] {
  return Object.entries(is).flatMap(([kind, perVendor]) =>
    Object.entries(perVendor).flatMap(([id, count]) => {
      const before = was[kind as DebtKind]?.[id] ?? 0;
      const what = debtKinds[kind as DebtKind];
      return count > before ? [`${id}: ${count - before} more than before, each of which ${what}`] : [];
    }),
  );
}

/** What there is of each kind, in one line each. */
export function summary(debt: Debt): string[] {
  return Object.entries(debt).map(([kind, perVendor]) => {
    const sum = Object.values(perVendor).reduce((one, other) => one + other, 0);
    return `${kind}: ${sum} in ${Object.keys(perVendor).length} files`;
  });
}
