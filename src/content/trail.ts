import { toLocalIso } from '../applications/moment.ts';
import type { Step } from '../applications/note.ts';
import { shared } from './shared-scope.ts';

const maxSteps = 30;

/** ISO 8601 with the applicant's offset. */
export function now(): string {
  return toLocalIso(new Date());
}

/**
 * Remembers one thing the applicant did, for all scripts in the page: one of them watches, another one reports.
 * Touching the same field again at once is no new step.
 */
export function step(did: Step['did'], what: string): void {
  const key = did + what;
  if (!what || (key === shared.lastStep && did === 'touched')) return;
  shared.lastStep = key;
  shared.unsentSteps = [...(shared.unsentSteps ?? []), { at: now(), did, what: what.slice(0, 120) }].slice(
    -maxSteps,
  );
}

/** Takes the steps that were not sent to the background yet. */
export function takeUnsentSteps(): Step[] {
  const steps = shared.unsentSteps ?? [];
  shared.unsentSteps = [];
  return steps;
}
