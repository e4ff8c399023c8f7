/**
 * A moment as it is noted: ISO 8601 on the applicant's own clock, with its offset. So a report can say it as they
 * saw it, wherever it is written.
 */
export function toLocalIso(moment: Date): string {
  const minutes = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${local}${minutes < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The day on the applicant's own calendar, YYYY-MM-DD. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** Making one takes longer than anything else that a list of a hundred applications does. */
const formats = new Map<string, Intl.DateTimeFormat>();
/** The zone that they were made in, and keep: a page may stay open while its computer is carried to another one. */
let formatsMadeIn = '';

/** Tells zones apart without a formatter, by the clock in winter and in summer. */
const zoneMark = () => [0, 6].map(month => new Date(2026, month).getTimezoneOffset()).join();

/**
 * English, Spanish and French are read in many countries, so their dates look the same for all readers, whichever
 * variant the browser speaks: the day before the month in words, and 24 hours, which cannot be misread.
 */
const regions: Record<string, string> = { en: 'en-GB', es: 'es', fr: 'fr' };
/**
 * How many figures an hour has at least where a short time is nothing but hours and minutes: made by hand there, because
 * the first formatter takes the engine twelve milliseconds, which the popup's first view would wait for.
 */
export const hourFigures = /* @__PURE__ */ figuresOfHours();

/** In a function, so that scripts in pages, which write no such time, go without. */
function figuresOfHours(): ReadonlyMap<string, 1 | 2> {
  return new Map([
    ...inLocales('es ja ja-JP', 1),
    ...inLocales('en-GB fr de de-DE de-AT de-CH it it-IT nl nl-NL nl-BE', 2),
    ...inLocales('pl pl-PL pt pt-BR pt-PT sv sv-SE zh zh-CN', 2),
  ]);
}

function inLocales(locales: string, figures: 1 | 2): [string, 1 | 2][] {
  return locales.split(' ').map(locale => [locale, figures]);
}

/** Languages that write a word behind a time. */
const behindTime: Record<string, string> = { de: ' Uhr', nl: ' uur' };
/**
 * What `Intl` leaves out in these languages: the first of a month is "1er" or "1º", one o'clock is singular, a comma
 * parts a year from the hour, and brackets are as wide as what they hold.
 */
const dateGrammar: Record<string, readonly [found: RegExp, written: string]> = {
  es: [/\blas (?=1:)/, 'la '],
  fr: [/(?<!\d)1(?= \p{L}{3})/u, '1er'],
  it: [/(?<!\d)1(?= \p{L}{3})/u, '1º'],
  ja: [/\((\p{L})\)/u, '（$1）'],
  pl: [/(?<=\d{4}) (?=\d\d?:)/, ', '],
  'pt-BR': [/(?<!\d)1(?= de \p{L})/u, '1º'],
};

/** The same words, in the grammar of the language: "a la 1:05" and not "a las 1:05", "1er mars" and not "1 mars". */
export function inGrammar(locale: string, words: string): string {
  const [language = ''] = locale.split('-');
  const [found, written] = dateGrammar[locale === 'pt' ? 'pt-BR' : locale] ?? dateGrammar[language] ?? [];
  return found && written ? words.replace(found, written) : words;
}

/**
 * A moment in words, in the same way for pages and letters. Hours are asked for as `timeStyle`: hour and minute as
 * single fields come out as "8:30" in one browser and "08:30" in another.
 */
export function formatMoment(locale: string, moment: Date, style: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(style);
  const [language = ''] = locale.split('-');
  const region = regions[language] ?? locale;
  const figures = style.timeStyle === 'short' && Object.keys(style).length === 1 && hourFigures.get(region);
  const made = figures ? { format: (at: Date) => shortTime(at, figures) } : formatter(key, region, style);
  return inGrammar(locale, made.format(moment)) + ((style.timeStyle && behindTime[language]) ?? '');
}

function formatter(key: string, region: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const zone = zoneMark();
  if (zone !== formatsMadeIn) formats.clear();
  formatsMadeIn = zone;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(region, style);
  formats.set(key, made);
  return made;
}

const shortTime = (at: Date, figures: number) =>
  `${String(at.getHours()).padStart(figures, '0')}:${twoDigits(at.getMinutes())}`;

/** The offset that a moment is written with, as a help desk reads it: "UTC+01:00". */
export function offsetWords(iso: string): string {
  const offset = /[+-]\d\d:\d\d$/.exec(iso)?.[0];
  return offset && !/^[+-]00:00$/.test(offset) ? `UTC${offset}` : 'UTC';
}
