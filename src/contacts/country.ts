import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from './phone-library.ts';
import { domainsOf, registrableDomain } from './domains.ts';
import type { PageContext } from './found.ts';
import { countryNames } from './wording/country-names.ts';
import { inUnitedStates, placeNames } from './wording/place-names.ts';

/** Where a language without a region is spoken most: a guess, and never more than that. */
const mostLikely: Record<string, CountryCode> = {
  en: 'US',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'BR',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  no: 'NO',
  fi: 'FI',
  ja: 'JP',
  zh: 'CN',
  hant: 'TW',
  ko: 'KR',
  cs: 'CZ',
  tr: 'TR',
  hu: 'HU',
  ro: 'RO',
  ru: 'RU',
  uk: 'UA',
  el: 'GR',
};

/** Top-level domains that are used by the whole world, or are no country's code. */
const worldwide = /^(?:io|co|ai|me|tv|cc|ws|to|fm|gg|eu|ly|sh|am|la|gl|im)$/;

/** Zones and currencies printed next to a number that give its country away. */
const hints: readonly [RegExp, CountryCode][] = [
  [/\b(?:BST|GMT|UK|NHS|£)\b|£/, 'GB'],
  [/₹|\b(?:lakhs?|Aadhaar|crores?)\b/, 'IN'],
  [/\bPOPIA\b/, 'ZA'],
  [/\b(?:AE[SD]T|AWST|ACST|Australia)\b/, 'AU'],
  [/\b(?:NZ[SD]T|New Zealand)\b/, 'NZ'],
  [/\bIreland\b/, 'IE'],
  [/\b(?:India|IST)\b/, 'IN'],
  [/\bCanada\b/, 'CA'],
  // Numbers, postal codes and registers that only one country writes so.
  [/(?<![\d-])1300[ -]\d{3}[ -]\d{3}(?!\d)/, 'AU'],
  [/\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/, 'GB'],
  [/\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b/, 'CA'],
  [/\b(?:Pty\.? Ltd|ABN \d)/, 'AU'],
  [/\bS\.? ?A\.? de C\.? ?V\b|\bRFC:? [A-Z]{3}/, 'MX'],
  [/\bCNPJ\b/, 'BR'],
  [/\bSIRET\b/, 'FR'],
  [/\b(?:P\.? ?IVA|Partita IVA)\b/i, 'IT'],
  [/\bKvK\b/i, 'NL'],
  [/\bNIP:? \d/, 'PL'],
  [/\b(?:Schweiz|Suisse|Svizzera|CHF)\b/, 'CH'],
  [/\b(?:Österreich|Austria)\b/, 'AT'],
  [/\b(?:Belgi[eëqu]+|Belgique)\b/, 'BE'],
  [/(?<!New )\b(?:México|Mexico)\b/, 'MX'],
  // Free numbers of North America, in French as well.
  [/(?<![\d+-])1[-. ]8(?:00|33|44|55|66|77|88)[-. ]\d{3}[-. ]\d{4}(?!\d)/, 'US'],
  [/\b(?:Brasil|Brazil)\b/, 'BR'],
];

/**
 * "0300 134 9765" and "020 7994 2791", as Britain groups its numbers, and "(02) 9413 3662", as Australia does. Elsewhere some
 * are grouped so as well: what names a country comes first, and another language rules it out.
 */
const groupings: readonly [RegExp, CountryCode][] = [
  [
    /(?<![\d+-])(?:0(?:300|808)[ -]\d{3}[ -]\d{4}|\(?020\)? [378]\d{3} \d{4}|020[378] \d{3} \d{4})(?!\d)/,
    'GB',
  ],
  // Of two, the numbers with a nine are not Manila's, and of three not Tokyo's.
  [/(?<![\d+-])\((?:02\) [49]|03\) [789]|0[78]\) \d)\d{3} \d{4}(?!\d)/, 'AU'],
];
/** "01225 388000" and "07700 719953" in Britain; "07131 562000" is in Heilbronn, "07242 626000" in Wels. */
const fiveAndSix = /(?<![\d+-])\(?0[17]\d{3}\)? \d{6}(?!\d)/;

/** "062 737 05 92" in Switzerland. In Germany only 030, 040, 069 and 089 are as short; France and Belgium group otherwise. */
const swissGroups =
  /(?<![\d+-])0(?:2[1-7]|3[1-4]|4[134]|5[1-8]|6[12]|7[14-9]|81|91)[ /]\d{3} \d\d \d\d(?!\d)/;

