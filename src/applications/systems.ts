import { vendorAt, vendorById } from '../vendors/directory.ts';
import { isAfterForm } from '../vendors/roles.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { chainOf, type KnownSystems, lastFault, type Systems } from './chain.ts';
import type { Note } from './note.ts';

// The questions about an application that need the whole directory. Pages load this file after they show themselves.

/**
 * The system that the advice is about: the test or check that failed last, else the system of the form. A form on an
 * employer's own address is known from the application alone.
 */
export function systemThatFailed(known: Systems, notes: readonly Note[]): Vendor | null {
  const failed = lastFault(notes);
  const owner = failed ? vendorAt(failed.url) : null;
  return owner && isAfterForm(owner.id) ? owner : vendorById(known.vendor);
}

/** The systems of an application as the directory knows them; those that it knows no longer are left out. */
export function knownSystems(known: Systems, notes: readonly Note[]): KnownSystems {
  return {
    vendor: systemThatFailed(known, notes),
    frontEnd: vendorById(known.frontEnd),
    chain: chainOf(known).flatMap(id => vendorById(id) ?? []),
  };
}
