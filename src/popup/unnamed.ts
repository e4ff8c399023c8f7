import type { ApplicationData } from '../views/application-view.ts';

/** Id of the application, where it is noted and called "This application" all the same: its details can be corrected. */
export function unnamedIn(data: ApplicationData | null): string | null {
  if (!data || data.notes.length === 0) return null;
  const { id, employer, job } = data.application;
  return employer || job.title ? null : id;
}
