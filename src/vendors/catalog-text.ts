import type { CarriedCatalog } from './carried-catalog.ts';
import type { Vendor, VendorMarks, VendorRest } from './vendor.ts';

/**
 * The vendors of a text that the build has written (`catalogText` in scripts/package/carried.ts): in its first line the
 * marks of all of them, then a line for the rest of each, which is read when it is asked for. Of hundreds few are, and the
 * marks are a third of the text.
 */
export function catalogIn(text: string): CarriedCatalog {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  const line = (place: number) => text.slice(starts[place], starts[place + 1]);
  const marks = JSON.parse(line(0)) as VendorMarks[];
  const read: Vendor[] = [];
  const vendorIn = (place: number) => {
    const rest = JSON.parse(line(place + 1)) as VendorRest;
    const { pages } = marks[place]!;
    return { ...marks[place]!, ...rest, pages: { ...pages, ...rest.pages } };
  };
  return { marks, vendorIn: place => (read[place] ??= vendorIn(place)) };
}
