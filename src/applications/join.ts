import type { Application } from './application.ts';
import { lastChange } from './cells.ts';
import type { Deleted, Kept } from './kept.ts';
import { identityKeys, sameApplication } from './same-application.ts';

/**
 * The applications that two devices noted, each for itself, as marks that join the one of the larger id with the
 * other. Only where neither device has seen both: whoever saw both keeps them apart for a reason.
 */
export function joinsWithin(local: Kept, other: Kept): Deleted[] {
  const [here, there] = [knownIds(local), knownIds(other)];
  const strangers = livingOf(other).filter(({ id }) => !here.has(id));
  if (strangers.length === 0) return [];
  const byKey = new Map<string, Application[]>();
  for (const one of livingOf(local).filter(({ id }) => !there.has(id))) {
    for (const key of identityKeys(one)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return strangers.flatMap(stranger => {
    const near = identityKeys(stranger).flatMap(key => byKey.get(key) ?? []);
    const same = near.filter(one => sameApplication(one, stranger)).sort((a, b) => (a.id < b.id ? -1 : 1))[0];
    return same ? [joinOf(same, stranger)] : [];
  });
}

/** The mark that joins two applications. Both ways round it is the same one. */
export function joinOf(one: Application, other: Application): Deleted {
  const [root, part] = one.id < other.id ? [one, other] : [other, one];
  const [a, b] = [lastChange(one), lastChange(other)];
  return { id: part.id, what: 'application', at: a > b ? a : b, into: root.id };
}

/** What was deleted is joined with nothing. */
function livingOf({ cases: applications, deleted }: Kept): Application[] {
  const marks = new Map(deleted.map(({ id, at }) => [id, at]));
  return applications.filter(one => (marks.get(one.id) ?? '') < lastChange(one));
}

function knownIds({ cases, deleted }: Kept): Set<string> {
  return new Set([...cases, ...deleted].map(({ id }) => id));
}
