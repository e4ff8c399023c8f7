import { isAfterForm, vendorAt, vendorById } from '../vendors/directory.ts';
import type { Vendor } from '../vendors/vendor.ts';
import { isProcessKind } from '../vendors/vocabulary.ts';
import type { Application } from './application.ts';
import { kindOf, type Note } from './note.ts';

/** The systems of an application as far as they are known: front-end, form, test, check. */
type Systems = Pick<Application, 'vendor' | 'frontEnd' | 'chain'>;

/** Vendor ids of every system that an application went through, each once, in the order in which they were met. */
export function chainOf({ vendor, frontEnd, chain = [] }: Systems): string[] {
  const met = chain.length > 0 ? chain : [frontEnd, vendor];
  return [...new Set([...met, frontEnd, vendor].filter(id => id !== null))];
}

/** The chain with the systems of another page at its end, where they are new. */
export function withLinks(known: Systems, page: Pick<Application, 'vendor' | 'frontEnd'>): string[] {
  return [...new Set([...chainOf(known), ...chainOf({ ...page, chain: [] })])];
}

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
