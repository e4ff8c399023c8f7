import { language, t } from './t.ts';

/**
 * A moment as people say it: "today 14:32", "tomorrow 9:05", else day and time, with the year where it is another
 * one. `iso` is ISO 8601; a date alone is a day and gets no time. In the reader's own time zone.
 */
export function when(iso: string, now: Date): string {
  const moment = momentOf(iso);
  if (isDay(iso)) return format(moment, dayStyle(moment, now));
  const time = timeOf(moment);
  const away = daysBetween(now, moment);
  if (away === 0) return t('dateToday', time);
  if (away === -1) return t('dateYesterday', time);
  if (away === 1) return t('dateTomorrow', time);
  return format(moment, { ...dayStyle(moment, now), hour: 'numeric', minute: '2-digit' });
}

/** A day without a time: "12 March 2026". */
export function dayOf(iso: string): string {
  return format(momentOf(iso), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The month of a day or of a month (YYYY-MM): "March 2026". */
export function monthOf(iso: string): string {
  return format(momentOf(iso), { month: 'long', year: 'numeric' });
}

/** The time of a moment: "14:32". */
export function timeOf(moment: Date): string {
  return format(moment, { hour: 'numeric', minute: '2-digit' });
}

/** A moment with everything that a help desk would ask for, the time zone included. */
export function exactly(iso: string): string {
  return format(momentOf(iso), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
}

const isDay = (iso: string) => iso.length === 10;

/** A date alone means that day where the reader is, not midnight in Greenwich. */
function momentOf(iso: string): Date {
  if (iso.length === 7) return new Date(`${iso}-01T00:00:00`);
  return new Date(isDay(iso) ? `${iso}T00:00:00` : iso);
}

function daysBetween(from: Date, to: Date): number {
  const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((day(to) - day(from)) / 86_400_000);
}

function dayStyle(moment: Date, now: Date): Intl.DateTimeFormatOptions {
  const thisYear = moment.getFullYear() === now.getFullYear();
  return {
    day: 'numeric',
    month: thisYear ? 'short' : 'long',
    ...(thisYear ? { weekday: 'short' } : { year: 'numeric' }),
  };
}

/** Making one takes longer than anything that a list of a hundred cases does else. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(moment: Date, style: Intl.DateTimeFormatOptions): string {
  const key = language() + JSON.stringify(style);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(language(), style);
  formats.set(key, made);
  return made.format(moment);
}
