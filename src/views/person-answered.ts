import type { Advice } from '../advice/advise.ts';
import { isEmployer } from '../advice/facts.ts';
import type { Application } from '../applications/application.ts';
import { contactsMade, isAwaited } from '../applications/contacts-made.ts';
import { never } from '../applications/stamps.ts';

/** The answers that open the way to one person, by the exception that they make. */
const openedBy = { 1: 'referral', 3: 'field' } as const;

/**
 * Whether the person to whom a referral or a bold field leads has answered since the applicant told of it. The way stays
 * open, but nobody is to be sent there again and again.
 */
export function hasPersonAnswered({ outreach, stamps }: Application, { exception }: Advice): boolean {
  if (exception !== 1 && exception !== 3) return false;
  const opened = Date.parse(stamps?.[openedBy[exception]] ?? never);
  const asked = contactsMade(outreach).filter(one => isEmployer(one) && !(Date.parse(one.at) < opened));
  return asked.length > 0 && !asked.some(isAwaited);
}