/** The countries that the grouping of digits shows, where nothing is written in a language that is spoken elsewhere. */
function countriesOfGroups(text: string, spoken: string | null): CountryCode[] {
  if (spoken === 'de' || spoken === 'fr') return swissGroups.test(text) ? ['CH'] : [];
  if (spoken !== null && spoken !== 'en') return [];
  return [
    ...countriesOf(text, groupings),
    ...(spoken === 'en' && fiveAndSix.test(text) ? (['GB'] as const) : []),
  ];
}

/** Countries that write ten digits as North America does; its towns are named on many pages there. */
const alike: ReadonlySet<CountryCode> = new Set(['MX', 'CO']);

let places: Map<string, CountryCode> | null = null;

/** Every country and town that is known by name, with its capital; America's are told by more than a name. */
function placesByName(): Map<string, CountryCode> {
  if (places) return places;
  places = new Map();
  for (const table of [countryNames, placeNames])
    for (const [code, names] of Object.entries(table) as [CountryCode, string][])
      if (code !== 'US' && code !== 'CA')
        for (const name of names.replaceAll('\\', '').split('|')) places.set(name, code);
  return places;
}

const capital = /(?<![A-Za-zÀ-ɏ@./-])(?<!New )[A-ZÀ-ÖØ-ÞĀ-ž]/g;
const eastAsian = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
/** "Manchester, NH" and "Paris, Texas" are elsewhere. */
const elsewhere = /^,\s(?:[A-Z]{2}\b|Texas|Ohio|Ontario|Kentucky|New Hampshire)/;

/** The countries of all places that a text names, and the text without those that have their country's own code: "Berlin, DE". */
function placesIn(text: string): { named: Set<CountryCode>; rest: string } {
  const known = placesByName();
  const named = new Set<CountryCode>();
  let rest = text;
  for (const { index } of text.matchAll(capital)) {
    const words =
      /^[^\s,;:()|/]+(?: [^\s,;:()|/]+){0,3}/.exec(text.slice(index, index + 40))?.[0].split(' ') ?? [];
    for (let count = words.length; count > 0; count--) {
      const name = words.slice(0, count).join(' ');
      const code = known.get(name) ?? known.get(name.replace(/[.!?]+$/, ''));
      if (!code) continue;
      const behind = text.slice(index + name.length, index + name.length + 20);
      const isOwn = new RegExp(`^,\\s${code}\\b`).test(behind);
      if (isOwn) rest = rest.replace(name + behind.slice(0, ', XX'.length), name);
      if (isOwn || !elsewhere.test(behind)) named.add(code);
      break;
    }
  }
  if (eastAsian.test(text))
    for (const [name, code] of known) if (eastAsian.test(name) && text.includes(name)) named.add(code);
  return { named, rest };
}

/** Where no number is, no country is asked for: the names take long to make ready. */
const maybeNumber = /\d(?:\D{0,3}\d){6}/;

/** "Belém, PA" and "Varese, VA" are no States: what is written in another language than these is hardly of America. */
const ofAmerica: ReadonlySet<string | null> = new Set([null, 'en', 'es']);

/**
 * The country that the towns and countries of a text are in, where it is one alone, and America where it is named: numbers
 * of both look different. A page that names places of several countries shows none.
 */
function countriesNamed(text: string, language: string | null): CountryCode[] {
  if (!maybeNumber.test(text)) return [];
  const { named, rest } = placesIn(text);
  const american: CountryCode[] = ofAmerica.has(language) && inUnitedStates.test(rest) ? ['US'] : [];
  const [one, ...others] = named;
  if (!one || others.length > 0) return american;
  return alike.has(one) && (american.length > 0 || language === 'en') ? american : [one, ...american];
}

let stopWords: Readonly<Record<string, RegExp>> | undefined;

