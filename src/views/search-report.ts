import type { Application } from '../applications/application.ts';
import { attemptsOf } from '../applications/attempts.ts';
import { closingDayHere } from '../applications/deadline.ts';
import { localDay } from '../applications/moment.ts';
import { kindOf, type Note } from '../applications/note.ts';
import { isProcessKind } from '../vendors/vocabulary.ts';
import { titleOf } from './title-of.ts';
import { dayOf } from './dates.ts';
import type { ListRow } from './list-row.ts';
import { kinds } from './message-names.ts';
import { t } from './t.ts';

/** How a whole search goes: where it failed, what happened in each week, and what is to come. */
export interface SearchReport {
  /** Attempts that failed, most first; `applications` is how many were struck. */
  failures: readonly { system: string; kind: string; attempts: number; applications: number }[];
  /** The last weeks, oldest first; `from` is the day that each began with, YYYY-MM-DD. */
  weeks: readonly { from: string; says: string; begun: number; failed: number; received: number }[];
  /** Closing days and ends of waiting that are still to come, soonest first. */
  dates: readonly { day: string; says: string; what: string; title: string }[];
}

interface SearchData {
  applications: readonly Application[];
  notes: ReadonlyMap<string, readonly Note[]>;
  rows: ReadonlyMap<string, ListRow>;
  systemOf(application: Application): string | null;
}

/** As many weeks as fit next to each other on a phone. */
const shownWeeks = 12;

/** The report of a search, in the language of the interface. Days are those of the applicant's own calendar. */
export function searchReport(data: SearchData, now: Date): SearchReport {
  const failed = failedAttempts(data);
  return { failures: byPlace(failed), weeks: byWeek(data, failed, now), dates: toCome(data, now) };
}

interface FailedAttempt {
  application: string;
  system: string;
  kind: string;
  at: string;
}

/** Messages of one attempt count once, as what its first one was. What is not certain is left out. */
function failedAttempts({ applications, notes, systemOf }: SearchData): FailedAttempt[] {
  return applications.flatMap(application => {
    const counted = (notes.get(application.id) ?? []).filter(
      note => isProcessKind(kindOf(note)) && !(note.understanding.unsure && note.corrected === null),
    );
    return attemptsOf(counted).map(([first]) => ({
      application: application.id,
      system: systemOf(application) ?? t('reportNoSystem'),
      kind: t(kinds[kindOf(first!)]),
      at: first!.at,
    }));
  });
}

function byPlace(failed: readonly FailedAttempt[]): SearchReport['failures'] {
  const places = new Map<string, FailedAttempt[]>();
  for (const one of failed) {
    const key = JSON.stringify([one.system, one.kind]);
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  return [...places.values()]
    .map(attempts => ({
      system: attempts[0]!.system,
      kind: attempts[0]!.kind,
      attempts: attempts.length,
      applications: new Set(attempts.map(({ application }) => application)).size,
    }))
    .sort((a, b) => b.attempts - a.attempts || a.system.localeCompare(b.system));
}

function byWeek(
  { applications }: SearchData,
  failed: readonly FailedAttempt[],
  now: Date,
): SearchReport['weeks'] {
  const first = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7));
  const starts = Array.from(
    { length: shownWeeks },
    (_, i) => new Date(first.getFullYear(), first.getMonth(), first.getDate() - 7 * (shownWeeks - 1 - i)),
  );
  return starts.map(start => {
    const end = new Date(start.getFullYear(), start.getMonth(), start.getDate() + 7);
    const isIn = (at: string) => Date.parse(at) >= start.getTime() && Date.parse(at) < end.getTime();
    const from = localDay(start);
    return {
      from,
      says: dayOf(from),
      begun: applications.filter(({ openedAt }) => isIn(openedAt)).length,
      failed: failed.filter(({ at }) => isIn(at)).length,
      received: applications.filter(({ receivedAt }) => receivedAt !== null && isIn(receivedAt)).length,
    };
  });
}

function toCome({ applications, rows }: SearchData, now: Date): SearchReport['dates'] {
  const today = localDay(now);
  return applications
    .flatMap(application => {
      const row = rows.get(application.id);
      if (!row || row.states.includes('archived') || row.states.includes('received')) return [];
      const title = titleOf(application);
      const closes = closingDayHere(row.deadline);
      const waits = row.waitsFor && row.changesAt ? localDay(new Date(row.changesAt)) : null;
      return [
        ...(closes ? [{ day: closes, what: t('deadlineTitle'), title }] : []),
        ...(waits ? [{ day: waits, what: t('reportWaitEnds'), title }] : []),
      ];
    })
    .filter(({ day }) => day >= today)
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(one => ({ ...one, says: dayOf(one.day) }));
}
