import type { Application } from '../applications/application.ts';
import { jobNumber, jobTitle } from '../applications/job.ts';
import { t } from './t.ts';

/**
 * "Globex · Gardener", or what is known of it.
 *
 * @param max letters of each of the two names; what is longer is cut
 */
export function titleOf({ employer, job }: Pick<Application, 'employer' | 'job'>, max = Infinity): string {
  const [who, what] = [employer, jobTitle({ job }) ?? jobNumber({ job })].map(name => cut(name, max));
  if (who && what) return t('jobAt', who, what);
  return who ?? what ?? t('thisApplication');
}

/** In a row the job has to be seen after the longest name of an employer; whole names stand where the application is shown. */
export const rowTitleOf = (one: Pick<Application, 'employer' | 'job'>) => titleOf(one, 50);

function cut(name: string | null, max: number): string | null {
  const letters = [...(name ?? '')];
  return letters.length > max ? `${letters.slice(0, max - 1).join('')}…` : name;
}
