import type { Application } from './application.ts';
import { isSameEmployer } from './same-application.ts';

/**
 * The applications at the same employer before this one, newest first: those that arrived, because a second one can
 * count against the person, and those that were begun. Applications without a known employer match none.
 */
export function earlierAtEmployer(
  application: Application,
  others: readonly Application[],
): readonly Application[] {
  const openedAt = Date.parse(application.openedAt);
  return others
    .filter(one => one.id !== application.id && isSameEmployer(one, application))
    .filter(one => Date.parse(one.receivedAt ?? one.openedAt) < openedAt)
    .sort((a, b) => Date.parse(b.receivedAt ?? b.openedAt) - Date.parse(a.receivedAt ?? a.openedAt));
}
