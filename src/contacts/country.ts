import {
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from './phone-library.ts';
import type { PageContext } from './found.ts';

/** Countries to try for a language that names none, most likely first. */
const countriesOfLanguage: Record<string, readonly CountryCode[]> = {
  en: ['US', 'GB', 'AU', 'NZ', 'IE', 'ZA', 'SG'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'CA', 'LU'],
  es: ['ES', 'MX', 'CO', 'CL', 'PE', 'AR'],
  pt: ['BR', 'PT'],
  it: ['IT', 'CH'],
  nl: ['NL', 'BE'],
  pl: ['PL'],
  sv: ['SE', 'FI'],
  da: ['DK'],
  nb: ['NO'],
  no: ['NO'],
  fi: ['FI'],
  ja: ['JP'],
  zh: ['CN', 'TW', 'HK', 'SG'],
  ko: ['KR'],
};

/** Top-level domains that are used by the whole world, or are no country's code. */
const worldwide = /^(?:io|co|ai|me|tv|cc|ws|to|fm|gg|eu|ly|sh|am|la|gl|im)$/;

/** Zones and currencies printed beside a number that give its country away. */
const hints: readonly [RegExp, CountryCode][] = [
  [/\b(?:BST|GMT|UK|NHS|£)\b|£/, 'GB'],
  [/\b(?:AE[SD]T|AWST|ACST|Australia)\b/, 'AU'],
  [/\b(?:NZ[SD]T|New Zealand)\b/, 'NZ'],
  [/\bIreland\b/, 'IE'],
  [/\b(?:India|IST)\b/, 'IN'],
  [/\bCanada\b/, 'CA'],
  [/\b(?:Schweiz|Suisse|Svizzera|CHF)\b/, 'CH'],
  [/\b(?:Österreich|Austria)\b/, 'AT'],
  [/\b(?:Belgi[eëqu]+|Belgique)\b/, 'BE'],
  [/\b(?:México|Mexico)\b/, 'MX'],
  [/\b(?:Brasil|Brazil)\b/, 'BR'],
];

const stopWords: Record<string, RegExp> = {
  en: /\b(?:the|and|you|your|for|with|please|our|if|call|contact|to|this)\b/giu,
  de: /\b(?:der|die|das|und|sie|ihre?n?|für|mit|bitte|unser\w*|bei|wenden)\b/giu,
  fr: /(?<!\p{L})(?:le|les|de|des|vous|votre|pour|avec|nous|au|du|veuillez|une|ou)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|usted|su|para|con|por|favor|nuestro|al|una|o|y|en|de|del)(?!\p{L})|[¿¡ñ]/giu,
  pt: /(?<!\p{L})(?:os?|você|seu|sua|para|com|por|nosso|ao|uma|em|não|e|d[eoa]s?|às?)(?!\p{L})|[ãõ]/giu,
  it: /\b(?:il|gli|della?|vostr\w+|per|con|nostro|al|una|di|si|prega)\b/giu,
  nl: /\b(?:de|het|een|van|voor|met|uw|onze|bij|wij|je|neem)\b/giu,
  pl: /(?<!\p{L})(?:i|w|na|do|prosimy|się|jest|nie|lub|pod|aby|z)(?!\p{L})|[łśżźęą]/giu,
  sv: /(?<!\p{L})(?:och|du|din|för|med|vår|på|att|är|till|oss)(?!\p{L})|å/giu,
};

/** Best guess at the language of a text; null when nothing speaks for one. */
export function languageOf(text: string): string | null {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh';
  // The "com" and "de" of addresses are no words.
  const prose = text.replace(/\S*[@/]\S*|www\.\S+/g, ' ');
  const counts = Object.entries(stopWords).map(
    ([lang, words]) => [lang, prose.match(words)?.length ?? 0] as const,
  );
  const [best, second] = counts.sort((a, b) => b[1] - a[1]);
  return best && second && best[1] > 1 && best[1] > second[1] ? best[0] : null;
}

function countryOfHost(address: string): CountryCode | null {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const end = host.split('.').at(-1)!;
  if (end === 'uk') return 'GB';
  if (/^(?:gov|mil|edu)$/.test(end)) return 'US';
  const within = /\.(?:com|org|net|gov|edu|mil)\.[a-z]{2}$/.test(host);
  return /^[a-z]{2}$/.test(end) && (within || !worldwide.test(end))
    ? (end.toUpperCase() as CountryCode)
    : null;
}

/**
 * Countries in which a number without country code may be at home, most likely first: what the words beside
 * it say, the hosts, the region of the language tag, the vendor's known numbers, then the language alone.
 */
export function countriesFor(text: string, documentUrl: string, pageContext: PageContext): CountryCode[] {
  const [language, region] = (pageContext.lang ?? '').split('-');
  const lang = language?.toLowerCase() || languageOf(text);
  const guesses: (CountryCode | null | undefined)[] = [
    ...hints.filter(([words]) => words.test(text)).map(([, country]) => country),
    countryOfHost(documentUrl),
    countryOfHost(pageContext.pageUrl),
    ...[...text.matchAll(/@([\w.-]+\.[a-z]{2})\b/giu)].map(hit =>
      countryOfHost(`https://${hit[1]!.toLowerCase()}`),
    ),
    // "+91 22 6752 5656 / 1800 209 4545": the other number of the text tells where this one is at home.
    ...findPhoneNumbersInText(text).map(({ number }) => number.country),
    /^[a-z]{2}$/i.test(region ?? '') ? (region!.toUpperCase() as CountryCode) : null,
    ...(pageContext.vendor?.support.channels ?? []).map(channel =>
      channel.kind === 'phone' && channel.value ? parsePhoneNumberFromString(channel.value)?.country : null,
    ),
    ...(countriesOfLanguage[lang ?? 'en'] ?? []),
    'US',
  ];
  return [
    ...new Set(guesses.filter(country => country != null && isSupportedCountry(country))),
  ] as CountryCode[];
}
