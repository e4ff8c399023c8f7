import type { Vendor } from '../vendors/vendor.ts';
import { isProcessKind } from '../vendors/vocabulary.ts';
import type { Application } from './application.ts';
import { kindOf, type Note } from './note.ts';

/** The systems of an application as far as they are known: front-end, form, test, check. */
export type Systems = Pick<Application, 'vendor' | 'frontEnd' | 'chain'>;

/** The systems of an application as the directory knows them. */
export interface KnownSystems {
  /** The system that the advice is about: of all that the application went through, the one that failed last. */
  vendor: Vendor | null;
  frontEnd: Vendor | null;
  /** Every system that it went through, in the order in which they were met. */
  chain: readonly Vendor[];
}

/** The last note of a fault of the process. */
export function lastFault(notes: readonly Note[]): Note | undefined {
  return notes.findLast(note => isProcessKind(kindOf(note)));
}

/** All that `knownSystems` rests on, as one text: as long as it stays the same, they do. */
export function systemsKey(known: Systems, notes: readonly Note[]): string {
  return JSON.stringify([known.vendor, known.frontEnd, chainOf(known), lastFault(notes)?.url]);
}

/** Vendor ids of every system that an application went through, each once, in the order in which they were met. */
export function chainOf({ vendor, frontEnd, chain = [] }: Systems): string[] {
  const met = chain.length > 0 ? chain : [frontEnd, vendor];
  return [...new Set([...met, frontEnd, vendor].filter(id => id !== null))];
}

/** The chain with the systems of another page at its end, where they are new. */
export function withLinks(known: Systems, page: Pick<Application, 'vendor' | 'frontEnd'>): string[] {
  return [...new Set([...chainOf(known), ...chainOf({ ...page, chain: [] })])];
}
