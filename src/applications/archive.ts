import type { Application } from './application.ts';

/** Whether the applicant put it away. One that is worked on later is there again by itself. */
export function isArchived({ archivedAt, updatedAt }: Application): boolean {
  return archivedAt != null && Date.parse(archivedAt) >= Date.parse(updatedAt);
}

/** Puts an application away, or takes it out again. */
export function withArchived(application: Application, archived: boolean, at: string): Application {
  return { ...application, archivedAt: archived ? at : null };
}
