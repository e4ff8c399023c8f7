import { localDay } from './moment.ts';
import { dayMs } from './spans.ts';

/** Dates that are further away say "for ever" in figures. */
const years = { first: 2000, last: 2099 };
/** The first and the last day that a closing date can be (YYYY-MM-DD). */
export const closingDays = { first: `${years.first}-01-01`, last: `${years.last}-12-31` };

/**
 * How the months begin in the languages with letters, in their order; "den 9" and "der 9" are no dates, and "mardi 8" is a
 * Tuesday.
 */
const monthStarts: readonly string[] = [
  'jan|jän|ene|gen|sty',
  'feb|fev|fév|fèv|lut',
  'mar(?!aj|di|tes|ted)|mär|maer|mrz|mrt|maa(?!nd)',
  'apr|avr|abr|kwi',
  'may|mai|mag|mei|maj',
  'jun|juin|giu|cze',
  'jul|juil|lug|lip',
  'aug|aou|aoû|ago|sie',
  'sep|set|wrz',
  'oct|okt|ott|out|paź',
  'nov|lis',
  'dec|déc|dez|dic|gru',
];

/** Their whole names, and how those are shortened: "novamente 10", "après 18" and "3 maal" are no dates. */
const monthNames = [
  'jan(?:uar[iy]?|eiro|vier)?|jän(?:ner)?|jänner|ene(?:ro)?|gen(?:naio)?|sty(?:cznia|czeń)?',
  'feb(?:ruar[iy]?|rero|braio)?|feber|fev(?:ereiro|rier)?|fév(?:r(?:ier)?)?|fèv(?:rier)?|lut(?:ego|y)?',
  'mar(?:ch|s|zo|ço|co|ca|zec)?|märz?|maerz|mrz|mrt|maart',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|kwi(?:etnia|ecień)?',
  'may|mayo|mai|maio|mag(?:gio)?|mei|maja?',
  'jun[ei]?|junio|junho|juin|giu(?:gno)?|cze(?:rwca|rwiec)?',
  'jul[iy]?|julio|julho|juil(?:let)?|lug(?:lio)?|lip(?:ca|iec)?',
  'aug(?:ust(?:i|us)?)?|août|aout|aoû|ago(?:sto)?|sierp(?:nia|ień)|sie(?=\\.|\\s\\d{4})',
  'sept?(?:ember|embre|iembre)?|set(?:tembre|embro|iembre)?|wrz(?:eśnia|esień)?',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|outubro|out(?=\\.|\\s(?:de\\s)?\\d{4})|paź(?:dziernika|dziernik)?',
  'nov(?:ember|embre|iembre|embro)?|lis(?:topada?)?',
  'dec(?:ember)?|déc(?:embre)?|decembre|dez(?:ember|embro)?|dic(?:embre|iembre)?|gru(?:dnia|dzień)?',
];

const month = String.raw`(?<!\p{L})(?:${monthNames.join('|')})(?!\p{L})`;
/** How dates are written, by figures or with the name of a month. With a name the year may be left out. */
export const writtenDate = new RegExp(
  [
    String.raw`\d{4}-\d\d-\d\d|\d{4}[/.]\s?\d{1,2}[/.]\s?\d{1,2}|(?:(?:\d{4}|令和\s?(?:元|\d{1,2})|民[国國]\s?\d{2,3})\s?年\s?)?\d{1,2}月\s?\d{1,2}日`,
    String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2}(?![\d.])|\d{1,2}-${month}-\d{4}`,
    String.raw`\d{1,2}(?:\.|st|nd|rd|th|er|[ºo])?\s(?:de |of )?${month}\.?,?(?:\s(?:de )?\d{4})?`,
    String.raw`${month}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?`,
  ].join('|'),
  'iu',
);

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
const months = monthStarts.map(starts => new RegExp(`^(?:${withoutAccents(starts)})`));

/**
 * A closing date as postings write it, in ISO 8601: the moment where it has an offset, else the day alone
 * (YYYY-MM-DD). Null for what is no date ("until filled"), or could be one of two ("03/04/2026").
 */
export function closingDate(written: string | null): string | null {
  // Java adds the name of the zone, some the words for midnight's own.
  const text = inOwnYears((written?.trim() ?? '').replace(/\[[\w/]+\]$/, '').replace(/ (?:UTC|GMT)$/, 'Z'));
  const exact = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d(?::?\d\d)?)$/.exec(text);
  if (exact) {
    const [, day = '', time, offset = ''] = exact;
    const moment = `${day}T${time}${offset.replace(/^(.\d\d):?(\d\d)?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`)}`;
    if (!writtenDay(day) || Number.isNaN(Date.parse(moment))) return null;
    return closingDay(moment) ?? moment;
  }
  return writtenDay(text);
}

/** The years of Japan's present era and of Taiwan in those of everybody: "令和8年" is 2026, and so is "民國115年". */
function inOwnYears(text: string): string {
  return text
    .replace(/^令和\s?(元|\d{1,2})\s?年/, (_, year) => `${2018 + (Number(year) || 1)}年`)
    .replace(/^民[国國]\s?(\d{2,3})\s?年/, (_, year) => `${1911 + Number(year)}年`);
}

/**
 * The day that a closing date means, where it means a whole one: a date alone, or its midnight, which is how systems
 * write a date that they keep as a moment. Null where it names an hour.
 */
export function closingDay(deadline: string): string | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(.*))?$/.exec(deadline) ?? [];
  return day && (time === undefined || /^00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(time)) ? day : null;
}

