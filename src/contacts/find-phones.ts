import type { ContactMatch } from './found.ts';
import { isSample, looksLikeAnother } from './look-alikes.ts';
import { type CountryCode, findPhoneNumbersInText, parsePhoneNumberFromString } from './phone-library.ts';
import { plainDigits } from './plain-digits.ts';
import type { Span } from './sentences.ts';

const cueWords = String.raw`call|phone|ph|tel|telephone|mob(?:ile|il|iel|ilnr)?|cell|dial|switchboard|handy|gsm|m[óo]vil|celular|portable|centralita|centralino|centrala|(?:central|standard)(?= ?:)|kom|växel|puh|fon[eo]?|tfno|tfn|tlf|ring|toll|free ?(?:phone|call)|hotline|help ?line|tty|tdd|relay|fax|anruf\w*|telefon\w*|tel[eé]fono|durchwahl|rufnummer|t[eé]l[eé]phon\w*|t[eé]l\w*|appele[rz]|llam[ae]\w*|ligue|ligar|telefone|chiam\w+|numero verde|bel|bellen|telefoonnummer|dzwoń|zadzwoń|infolinia|ring|telefonnummer|電話|TEL|お電話|フリーダイヤル|电话|電話|热线|熱線|專線|专线|手机|手機|携帯|致电|pbx|conmutador|uan|epabx|landline|whats ?app|☎|📞`;
const before = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${cueWords})(?!\p{L})|☎|📞|電話|电话|TEL|フリーダイヤル|热线|熱線|專線|专线|手机|手機|携帯|致电)\.?[^.;!?\d]{0,40}$`,
  'iu',
);
const after =
  /^[\s)(,-]{0,3}(?:toll[- ]?free|free ?phone|gebührenfrei|gratuit|gratis|tty|tdd|v\/?tty|ext\b|durchwahl|office|phone|mobile|cell)(?![\p{L}:])/iu;
/** "For any issue with the form contact …", "Questions: …": not as sure as "call", and enough for digits in a row. */
const contactBefore =
  /(?:(?<!\p{L})(?:contact(?: us| number| no\.?)?|help ?desk|support|assistance|help|queries|questions?|enquir\w+|inquir\w+|problems?|issues?|difficult\w+|trouble|kontakt|hilfe|contacto|soporte|dudas|consultas|suporte|d[úu]vidas|contato|assistenza|contatti|aide|pomoc|hj[äa]lp|frågor|hulp|vragen)(?!\p{L})|[联聯][系絡络]|咨询|諮詢|支持|客服|サポート|窓口)[^.;!?\d\n]{0,40}$/iu;
/** True when the words end in one that calls what follows a number: "Call", "Tel.:". */
export const callsForNumber = (lead: string) => before.test(lead) && !faxBefore.test(lead);

const faxBefore =
  /(?:(?<![\p{L}\p{N}])F[.:]?(?=\s?\(?$)|(?<!\p{L})(?:tele)?fax(?:[\s-]?(?:no|number|nr|num[ée]ro|n[úu]mero|nummer))?(?!\p{L})|(?:facsimile|telefacsimile)(?!\p{L})|📠|télécopie\w*|faks\w*|факс|φαξ|팩스|فاكس|ファックス|ファクス|FAX|传真|傳真)(?:(?!(?<!\p{L})(?:call|phone|ring|dial|tel\p{L}{0,6})(?!\p{L})|電話|电话)[^\d@]){0,30}$/iu;
/** "You may fax your application to 555…" */
const faxTo =
  /(?<!\p{L})(?:tele)?fax(?:ed|en|er|ar)?\s[^.;:\d@]{0,60}(?:\bto|\bat|\ban|\bau|\bal|\bnaar|\bna|\btill|number|nummer|num[ée]ro)\s?:?\s?$/iu;
const faxAfter = /^\s?[([-]?\s?(?:(?:tele)?fax|faks|факс|φαξ|télécopie)(?!\p{L}|[\s:.]*[\d:(+])/iu;
/** "tel. or fax 555…": the words name both, so the number is a telephone's too. */
const bothBefore =
  /(?:phone|t[eé]l\p{L}*|tlf|puh|call|тел\p{L}*|τηλ\p{L}*|전화|電話|电话)[^\p{L}\d]{0,3}(?:(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub|och|eller|и|та|και)(?!\p{L})|[/&+・、])[^\p{L}\d]{0,3}(?:fax|faks|факс|φαξ|팩스|ファックス|传真|傳真)[^\d]{0,12}$/iu;

/** The key of a telephone that bears a letter. */
export const keypad = (letter: string) =>
  '22233344455566677778889999'[letter.toUpperCase().charCodeAt(0) - 65]!;
const vanity =
  /(?<![\w-])(?:(?:\+?1[-.\s])?\(?8(?:00|33|44|55|66|77|88)\)?[-.\s]|1[38]00[-\s])(?=[A-Z0-9-]*[A-Z]{2})[A-Z0-9](?:[A-Z0-9]|[-\s](?=[A-Z0-9]*[A-Z0-9]{2}(?![a-z]))){3,12}(?![a-z])(?:\s?\((?=[\d-]{4,9}\))[\d-]+\))?|(?<![\w-])(?:\+?1[-.\s])?\(?[2-9]\d\d\)?[-.\s]{1,2}\d{3}[-.\s][A-Z]{4}(?![A-Za-z])(?:\s?\(\d{4}\))?/g;

/**
 * Numbers in plain text. `countries` are tried in turn for numbers without country code; a number that is
 * valid in an earlier one is not read again in a later one. Dates, sums, ids and samples are left out.
 */
export function findPhones(original: string, countries: readonly CountryCode[]): ContactMatch[] {
  const text = plainDigits(original);
  const matches: ContactMatch[] = findVanity(text, countries);
  const ruledOut: Span[] = [];
  for (const country of countries) {
    const home = country === 'CN' ? text.replace(beforeExtension, '_') : text;
    const hits = findPhoneNumbersInText(home, { defaultCountry: country });
    for (const { startsAt, endsAt, number } of hits) {
      const start = startsAt + openedInVain(text.slice(startsAt, endsAt));
      const span = { start: text[start] === '+' ? signAt(original, start) : start, end: endsAt };
      if ([...matches, ...ruledOut].some(other => span.start < other.end && other.start < span.end)) continue;
      if (isTorn(home, span, hits)) continue;
      const raw = original.slice(span.start, span.end);
      const lead = original.slice(Math.max(0, span.start - 80), span.start);
      // What was taken out right behind it, an hour or the end of a second number, is no sign of an id.
      const isTaken = /[\d/-]/.test(original[span.end] ?? '');
      const taken = isTaken ? /^_*/.exec(text.slice(span.end, span.end + 12))![0].length : 0;
      const behind = original.slice(span.end + taken, span.end + taken + 40);
      const dashed = country === 'CN' ? dashedExtension.exec(behind) : null;
      const trail = behind.slice(dashed?.[0].length ?? 0);
      // What is a date or a sample in one country is no number of another.
      if (isSample(number.number) || looksLikeAnother(raw, lead, trail)) {
        ruledOut.push(span);
        continue;
      }
      const said = before.test(lead) || after.test(trail) || faxBefore.test(lead) || faxTo.test(lead);
      if (country === 'BR' && lacksTown(raw)) continue;
      const trusted = /^(?:\+|00\s?\d)/.test(raw) || (said && country === countries[0]);
      const plain = text.slice(span.start, span.end);
      if (
        !trusted &&
        !isWrittenAsNumber(plain, number.nationalNumber, country, said || contactBefore.test(lead))
      )
        continue;
      matches.push(phoneMatch(span, raw, number.number, number.ext ?? dashed?.[1] ?? null, lead, trail));
    }
  }
  return matches;
}

/** Where the page has the sign, "+" or "00", that is right before the digits in the text without marks. */
const signAt = (original: string, start: number): number => {
  const lead = original.slice(0, start + 1);
  return /(?:\+[\d()[\]\s]*|00\s?)$/.exec(lead)?.index ?? start;
};

/** "(010)62591234-8021": the dash before an extension, as China writes it. */
const beforeExtension = /(?<=(?:\(0\d{2,3}\)\s?|(?<!\d)0\d{2,3}[-\s])\d{3,4}\s?\d{4})-(?=\d{2,5}(?!\d))/g;
const dashedExtension = /^-(\d{2,5})(?!\d)/;

/** 1 when the number begins with a parenthesis that it does not close: "(03-6745-2211, weekdays)". */
const openedInVain = (raw: string) => (raw.startsWith('(') && !raw.includes(')') ? 1 : 0);

function phoneMatch(
  { start, end }: Span,
  raw: string,
  normalized: string,
  ext: string | null,
  lead: string,
  trail: string,
): ContactMatch {
  const fax = (faxBefore.test(lead) || faxTo.test(lead) || faxAfter.test(trail)) && !bothBefore.test(lead);
  return { start, end, raw, normalized, kind: fax ? 'fax' : 'phone', extension: ext, unfit: null };
}

/** A piece of a longer row of digits, which is then some other number. */
function isTorn(
  text: string,
  { start, end }: Span,
  all: readonly { startsAt: number; endsAt: number }[],
): boolean {
  const digitBefore = /\d[\s()./–-]{0,2}$/.exec(text.slice(Math.max(0, start - 4), start));
  const digitAfter = /^[\s()./–-]{0,2}\d/.exec(text.slice(end, end + 4));
  const inMatch = (offset: number) => all.some(hit => hit.startsAt <= offset && offset < hit.endsAt);
  if (digitBefore && !inMatch(start - digitBefore[0].length)) return true;
  return (
    digitAfter !== null &&
    !inMatch(end + digitAfter[0].length - 1) &&
    !/^\s+(?:\d{1,2}(?!\d)|\()/.test(text.slice(end))
  );
}

/** "3004-5554" in Brazil: the code of the town is left out, or it is one of the few that have none. */
const lacksTown = (raw: string) => /^\d{4}[\s.-]?\d{4}$/.test(raw.trim());

/** Countries whose national numbers are written with a leading zero. */
const withTrunkZero = /^(?:DE|AT|CH|GB|IE|FR|NL|BE|SE|FI|AU|NZ|JP|CN|ZA|IN|TW|LU)$/;

/**
 * Mobile numbers of China and India, which begin with no zero: "138 1098 7654", "98200 45671"; all numbers of Singapore and
 * Hong Kong: "6335 3533"; and those of firms that have no code of a town: "1588-4417" in Korea, "444 06 01" in Turkey.
 */
const twoGroups: Partial<Record<CountryCode, RegExp>> = {
  CN: /^1[3-9]\d[\s-]\d{4}[\s-]\d{4}$/,
  IN: /^[6-9]\d{4}[\s-]?\d{5}$/,
  SG: /^[3689]\d{3}[\s-]\d{4}$/,
  HK: /^[2-9]\d{3}[\s-]\d{4}$/,
  // Not "1600-1800", which are hours.
  KR: /^(?!1[568][0-3]0[\s-](?:[01]\d|2[0-4])[0-3]0$)1[568]\d{2}[\s-]\d{4}$/,
  TR: /^444[\s-](?:\d{4}|\d\s\d{3}|\d{2}\s\d{2})$/,
};

/** Without a word such as "call" next to it, only what is grouped like a telephone number counts as one. */
function isWrittenAsNumber(raw: string, national: string, country: CountryCode, said: boolean): boolean {
  const groups = raw.match(/\d+/g) ?? [];
  // Mobile and free numbers of China stand in one row on most pages.
  if (country === 'CN' && /^(?:1[3-9]\d{9}|400\d{7})$/.test(raw)) return true;
  if (groups.length < 2 && !said) return false;
  if (twoGroups[country]?.test(raw.trim())) return true;
  // "0575 417223"
  if (country === 'IT' && /^\(?0\d{1,3}\)?[\s./-]{1,3}\d{5,8}$/.test(raw.trim())) return true;
  if (withTrunkZero.test(country)) return /^\(?0/.test(raw) || /^(?:1[38]00|13|400|800)\b/.test(raw);
  // "1800 425 5500" is how India and Australia write their free numbers, "1-800-425-5500" how America does.
  if (country === 'US' && /^18\d\d\s/.test(raw)) return false;
  // Free numbers are written in fewer groups.
  if (/^0?800[\s.-]\d/.test(raw) && country !== 'US' && country !== 'CA') return true;
  const calling = country === 'US' || country === 'CA';
  if (!calling) return national.length >= 8 && (groups.length >= 3 || said);
  return said
    ? national.length === 10
    : /^\(?(?:1[-.\s(]{1,2}|1(?=8\d\d[-.\s]))?\d{3}(?:\)[-.\s/]{0,3}|[-.\s/]{1,3})\d{3}[-.\s]{1,3}\d{4}/.test(
        raw,
      );
}

/** "1-800-FLOWERS": letters dialled by the keys they are on. */
function findVanity(text: string, countries: readonly CountryCode[]): ContactMatch[] {
  const matches: ContactMatch[] = [];
  for (const hit of text.matchAll(vanity)) {
    const written = hit[0].replace(/\s?\([\d-]+\)$/, '').replace(/[\s-]+$/, '');
    const digits = written.replace(/[A-Z]/g, keypad).replace(/\D/g, '');
    const australian = /^1[38]00/.test(digits) && !/^1800\d{7}/.test(digits);
    // Letters beyond the last digit of a number are for the memory only.
    const dialled = australian ? digits.slice(0, 10) : digits.replace(/^1/, '').slice(0, 10);
    const number = parsePhoneNumberFromString(dialled, australian ? 'AU' : 'US');
    if (!number?.isValid() || (australian && !countries.includes('AU'))) continue;
    const lead = text.slice(Math.max(0, hit.index - 60), hit.index);
    const span = { start: hit.index, end: hit.index + hit[0].length };
    matches.push(phoneMatch(span, hit[0], number.number, null, lead, ''));
  }
  return matches;
}

const textTo =
  /(?<!\p{L})(?:text|sms|txt|message)\b[^.;]{0,40}?(?:\bto\b|\bat\b|:)\s*(\d{4,6})(?![\d-]|\s\d{3})/giu;

/** Short codes to which a text message is sent: "text JOBS to 36453". */
export function findShortCodes(text: string): ContactMatch[] {
  return [...text.matchAll(textTo)].map(hit => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    raw: hit[0],
    normalized: hit[1]!,
    kind: 'sms' as const,
    extension: null,
    unfit: 'number-only' as const,
  }));
}

/** The number of a tel: or sms: target as E.164 with its extension, or null when it is none or a sample. */
export function readDialTarget(
  target: string,
  countries: readonly CountryCode[],
): { number: string; extension: string | null } | null {
  const [dialled = '', ...parameters] = target
    .replace(/^[a-z]+:(?:\/\/)?/i, '')
    .replace(/\?.*$/, '')
    .replace(/%20/g, ' ')
    .replace(/%2B/gi, '+')
    .split(';');
  const [main = '', pause] = dialled.split(/[,pwx]+/i);
  const extension = parameters.map(part => /^ext=(.+)$/i.exec(part)?.[1]).find(Boolean) ?? pause ?? null;
  const readable = (dialled: string, country?: CountryCode) => {
    const number = parsePhoneNumberFromString(dialled, country);
    return number?.isValid() && !isSample(number.number) ? number.number : null;
  };
  const national = countries.map(country => readable(main, country)).find(number => number !== null);
  // "00" is how the sign is dialled in most of the world.
  const number = national ?? readable(main.trim().replace(/^00(?=[1-9])/, '+'));
  return number ? { number, extension: extension || null } : null;
}
