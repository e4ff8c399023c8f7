import { labelledCountries } from './country-labels.ts';
import type { Countries } from './country.ts';
import { callsForNumber, findPhones, readDialTarget } from './find-phones.ts';
import { type ContactMatch, overlaps } from './found.ts';
import { isSample, looksLikeAnother } from './look-alikes.ts';
import type { CountryCode } from './phone-library.ts';
import { plainDigits } from './plain-digits.ts';

/** Three, three and four digits: only North America writes its numbers so. */
const northAmerican =
  /^(?:\+?1[-.\s])?(?:\([2-9]\d\d\)[-.\s/]{0,3}\d{3}[-.\s]{0,3}|[2-9]\d\d[-.\s/]{1,3}\d{3}[-.\s]{1,3})\d{4}$/;
/** Digits in groups, such as a local number of any country. */
const anyNumber = /(?<![\d+.,/_-]|[\d)]\s)\(?0?\d[\d\s()./-]{5,15}\d(?![\d_]|[.,/-]\d)/g;

/**
 * The numbers of a text. One whose country the page does not show is kept as it is printed: `normalized` then is what
 * it would be in the likely country, or null, and nothing is dialled by it.
 */
export function findNumbers(text: string, countries: Countries): ContactMatch[] {
  const matches = findLabelled(text);
  const free = (match: Parameters<typeof overlaps>[0]) => !matches.some(other => overlaps(match, other));
  matches.push(...findPhones(text, countries.shown).filter(free));
  if (countries.likely) {
    const { likely } = countries;
    matches.push(
      ...findPhones(text, [likely])
        .filter(free)
        .map(match => guessed(match, likely)),
    );
  }
  for (const match of findPrinted(text)) if (free(match)) matches.push(match);
  return withAllFaxes(
    matches.sort((a, b) => a.start - b.start),
    text,
  );
}

/** "Fax your résumé to 555 0100 or 555 0199": what is joined to a fax by such a word alone is one, too. */
const orNumber =
  /^\s*(?:\/|(?:or|and|oder|und|ou|et|o|y|e|of|en|lub|i|eller|och|tai|nebo|alebo|vagy|sau|veya|или|або|и)\s)\s*$/iu;

function withAllFaxes(matches: readonly ContactMatch[], text: string): ContactMatch[] {
  const read: ContactMatch[] = [];
  for (const match of matches) {
    const last = read.at(-1);
    const isJoined = last?.kind === 'fax' && orNumber.test(text.slice(last.end, match.start));
    read.push(isJoined && match.kind === 'phone' ? { ...match, kind: 'fax' } : match);
  }
  return read;
}

/** Numbers whose country is named right beside them, which holds whatever else the page shows. */
function findLabelled(text: string): ContactMatch[] {
  const found: ContactMatch[] = [];
  for (const { start, end, country } of labelledCountries(text)) {
    const [match] = findPhones(text.slice(start, end), [country]);
    const at = match && { ...match, start: match.start + start, end: match.end + start };
    if (at && !found.some(other => overlaps(at, other))) found.push(at);
  }
  return found;
}

/** As it is printed, unless its form gives its country away: letters on keys and three, three, four digits. */
function guessed(match: ContactMatch, country: CountryCode): ContactMatch {
  const main = match.raw.replace(/[\s,;]*(?:[#x]|ext(?:ension)?\.?|anexo|int\.?)\s*\d{1,6}$/i, '').trim();
  if (northAmerican.test(main) || /[a-z+]|^00\s?[1-9]/i.test(main)) return match;
  // Ten digits in a row are some number of any country, and eight of Brazil may lack the code of their town.
  const isVague = country === 'US' || (country === 'BR' && match.raw.replace(/\D/g, '').length < 10);
  const normalized = isVague ? null : match.normalized;
  return { ...match, normalized, printed: match.raw.trim() };
}

/** "Technical support: 210 123 456": a label of help before digits in groups. */
const helpLabel =
  /(?:support|help|hotline|suporte|soporte|assist|hilfe|aide|ayuda|ajuda|pomoc|hjälp|hulp|サポート|支持|客服)[^.;!?\d]{0,40}[:：]\s*$/iu;

/** What the words call a telephone number, of whichever country. */
function findPrinted(original: string): ContactMatch[] {
  const text = plainDigits(original);
  return [...text.matchAll(anyNumber)].flatMap(hit => {
    const start = hit.index;
    const end = start + hit[0].length;
    const raw = original.slice(start, end).trim();
    const lead = original.slice(Math.max(0, start - 80), start);
    const trail = original.slice(end, end + 40);
    const digits = raw.replace(/\D/g, '');
    const isCalled = callsForNumber(lead) || (raw.split(/\D+/).length > 2 && helpLabel.test(lead));
    if (digits.length < 7 || digits.length > 13 || !isCalled) return [];
    if (looksLikeAnother(raw, lead, trail) || isSample(`+${digits}`)) return [];
    return [{ start, end, raw, normalized: null, printed: raw, kind: 'phone', extension: null, unfit: null }];
  });
}

/** The number of a tel: or sms: target with its extension, or null when it is none or a sample. */
export function readDialled(
  target: string,
  countries: Countries,
): Pick<ContactMatch, 'normalized' | 'printed' | 'extension'> | null {
  const known = readDialTarget(target, countries.shown);
  if (known) return { normalized: known.number, extension: known.extension };
  const likely = countries.likely && readDialTarget(target, [countries.likely]);
  if (!likely) return null;
  const digits = decodeURIComponent(target.replace(/%(?![\da-f]{2})/gi, '')).replace(
    /^[a-z]+:\/*|[;,?pwx].*$/gi,
    '',
  );
  const isNorthAmerican = likely.number.startsWith('+1');
  return {
    normalized: likely.number,
    extension: likely.extension,
    ...(!isNorthAmerican && !digits.startsWith('+') && { printed: digits.trim() }),
  };
}
