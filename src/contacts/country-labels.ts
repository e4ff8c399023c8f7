import type { CountryCode } from './phone-library.ts';
import { countryNames } from './wording/country-names.ts';

/** A stretch of text in which numbers are at home in one country, because its name stands right before or behind them. */
interface LabelledCountry {
  start: number;
  end: number;
  country: CountryCode;
}

/** A flag is two letters of its own alphabet: the code of its country. */
const flag = /(\p{Regional_Indicator})(\p{Regional_Indicator})/gu;
const firstFlagLetter = 0x1f1e6;

/** What may be a name: a word that begins with a capital, or a sign of East Asia. */
const maybeName = String.raw`(?:\p{Lu}[\p{L}.' -]{1,40}|[\u30a1-\u30ff\u4e00-\u9fff])`;

/** A name right before the digits, behind them in brackets, or before a word that bids to call them. */
const maybeLabelled = new RegExp(
  String.raw`${maybeName}(?:\s?[(（][^()（）\d]{1,25}[)）])?[^\p{L}\d]{0,4}\d|\d\s?[(（]\s?${maybeName}|[(（]\p{Lu}{2}[)）]|\p{Regional_Indicator}|(?<!\p{L})\p{Ll}{1,8}\s(?:\p{Ll}+\s)?${maybeName}[^\d;.\n]{0,80}\d`,
  'u',
);

/** What may stand between the name of a country and its number. */
const wayWords = String.raw`(?:[Ff]ax|[Tt]el(?:ephone|\.)?|[Pp]hone|[Tt]oll[- ]?[Ff]ree|[Ff]ree ?[Pp]hone|[Hh]otline|[Hh]elp ?[Ll]ine|[Gg]ratis|[Gg]ratuit|[Kk]ostenlos|フリーダイヤル|电话|免费)`;

/** "… in Germany with trouble, call 0800 …": the words that bid to call, right before the number. */
const bidding = String.raw`(?:call|dial|phone|ring|telephone|(?:wähl|ruf)(?:en Sie|t)?(?: bitte)?|anrufen|appel(?:ez|er)|compos(?:ez|er)|llam(?:e|a|en|ar)(?: al)?|marque[n]?|lig(?:ue|ar)(?: para)?|chiam(?:i|a|ate|are)|compon(?:ga|ete)|bel(?:len)?(?: naar)?|zadzwoń(?: pod)?|dzwoń(?: pod)?|ring(?:a)?(?: på)?)`;

interface Patterns {
  /** The name right before the number. */
  before: RegExp;
  /** The number, and its country behind it in brackets. */
  behind: RegExp;
  /** The number that those who are in a country are bidden to call. */
  within: RegExp;
  codes: readonly CountryCode[];
}

let patterns: Patterns | null = null;

/** The expressions are long, and few pages head their numbers by country. */
function patternsOf(): Patterns {
  if (patterns) return patterns;
  const entries = Object.entries(countryNames) as [CountryCode, string][];
  // A name is a label where its line or part begins, or after a small word: "New Mexico" is no country.
  const named = entries.map(([, names]) => `(${names}|${names.toUpperCase()})`).join('|');
  patterns = {
    before: new RegExp(
      String.raw`(?<=^|[\n\t,;:/|•·(（、。]\s{0,3}|[.!?]\s|(?<!\p{L})\p{Ll}+\s|[-–—]\s)(?:${named})(?!\p{L})(?=\.?(?:\s?[(（][^()（）\d]{1,25}[)）])?(?:\s{0,3}[-–—:：|]?\s{0,3}${wayWords}(?!\p{L}))?\.?[)）]?\s{0,3}[-–—:：|]?\s{0,3}[(]?\d)`,
      'gu',
    ),
    behind: new RegExp(
      String.raw`(?:\(\d{1,4}\)|\d)[\d\s()./–-]{5,18}\d(?=\s?[(（](?:${named})(?!\p{L})[^()（）\d]{0,25}[)）])`,
      'gu',
    ),
    within: new RegExp(
      String.raw`(?:^|\P{L})(?:[Ii]n|[Ff]rom|[Ww]ithin|[Ii]nside|[Aa]us|[Ee]n|[Aa]ux?|[Dd]epuis|[Dd]esde|[Dd]a(?:lla)?|[Ee]m|[Nn][ao]s?|[Vv]anuit|[Uu]it|[Zz]e?|[Ww]|[Ff]rån|[Ii]nom|[Ii])\s(?:(?:the|der|la)\s)?(?:${named})(?!\p{L})(?=[^\d;.\n。]{0,60}?(?<!\p{L})${bidding}\s{1,2}(?:us\s|on\s|at\s)?[(]?\d)`,
      'gu',
    ),
    codes: entries.map(([code]) => code),
  };
  return patterns;
}

let names: readonly string[] | null = null;

/** Whether the name of a country is anywhere: asked first, since to make the expressions ready takes some ms. */
function namesCountry(text: string): boolean {
  names ??= Object.values(countryNames)
    .flatMap(some => some.replaceAll('\\.', '.').split('|'))
    .flatMap(name => [name, name.toUpperCase()]);
  return names.some(name => text.includes(name));
}

