import type { Application } from '../applications/application.ts';
import { jobNumber, jobTitle } from '../applications/job.ts';
import { t } from './t.ts';

/** "Globex · Gardener", or what is known of it. */
export function titleOf({ employer, job }: Pick<Application, 'employer' | 'job'>): string {
  const what = jobTitle({ job }) ?? jobNumber({ job });
  if (employer && what) return t('jobAt', employer, what);
  return employer ?? what ?? t('thisApplication');
}
