import type { Calendar } from '../advice/business-time.ts';
import { ownZone } from '../applications/own-zone.ts';

/** Chromium and Firefox have the method, the engine of Node the property. */
type WithWeek = Intl.Locale & {
  getWeekInfo?(): { weekend: readonly number[] };
  weekInfo?: { weekend: readonly number[] };
};

/** The applicant's time zone and week end, as their browser is set; asked of it when an advice needs them. */
export function calendarHere(): Calendar {
  return {
    get zone() {
      return ownZone();
    },
    get weekend() {
      return weekendHere();
    },
  };
}

function weekendHere(): readonly number[] | undefined {
  // Of all that `Intl` makes, the rules for counting are made soonest by far, and they name the browser's language, too.
  const { locale } = new Intl.PluralRules().resolvedOptions();
  const region = new Intl.Locale(locale).maximize() as WithWeek;
  return (region.getWeekInfo?.() ?? region.weekInfo)?.weekend;
}