/** Made for the first page that does not say its language: the engine takes longer over them than over all else here. */
const stopWordsOf = () =>
  (stopWords ??= {
    en: /\b(?:the|and|you|your|for|with|please|our|if|call|contact|to|this)\b/giu,
    de: /\b(?:der|die|das|und|sie|ihre?n?|für|mit|bitte|unser\w*|bei|wenden|gmbh|telefon|kontakt|datenschutz|impressum|an|im|am|zum|zur|vom|werktags|büro|bewerbung\w*|bestellungen|stelle|fragen|ansprechpartner\w*)\b|stra(?:ß|ss)e\b|[üß]/giu,
    fr: /(?<!\p{L})(?:le|les|de|des|vous|votre|pour|avec|nous|au|du|veuillez|une|ou|rue|tél|téléphone|nom|prénom|société|adresse|envoyer|accueil|candidatures?|poste|offre|contactez|rejoignez|assistance|aide|renseignements|recrutement|questions?)(?!\p{L})/giu,
    es: /(?<!\p{L})(?:el|los|las|usted|su|para|con|por|favor|nuestro|al|una|o|y|en|de|del|calle|teléfonos?|correo|dirección|empresa|empleo|vacante|bolsa|trabaj[ao]|contacto|soporte|contraseña|ayuda|incidencias|candidatos?)(?!\p{L})|[¿¡ñ]/giu,
    pt: /(?<!\p{L})(?:os?|você|seu|sua|para|com|por|nosso|ao|uma|em|não|e|d[eoa]s?|às?|rua|telefone|endereço|empresa|vagas?|currículos?|trabalhe|conosco|suporte|dúvidas|contatos?|atendimento|senha|ajuda|candidaturas?|inscriç(?:ão|ões))(?!\p{L})|[ãõ]/giu,
    it: /\b(?:il|gli|della?|vostr\w+|per|con|nostro|al|una|di|si|prega|telefono|indirizzo|azienda|piazza|da|dal|dalle|dei|delle|alla|dopo|chiama\w*|ordini|ore|lavora|candidature?|contatti|posizion[ei]|assistenza|segreteria|ufficio|domande|aiuto|numero)\b/giu,
    nl: /\b(?:de|het|een|van|voor|met|uw|onze|bij|wij|je|neem|telefoon|adres|vragen|vacatures?|solliciteer|sollicitati\w+|deze|over|naar|functie|algemeen|klachten|solliciteren|hulp|facturen)\b/giu,
    pl: /(?<!\p{L})(?:i|w|na|do|prosimy|się|jest|nie|lub|pod|aby|z|tel|telefon|adres|ul|praca|oferta|rekrutacja|kontakt)(?!\p{L})|[łśżźęą]/giu,
    sv: /(?<!\p{L})(?:och|du|din|för|med|vår|på|att|är|till|oss|har|inte|telefon|kontakta|adress|tjänsten|ansök\w*|jobb|frågor)(?!\p{L})|å/giu,
    da: /(?<!\p{L})(?:og|du|din|af|med|vores|på|er|til|os|ikke|hvis|kontakt|ansøg\p{L}*|spørgsmål|stillingen|har|mere|få|henvend\p{L}*)(?!\p{L})|[æø]/giu,
    nb: /(?<!\p{L})(?:og|du|din|av|med|vår|på|å|er|til|oss|ikke|hvis|kontakt|søk\p{L}*|spørsmål|stillingen|har|mer|få|henvend\p{L}*)(?!\p{L})|[æø]/giu,
    fi: /(?<!\p{L})(?:ja|ei|tai|että|sekä|puh|klo|tehtäv\p{L}*|lisätieto\p{L}*|hakemu\p{L}*|yhteyttä|sähköposti\p{L}*|työ\p{L}*|voit|osoitteeseen)(?!\p{L})|ää|yö/giu,
    cs: /(?<!\p{L})(?:nebo|jsou|prosím|dotaz\p{L}*|nás|vás|kontaktujte|volejte|zašlete|případě|můžete|telefonu|životopis\p{L}*|pozic\p{L}*|pracovní|uchazeč\p{L}*)(?!\p{L})|[ěřů]/giu,
    tr: /(?<!\p{L})(?:ve|ile|için|bir|bu|olarak|başvuru\p{L}*|iletişim|lütfen|özgeçmiş\p{L}*)(?!\p{L})|[ğı]/giu,
    hu: /(?<!\p{L})(?:és|az|egy|vagy|kérjük|telefonszám\p{L}*|jelentkez\p{L}*|állás\p{L}*|kapcsolat|önéletrajz\p{L}*|címre|címen|várjuk|kérdés\p{L}*|írjon|hívja)(?!\p{L})|[őű]/giu,
    ro: /(?<!\p{L})(?:[șş]i|pentru|sau|vă|rugăm|dumneavoastră|aplic\p{L}*|locuri de muncă|trimite\p{L}*|telefonul\p{L}*|aveți|scrieți|contactați)(?!\p{L})|[șțţ]/giu,
  });

