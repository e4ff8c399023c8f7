import type { Application } from './application.ts';

/** The systems of an application as far as they are known: front-end, form, test, check. */
export type Systems = Pick<Application, 'vendor' | 'frontEnd' | 'chain'>;

/** Vendor ids of every system that an application went through, each once, in the order in which they were met. */
export function chainOf({ vendor, frontEnd, chain = [] }: Systems): string[] {
  const met = chain.length > 0 ? chain : [frontEnd, vendor];
  return [...new Set([...met, frontEnd, vendor].filter(id => id !== null))];
}

/** The chain with the systems of another page at its end, where they are new. */
export function withLinks(known: Systems, page: Pick<Application, 'vendor' | 'frontEnd'>): string[] {
  return [...new Set([...chainOf(known), ...chainOf({ ...page, chain: [] })])];
}
