import { vendorAt, vendorById } from '../vendors/directory.ts';
import { isAfterForm } from '../vendors/roles.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { isProcessKind } from '../vendors/vocabulary.ts';
import { chainOf, type Systems } from './chain.ts';
import { kindOf, type Note } from './note.ts';

// The questions about an application that need the whole directory. Pages load this file after they show themselves.

/**
 * The system that the advice is about: the test or check that failed last, else the system of the form. A form on an
 * employer's own address is told by nothing but the application.
 */
export function systemInTrouble(known: Systems, notes: readonly Note[]): Vendor | null {
  const failed = notes.findLast(note => isProcessKind(kindOf(note)));
  const owner = failed ? vendorAt(failed.url) : null;
  return owner && isAfterForm(owner.id) ? owner : vendorById(known.vendor);
}

/** The systems of an application as the directory knows them; those that it knows no longer are left out. */
export function vendorsInChain(known: Systems): Vendor[] {
  return chainOf(known).flatMap(id => vendorById(id) ?? []);
}
