import { vendorAt } from './directory.ts';
import { inOrder } from './in-order.ts';
import { shownCatalog } from './shown-catalog.ts';
import type { Vendor } from './vendor.ts';

/** Every vendor with examples and all sources of what is shown, ordered by id. */
export const shownVendors: readonly Vendor[] = inOrder(shownCatalog);

const byId = new Map(shownVendors.map(vendor => [vendor.id, vendor]));

/** The same vendor as `vendorAt` answers, as it is shown. */
export function shownVendorAt(address: string): Vendor | null {
  return byId.get(vendorAt(address)?.id ?? '') ?? null;
}
