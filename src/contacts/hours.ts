import { zoneIn } from '../applications/printed-zone.ts';
import {
  alwaysWords,
  andSigns,
  andWords,
  countedDays,
  dayNames,
  daySpans,
  fromWords,
  toSigns,
  toWords,
} from './wording/day-words.ts';
import { instantOf, type LocalTime, localTimeOf } from './zones.ts';
import { dayMs } from '../applications/spans.ts';

/** Whether a desk is open, and when that changes next; times are ISO 8601 in UTC, null when it never does. */
export interface Openness {
  open: boolean;
  until: string | null;
  opens: string | null;
}

/** Minutes after midnight; `end` may lie beyond 1440 when the desk closes after midnight. */
interface Shift {
  days: readonly number[];
  start: number;
  end: number;
}

const workdays = [1, 2, 3, 4, 5];
const wholeWeek = [0, 1, 2, 3, 4, 5, 6];

/**
 * Reads printed opening hours and says whether it is open now. Hours without days are taken for working days,
 * as a closed desk costs the applicant less than an unanswered call. `fallbackZone` (IANA) is used where the
 * words name no zone. Null: the hours were not understood, or no zone is known.
 */
export function openAt(hours: string, now: Date, fallbackZone: string | null): Openness | null {
  const shifts = readShifts(hours);
  const zone = zoneIn(hours) ?? fallbackZone;
  if (!shifts || !zone) return null;
  const local = localTimeOf(now, zone);
  if (!local) return null;
  const opening = openTimes(shifts, local, zone);
  const current = opening.find(({ from, to }) => from <= now.getTime() && now.getTime() < to);
  const iso = (time: number) => new Date(time).toISOString();
  if (current) {
    // Without a gap within a week the desk never closes.
    const end = current.to - now.getTime() > 6 * dayMs ? null : iso(current.to);
    return { open: true, until: end, opens: null };
  }
  const next = opening.find(({ from }) => from > now.getTime());
  return { open: false, until: null, opens: next ? iso(next.from) : null };
}

/** The desk's opening times from yesterday to a week ahead, joined where one follows another. */
function openTimes(shifts: readonly Shift[], local: LocalTime, zone: string): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = [];
  for (let ahead = -1; ahead <= 8; ahead++) {
    const weekday = (local.weekday + ahead + 7) % 7;
    for (const shift of shifts.filter(({ days }) => days.includes(weekday))) {
      const from = instantOf(local, ahead, shift.start, zone);
      all.push({ from, to: instantOf(local, ahead, shift.end, zone) });
    }
  }
  all.sort((a, b) => a.from - b.from);
  return all.reduce<{ from: number; to: number }[]>((joined, next) => {
    const last = joined.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else joined.push({ ...next });
    return joined;
  }, []);
}

type Token =
  | { is: 'days'; days: readonly number[] }
  | { is: 'day'; day: number }
  | { is: 'time'; hour: number; minute: number; half: 'a' | 'p' | null }
  | { is: 'to' | 'and' | 'always' | 'closed' };

/** The half of the day follows in Japanese and Chinese without a space. */
const word = (alternatives: string) => new RegExp(`^(?:${alternatives})(?!(?![午上下早晚])\\p{L})`, 'iu');
const rules: readonly [RegExp, (hit: RegExpExecArray) => Token | null][] = [
  [new RegExp(`^(?:${alwaysWords})`, 'iu'), () => ({ is: 'always' })],
  [
    /^(?:closed|geschlossen|fermé|cerrado|fechado|chiuso|gesloten|zamknięte|stängt|休み|休業|休息)/iu,
    () => ({ is: 'closed' }),
  ],
  ...daySpans.map(([names, days]) => [word(names), () => ({ is: 'days', days })] as [RegExp, () => Token]),
  ...dayNames.map((names, day) => [word(names), () => ({ is: 'day', day })] as [RegExp, () => Token]),
  [
    /^(?:(?:午前|上午|早上)|(午後|下午|晚上))?\s?(\d{1,2})(?:\s?(?:[:.h]|時|点|uhr)\s?([0-5]\d)(?!\d))?\s?(?:(a|p)\.?\s?m\b\.?|(?<=\d)([ap])\b|h(?:rs|oras|eures)?\b|uhr\b|時|点)?/iu,
    ([, afternoon, hour, minute, half, short]) =>
      Number(hour) <= 24
        ? {
            is: 'time',
            hour: Number(hour),
            minute: Number(minute ?? 0),
            half: afternoon ? 'p' : (((half ?? short)?.toLowerCase() as 'a' | 'p') ?? null),
          }
        : null,
  ],
  [
    /^(?:noon|mittags?|midi|mediodía|middag)(?!\p{L})/iu,
    () => ({ is: 'time', hour: 12, minute: 0, half: 'p' }),
  ],
  [/^midnight(?!\p{L})/iu, () => ({ is: 'time', hour: 24, minute: 0, half: null })],
  [word(fromWords), () => null],
  [new RegExp(`^${toSigns}`, 'u'), () => ({ is: 'to' })],
  [word(toWords), () => ({ is: 'to' })],
  [new RegExp(`^${andSigns}`, 'u'), () => ({ is: 'and' })],
  [word(andWords), () => ({ is: 'and' })],
];

