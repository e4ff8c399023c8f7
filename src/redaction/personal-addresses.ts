import { needing, placeholders, type Rule, rule } from './redact-rules.ts';

/** Where people live: streets with their numbers, and what goes on behind them. */
export function streetAddresses(): Rule[] {
  return [...streets(), ...behindStreets()];
}

/**
 * What goes on behind a street and its number: floor and door, postal code and town. It is taken out where the street
 * was, since a town alone is an answer of no consequence and a part of many employers' names.
 */
function behindStreets(): Rule[] {
  const door =
    '(?:(?:[Aa]pt|APT|[Aa]partment|[Uu]nit|[Ss]uite|[Ff]lat|[Ff]loor|[Bb]te|[Bb]ât|[Aa]ppt|[Ee]sc|[Pp]iso|[Pp]ta|[Pp]uerta|[Bb]loco|[Aa]pto|[Aa]ndar|[Ii]nt|[Ss]cala|[Mm]\\.|[Ll]ok|[Ll]gh|[Ww]hg|[Tt]op|[Ss]tiege|[Bb]us)\\.? ?#?[\\p{L}\\d]{1,5}|\\d{1,2}\\.?[ºª°]? ?(?:izda|izq|dcha|ctro|[A-Da-d])\\.?|\\d{1,4}[a-z]?)';
  const code =
    '(?:(?:[A-Z]{1,2}-)?\\d{2}-\\d{3}|(?:[A-Z]{1,2}[- ])?\\d{3} ?\\d{2}|(?:[A-Z]{1,2}-)?\\d{4,5}(?:-\\d{3,4})?(?: [A-Z]{2})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)';
  const town = "\\p{Lu}[\\p{L}’'-]{1,30}(?: \\p{Lu}[\\p{L}’'-]{1,30}){0,2}";
  const place = `(?:${code}(?:,? ${town})?|${town},? (?:[A-Z]{2} )?${code})`;
  return needing(/\[address\][,/ ]/, [
    rule(
      `(?<before>\\[address\\](?:/|,? ))(?<value>(?:${door},? )*?(?:${place}|${door}(?:, ${place})?))(?![\\p{L}\\d])`,
      'gu',
      placeholders.address,
    ),
  ]);
}

/** Streets with their numbers, as they are written in the languages that pages have. */
function streets(): Rule[] {
  const street =
    '(?:street|st\\.|st(?=,|$)|road|rd\\.?|avenue|ave\\.?|lane|ln\\.?|drive|boulevard|blvd\\.?|court|terrace|close|crescent|square|gardens|mews|way(?! (?:to|of)(?!\\p{L}))|parkway|highway|hwy\\.?)';
  const inFrench =
    '[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai|[Rr]oute|[Cc]ours|[Ss]quare|[Ff]aubourg|[Pp]assage';
  const inGerman =
    'straße|strasse|str\\.|weg|gasse|platz|allee|ring|damm|ufer|laan|straat|plein|gracht|kade|singel|dijk|gatan|vägen|gata|gränd|torg';
  return [
    ...needing(/\d/, [
      rule(
        `(?<![\\w.-])(?<value>\\d{1,5}[a-z]?(?:,)? (?:\\p{L}[\\p{L}’'.-]{1,20} ){1,3}${street}(?: (?:n|s|e|w|ne|nw|se|sw)(?!\\p{L}))?(?:,? (?:flat|apt\\.?|apartment|unit|suite|room|#) ?\\w{1,5})?)(?![\\p{L}])`,
        'giu',
        placeholders.address,
      ),
      rule(
        `(?<value>(?<![\\p{L}])\\p{Lu}[\\p{L}-]{1,30}(?:${inGerman}) \\d{1,4} ?[a-zA-Z]?(?:-(?:bis|hs|\\d{1,3}|[IVX]{1,4}|[A-Za-z]))?)(?![\\p{L}\\d])`,
        'gu',
        placeholders.address,
      ),
      rule(
        `(?<![\\w.-])(?<value>\\d{1,5}(?: ?bis| ?ter)?,? (?:${inFrench}) (?:(?:de|du|des|la|le|les) |[dl][’']){0,3}\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3})`,
        'gu',
        placeholders.address,
      ),
      rule(
        "(?<![\\p{L}])(?<value>(?:calle|c/|avenida|avda?\\.?|av\\.|carrera|cra\\.|paseo|plaza|ronda|camino|rua|r\\.|travessa|praça|largo|alameda|estrada|via|viale|piazza|corso|vicolo|largo|ul\\.|ulica|aleja|al\\.|os\\.|osiedle|pl\\.) (?:\\p{L}[\\p{L}’'-]*[ ,.]{1,2}){1,5}(?:n[.º°]+ ?)?\\d{1,5}(?:/\\d{1,4})?)(?![\\p{L}\\d])",
        'giu',
        placeholders.address,
      ),
      rule(
        '(?<![\\p{L}])(?<value>(?:p\\. ?o\\. ?box|po box|postfach|postbus|apartado(?: de correos)?|caixa postal|casella postale|skrytka pocztowa) \\d{1,6})',
        'giu',
        placeholders.address,
      ),
      rule(
        '(?<value>[\\p{sc=Han}]{2,8}(?:路|街|巷|弄|大道)(?:[一二三四五六七八九十]段)?(?:\\d{1,5}[弄巷])?\\d{1,5}[号號]|[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}]{2,12}\\d{1,3}(?:丁目|-\\d{1,3}-\\d{1,3})(?:\\d{1,3}番(?:\\d{1,3}号)?)?|[\\p{sc=Han}]{1,6}[都道府県市区町村][\\p{sc=Han}\\p{sc=Katakana}]{1,10}\\d{1,3}-\\d{1,3})',
        'gu',
        placeholders.address,
      ),
    ]),
  ];
}
