import { formatMoment, offsetWords } from '../applications/moment.ts';
import { inBrackets } from './brackets.ts';
import { listed, type ReportLang, wordingIn } from './languages.ts';

/** As the IANA database names zones; a file from elsewhere may say anything. */
const zoneName = /^[A-Za-z][\w+-]{0,30}(?:\/[\w+-]{1,30}){0,3}$/;

/**
 * A moment as a help desk needs it: date and time on the applicant's own clock, with the offset, e.g.
 * "2 March 2026 at 09:30 (UTC+01:00)". `iso` is ISO 8601; without an offset in it the time is UTC.
 */
export function momentIn(lang: ReportLang, iso: string, timeZone?: string): string {
  const at = shown(lang, iso, { dateStyle: 'long', timeStyle: 'short' });
  const zones = new Set([offsetWords(iso), ...(timeZone && zoneName.test(timeZone) ? [timeZone] : [])]);
  return at + inBrackets(lang, listed([...zones], wordingIn(lang)));
}

/** The day alone, on the applicant's own calendar. */
export function dayIn(lang: string, iso: string): string {
  return shown(lang, iso, { dateStyle: 'long' });
}

/** From the first day to the last one, both included. `Intl` writes a range in figures alone in Japanese and Chinese. */
export function periodIn(lang: string, from: string, to: string): string {
  const until = lang === 'ja' ? '～' : lang.startsWith('zh') ? '至' : ' – ';
  return dayIn(lang, from) + until + dayIn(lang, to);
}

function shown(lang: string, iso: string, style: Intl.DateTimeFormatOptions): string {
  const offset = /[+-]\d\d:\d\d$/.exec(iso)?.[0] ?? '+00:00';
  // The offset is applied by hand, because the clock of the note counts and not the one of this machine.
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  const shifted = new Date(Date.parse(iso) + (offset.startsWith('-') ? -minutes : minutes) * 60_000);
  return formatMoment(lang, shifted, { ...style, timeZone: 'UTC' });
}
