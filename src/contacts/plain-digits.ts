import { hoursIn } from './printed-hours.ts';

/** The same text with what would spoil a telephone number taken out of it; every character keeps its place. */
type DigitRule = readonly [RegExp, (found: string) => string];

/** No digit, no space and no mark that may be in a number: here one number ends. */
const stop = (found: string) => '_'.repeat(found.length);

const withoutGluedHour = (found: string) => {
  const number = /^.*?[-.]\d{4}/.exec(found)![0];
  return number + stop(found.slice(number.length));
};

const withoutSecondEnd = (found: string) => found.replace(/\s?[/-]\s?\d{1,3}$/, stop);

const digitRules: readonly DigitRule[] = [
  // "2. 608-263-9900", "3) 030 901820": what counts the entries of a list, on lines of their own.
  [/(?<=^[^\S\n]{0,9})[1-9]\d?[.)](?=[^\S\n]{1,9}[(+\d])/gm, stop],
  // A new line ends a number: what is above is a post code or a number of its own.
  [/[\r\n]/g, stop],
  // "(+44)(0)20", "+49 (0) 69": the zero in parentheses is not dialled from abroad. The sign moves up to what follows,
  // since there are at most four marks between two groups of a number.
  [
    /\(?\+\d{1,3}\)?\s?\(0\)\s?|\(\+\d{1,3}\)\s?/g,
    found => `${/\+\d+/.exec(found)![0]} `.padStart(found.length),
  ],
  // "0033 1 42 34 50 00": how the sign is dialled in most of the world, whatever the country of the page.
  [/(?<![\p{L}\d+.,/-]|\d\s)00\s?(?=[1-9]\d{0,2}[\s./(-]{1,2}\d)/gu, found => '+'.padStart(found.length)],
  // "06-1/327-1400": the slash behind the code of a town in Hungary.
  [/(?<![\d+])06[\s-]\d{1,2}\/(?=\d{3})/g, found => `${found.slice(0, -1)}-`],
  // "TEL03-6745-2211"
  [/(?<![\p{Script=Latin}\p{N}])(?:tel|fax|phone)(?=[(+]?\d)/giu, found => `${found.slice(0, -1)} `],
  [/(?<=\d)[·•](?=\d)/g, () => '.'],
  // Relay UK: the prefix is no part of the number.
  [/(?<!\d)1800[12](?=\s?0\d)/g, stop],
  // "…-55/-56", "…-55/56": a second extension after the first.
  [/(?<=\d-\d{1,4})\/-?\d{1,4}(?![\d-])|(?<=\d)\/-\d{1,4}(?![\d-])/g, stop],
  // "(608) 263–9900", "263 – 9900": a dash of another length between two groups; "2155-310, -311" is a second extension.
  [/(?<=\d\s?)[‐‑‒–—](?=\s?\d{4}(?!\d))/g, () => '-'],
  [/(?<=\d-\d{1,4}),\s?-\d{1,4}(?![\d-])/g, stop],
  // Words after a comma are no extension: "…, 8-17", "…, 10117 Berlin", "…, 24 hours a day".
  [/(?<=\d\)?)\s?[,;](?=\s+\d)/g, stop],
  // "Denver, CO 80202 303-283-6932", "CO 80221. (303) …", "Suite 200 +1 303 …": a post code before a whole number.
  [
    /(?<![\d+(.-]|\d[-.\s)]{1,2})\d{1,6}(?:-\d{4})?[.,;]?(?=\s+(?:\+\d|(?:\(\d{3}\)\s?|[2-9]\d\d[-.])\d{3}[-.]\d{4}(?!\d)))/g,
    stop,
  ],
  // "651-259-36378:00 a.m.", "505.476.77598am": hours that a page without breaks glues to a number of America.
  [
    /(?<!\d)(?:\d{3}[-.]|\(\d{3}\)\s?)\d{3}[-.]\d{4}\d{1,2}(?:(?=:\d\d)|\s?[ap]\.?m\b(?:\s?[-–]\s?\d{1,2}\s?[ap]\.?m\b)?)/gi,
    withoutGluedHour,
  ],
  // "0711 5550142 / 143": the same with spaces, behind a number that begins with its zero and is whole by then.
  [/(?<![\d/+])0(?:[\s.-]?\d){8,11}\s\/\s\d{1,3}(?![\d/-]|\s\d)/g, withoutSecondEnd],
  // "020 7527 2001/2", "91 480 40 10/11", "236 002 221-3": the last digits of a second number. Behind a zero, as in "040 123 456-0",
  // it is an extension.
  [/(?<![\d/])(?:\d(?:[\s.-]?\d){8,11}\/\d{1,2}|[1-9]\d\d \d{3} \d{3}-\d)(?![\d/-])/g, withoutSecondEnd],
  // Until 2019 Mexico dialled 01 before the code of a town, and a 1 between its own code and a mobile number.
  [/(?<![\d+])01\s(?=\(\d{2,3}\)\s?\d{3,4}[\s-]\d{4}(?!\d))/g, stop],
  [/\+52\s?1\s(?=\(?\d{2,3}\)?[\s-]\d{3,4}[\s-]\d{4}(?!\d))/g, found => '+52 '.padStart(found.length)],
  // A clock time or ordinal right behind a number would be read as its last group.
  [
    /(?<![\d.:-])(?:\d{1,2}:\d\d|24\s?[/x]\s?[57]|\d{1,2}(?=\s?(?:[ap]\.?m\b|uhr|h\b|st\b|nd\b|rd\b|th\b|時|点)))/gi,
    stop,
  ],
];

/** `text` as numbers are looked for in it: the same length, without hours, post codes and second extensions. */
export function plainDigits(text: string): string {
  const plain = digitRules.reduce((rest, [pattern, into]) => rest.replace(pattern, into), text);
  const hours = hoursIn(plain);
  return hours ? plain.replace(hours, stop(hours)) : plain;
}