/** The country of a code of two letters, where it is one that is known by name. */
const countryOfCode = (code: string): CountryCode | null =>
  code === 'UK' ? 'GB' : code in countryNames ? (code as CountryCode) : null;

/** A code of two letters in brackets, or a flag that was turned into one. */
const code = /([(（⁅])(\p{Lu}{2})[)）⁆]/gu;

/** A flag as the code of its country, of the same length, in brackets that nobody writes. */
const withoutFlags = (text: string) =>
  text.replace(flag, (_, ...[one, two]: string[]) => {
    const letters = [one!, two!].map(sign =>
      String.fromCharCode(65 + sign.codePointAt(0)! - firstFlagLetter),
    );
    return `⁅${letters.join('')}⁆`;
  });

/**
 * Flags and codes, each before its number or each behind it. "(DE)" is a country beside "(UK)"; otherwise it may as well be a
 * State of America, a province of Italy or a word.
 */
function codedCountries(text: string): LabelledCountry[] {
  const all = [...text.matchAll(code)].flatMap(({ 0: { length }, 1: bracket, 2: letters, index }) => {
    const country = countryOfCode(letters!);
    return country ? [{ start: index, end: index + length, country, isFlag: bracket === '⁅' }] : [];
  });
  const inBrackets = new Set(all.filter(({ isFlag }) => !isFlag).map(({ country }) => country));
  const areCountries = inBrackets.size > 1 && (inBrackets.has('GB') || inBrackets.has('US'));
  const hits = all.filter(({ isFlag }) => isFlag || areCountries);
  const areBehind = hits.length > 0 && /\d\s?$/.test(text.slice(0, hits[0]!.start));
  if (areBehind)
    return hits.map(({ start, country }, i) => ({
      start: numberBefore(text, start, hits[i - 1]?.end ?? 0),
      end: start,
      country,
    }));
  return hits.flatMap(({ end, country, isFlag }) =>
    isFlag && !numberNext.test(text.slice(end, end + 45))
      ? []
      : [{ start: end, end: end + restOf(text, end).length, country }],
  );
}

/** A flag before other words chooses a language. */
const numberNext = new RegExp(String.raw`^[^\p{L}\d\n]{0,8}(?:${wayWords}[^\p{L}\d\n]{0,8})?\d`, 'u');

/** Where the digits begin that end at an offset. */
const numberBefore = (text: string, end: number, from: number): number =>
  end - /[\d\s()./–-]*$/.exec(text.slice(Math.max(from, end - 24), end))![0].length;

/** As far as a name before a number reaches: the digits behind it, in its line. */
const restOf = (text: string, start: number): string =>
  /^[^\d;]{0,45}[^\n\p{L}|;]{0,30}/u.exec(text.slice(start, start + 80))![0];

/**
 * "Germany: 0800 …, France 0805 …", "0800 … (Germany)", "those in Germany call 0800 …": each number with the country whose
 * name, code or flag says where it is at home.
 */
export function labelledCountries(written: string): LabelledCountry[] {
  if (!maybeLabelled.test(written)) return [];
  const text = withoutFlags(written);
  const found = codedCountries(text);
  if (!namesCountry(text)) return found;
  const { before, behind, within, codes } = patternsOf();
  const countryOf = (hit: RegExpExecArray) => codes[hit.slice(1).findIndex(name => name !== undefined)]!;
  const numbers = [...text.matchAll(behind)].map(hit => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    country: countryOf(hit),
  }));
  // "0800 … (Germany) 0805 … (France)": the name belongs to one number, and not to the next as well.
  const names = [...text.matchAll(before)].filter(
    hit => !numbers.some(({ end }) => /^\s?[(（]$/.test(text.slice(end, hit.index))),
  );
  const ahead = names.map(hit => {
    const start = hit.index + hit[0].length;
    return { start, end: start + restOf(text, start).length, country: countryOf(hit) };
  });
  const bidden = [...text.matchAll(within)].map(hit => {
    const start = hit.index + hit[0].length;
    const lead = /^[^\d;.\n。]*/.exec(text.slice(start))![0].length;
    return { start, end: start + lead + restOf(text, start + lead).length, country: countryOf(hit) };
  });
  return [...ahead, ...numbers, ...bidden, ...found];
}

/** Words without the names, codes and flags of countries, and the "in" before them: what they say beside where a number is at home. */
export function withoutCountries(words: string): string {
  const read = withoutFlags(words).replace(code, (all, _, letters: string) =>
    countryOfCode(letters) ? ' ' : all,
  );
  if (!namesCountry(read)) return read;
  anyName ??= new RegExp(
    String.raw`(?<!\p{L})(?:(?:in|from|within|for|für|aus|en|aux?|pour|depuis|desde|para|per|dalla?|uit|voor|ze?|w|dla|från|för|i|em|n[ao]s?) (?:(?:the|la|el|les|den|der|de) )?)?(?:${Object.values(
      countryNames,
    )
      .flatMap(some => [some, some.toUpperCase()])
      .join('|')})(?!\p{L})`,
    'gu',
  );
  return read.replace(anyName, ' ');
}

let anyName: RegExp | null = null;