/** Words in letters of one language, or of several whose numbers are much alike. */
const scripts: readonly [RegExp, string][] = [
  [/\p{Script=Hangul}+/gu, 'ko'],
  [/\p{Script=Cyrillic}+/gu, 'ru'],
  [/\p{Script=Greek}+/gu, 'el'],
];
const latinWord = /\p{Script=Latin}{2,}/gu;
const ukrainian = /[іїєґ]/i;

/** The language that a text is written in by its letters. A menu of languages ("Русский", "한국어") tells none, nor does "μm". */
function languageOfLetters(prose: string): string | null {
  const count = (words: RegExp) => prose.match(words)?.length ?? 0;
  const found = scripts.find(([words]) => count(words) > 0 && count(words) * 2 >= count(latinWord))?.[1];
  return found === 'ru' && ukrainian.test(prose) ? 'uk' : (found ?? null);
}

/** Characters that are written otherwise on the mainland. */
const traditional = /[電話專線傳聯應請問題國學員點費轉優營業務]/;

/** Best guess at the language of a text; null when nothing speaks for one. */
export function languageOf(text: string): string | null {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/[\u4e00-\u9fff]/.test(text)) return traditional.test(text) ? 'hant' : 'zh';
  // The "com" and "de" of addresses are no words, nor is the "e" of "e-mail".
  const prose = text.replace(/(?<!\S)\S*[@/]\S*|www\.\S+|(?<!\S)e-(?=(?:mail|post)\p{L}*)/giu, ' ');
  const written = languageOfLetters(prose);
  if (written) return written;
  const counts = Object.entries(stopWordsOf()).map(
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

/** Where a number without country code may be at home. */
export interface Countries {
  /** What the page shows, most telling first. */
  shown: readonly CountryCode[];
  /** What its language makes likely, unless the page shows another; a number of it is a guess. */
  likely: CountryCode | null;
}

const countriesOf = (text: string, signs: typeof hints) =>
  signs.filter(([sign]) => sign.test(text)).map(([, country]) => country);

/**
 * The countries that the words next to a number, the hosts, other numbers and the region of the language tag show, and
 * the one that the language alone makes likely. More than one guess would turn a stranger's number into a valid one:
 * 011-2674… of Delhi is a number in New Zealand, too.
 */
export function countriesFor(
  text: string,
  documentUrl: string,
  { lang, pageUrl, vendor, systems }: PageContext,
): Countries {
  const [language, region] = (lang ?? '').split('-');
  const spoken = language?.toLowerCase() || languageOf(text);
  const likely = mostLikely[spoken ?? 'en'] ?? null;
  const own = vendor ? domainsOf(vendor) : null;
  const shown: (CountryCode | null | undefined)[] = [
    ...countriesOf(text, hints),
    countryOfHost(documentUrl),
    countryOfHost(pageUrl),
    ...[...text.matchAll(/(?:@|www\.|https?:\/\/)([\w.-]+\.[a-z]{2})\b/giu)].map(([, host = '']) => {
      const country = countryOfHost(`https://${host.toLowerCase()}`);
      if (country === null || country === likely) return country;
      // support@acme.de shows where the system's company is, which is no matter to an employer elsewhere.
      const domain = registrableDomain(host.toLowerCase()) ?? '';
      return own?.has(domain) || systems?.isDomain(domain) ? null : country;
    }),
    // "+91 22 6752 5656 / 1800 209 4545": the other number of the text shows the country of this one.
    // Without a country given, only numbers with a plus are found: a text without one is not searched.
    ...(/[+＋]/.test(text) ? findPhoneNumbersInText(text) : []).map(({ number }) => number.country),
    ...countriesNamed(text, spoken),
    ...countriesOfGroups(text, spoken),
    /^[a-z]{2}$/i.test(region ?? '') ? (region!.toUpperCase() as CountryCode) : null,
  ];
  const known = [...new Set(shown.filter(country => country != null && isSupportedCountry(country)))];
  return { shown: known as CountryCode[], likely: likely && !known.includes(likely) ? likely : null };
}
