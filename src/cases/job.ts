import type { Case } from './case.ts';

/** Numbers of jobs are said and searched for; the long keys of databases tell nobody anything. */
const longestSayable = 16;

/** The number of the job where it is one that people say, else null. */
export function jobNumber({ job }: Pick<Case, 'job'>): string | null {
  return job.id && job.id.length <= longestSayable ? job.id : null;
}
