import { needing, placeholders, type Rule, rule } from './redact-rules.ts';
import {
  accountWords,
  addressed,
  anybody,
  belongings,
  chineseSurnames,
  demands,
  greetings,
  halfLabels,
  isKnown,
  nameLabels,
  notNames,
  openings,
  signedIn,
  somebody,
  thanks,
} from './wording/personal-words.ts';

/** Names of people, accounts and files, and where somebody lives. */
export function namesAndPlaces(): Rule[] {
  return [
    ...announcedPeople(),
    ...addressedPeople(),
    ...easternPeople(),
    ...accounts(),
    ...files(),
    ...addresses(),
  ];
}

/** What begins a sentence or is called a user as if it were somebody, and is a part of the system. */
const ofSystems =
  /error|time-?out|fail|exception|server|request|career|team|system|portal|account|profile|login|support|service|fehler|erreur|errore|fout|błąd|\bfel\b|gateway|session|upload/i;

/** The expression of one name in Latin letters, of so many words at least and at most, and what must be there before it. */
const part = `(?!${notNames}(?!\\p{L}))\\p{Lu}[\\p{L}’'-]{1,30}`;
const between = '(?: (?:de|da|do|dos|van|von|der|den|del|della|di|la|le|af|bin|al|y|e|ten|ter|zu))?';
const person = (least: number, max: number) => `${part}(?:${between} ${part}){${least - 1},${max - 1}}`;
// Every letter of a name is one of thousands, which takes longest to be made ready: not before there may be a name.
const before = (words: string) => new RegExp(`(?:${words})[^\\x00-\\x40a-z]`);

/** People behind a greeting, thanks, what is theirs, or the label of a name. */
function announcedPeople(): Rule[] {
  return [
    ...needing(before(`(?:${greetings})[:：]? `), [
      rule(
        `(?<before>(?<![\\p{L}])(?:${greetings})[:：]? )(?<value>${person(1, 4)})(?![\\p{L}\\d:]|\\.\\p{L})`,
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
    ...needing(before(`(?:${belongings}) `), [
      rule(
        `(?<before>(?<![\\p{L}])(?:${belongings}) )(?<value>${person(2, 4)})(?![\\p{L}\\d])`,
        'gu',
        placeholders.name,
      ),
    ]),
    ...needing(before(`${halfLabels} {0,2}`), [
      rule(
        `(?<before>(?<![\\p{L}])${halfLabels} {0,2})(?<value>(?!${demands}(?!\\p{L}))${person(1, 3)})(?![\\p{L}\\d])`,
        'gu',
        placeholders.name,
      ),
    ]),
  ];
}

/** People whom a sentence speaks to, or who are signed in or known already. */
function addressedPeople(): Rule[] {
  return [
    ...needing(/(?:^|[.!?] )[^ -@a-z][^.!?,]{1,60}, /u, [
      rule(
        `(?<before>(?:^|[.!?] ))(?<value>(?!${openings}(?!\\p{L}))${person(1, 3)})(?=, (?:${addressed})(?!\\p{L}))`,
        'gu',
        placeholders.name,
        found => !ofSystems.test(found),
      ),
    ]),
    ...needing(before(`${somebody} `), [
      rule(
        `(?<before>(?<!\\p{L})${somebody} )(?<value>${person(2, 4)})(?= ${isKnown})`,
        'gu',
        placeholders.name,
        found => !ofSystems.test(found),
      ),
    ]),
    ...needing(/ als /, [
      rule(
        `(?<before>(?<!\\p{L})als )(?<value>${person(2, 4)})(?= (?:angemeldet|eingeloggt))`,
        'gu',
        placeholders.name,
      ),
    ]),
    ...needing(new RegExp(signedIn, 'i'), [
      rule(
        `(?<before>(?<!\\p{L})${signedIn} )(?<value>(?!${anybody}(?!\\p{L}))[\\p{L}’'-]{2,30}(?: [\\p{L}’'-]{2,30}){0,2})(?=[.,;!)]|$)`,
        'giu',
        placeholders.name,
      ),
    ]),
  ];
}

/** The same in Japanese and Chinese: before what honours them, behind a greeting or a label. */
function easternPeople(): Rule[] {
  const isSomebody = (found: string) =>
    !/お客|応募|利用|皆|候補|申请|应聘|客户|用户|同学|朋友|尊敬|求职|您|你|各位|大家/.test(found);
  const honours = '(?:さん|様|殿|先生|女士|同学|小姐)';
  return [
    ...needing(/[\p{sc=Han}\p{sc=Katakana}]/u, [
      rule(
        `(?<value>(?<![\\p{L}])(?:[\\p{sc=Han}]{2,4}|[\\p{sc=Katakana}ー・]{2,12}|[\\p{sc=Han}]{1,3} [\\p{sc=Han}]{1,3}))(?= ?${honours}(?![\\p{sc=Han}]))`,
        'gu',
        placeholders.name,
        isSomebody,
      ),
      rule(
        `(?<before>(?:你好|您好|欢迎(?:[您你]|回来)?|歡迎(?:[您你]|回來)?|ようこそ|尊敬的|亲爱的|親愛的)[，、, ]{0,2})(?<value>[\\p{sc=Han}]{2,4}?)(?=${honours}|[，。！,!：:]|$)`,
        'gu',
        placeholders.name,
        isSomebody,
      ),
      rule(
        '(?<value>(?<![\\p{L}])[\\p{sc=Han}]{2,4})(?=[，,] ?[您你]好)',
        'gu',
        placeholders.name,
        isSomebody,
      ),
      rule(
        `(?<value>(?<![\\p{L}])${chineseSurnames}[\\p{sc=Han}]{1,2})(?=[，,] ?[您你])`,
        'gu',
        placeholders.name,
        isSomebody,
      ),
      rule(
        `(?<before>(?:用户|用戶|候选人|候選人|申请人|申請人|求职者|应聘者))(?<value>${chineseSurnames}[\\p{sc=Han}]{1,2}?)(?=已|不|的|未)`,
        'gu',
        placeholders.name,
      ),
      rule(
        '(?<before>(?:用户|用戶|姓名|候选人|申请人|申請人|求职者|氏名|お名前|フリガナ|応募者|ユーザー) ?[:：] ?)(?<value>[\\p{sc=Han}\\p{sc=Katakana}ー・]{2,8}(?: [\\p{sc=Han}\\p{sc=Katakana}ー]{1,8})?)(?=[\\s，。！,!)）]|$)',
        'gu',
        placeholders.name,
        found => isSomebody(found) && !/必|无|無|空|不|未|请|請|错|錯|入力/.test(found),
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
        '(?<![\\p{L}])(?<value>(?:p\\. ?o\\. ?box|po box|postfach|postbus|apartado(?: de correos)?|caixa postal|casella postale|skrytka pocztowa) \\d{1,6})',
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