/** The day of a closing date on the applicant's own calendar, YYYY-MM-DD; null where it is no date. */
export function closingDayHere(deadline: string | null): string | null {
  const date = closingDate(deadline);
  return date && (closingDay(date) ?? localDay(new Date(date)));
}

/** Whether a closing date is still to come on the day `today` (YYYY-MM-DD), or is that day; false where none is known. */
export function isToCome(deadline: string | null, today: string): boolean {
  return (closingDayHere(deadline) ?? '') >= today;
}

/** A closing date further away than this is a default of the system, not a date that an employer chose. */
const maxYearsAhead = 2;
/**
 * Days around today in which a date in running text is believed to be a closing date. Without its year it is the one that
 * comes next, or the last one where that was as lately as this: postings stay for some days after they have closed.
 */
const daysAround = { before: 366, beforeYearless: 14, after: 400 };

/** A declared closing date, or null where it is none or so far away that it cannot have been meant. */
export function declaredClosingDate(written: string | null, today: string): string | null {
  const date = closingDate(written);
  const isFar = date !== null && Date.parse(date) - Date.parse(today) > maxYearsAhead * 366 * dayMs;
  return isFar ? null : date;
}

/**
 * A closing date in running text: the year may be missing, and in a date of figures the language decides what comes
 * first. Null where it is far from `today` (YYYY-MM-DD), or could be one of two.
 */
export function closingDateInWords(written: string, lang: string | null, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const isYearless = !/\d{4}|年|[/.]\d{2}[/.]\d|\d[/.]\d{1,2}[/.]\d/.test(written);
  const candidates = isYearless
    ? [year - 1, year, year + 1].map(one => withYear(written, one))
    : [written.replace(/^(\d{1,2}[/.]\d{1,2}[/.])(\d{2})$/, `$1${Math.floor(year / 100)}$2`)];
  const before = isYearless ? daysAround.beforeYearless : daysAround.before;
  for (const candidate of candidates) {
    const date = closingDate(candidate) ?? dayFirst(candidate, lang);
    const days = date ? (Date.parse(date.slice(0, 10)) - Date.parse(today)) / dayMs : Number.NaN;
    if (days <= daysAround.after && days >= -before) return date;
  }
  return null;
}

function withYear(written: string, year: number): string {
  if (written.includes('月')) return `${year}年${written}`;
  return /^\d{1,2}[/.]\d{1,2}\.?$/.test(written)
    ? `${written.replace(/\.$/, '')}${written.includes('/') ? '/' : '.'}${year}`
    : `${written} ${year}`;
}

/** "03/04/2026" where the language decides whether the day comes first; English needs its country for that. */
function dayFirst(text: string, lang: string | null): string | null {
  const [, a, b, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text.trim()) ?? [];
  if (!a || !lang) return null;
  if (/^en-US/i.test(lang)) return isoDay(Number(year), Number(a), Number(b));
  const isDayFirst = /^(en-(GB|IE|AU|NZ|IN|ZA)|de|fr|es|it|nl|pl|pt|sv)\b/i.test(lang);
  return isDayFirst ? isoDay(Number(year), Number(b), Number(a)) : null;
}

function writtenDay(text: string): string | null {
  const [, year, month, date] =
    // A time without an offset does not say on whose clock.
    /^(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})\.?(?:[T ][\d:.]+)?$/.exec(text) ??
    /^(\d{4})-(\d\d)-(\d\d)(?:Z|[+-]\d\d:?\d\d)$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    /^(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/.exec(text) ??
    [];
  if (year) return isoDay(Number(year), Number(month), Number(date));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: [\d:.]+(?: uhr)?)?$/i.exec(text);
  if (dotted) return isoDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: [\d:.]+)?$/.exec(text);
  if (slashed) return eitherWay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  return namedMonth(text.toLowerCase());
}

/** The month first or the day first, as far as only one of them can be. */
function eitherWay(a: number, b: number, year: number): string | null {
  const dayFirst = isoDay(year, b, a);
  const monthFirst = isoDay(year, a, b);
  return dayFirst && monthFirst && dayFirst !== monthFirst ? null : (dayFirst ?? monthFirst);
}

/** "31 December 2026", "Thu, 31 Dec 2026 23:59:59 GMT", "December 31st, 2026", "31 de diciembre de 2026". */
function namedMonth(text: string): string | null {
  const plain = withoutAccents(text);
  const [, date, month, year] =
    /^(?:\p{L}+\.?,? )?(?:den |le |el |il )?(\d{1,2})(?:\.|st|nd|rd|th|er|º)?[ -](?:de |of )?(\p{L}{3,12})\.?,?[ -](?:de )?(\d{4})(?! ?\p{L}{2,} \p{L})/u.exec(
      plain,
    ) ?? [];
  if (date) return isoDay(Number(year), monthNumber(month), Number(date));
  const [, first, second, third] =
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(
      plain,
    ) ?? [];
  return first ? isoDay(Number(third), monthNumber(first), Number(second)) : null;
}

const monthNumber = (name = '') => months.findIndex(month => month.test(name)) + 1;

function isoDay(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const exists = day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return exists && year >= years.first && year <= years.last ? day.toISOString().slice(0, 10) : null;
}
