import { needing, placeholders, type Rule, rule } from './redact-rules.ts';
import { accountWords, greetings, nameLabels, notNames, thanks } from './wording/personal-words.ts';

/** Names of people, accounts and files, and where somebody lives. */
export function namesAndPlaces(): Rule[] {
  return [...people(), ...accounts(), ...files(), ...addresses()];
}

/** People behind a greeting, thanks or the label of a name, in letters of the West and of the East. */
function people(): Rule[] {
  const part = `(?!${notNames}(?!\\p{L}))\\p{Lu}[\\p{L}’'-]{1,30}`;
  const between = '(?: (?:de|da|do|dos|van|von|der|den|del|della|di|la|le|af|bin|al|y|e|ten|ter|zu))?';
  const person = (least: number, max: number) => `${part}(?:${between} ${part}){${least - 1},${max - 1}}`;
  // Every letter of a name is one of thousands, which takes longest to be made ready: not before there may be a name.
  const before = (words: string) => new RegExp(`(?:${words})[^\\x00-\\x40a-z]`);
  return [
    ...needing(before(`(?:${greetings}) `), [
      rule(
        `(?<before>(?<![\\p{L}])(?:${greetings}) )(?<value>${person(1, 4)})(?![\\p{L}\\d:]|\\.\\p{L})`,
        'gu',
        placeholders.name,
      ),
    ]),
    ...needing(before(`(?:${thanks}) `), [
      rule(
        `(?<before>(?<![\\p{L}])(?:${thanks}) )(?<value>${person(1, 2)})(?=[,!.。！]|$)`,
        'gu',
        placeholders.name,
      ),
    ]),
    ...needing(before(`${nameLabels} {0,2}`), [
      rule(
        `(?<before>(?<![\\p{L}])${nameLabels} {0,2})(?<value>${person(2, 4)})(?![\\p{L}\\d])`,
        'gu',
        placeholders.name,
      ),
    ]),
    ...needing(/[\p{sc=Han}\p{sc=Katakana}]/u, [
      rule(
        '(?<value>(?<![\\p{L}])(?:[\\p{sc=Han}]{2,4}|[\\p{sc=Katakana}ー・]{2,12}|[\\p{sc=Han}]{1,3} [\\p{sc=Han}]{1,3}))(?=(?:さん|様|殿|先生|女士|同学)(?![\\p{sc=Han}]))',
        'gu',
        placeholders.name,
        found => !/お客|応募|利用|皆|候補|申请|客户|用户|尊敬/.test(found),
      ),
      rule(
        '(?<before>(?:你好|您好|欢迎(?:回来)?|歡迎(?:回來)?|ようこそ|尊敬的|亲爱的)[，、, ]{0,2})(?<value>[\\p{sc=Han}]{2,4})(?=[，。！,!：:]|$)',
        'gu',
        placeholders.name,
        found => !/用户|客户|申请|求职|您|你/.test(found),
      ),
    ]),
  ];
}

/** Names of users, of an account or in the path of a file. */
function accounts(): Rule[] {
  return [
    ...needing(/[\d._]/, [
      rule(
        `(?<before>(?:${accountWords})[ :：]{1,2}["'“‘«„「]?)(?<value>(?=[\\w-]{0,40}[_\\d]|[\\w-]{1,40}\\.\\w)[\\p{L}\\d][\\w.-]{1,38}[\\p{L}\\d])(?![\\w@])`,
        'giu',
        placeholders.user,
        found => /\p{L}/u.test(found),
      ),
    ]),
    ...needing(/[\\/](?:home|users)[\\/]/i, [
      rule(
        '(?<before>(?:[a-z]:\\\\users\\\\|/(?:home|users)/))(?<value>[^\\\\/\\s\\[\\]]{2,60})',
        'gi',
        placeholders.user,
      ),
    ]),
  ];
}

function files(): Rule[] {
  const endings = [
    'pdf',
    'docx?',
    'odt',
    'rtf',
    'txt',
    'pages',
    'jpe?g',
    'png',
    'webp',
    'heic',
    'gif',
    'tiff?',
    'zip',
  ];
  const ending = `(?:${[...endings, ...endings.map(one => one.toUpperCase())].join('|')})`;
  return [
    ...needing(/\.[a-z]{3}/i, [
      rule(
        `(?<value>(?:(?<![\\p{L}\\p{N}])[\\p{Lu}\\d][\\p{L}\\d_()’'-]{0,40} ){0,4}(?<![\\p{L}\\p{N}_.-])[\\p{L}\\p{N}_(][\\p{L}\\p{N}_.()%+-]{0,120}\\.${ending})(?![\\w-])`,
        'gu',
        placeholders.file,
      ),
    ]),
  ];
}

/** Streets with their numbers, as they are written in the languages that pages have. */
function addresses(): Rule[] {
  const street =
    '(?:street|st\\.|road|rd\\.?|avenue|ave\\.?|lane|drive|boulevard|blvd\\.?|court|terrace|close|crescent)';
  return [
    ...needing(/\d/, [
      rule(
        `(?<![\\w.-])(?<value>\\d{1,5}[a-z]?(?:,)? (?:\\p{L}[\\p{L}’'.-]{1,20} ){1,3}${street})(?![\\p{L}])`,
        'giu',
        placeholders.address,
      ),
      rule(
        '(?<value>(?<![\\p{L}])\\p{Lu}[\\p{L}-]{1,30}(?:straße|strasse|str\\.|weg|gasse|platz|allee|ring|laan|straat|weg|plein|gatan|vägen|gata) \\d{1,4} ?[a-zA-Z]?)(?![\\p{L}\\d])',
        'gu',
        placeholders.address,
      ),
      rule(
        "(?<![\\w.-])(?<value>\\d{1,5}(?: ?bis| ?ter)?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]hemin|[Aa]llée|[Ii]mpasse) (?:(?:de|du|des|la|le|les) |[dl][’']){0,3}\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3})",
        'gu',
        placeholders.address,
      ),
      rule(
        "(?<![\\p{L}])(?<value>(?:calle|c/|avenida|av\\.|paseo|plaza|rua|travessa|praça|via|viale|piazza|corso|ul\\.|ulica|aleja|al\\.) (?:\\p{L}[\\p{L}’'-]*[ ,.]{1,2}){1,5}(?:n[.º°]+ ?)?\\d{1,5}(?:/\\d{1,4})?)(?![\\p{L}\\d])",
        'giu',
        placeholders.address,
      ),
      rule(
        '(?<value>[\\p{sc=Han}]{2,8}(?:路|街|巷|弄)\\d{1,5}[号號]|[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}]{2,12}\\d{1,3}(?:丁目|-\\d{1,3}-\\d{1,3}))',
        'gu',
        placeholders.address,
      ),
    ]),
  ];
}