/** "2ª a 6ª feira"; with a plain letter only before the word. */
const countedDay = /(?<![\d:.h])([2-6])\.?(?:ª|a(?=(?:\s?(?:a|à|e|,|-|–)\s?[2-6]\.?a)?[- ]feira))/giu;

const exception =
  /\(?\b(?:except|excluding|not|außer|hors|sauf|excepto|exceto|esclus\w+|behalve|oprócz)\b.*$/iu;

function tokensOf(hours: string): Token[] | null {
  const tokens: Token[] = [];
  // Exceptions ("excluding federal holidays") and the zone are no part of the plan of the week.
  let rest = hours
    // Before its normal form makes 2 a.m. of "2ª".
    .replace(countedDay, (_, nth: string) => ` ${countedDays[nth]} `)
    .normalize('NFKC')
    .replace(/\([^()]*\)(?=.*\d)/gu, words => (exception.test(words) ? ' ' : words))
    .replace(exception, '')
    // "between 8.30am and 5pm"
    .replace(
      /(?<!\p{L})(?:between|zwischen|entre|tra|tussen|mellan|między)\s+(\S+(?:\s?[ap]\.?m\.?|\s?Uhr)?)\s+(?:and|und|et|y|e|en|och|i)\s+/giu,
      '$1 - ',
    )
    .replace(/(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d\d)?/gi, ' ');
  while (rest) {
    const skipped = /^[\s():;.]+/.exec(rest);
    if (skipped) {
      rest = rest.slice(skipped[0].length);
      continue;
    }
    // "do" is "to" in Polish and a Thursday in German: after a day or a time it joins.
    const joins = /^do\s/.test(rest) && /^(?:day|time)$/.test(tokens.at(-1)?.is ?? '');
    if (joins) {
      tokens.push({ is: 'to' });
      rest = rest.slice(2);
      continue;
    }
    const hit = rules
      .map(([pattern, make]) => ({ match: pattern.exec(rest), make }))
      .find(({ match: hit }) => hit?.[0]);
    if (hit?.match) {
      const token = hit.make(hit.match);
      if (token) tokens.push(token);
      else if (/^\d/.test(rest)) return null;
      rest = rest.slice(hit.match[0].length);
      continue;
    }
    rest = rest.replace(/^(?:[\p{L}][\p{L}/_'’]*\.?|[^\s])/u, '');
  }
  return tokens;
}

/** The week's plan, or null when the words hold no time or more than a plan of whole shifts. */
function readShifts(hours: string): Shift[] | null {
  const tokens = tokensOf(hours);
  if (!tokens) return null;
  const shifts: Shift[] = [];
  let days: number[] = [];
  let named = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const [joint, last] = [tokens[at + 1], tokens[at + 2]];
    const run = daysAt(tokens, at);
    if (token.is === 'always') {
      shifts.push({ days: days.length > 0 ? days : wholeWeek, start: 0, end: 1440 });
    } else if (run) {
      days = [...(named ? days : []), ...run.days];
      named = true;
      at += run.length - 1;
    } else if (token.is === 'time') {
      if (joint?.is !== 'to' || last?.is !== 'time') return null;
      const shift = shiftOf(token, last);
      if (!shift) return null;
      const trailing = named || days.length > 0 ? days : trailingDays(tokens.slice(at + 3));
      shifts.push({ days: trailing.length > 0 ? trailing : workdays, ...shift });
      named = false;
      at += 2;
    } else if (token.is === 'closed') {
      named = false;
      days = [];
    }
  }
  return shifts.length > 0 ? shifts : null;
}

/** The days that begin at a token, "Mon" or "Mon-Fri", and how many tokens they take; null where none begin. */
function daysAt(tokens: readonly Token[], at: number): { days: readonly number[]; length: number } | null {
  const [from, joint, to] = tokens.slice(at, at + 3);
  if (from?.is === 'days') return { days: from.days, length: 1 };
  if (from?.is !== 'day') return null;
  return joint?.is === 'to' && to?.is === 'day'
    ? { days: daysBetween(from.day, to.day), length: 3 }
    : { days: [from.day], length: 1 };
}

/** "9-17, Mon-Fri", "9-17, Mon, Wed and Fri": days printed behind the only times. */
function trailingDays(tokens: readonly Token[]): number[] {
  if (tokens.some(({ is }) => is === 'time')) return [];
  const days: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const run = daysAt(tokens, at);
    if (!run) continue;
    days.push(...run.days);
    // "Mon-Fri, Sat and Sun closed": what comes after the first may be what is closed.
    if (tokens.some(({ is }) => is === 'closed')) break;
    at += run.length - 1;
  }
  return days;
}

const daysBetween = (from: number, to: number) =>
  Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, n) => (from + n) % 7);

type Time = Extract<Token, { is: 'time' }>;

/** "9-5" is nine to seventeen; "1-5 pm" begins in the afternoon; "10pm-6am" ends on the next day. */
function shiftOf(from: Time, to: Time): { start: number; end: number } | null {
  if (from.hour === to.hour && from.minute === to.minute && from.half === to.half) return null;
  const clock = ({ hour, minute, half }: Time) =>
    (half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * 60 + minute;
  let start = clock(from);
  let end = clock(to);
  if (!to.half && end <= start && to.hour <= 12) end += 720;
  if (!from.half && to.half === 'p' && from.hour < 7) start += 720;
  if (end <= start) end += 1440;
  return end - start > 1440 ? null : { start, end };
}
