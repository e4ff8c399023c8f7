import type { Calendar } from '../advice/business-time.ts';

/** Chromium and Firefox have the method, the engine of Node the property. */
type WithWeek = Intl.Locale & {
  getWeekInfo?(): { weekend: readonly number[] };
  weekInfo?: { weekend: readonly number[] };
};

/** The applicant's time zone and week end, as their browser is set. */
export function calendarHere(): Calendar {
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const region = new Intl.Locale(locale).maximize() as WithWeek;
  return { zone: timeZone, weekend: (region.getWeekInfo?.() ?? region.weekInfo)?.weekend };
}
