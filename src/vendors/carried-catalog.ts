import { catalog } from './catalog.ts';
import { inOrder } from './in-order.ts';
import type { Vendor, VendorMarks } from './vendor.ts';

/** The vendors of the directory: the marks of all of them, ordered by id, and each whole for who asks. */
export interface CarriedCatalog {
  marks: readonly VendorMarks[];
  /** The vendor with the marks in this place, the same each time. */
  vendorIn(place: number): Vendor;
}

const vendors = inOrder(catalog);

/**
 * In the source all that the files say. A build puts a text in the place of this module, of which a vendor is read when
 * somebody asks for it (`catalog-text.ts`): what is shown has one source each there, and no examples.
 */
export const carriedCatalog: CarriedCatalog = { marks: vendors, vendorIn: place => vendors[place]! };
