import type { Vendor } from '../vendors/vendor.ts';
import type { PageRules } from './seen.ts';

/**
 * The part of a vendor's file that its pages are read with. What is to be ignored comes first, because the first
 * rule that fits a message decides. For a page of no known vendor (`null`) there are no rules.
 */
export function pageRulesFor(vendor: Vendor | null): PageRules {
  const rules = [
    ...(vendor?.ignore ?? []).map(rule => ({ ...rule, kind: 'benign' as const })),
    ...(vendor?.failures ?? []),
    ...(vendor?.confirmations ?? []).map(rule => ({ ...rule, kind: 'success' as const })),
  ];
  return {
    vendor: vendor?.name ?? '',
    kinds: vendor?.kinds ?? [],
    rules: rules.map(({ selector, text, kind }) => ({ selector, text, kind })),
  };
}
