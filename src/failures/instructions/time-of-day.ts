import {
  beforeDayPart,
  dayAfterTomorrow,
  type DayPart,
  dayParts,
  namedHours,
  namedHourSign,
  tomorrow,
} from '../wording/day-parts.ts';
import { clockWord, minutesBehind, roughly, timeOfDay, untilWord } from '../wording/times.ts';
import { noComingDay, weekdayBefore, weekdays, weekdaySign } from '../wording/weekdays.ts';

/** A time of day as a sentence writes it. */
export interface TimeWritten {
  /** "18:05". */
  time: string;
  start: number;
  /** Where the text behind it begins. */
  end: number;
  /** Whether a part of the day is named next to it. */
  isInPart: boolean;
  /** Whether it can be nothing but a time: not the 8 of "8 documents". */
  isSure: boolean;
  /** Whether something is said to be from then on, by a word before it: "at", "ab", "après". */
  isAfter: boolean;
  /** Whether the day or a part of it comes right before: "heute Abend 20 Uhr". */
  isDated: boolean;
  /** Whether it is counted as in Chinese and Japanese, and says more than the hour. */
  isFullAsian: boolean;
  isAsian: boolean;
}

interface Hour {
  start: number;
  end: number;
  hour: number;
  minutes: string | undefined;
  /** What follows it: "Uhr", "pm", "点". */
  mark: string;
  part: DayPart | null;
  /** "8 tonight", "from 8 to 10": no word before such a number is needed to take it for an hour. */
  isTold: boolean;
}

/**
 * The times of day in a sentence, in order, each in the part of the day that the words next to it name: "tonight at 8",
 * "8 in the evening".
 */
export function timesIn(sentence: string): TimeWritten[] {
  // The expressions behind this take a while to be made ready, and most messages hold no number.
  if (!/\d/.test(sentence)) return [];
  const hours = [...sentence.matchAll(timeOfDay)].map(found => hourOf(found, sentence));
  for (const [i, one] of hours.entries())
    Object.assign(
      one,
      partBeside(sentence, one, hours[i - 1]?.end ?? 0, hours[i + 1]?.start ?? sentence.length),
    );
  shareParts(hours);
  return hours.map(one => writtenAs(one, sentence.slice(0, one.start)));
}

/** "At noon", "um Mitternacht": a time that is named and not counted; null where there is none. */
export function hourNamed(sentence: string): string | null {
  if (!namedHourSign.test(sentence)) return null;
  return namedHours.find(([, words]) => words.test(sentence))?.[0] ?? null;
}

/**
 * The day of the week that a sentence names for what is to come, 0 for Monday; null where it names none, several, or a day
 * that is past or comes every week.
 */
export function weekdayNamed(sentence: string): number | null {
  if (!weekdaySign.test(sentence)) return null;
  const named = weekdays.flatMap((day, i) => (day.test(sentence) ? [i] : []));
  return named.length === 1 && !noComingDay.test(sentence) ? named[0]! : null;
}

/** In how many days something is said to be: tomorrow, the day after, or else today. */
export function daysAhead(sentence: string): 0 | 1 | 2 {
  if (dayAfterTomorrow.test(sentence)) return 2;
  return tomorrow.test(sentence) ? 1 : 0;
}

function hourOf(found: RegExpExecArray, sentence: string): Hour {
  const { 0: whole, 1: hour, 2: minutes, 3: mark = '', index: start } = found;
  const end = start + whole.length;
  const [spelled, past] =
    minutes === undefined && asian.test(mark) ? (minutesBehind.exec(sentence.slice(end)) ?? []) : [];
  return {
    start,
    end: end + (spelled?.length ?? 0),
    hour: Number(hour) % 24,
    minutes: spelled === undefined ? minutes : (past ?? '30').padStart(2, '0'),
    mark,
    part: null,
    isTold: false,
  };
}

const asian = /[時时点點]/;

