import type { Advice } from './advise.ts';

// By itself, since the popup's first view asks it without all that advises.

/** Whether there is nobody to contact: all is well, or it is the applicant's to correct. */
export function asksNobody({ verdict }: Pick<Advice, 'verdict'>): boolean {
  return verdict === 'do-not-contact' || verdict === 'fix-input';
}
