import { toLocalIso } from '../applications/moment.ts';
import type { Step } from '../applications/note.ts';

const maxSteps = 30;
let unsent: Step[] = [];
let last = '';

/** ISO 8601 with the applicant's offset. */
export function now(): string {
  return toLocalIso(new Date());
}

/** Remembers one thing the applicant did. Touching the same field again at once is no new step. */
export function step(did: Step['did'], what: string): void {
  const key = did + what;
  if (!what || (key === last && did === 'touched')) return;
  last = key;
  unsent = [...unsent, { at: now(), did, what: what.slice(0, 120) }].slice(-maxSteps);
}

/** Steps that the background does not know yet. They count as told from now on. */
export function takeUnsentSteps(): Step[] {
  const steps = unsent;
  unsent = [];
  return steps;
}
