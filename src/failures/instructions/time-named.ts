import { writtenDate } from '../../applications/deadline.ts';
import type { TimeNamed } from '../../applications/instruction.ts';
import { zoneAtStart } from '../../applications/printed-zone.ts';
import { sentencesOf } from '../sentences.ts';
import { daysAhead, hourNamed, timesIn, type TimeWritten, weekdayNamed } from './time-of-day.ts';
import {
  afterwards,
  appointed,
  asksSomebody,
  dueBefore,
  dueThen,
  fromDate,
  lockedAt,
  lockedBehind,
  notBefore,
  unlocking,
  untilHour,
  untilHourBehind,
} from '../wording/times.ts';

// "Try again tomorrow at 8", "locked until 15:45": the times of day and the days that a message asks to wait for.

/** A full stop that is one of a date in German ("am 2. Dezember") or of "a.m." before the name of a clock. */
const datedEnd = /(?<!\p{Nd})\p{Nd}{1,2}\.$/u;
const datedStart =
  /^(?:jan(?:uar)?|jänner|feb(?:ruar)?|feber|märz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)(?!\p{L})/iu;
const hourEnd = /\p{Nd}\s?[ap]\.m\.$/iu;
const waitEnd =
  /(?:wait|wartezeit|attente|espera|attesa|wachttijd|oczekiwania|väntetid|待ち時間|等待时间|等候时间)[^:：]{0,20}[:：]$/iu;
const clockStart = /^\(?(?:[ECMP][SD]?T|Eastern|Central|Mountain|Pacific|GMT|UTC|BST|CES?T)(?!\p{L})/u;

/** The sentences of a text; dates and times are left whole, and so is "estimated wait: 8 minutes". */
export function sentencesWithTimes(text: string): string[] {
  const whole: string[] = [];
  for (const next of sentencesOf(text)) {
    const last = whole.at(-1) ?? '';
    const goesOn =
      (datedEnd.test(last) && datedStart.test(next)) ||
      (hourEnd.test(last) && clockStart.test(next)) ||
      (waitEnd.test(last) && /^\P{L}{0,4}\d/u.test(next));
    if (goesOn) whole[whole.length - 1] = `${last} ${next}`;
    else whole.push(next);
  }
  return whole;
}

/** "Tomorrow at 8", "on 2 December", "after 18:00 CET", "at noon": what a sentence that asks to wait names for it, or null. */
export function timeNamedIn(written: string): TimeNamed | null {
  const { date, at, sentence, isDue, isAwaited } = dateIn(written);
  if (isDue) return null;
  const inDays = date ? 0 : daysAhead(sentence);
  const weekday = date || inDays > 0 ? null : weekdayNamed(sentence);
  const times = timesIn(sentence);
  const isDayNamed = inDays > 0 || weekday !== null || date !== null;
  const isAtDate = ({ isSure, start }: TimeWritten) =>
    isAwaited && isSure && start >= at && /^[\s,]*$/.test(sentence.slice(at, start));
  const awaited = times.find(one => isAtDate(one) || isTimeToCome(one, sentence.slice(one.end), isDayNamed));
  const beforeIt = awaited ? sentence.slice(0, awaited.start) : '';
  if (dueThen.test(beforeIt) || appointed.test(beforeIt)) return null;
  const time = awaited?.time ?? (times.some(({ isSure }) => isSure) ? null : hourNamed(sentence));
  if (time === null && !(date ? isAwaited : isDayNamed)) return null;
  return {
    inDays,
    time,
    ...(weekday !== null && { weekday }),
    ...(date && { date }),
    ...(awaited && zoneBehind(sentence, awaited)),
  };
}

/** Whether something is to be done at a time or after it, by the words before it or, in Chinese and Japanese, behind. */
function isTimeToCome(one: TimeWritten, behind: string, isDayNamed: boolean): boolean {
  if (one.isAsian || afterwards.test(behind)) return one.isFullAsian || afterwards.test(behind);
  return one.isDated || (one.isAfter && (one.isSure || isDayNamed));
}

/** The clock that is named right behind a time: "15:30 (CET)", "9 a.m. Eastern". */
export function zoneBehind(sentence: string, { end }: Pick<TimeWritten, 'end'>): Pick<TimeNamed, 'zone'> {
  const zone = zoneAtStart(sentence.slice(end).replace(/^[.\s(,]+/, ''));
  return zone ? { zone } : {};
}

/**
 * The date in a sentence, and the sentence without it, from `at` on what was behind it. `isDue`: something is to be done by then, or begins then, which is no time to wait;
 * `isAwaited`: "from", "after" or "on" is next to it.
 */
function dateIn(written: string) {
  // Each way to write a date has a figure, and most sentences have none.
  const found = /\d/.test(written) ? writtenDate.exec(written) : null;
  if (!found) return { date: null, at: 0, sentence: written, isDue: false, isAwaited: false };
  const [date] = found;
  const before = written.slice(0, found.index);
  const behind = written.slice(found.index + date.length);
  const isDue =
    dueThen.test(before) || appointed.test(before) || (dueBefore.test(before) && !notBefore.test(before));
  const isAwaited = !isDue && (notBefore.test(before) || fromDate.test(before) || afterwards.test(behind));
  return { date, at: before.length, sentence: `${before} ${behind}`, isDue, isAwaited };
}

/** What may be between a day and its hour: "30.11.2026, godz. 15:45". */
const hourOfDay = /^[\s,]*(?:um|at|à|a las|às|alle|om|o|godz\.?|kl\.?)?\s*$/iu;

/**
 * "Locked until 15:45", "wird um 15:45 Uhr wieder freigeschaltet": when a lock ends; null where no time of day is named, or
 * somebody is to be asked to take it off.
 */
export function endOfLock(written: string): TimeNamed | null {
  if (asksSomebody.test(written)) return null;
  const { date, at, sentence } = dateIn(written);
  const isUntilDay = date !== null && untilHour.test(sentence.slice(0, at));
  const isUnlock = unlocking.test(sentence);
  const isEnd = (one: TimeWritten) => {
    const [before, behind] = [sentence.slice(0, one.start), sentence.slice(one.end)];
    if (isUntilDay && one.start >= at && hourOfDay.test(sentence.slice(at, one.start))) return true;
    if (!isUnlock) return untilHour.test(before) || untilHourBehind.test(behind);
    if (lockedAt.test(before) || lockedBehind.test(behind)) return false;
    return one.isAfter || /[于於]\s?$/.test(before) || afterwards.test(behind);
  };
  const end = timesIn(sentence).findLast(one => one.isSure && isEnd(one));
  if (!end) return null;
  return {
    inDays: date ? 0 : daysAhead(sentence),
    time: end.time,
    ...(date && { date }),
    ...zoneBehind(sentence, end),
  };
}
