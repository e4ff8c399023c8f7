import ical, { ICalEventTransparency } from 'ical-generator';
import type { Application } from '../applications/application.ts';
import { closingDate, isToCome } from '../applications/deadline.ts';
import { type ReportLang, wordingIn } from './languages.ts';
import { oneLine } from './one-line.ts';
import { jobIn } from './story.ts';

/** An application, and until when an answer is waited for, where one is. */
export interface CalendarInput {
  application: Application;
  /** ISO 8601. */
  waitsUntil: string | null;
  waitsFor: 'support' | 'employer';
}

interface CalendarEntry {
  id: string;
  /** A day (YYYY-MM-DD) or a moment. */
  at: string;
  title: string;
  url: string;
}

/**
 * Closing dates and ends of waiting as an iCalendar file (RFC 5545). A day is an entry of the whole day, a moment one
 * without length. Entries keep their ids, so that a calendar which reads a newer file replaces what it had. They block
 * no time, and nobody is invited. What closed before `madeAt` (ISO 8601) is no date to come.
 */
export function calendarFile(inputs: readonly CalendarInput[], lang: ReportLang, madeAt: string): string {
  const calendar = ical({ name: 'Callworthy', prodId: { company: 'Callworthy', product: 'Callworthy' } });
  for (const { id, at, title, url } of inputs.flatMap(input => entriesOf(input, lang, madeAt))) {
    const isDay = at.length === 10;
    calendar.createEvent({
      id,
      // A day is the same day in every time zone; the library takes it apart in UTC.
      start: new Date(isDay ? `${at}T00:00:00Z` : at),
      allDay: isDay,
      stamp: new Date(madeAt),
      summary: title,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function entriesOf(
  { application, waitsUntil, waitsFor }: CalendarInput,
  lang: ReportLang,
  madeAt: string,
): CalendarEntry[] {
  const w = wordingIn(lang);
  const { id, url } = application;
  const job = jobIn(application, lang);
  const employer = application.employer && oneLine(application.employer, 120);
  const what = [job, employer].filter(Boolean).join(w.comma) || url;
  const deadline = closingDate(application.deadline);
  return [
    ...(deadline && isToCome(deadline, madeAt.slice(0, 10))
      ? [{ id: `${id}-deadline`, at: deadline, title: w.label.deadline + w.colon + what, url }]
      : []),
    ...(waitsUntil
      ? [{ id: `${id}-wait`, at: waitsUntil, title: w.calendar.waitOver[waitsFor] + w.colon + what, url }]
      : []),
  ];
}
