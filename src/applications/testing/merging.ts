import type { Application } from '../application.ts';
import { stamped } from '../cells.ts';
import type { Kept } from '../kept.ts';
import { mergeKept } from '../merge.ts';
import { sampleApplication } from '../samples.ts';

/** So many minutes after noon on the second day of March 2026, in UTC. */
export const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 12, minutes));

/** The sample, or another application, with a change that was made at that minute. */
export const edited = (
  change: Partial<Application>,
  minutes: number,
  before: Application = sampleApplication,
) => stamped(before, { ...before, ...change }, at(minutes));

/** What merging the second into the first leaves of the sample. */
export function merged(one: Application, other: Application): Application {
  const { applications } = mergeKept(kept({ cases: [one] }), kept({ cases: [other] }));
  return applications.find(({ id }) => id === one.id) ?? one;
}

/** What a device holds. */
export const kept = (change: Partial<Kept>): Kept => ({ cases: [], notes: [], deleted: [], ...change });
