import { carriedCatalog } from './carried-catalog.ts';
import { makeMatcher } from './match.ts';
import type { Vendor, VendorMarks } from './vendor.ts';

const { marks, vendorIn } = carriedCatalog;

/** What tells every vendor of the directory, ordered by id. Less than the whole vendors, which are read one by one. */
export const vendorMarks: readonly VendorMarks[] = marks;

let all: readonly Vendor[] | null = null;

/** Every vendor of the directory, ordered by id. Reads all that is not read yet. */
export function allVendors(): readonly Vendor[] {
  return (all ??= marks.map((_, place) => vendorIn(place)));
}

const places = new Map(marks.map(({ id }, place) => [id, place]));

/** The vendor with this id, or null. */
export function vendorById(id: string | null): Vendor | null {
  const place = id === null ? undefined : places.get(id);
  return place === undefined ? null : vendorIn(place);
}

/** Made when the first address is asked about: pages that know the vendor ask about none. */
let made: ReturnType<typeof makeMatcher> | null = null;

/**
 * The marks of all vendors that claim this address: none, or of one; more only while the data is at fault.
 */
export function marksAt(url: URL): readonly VendorMarks[] {
  return (made ??= makeMatcher(marks))(url);
}

/** The vendor that owns this address, or null. Takes text, because addresses come from outside. */
export function vendorAt(address: string): Vendor | null {
  const url = parse(address);
  return url ? vendorById(marksAt(url)[0]?.id ?? null) : null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
