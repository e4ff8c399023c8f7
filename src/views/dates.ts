import { formatMoment, inGrammar, offsetWords, toLocalIso } from '../applications/moment.ts';
import { withBrackets } from './between-texts.ts';
import { language, type MessageName, t } from './t.ts';
import { dayMs } from '../applications/spans.ts';

/**
 * A moment as people say it, in the reader's time zone: "today at 14:32", "tomorrow at 09:05", else day and time, with
 * the year if it is another one. `iso` is ISO 8601. A date alone, and midnight, are named as the day: "tomorrow".
 */
export function when(iso: string, now: Date): string {
  return inWords(iso, now, 1);
}

/** The same for what has happened: nothing did tomorrow, so what a clock that ran ahead has noted has its date. */
export function happened(iso: string, now: Date): string {
  return inWords(iso, now, 0);
}

/** `last`: how many days from now on a day may be called by its place, and not by its date. */
function inWords(iso: string, now: Date, last: 0 | 1): string {
  const moment = momentHere(iso);
  const days = daysBetween(now, moment);
  const away = days > last ? 2 : days;
  if (isDay(iso) || isMidnight(moment)) return nearDay(away) ?? format(moment, dayStyle(moment, now));
  const time = timeOf(moment);
  if (away === 0) return timed('dateToday', time);
  if (away === -1) return timed('dateYesterday', time);
  if (away === 1) return timed('dateTomorrow', time);
  return t('dayAtTime', format(moment, dayStyle(moment, now)), time);
}

/**
 * A moment to come, as it follows "after" or "until": "14:32" on the same day, else "Mon 30 Nov, 09:00". With its day
 * of the week in every year: "jusqu’à lun. 4 janv." needs no article where "jusqu’à 4 janvier" would.
 */
export function clock(iso: string, now: Date): string {
  const moment = momentHere(iso);
  if (daysBetween(now, moment) === 0) return timed('clockTime', timeOf(moment));
  const day = format(moment, { weekday: 'short', ...dayStyle(moment, now) });
  return isMidnight(moment) ? t('clockDate', day) : t('clockDay', day, timeOf(moment));
}

/** The day before this one, this one and the next have names; null for others. */
function nearDay(away: number): string | null {
  if (Math.abs(away) > 1) return null;
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(away, 'day');
}

/** A day without a time: "12 March 2026". */
export function dayOf(iso: string): string {
  return format(momentHere(iso), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The month of a day or of a month (YYYY-MM): "March 2026". */
export function monthOf(iso: string): string {
  return format(momentHere(iso), { month: 'long', year: 'numeric' });
}

/** The time of a moment: "14:32". */
function timeOf(moment: Date): string {
  return format(moment, { timeStyle: 'short' });
}

/** A moment with everything that a help desk would ask for: "2 Mar 2026, 14:32:05 (UTC+01:00)". */
export function exactly(iso: string): string {
  const moment = momentHere(iso);
  const words = format(moment, { dateStyle: 'medium', timeStyle: 'medium' });
  return withBrackets(words, offsetWords(toLocalIso(moment)));
}

/** A text with a time behind an article, which Spanish has in the singular for one o'clock. */
const timed = (name: MessageName, time: string) => inGrammar(language(), t(name, time));

/** Two business days end with a day: "until Wed 2 Dec" is what people say, and not "00:00". */
const isMidnight = (moment: Date) =>
  moment.getTime() % 60_000 === 0 && moment.getHours() === 0 && moment.getMinutes() === 0;

const isDay = (iso: string) => iso.length === 10;

/** A date alone means that day where the reader is, not midnight in Greenwich. */
function momentHere(iso: string): Date {
  if (iso.length === 7) return new Date(`${iso}-01T00:00:00`);
  return new Date(isDay(iso) ? `${iso}T00:00:00` : iso);
}

function daysBetween(from: Date, to: Date): number {
  const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((day(to) - day(from)) / dayMs);
}

/** Polish months bend behind a day ("2 grudnia"), which their short forms ("2 gru") do not show. */
const hasShortMonths = () => !language().startsWith('pl');

function dayStyle(moment: Date, now: Date): Intl.DateTimeFormatOptions {
  const thisYear = moment.getFullYear() === now.getFullYear();
  return {
    day: 'numeric',
    month: thisYear && hasShortMonths() ? 'short' : 'long',
    ...(thisYear ? { weekday: 'short' } : { year: 'numeric' }),
  };
}

const format = (moment: Date, style: Intl.DateTimeFormatOptions) => formatMoment(language(), moment, style);
