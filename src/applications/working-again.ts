import type { Outreach } from './application.ts';

/** The applicant's word that a form works again, as it is kept. */
export function workingAgain(at: string): Outreach {
  return {
    owner: 'unknown',
    purpose: 'other',
    kind: 'form',
    value: null,
    at,
    outcome: 'resolved',
    answer: null,
  };
}
