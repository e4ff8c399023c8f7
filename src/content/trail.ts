import { toLocalIso } from '../applications/moment.ts';
import type { Step } from '../applications/note.ts';
import { shared } from './shared-scope.ts';

/** The last ones; what was done before them led to what they were done on. */
const maxSteps = 30;
/** Characters of the words of a step: the label of a button or field. */
const maxWords = 120;

/**
 * Remembers one thing the applicant did, for all scripts in the page: one of them watches, another one reports.
 * Touching the same field again at once is no new step.
 */
export function noteStep(did: Step['did'], what: string): void {
  const key = did + what;
  if (!what || (key === shared.lastStep && did === 'touched')) return;
  shared.lastStep = key;
  const step = { at: toLocalIso(new Date()), did, what: what.slice(0, maxWords) };
  shared.unsentSteps = [...(shared.unsentSteps ?? []), step].slice(-maxSteps);
}

/** Takes the steps that were not sent to the background yet. */
export function takeUnsentSteps(): Step[] {
  const steps = shared.unsentSteps ?? [];
  shared.unsentSteps = [];
  return steps;
}
