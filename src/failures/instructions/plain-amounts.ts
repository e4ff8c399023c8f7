import { halfHours, hourUnits, minuteUnits, spanWords, wholeHours } from '../wording/amounts.ts';

// Times as programs and people write them, in the one form that the readers of times know.

const figures = '一二三四五六七八九';
/** "十", "三十", "二十五" before what counts time. */
const easternNumber =
  /([一二两兩三四五六七八九]?)十([一二三四五六七八九]?)|([一二两兩三四五六七八九])(?!十)/g;
const eastern = new RegExp(
  '[一二两兩三四五六七八九十]{1,3}(?=\\s?(?:个|個|半|分|点|點|小?时|小?時|秒|天|日間))',
  'g',
);
const figureOf = (one: string) => (/[两兩]/.test(one) ? 2 : figures.indexOf(one) + 1);

/**
 * A sentence in figures and letters of the usual width, numbers of Chinese and Japanese in figures, half hours as a
 * clock shows them: "六点半" becomes "6点半", "after half past six" "after 6:30".
 */
export function plainAmounts(sentence: string): string {
  let plain = sentence
    .normalize('NFKC')
    // "十分抱歉" is very sorry, and no ten minutes.
    .replace(/十分(?![钟鐘間后後ほ以く程待お])/g, '')
    .replace(eastern, number =>
      number.replace(easternNumber, (_, tens: string, ones: string, alone: string) =>
        String(alone ? figureOf(alone) : (tens ? figureOf(tens) * 10 : 10) + (ones ? figureOf(ones) : 0)),
      ),
    )
    // No clock shows it so: a program says how long it will take.
    .replace(/(?<![\d:])0{1,2}:([0-5]\d):([0-5]\d)(?![\d:])/g, (_, minutes, seconds) =>
      inMinutes(Number(minutes) + Number(seconds) / 60),
    )
    // A countdown: "a new code in 0:59", "retry in 3m 20s".
    .replace(/(?<=\bin )0{1,2}:[0-5]\d(?![\d:])/g, inMinutes(1))
    .replace(
      countdown,
      (_, before: string, minutes, seconds) => before + inMinutes(Number(minutes) + Number(seconds) / 60),
    )
    .replace(
      /(?<![\d.,:])(\d{1,2})\s?m(?:ins?)?\.?,? (\d{1,2})\s?s(?:ecs?)?(?!\p{L})/giu,
      (_, minutes, seconds) => inMinutes(Number(minutes) + Number(seconds) / 60),
    );
  for (const { pattern, hours } of mayNameHour.test(plain) ? wholes() : [])
    plain = plain.replace(
      pattern,
      (_, before: string, hour: string) => `${before}${hours.indexOf(hour.toLowerCase()) + 1}`,
    );
  if (!saysHalf.test(plain)) return plain;
  for (const { pattern, hours, ahead } of halves)
    plain = plain.replace(pattern, (_, before: string, hour: string) => {
      const known = Number(hour) || hours.indexOf(hour.toLowerCase()) + 1;
      return `${before}${((known + 11 - ahead) % 12) + 1}:30`;
    });
  return plain;
}

/** What counts down to another code shows minutes and seconds, and no time of day. */
const countdown =
  /(\b(?:codes?|kod\p{L}*|código|codice)\b[^.!?]{0,30}? (?:in|za|om|over|tra|fra|dans|dentro de|em) )(\d{1,2}):([0-5]\d)(?![\d:]| ?(?:uhr|[ap]\.?m))/giu;

const halves = halfHours.map(({ hours, ahead, before = '', word = '', behind = '' }) => ({
  hours,
  ahead,
  pattern: new RegExp(
    `(?<!\\p{L})(${before})${word}(1[0-2]|[1-9]|${hours.join('|')})${behind}(?![\\p{L}\\d:])`,
    'giu',
  ),
}));

/** What stands before an hour in words, and the letter of one: the expressions themselves take a while to be made ready. */
const mayNameHour =
  /(?<!\p{L})(?:at|after|from|until|till|by|um|ab|bis|nach|gegen|à|dès|vers|partir de|las?|às|as|das|d?alle|om|vanaf|tot|na|od?|po|klockan|kl\.?) \p{L}/iu;

let madeWholes: { pattern: RegExp; hours: readonly string[] }[] | null = null;

/** "At nine in the morning" as "at 9 in the morning". */
function wholes() {
  madeWholes ??= wholeHours.map(({ hours, before, behind }) => ({
    hours,
    pattern: new RegExp(
      `(?<!\\p{L})(${before})(${hours.join('|')})(?!\\p{L})${behind ? `(?=${behind})` : ''}`,
      'giu',
    ),
  }));
  return madeWholes;
}

/** What the words of every half hour hold: each of the expressions above takes a while to be made ready. */
export const saysHalf = /hal[bfv] |demie|media|meia|mezz/i;

/** The spans in a sentence in whole minutes: "1 h 30", "2 hrs, 5 min." and "1.5 hours" as "90 minutes". */
export function plainSpans(sentence: string): string {
  if (!/\d/.test(sentence)) return sentence;
  return sentence
    .replace(compound, (_, hours, minutes) => inMinutes(Number(hours) * 60 + Number(minutes)))
    .replace(decimal, (_, whole, part, hours) =>
      inMinutes(Number(`${whole}.${part}`) * (hours === undefined ? 1 : 60)),
    );
}

const inMinutes = (amount: number) => `${Math.max(1, Math.ceil(amount))} minutes `;
const compound = new RegExp(
  `(?<![\\d.,:])(\\d{1,2})\\s?(?:h\\s?(?=\\d\\d(?!\\d))|(?:${hourUnits})(?:,? (?:${spanWords}))?[\\s,]*(?=\\d{1,2}\\s?(?:${minuteUnits})(?!\\p{L})))(\\d{1,2})(?:\\s?(?:${minuteUnits})(?!\\p{L})\\.?)?`,
  'giu',
);
const decimal = new RegExp(
  `(?<![\\d.,:])(\\d{1,2})[.,](\\d{1,2})\\s?(?:(${hourUnits})|(?:${minuteUnits}))(?!\\p{L})`,
  'giu',
);