function writtenAs({ hour, minutes, mark, part, start, end, isTold }: Hour, before: string): TimeWritten {
  const told = before.replace(roughly, '');
  const isAfter = untilWord.test(before) || untilWord.test(told);
  const isMarked = minutes !== undefined || /\p{L}/u.test(mark);
  return {
    time: `${String(hourIn(part, hour)).padStart(2, '0')}:${minutes ?? '00'}`,
    start,
    end,
    isInPart: part !== null,
    isSure:
      isMarked ||
      clockWord.test(before) ||
      weekdayBefore.test(before) ||
      isTold ||
      (part !== null && isAfter),
    isAfter,
    isDated: isMarked && /\S\s$/.test(told) && endsInDay(told),
    isFullAsian: asian.test(mark) && (part !== null || minutes !== undefined),
    isAsian: asian.test(mark),
  };
}

let dayAtEnd: readonly RegExp[] | null = null;

function endsInDay(before: string): boolean {
  dayAtEnd ??= [...dayParts.map(([, pattern]) => pattern), tomorrow].map(
    ({ source }) => new RegExp(`(?:${source})\\s$`, 'iu'),
  );
  return weekdayBefore.test(before) || dayAtEnd.some(pattern => pattern.test(before));
}

/** How far before a time its part of the day may be: "tonight we are closed for works from 8". */
const reach = 40;

const closing = /(?<!\p{L})(?:until|till|by|bis|jusqu|hasta|até|fino|tot|do)(?!\p{L})/iu;
/** The first hour that may be one of the evening where a night's end is given: "closed tonight until 6". */
const lateFrom = 7;

/** The part of the day that words name right behind a time or before it, with no other time between. */
function partBeside(
  sentence: string,
  { start, end, hour, mark }: Hour,
  from: number,
  to: number,
): Pick<Hour, 'part' | 'isTold'> {
  const known = (part: DayPart | null, isTold = false) => ({ part, isTold });
  if (/^p/i.test(mark)) return known('afternoon');
  if (/^a/i.test(mark)) return known(hour === 12 ? 'night' : 'morning');
  const behind = partsIn(sentence.slice(end, to)).find(({ at }) =>
    beforeDayPart.test(sentence.slice(end, end + at)),
  );
  if (behind) return known(behind.part, true);
  const before = sentence.slice(Math.max(from, start - reach), start);
  const nearest = partsIn(before)
    .sort((a, b) => a.end - b.end || b.at - a.at)
    .at(-1);
  const isEnd = hour < lateFrom && nearest?.part === 'evening' && closing.test(before.slice(nearest.end));
  return known(isEnd ? null : (nearest?.part ?? null));
}

function partsIn(words: string) {
  return dayParts.flatMap(([part, pattern]) =>
    [...words.matchAll(pattern)].map(({ index, 0: found }) => ({
      part,
      at: index,
      end: index + found.length,
    })),
  );
}

/** Between two times of one span there is a word: "from 8 to 10", "zwischen 8 und 10". */
const maxGap = 8;

/** "Tonight from 8 to 10", "between 8 and 10 pm": one part of the day for both, as long as they stay in order. */
function shareParts(hours: readonly Hour[]): void {
  for (const [i, next] of hours.entries()) {
    const last = hours[i - 1];
    if (!last || next.start - last.end > maxGap) continue;
    const [one, other] = [hourIn(last.part, last.hour), hourIn(next.part, next.hour)];
    if (next.part === null && last.part && hourIn(last.part, next.hour) > one)
      Object.assign(next, { part: last.part, isTold: true });
    if (last.part === null && last.minutes === undefined && hourIn(next.part, last.hour) < other)
      last.part = next.part;
  }
}

/** The hour of the day that is meant by one of the clock's face. */
function hourIn(part: DayPart | null, hour: number): number {
  const [first, last] = part ? lateHours[part] : [24, 24];
  if (hour >= first && hour <= last) return hour + 12;
  return hour === 12 && (part === 'evening' || part === 'night') ? 0 : hour;
}

/** Which hours on a clock's face lie behind noon; those of the night before them are early ones. */
const lateHours: Readonly<Record<DayPart, readonly [first: number, last: number]>> = {
  morning: [24, 24],
  noon: [1, 4],
  afternoon: [1, 11],
  evening: [5, 11],
  night: [7, 11],
};
