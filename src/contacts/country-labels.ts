import type { CountryCode } from './phone-library.ts';
import { countryNames } from './wording/country-names.ts';

/** A stretch of text in which numbers are at home in one country, because its name stands right before them. */
interface LabelledCountry {
  start: number;
  end: number;
  country: CountryCode;
}

/** A word that begins with a capital, or a sign of East Asia, right before the digits: a name may be there. */
const maybeLabelled =
  /(?:\p{Lu}[\p{L}.' -]{1,40}|[\u30a1-\u30ff\u4e00-\u9fff])(?:\s?[(（][^()（）\d]{1,25}[)）])?[^\p{L}\d]{0,4}\d/u;

/** What may stand between the name of a country and its number. */
const wayWords = String.raw`(?:[Ff]ax|[Tt]el(?:ephone|\.)?|[Pp]hone|[Tt]oll[- ]?[Ff]ree|[Ff]ree ?[Pp]hone|[Hh]otline|[Hh]elp ?[Ll]ine|[Gg]ratis|[Gg]ratuit|[Kk]ostenlos|フリーダイヤル|电话|免费)`;

let labels: RegExp | null = null;
let codes: readonly CountryCode[] = [];

/** The expression is long, and few pages head their numbers by country. */
function labelPattern(): RegExp {
  if (labels) return labels;
  const entries = Object.entries(countryNames) as [CountryCode, string][];
  codes = entries.map(([code]) => code);
  // A name is a label where its line or part begins, or after a small word: "New Mexico" is no country.
  const named = entries.map(([, names]) => `(${names}|${names.toUpperCase()})`).join('|');
  labels = new RegExp(
    String.raw`(?<=^|[\n\t,;:/|•·(（、。]\s{0,3}|(?<!\p{L})\p{Ll}+\s|[-–—]\s)(?:${named})(?!\p{L})(?=\.?(?:\s?[(（][^()（）\d]{1,25}[)）])?(?:\s{0,3}[-–—:：|]?\s{0,3}${wayWords}(?!\p{L}))?\.?\s{0,3}[-–—:：|]?\s{0,3}[(]?\d)`,
    'gu',
  );
  return labels;
}

let names: readonly string[] | null = null;

/** Whether the name of a country is anywhere: asked first, since to make the expression ready takes 3 ms. */
function namesCountry(text: string): boolean {
  names ??= Object.values(countryNames)
    .flatMap(some => some.replaceAll('\\.', '.').split('|'))
    .flatMap(name => [name, name.toUpperCase()]);
  return names.some(name => text.includes(name));
}

/** "Germany: 0800 …, France 0805 …": each number with the country whose name stands right before it. */
export function labelledCountries(text: string): LabelledCountry[] {
  if (!maybeLabelled.test(text) || !namesCountry(text)) return [];
  const pattern = labelPattern();
  return [...text.matchAll(pattern)].map(hit => {
    const start = hit.index + hit[0].length;
    const rest = /^[^\d;]{0,45}[^\n\p{L}|;]{0,30}/u.exec(text.slice(start))![0];
    const country = codes[hit.slice(1).findIndex(name => name !== undefined)]!;
    return { start, end: start + rest.length, country };
  });
}
