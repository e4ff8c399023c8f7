import { catalog } from './catalog.ts';
import { isDemo } from './demo.ts';
import { makeMatcher } from './match.ts';
import type { Vendor } from './vendor.ts';

// The made-up vendor of the demo is known only to builds that are made for the demo and the tests.
const demo = isDemo
  ? import.meta.glob<Vendor>('../../demo/acme-apply.ts', { eager: true, import: 'default' })
  : {};

/** The vendors of a catalog, and where it belongs that of the demo, ordered by id. */
export function inOrder(all: Readonly<Record<string, Vendor>>): readonly Vendor[] {
  return [...Object.values(all), ...Object.values(demo)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every vendor of the directory, ordered by id. In a build what they show has one source each, and no examples. */
export const vendors: readonly Vendor[] = inOrder(catalog);

const byId = new Map(vendors.map(vendor => [vendor.id, vendor]));

/** The vendor with this id, or null. */
export function vendorById(id: string | null): Vendor | null {
  return id === null ? null : (byId.get(id) ?? null);
}

/** Made when the first address is asked about: pages that know the vendor ask about none. */
let made: ReturnType<typeof makeMatcher> | null = null;
const matcher = (url: URL) => (made ??= makeMatcher(vendors))(url);

/** All vendors that claim this address: none, or one; more only while the data is at fault. */
export function vendorsAt(url: URL): readonly Vendor[] {
  return matcher(url);
}

/** The vendor that owns this address, or null. Takes text, because addresses come from outside. */
export function vendorAt(address: string): Vendor | null {
  const url = parse(address);
  return url ? (matcher(url)[0] ?? null) : null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
