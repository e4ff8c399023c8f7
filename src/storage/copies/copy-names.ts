import { localDay } from '../../applications/moment.ts';
import { dayMs } from '../../applications/spans.ts';

// Every device writes only files of its own name, so that a program that synchronises the folder never finds two
// devices writing one file.

/** So many of the latest copies are kept, besides the last one of all. */
const recentOnes = 5;

/** Which copies were kept last. */
export interface Rotation {
  /** How many copies there were. */
  count: number;
  /** Day and week (the day that it began with) of the last copies that are kept for longer, YYYY-MM-DD. */
  day: string | null;
  week: string | null;
}

/** The file in which a device keeps all that it knows. */
export function copyName(device: string): string {
  return `callworthy-${device}.json.gz`;
}

const olderName = (device: string, place: string) => `callworthy-${device}.older-${place}.json.gz`;

/**
 * Whether a file is another device's. What a program made of two versions of one file ("… (conflicted copy).gz") is
 * read too, since merging takes from it what is new.
 */
export function isCopy(name: string): boolean {
  return /^callworthy-.+\.(?:json|gz)$/i.test(name) && !name.includes('.older-');
}

/**
 * The files for a copy that is made now, besides the one that is always replaced: the last five, the first one of each
 * of seven days, and the first one of each of four weeks. Each replaces what was in its place before, so that nothing
 * has to be deleted, which not every browser allows.
 */
export function olderCopies(
  device: string,
  before: Rotation,
  now: Date,
): { names: string[]; rotation: Rotation } {
  const day = localDay(now);
  const week = localDay(
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7)),
  );
  const weeks = Math.round(Date.parse(week) / (7 * dayMs));
  const names = [olderName(device, `recent-${(before.count % recentOnes) + 1}`)];
  if (before.day !== day) names.push(olderName(device, `day-${now.getDay() || 7}`));
  if (before.week !== week) names.push(olderName(device, `week-${(weeks % 4) + 1}`));
  return { names, rotation: { count: before.count + 1, day, week } };
}

/** The names of all older copies that a device may have made. */
export function allOlderCopies(device: string): string[] {
  const places = { recent: recentOnes, day: 7, week: 4 };
  return Object.entries(places).flatMap(([place, many]) =>
    Array.from({ length: many }, (_, i) => olderName(device, `${place}-${i + 1}`)),
  );
}
