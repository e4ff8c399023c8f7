import { namesOfAccounts } from './personal-accounts.ts';
import { streetAddresses } from './personal-addresses.ts';
import { isAnswer, typedAnswers } from './personal-answers.ts';
import { namesOfFiles, pathsOfFiles } from './personal-files.ts';
import { namesOfPeople } from './personal-names.ts';
import { hasDigits, needing, placeholders, type Rule, rule } from './redact-rules.ts';
import {
  accountNumbers,
  addressWords,
  bankCodes,
  birthWords,
  codeWords,
  enterWords,
  identityAbbreviations,
  identityWords,
  isYourCode,
  lastDigits,
  payWords,
  phoneWords,
  postCodeWords,
  secretWords,
} from './wording/personal-words.ts';

/**
 * Up to so many characters of one sentence, without a digit, and none of what was replaced already: the words inside of
 * "[identity number]" announce nothing.
 */
const gapUpTo = (max: number) => `[^\\d\\n[\\].!?。]{0,${max}}?`;
/** A number right after one of these is the page's own. */
const notOfError =
  '(?<!(?:error|errors|fehler|erreur|erro|errore|fout|błąd|fel|status|http|ref(?:erence)?|id|no\\.?|nr\\.?|エラー|错误|#)[ :：#(-]{0,3})';
const errorCodes =
  '(?<!(?:error|status|postal|post|zip|country|area|job|reference|http|exit|support|tracking|promo|response|result|return|reason|event)[ -]?)(?<!(?:fehler|status|referenz|fout|fel|エラー|错误|錯誤|状态|参考|邮政|郵便)[- ]?)';
/** The page's own bounds: "between 20,000 and 90,000". */
const notOfRange =
  '(?<!(?<!\\p{L})(?:between|zwischen|entre|tra|tussen|między|mellan|least|most|minimum|maximum|mindestens|höchstens|than|up to|bis|à|hasta|até|fino a|tot|do|till|to|and|und|et|y|e|en|i|och|máximo|mínimo|massimo|minimo)(?: (?:is|of|are|ist|beträgt|von|est|de|es|é|è|di|van|jest|wynosi|är))?[ :]{1,2}[$€£¥]?)';
/** Behind the first of the page's own bounds: "32,000 to £36,000". */
const toMore = ' ?[-–—] ?[$€£¥]?\\d| (?:to|and|bis|und|à|et|a|y|até|e|en|tot|do|i|till|och) [$€£¥]?\\d';
const ofError = "(?! (?:d['’]erreur|de error|de erro|errore|di errore|błędu|postal|http|de référence))";

/** What a form numbers itself, and errors. */
const noPlaces =
  '(?:line|e-?mail|mail|ip|web|électronique|zeile|ligne|línea|linha|riga|regel|linia|rad|field|part|book|error|fehler|erreur|errore|fout|http|is|must|may|can|has|has to|should|muss|darf|ist|est|doit|es|debe|é|deve|è|moet|mag|musi|jest|måste|får|är|of|for|with|does|could|kann|konnte)(?!\\p{L})';

/** What the words around it say, and forms that a reference of the page could have as well. */
export const likelyByContext: readonly Rule[] = [
  rule(
    '(?<before>(?<![\\p{L}])(?:bearer|basic|digest)\\s{1,3})(?<value>[\\w.~+/-]{8,4000}=*)',
    'giu',
    placeholders.secret,
    found => /[\d=_]|.{30}/.test(found),
  ),
  ...needing(/<(?:\[e-mail\]|[^<>\s]+@)/, [
    // As mail names who is meant: RFC 5322.
    rule(
      '(?<before>(?:^|[\\n:,;] ?))(?<value>["“]?\\p{L}[^<>\\n:;[\\]@]{1,60}?["”]?)(?= ?<(?:\\[e-mail\\]|[^<>\\s]+@))',
      'gu',
      placeholders.name,
    ),
  ]),
  ...needing(/sess|sitzung|sesi|sesj/i, [
    rule(
      '(?<before>(?<![\\p{L}])(?:session|sitzung|sesión|sessão|sessione|sessie|sesja) ["\'“#]?)(?<value>(?=[\\w-]*\\d)(?=[\\w-]*[a-z])[\\w-]{8,200})(?![\\w-])',
      'giu',
      placeholders.secret,
    ),
  ]),
  ...needing(/(?:uid|cn|sn|name|mail|upn)=/i, [
    // As directories name people: RFC 4514.
    rule(
      '(?<before>(?<![\\w?&;-])(?:uid|cn|sn|givenname|mail|samaccountname|userprincipalname|upn)=)(?<value>(?!removed(?![\\w]))[^\\s,;[\\]()"\'][^,;\\n[\\]()"\']{1,80})',
      'giu',
      placeholders.user,
    ),
  ]),
  ...needing(/(?:state|code|grant|ticket)[= ]/, [
    // As OAuth and OpenID Connect hand them over (RFC 6749, 4.1): letters of both kinds and digits.
    rule(
      '(?<before>(?<![\\w-])(?:state|code|grant|ticket)=)(?<value>(?=[\\w./-]*\\d)(?=[\\w./-]*[a-z])(?=[\\w./-]*[A-Z])[\\w./-]{8,400})',
      'g',
      placeholders.secret,
    ),
  ]),
  ...needing(/bic|swift/i, [
    rule(
      '(?<before>(?<![a-z])(?:bic|swift)(?:[ -]code)? ?[:：]? )(?<value>[a-z]{6}[a-z\\d]{2}(?:[a-z\\d]{3})?)(?![\\w])',
      'gi',
      placeholders.account,
    ),
  ]),
  ...needing(/[=:：]/, [
    rule(
      `(?<before>${secretWords}["'”’»]?\\s{0,3}[=:：]\\s{0,3}["'“‘«]?)(?<value>(?!removed(?![\\w]))[^\\s,;&"'“”‘’«»<>[\\]]{4,200})`,
      'giu',
      placeholders.secret,
      isSecretValue,
    ),
  ]),
  ...needing(/\d/, [
    rule(
      `(?<before>${secretWords}(?:\\s{1,3}(?:was |is |ist |est |es |é |è |jest |är )?(?:["'“‘„]|« ?)?|[「『“]))(?<value>(?=[^\\s,;"'“”‘’«»<>[\\]]{0,60}\\d)[^\\s,;"'“”‘’«»「」『』<>[\\]]{4,60})`,
      'giu',
      placeholders.secret,
      found => !/^\d{1,2}\D|^\d{1,3}$/.test(found),
    ),
    rule(
      `(?<before>(?:${identityWords})${gapUpTo(30)}(?<![\\p{sc=Latn}\\d]))(?<value>[a-z]{0,6}\\d[\\da-z]*(?:[ ./-]\\d[\\da-z]*){0,8}(?: [a-z] ?\\d{2,4}|-[a-z])?)(?![\\p{sc=Latn}\\d])`,
      'giu',
      placeholders.identity,
      isIdentityValue,
    ),
    rule(
      `(?<before>${identityAbbreviations}${gapUpTo(25)}(?<![\\p{sc=Latn}\\d]))(?<value>[A-Z]{0,6}\\d[\\dA-Z]*(?:[ ./-]\\d[\\dA-Z]*){0,8}(?:-[A-Z])?)(?![\\p{sc=Latn}\\d])`,
      'gu',
      placeholders.identity,
      isIdentityValue,
    ),
    rule(
      `(?<before>${birthWords}${gapUpTo(25)}(?<![\\p{sc=Latn}\\d]))(?<value>\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|(?:(?:明治|大正|昭和|平成|令和|民國|民国)[元\\d]{1,2}|\\d{4})年\\d{1,2}月\\d{1,2}日|\\d{8}|\\d{6}(?!\\d)|\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?[ -](?:of |de )?\\p{L}{3,12}\\.?,?[ -](?:de )?\\d{4}|\\d{1,2}[./]\\d{4}|(?:19|20)\\d\\d(?![\\d./-])|\\p{L}{3,12} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`,
      'giu',
      placeholders.birth,
    ),
    rule(
      `(?<![\\w.-])(?<value>\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{4}年\\d{1,2}月\\d{1,2}日)(?![\\w-])(?=["'”“»]?[^\\d\\n\\[.!?。]{0,30}${birthWords})`,
      'giu',
      placeholders.birth,
    ),
    rule(
      `(?<before>(?<![\\p{L}])(?:born|birth)[^\\n\\[.!?]{0,12} )(?<value>\\p{L}{3,12} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`,
      'giu',
      placeholders.birth,
    ),
    rule(
      `(?<before>(?:${codeWords})(?![\\]])${gapUpTo(45)}(?<![\\p{sc=Latn}\\d-]))(?<value>[a-z]{1,2}-\\d{4,8}|\\d{3}[- ]?\\d{1,5}|(?=[a-z-]*\\d)[a-z\\d]{2,5}(?:-[a-z\\d]{2,5}){1,3}|(?=[a-z]*\\d)[a-z\\d]{5,10})(?![\\w-])`,
      'giu',
      placeholders.code,
    ),
    rule(
      `(?<![\\w.#-])${notOfError}(?<value>[a-z]-\\d{4,8}|\\d{3}[- ]?\\d{1,5})(?=[”"'»）)]{0,2}[ ,は]?[^\\d\\n\\[.!?。]{0,25}(?:${codeWords})(?!\\]))`,
      'giu',
      placeholders.code,
    ),
    rule(
      `(?<before>${errorCodes}(?<![\\p{L}])(?:code|código|codice|kod(?:en)?) )(?<value>\\d{4,8})(?= (?:(?:has|is|was|ist|wurde|a|est|ha|está|è|jest|har|är) )?(?:already |bereits |schon |déjà |ya |já |già |al |już |redan )?(?:expired|used|abgelaufen|benutzt|verwendet|expiré|utilisé|expirado|caducado|usado|utilizado|scaduto|verlopen|gebruikt|wygas\\p{L}+|wykorzystan\\p{L}+|gått ut|använts))`,
      'giu',
      placeholders.code,
    ),
    rule(
      `(?<before>${errorCodes}(?<![\\p{L}])(?:code|código|codigo|codice|kod(?:en)?)${ofError}(?!\\])(?![\\p{L}])${gapUpTo(15)}(?<![\\d-]))(?<value>\\d{6,8}|\\d{3}[- ]\\d{3})(?![\\d-])`,
      'giu',
      placeholders.code,
    ),
    rule(
      `(?<before>${errorCodes}(?:コード|代码|代碼)${gapUpTo(10)}(?<![\\d-]))(?<value>\\d{6,8})(?![\\d-])`,
      'gu',
      placeholders.code,
    ),
    rule(
      `(?<before>${enterWords} ["'“„«]?)(?<value>\\d{6}|\\d{3}[- ]\\d{3})(?![\\w-]| ?\\d)`,
      'giu',
      placeholders.code,
    ),
    rule(
      `(?<![\\w.#-])${notOfError}(?<value>\\d{4,8}|\\d{3}[- ]\\d{3}) ?(?=${isYourCode})`,
      'giu',
      placeholders.code,
    ),
    rule(
      `(?<before>(?:${payWords})${gapUpTo(25)}(?<![\\p{sc=Latn}\\d])${notOfRange})(?<value>(?:[$€£¥]|[a-z]{3} )?\\d{1,3}(?:[ .,'’]\\d{3})+|(?:[$€£¥]|[a-z]{3} )?\\d{4,9}|\\d{1,4}[.,]\\d{2}|\\d{2,3} ?k(?![\\p{L}])|\\d{1,4}(?:\\.\\d)?万円?)(?!\\d|円|以上|以下|以内|未満|${toMore})`,
      'giu',
      placeholders.amount,
    ),
    rule(
      `(?<before>(?:${accountNumbers})${gapUpTo(20)}(?<![\\p{sc=Latn}\\d]))(?<value>\\d(?:[ -]?\\d){4,16})(?![\\p{sc=Latn}\\d]|円)`,
      'giu',
      placeholders.account,
    ),
    rule(
      `(?<before>(?:${bankCodes}) ?[:：#]? ?)(?<value>\\d{2}-\\d{2}-\\d{2}|\\d{3}-\\d{3}|\\d{3,6})(?![\\p{sc=Latn}\\d])`,
      'giu',
      placeholders.account,
    ),
    rule(
      `(?<before>(?:${lastDigits})${gapUpTo(40)}(?<![\\p{sc=Latn}\\d]))(?<value>\\d{2,4})(?![\\w-])`,
      'giu',
      placeholders.account,
    ),
    rule(
      '(?<before>(?:expir(?:y|es|ation)|valid (?:thru|until)|gültig bis|scadenza|caducidad|validade)(?: date)?[: ]{1,2})(?<value>(?:0[1-9]|1[0-2]) ?/ ?\\d{2})(?![\\d/])',
      'giu',
      placeholders.account,
    ),
    // What is shown of a number or address that is hidden already identifies it to those who know the rest.
    rule('(?<![\\w.-])\\d{3}\\*{3,5}\\d{3,4}(?![\\w-])', 'g', placeholders.phone),
    rule('(?<value>[•*●xX]{2,}[ -]?(?:[•*●xX]{1,}[ -]?){0,4}\\d{2,4})(?![\\w-])', 'g', placeholders.phone),
    rule(
      `(?<before>(?<!\\p{L})(?:age|alter|âge|edad|idade|età|leeftijd|wiek|ålder) ?: ?|you are |sie sind |vous avez |tiene )(?<value>\\d{2})(?= years old| jahre alt| ans(?!\\p{L})| años|[ .,;!]*$)`,
      'giu',
      placeholders.birth,
    ),
    rule(
      '(?<before>(?<!\\p{L})(?:age|alter|âge|edad|idade|età|leeftijd|wiek|ålder) )(?<value>\\d{2})(?= (?:is|must|ist|muss|est|doit|es|debe|está|é|deve|è|ligt|moet|jest|musi|är|måste)(?!\\p{L}))',
      'giu',
      placeholders.birth,
    ),
    // In the groups of the French social security: sex, year, month, department. Before what takes a part for a telephone.
    rule(
      '(?<![\\w-])[12] \\d{2} (?:0[1-9]|1[0-2]) (?:\\d{2}|2[AB]) \\d{3} \\d{3}(?: \\d{2})?(?![\\w-])',
      'g',
      placeholders.identity,
    ),
    // International form, and national forms that carry a trunk zero or brackets.
    rule('(?<![\\w+])(?:\\+|00)[1-9]\\d{0,2}(?:[ ./()-]{0,3}\\d){6,12}(?!\\w)', 'g', placeholders.phone),
    rule('(?<!\\w)\\(\\d{2,5}\\)[ ./-]?\\d(?:[ ./-]?\\d){4,9}(?!\\w)', 'g', placeholders.phone),
    rule('(?<![\\w.-])\\d{3}[ .-]\\d{3}[ .-]\\d{4}(?![\\w-])', 'g', placeholders.phone),
    rule('(?<![\\w./-])0\\d{1,4}[ /-]\\d(?:[ -]?\\d){4,9}(?![\\w-])', 'g', placeholders.phone, isNoDate),
    rule('(?<![\\w.-])1[3-9]\\d[ -]\\d{4}[ -]\\d{4}(?![\\w-])', 'g', placeholders.phone),
    rule('(?<![\\w.-])0\\d(?:[ .]\\d{2}){4}(?![\\w-])', 'g', placeholders.phone),
    rule(
      `(?<before>(?:${phoneWords})${gapUpTo(30)}(?<![\\p{sc=Latn}\\d.]))(?<value>\\(?\\d(?:[ ./()-]{0,2}\\d){5,13})(?![\\w-])`,
      'giu',
      placeholders.phone,
      isNoDate,
    ),
    rule(
      `(?<![\\w.#-])${notOfError}(?<value>\\d(?:[ ./-]?\\d){6,11})(?=[”"'»）)]{0,2}[ は]?[^\\d\\n\\[.!?。]{0,30}(?:${phoneWords}))`,
      'giu',
      placeholders.phone,
      isNoDate,
    ),
    // A number of which is said that it is none.
    rule(
      '(?<![\\w.#-])(?<value>\\d(?:[ ./()-]{0,2}\\d){6,13})(?=["”»’)]? (?:is|ist|est|es|é|è|jest|är) (?:not (?:a )?valid|invalid|nicht gültig|ungültig|invalide|no válid|inválid|non valid|ongeldig|niet geldig|nieprawidłow|ogiltig|inte giltig))',
      'gi',
      placeholders.phone,
    ),
    // Canadian, British, German and Czech tax and insurance numbers, and a Japanese one.
    rule('(?<![\\w-])\\d{3}[- ]\\d{3}[- ]\\d{3}(?![\\w-]| ?\\d)', 'g', placeholders.identity),
    rule(
      '(?<![\\w-])\\d{2} \\d{3} \\d{3} \\d{3}(?![\\w-])|(?<![\\w/-])\\d{2,3}/\\d{3}/\\d{4,5}(?![\\w/-])|(?<![\\w/-])\\d{6}/\\d{3,4}(?![\\w/-])',
      'g',
      placeholders.identity,
    ),
    rule(
      '(?<![\\w-])\\d{4}[ -]\\d{4}[ -]\\d{4}(?![\\w-])|(?<![\\w-])\\d{2}-\\d{7}(?![\\w-])',
      'g',
      placeholders.identity,
    ),
    rule(
      '(?<![\\w-])[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?\\d{2} ?\\d{3} ?\\d{3}(?: ?\\d{2})?(?![\\w-])',
      'g',
      placeholders.identity,
    ),
    // What is left of long runs: nine digits and more are an identity number somewhere, but for amounts of bytes and of
    // milliseconds. Moments in milliseconds go too.
    rule(
      '(?<![\\w.-])(?:\\d{11,}|\\d{9,10}(?! (?:[KMG]B|bytes?|octets?|ms)(?!\\w)))(?![\\w-])',
      'g',
      placeholders.identity,
    ),
  ]),
  ...needing(/\d/, [
    rule(
      `(?<before>${postCodeWords}${gapUpTo(12)}(?<![\\p{sc=Latn}\\d-]))(?<value>[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}|[a-z]\\d[a-z] ?\\d[a-z]\\d|[a-z]\\d[\\dw] ?[a-z\\d]{4}|\\d{4} ?[a-z]{2}|\\d{2,5}[- ]\\d{2,4}|\\d{4,6})(?![\\w-])`,
      'giu',
      placeholders.address,
    ),
    rule('(?<before>〒 ?)(?<value>\\d{3}-?\\d{4})', 'g', placeholders.address),
    rule(
      `(?<before>(?:${addressWords}|(?<!\\p{L})(?:address line \\d|street|unit|straße|rue|calle|rua|via|straat|ulica|gata)(?!\\p{L})) ?[:：] ?)(?<value>[^\\n:;!?。[\\]]{0,60}?\\d[^\\n:;.!?。[\\]]{0,40})(?=[\\n.;!?。]|$)`,
      'giu',
      placeholders.address,
      isAnswer,
    ),
    rule(
      `(?<before>${addressWords} ["'“„«]?)(?<value>\\d{1,5}[a-z]?(?: (?!(?:is|are|was|must|not|of|could|ist|muss|est|doit|no|não|non|nie|är)(?!\\p{L}))\\p{L}[\\p{L}’'-]*){1,4})`,
      'giu',
      placeholders.address,
      found =>
        isAnswer(found) &&
        !/^\d+[a-z]? (?:lines?|characters?|zeichen|zeilen|caract\p{L}*|znak\p{L}*|tecken)/u.test(found),
    ),
    rule(
      `(?<before>${addressWords}[:：]? ?["'“„«]?)(?<value>(?!${noPlaces})(?:\\p{L}[\\p{L}.'’-]*,? ){1,6}\\d{1,5} ?[a-z]?(?:-\\d{1,3})?)(?![\\p{L}\\d])`,
      'giu',
      placeholders.address,
      found => !saysLimit.test(found),
    ),
  ]),
  ...namesOfPeople(),
  ...needing(/\[name\],? \(?\d/, [
    // Nobody who applies for a job was born later.
    rule(
      '(?<before>\\[name\\],? \\(?)(?<value>(?:19\\d\\d|200\\d|201[0-2])[-./]\\d\\d?[-./]\\d\\d?|\\d\\d?[-./]\\d\\d?[-./](?:19\\d\\d|200\\d|201[0-2]))(?!\\d)',
      'g',
      placeholders.birth,
    ),
  ]),
  // Before names of users, which folders have too.
  ...pathsOfFiles(),
  ...namesOfAccounts(),
  ...namesOfFiles(),
  ...streetAddresses(),
  ...typedAnswers(),
];

/** "Address: maximum 100 characters" is no address. */
const saysLimit =
  /^(?:maximum|max|minimum|min|at (?:most|least)|höchstens|mindestens|máximo|mínimo|massimo|minimo|maximaal|minimaal|maksymalnie|högst|minst)(?!\p{L})/iu;

/** "password: required" announces no password. */
function isSecretValue(found: string): boolean {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(found)) return false;
  return /[\d_%$#@!*+/=~^-]/.test(found.slice(1)) || /\p{Ll}\p{Lu}/u.test(found) || !requirement.test(found);
}

const requirement =
  /^(?:must|should|is|are|was|has|have|may|can(?:not)?|does|do|need|required?|missing|invalid|incorrect|wrong|too|at|please|enter|the|your|this|minimum|length|characters|muss|darf|ist|sind|bitte|mindestens|falsch|ungültig|fehlt|pflicht\p{L}*|doit|obligatoire|incorrecte?|invalide|veuillez|debe|obligatori[oa]|incorrect[oa]|inválid[oa]|deve|campo|errat[oa]|moet|verplicht|onjuist|ongeldig|musi|wymagan\p{L}*|błędne|nieprawidł\p{L}*|måste|krävs|fel\p{L}*|ogiltig\p{L}*|expired|abgelaufen|reset|mismatch|not|no|nicht|kein\p{L}*|pas|non?|não|niet|geen|nie|inte)\p{P}*$/iu;

function isIdentityValue(found: string): boolean {
  const isMixed = /[a-z]/i.test(found);
  const isLong =
    hasDigits(5)(found) ||
    (hasDigits(3)(found) && isMixed && found.length > 5) ||
    (hasDigits(2)(found) && isMixed && found.length > 8);
  return isLong && isNoDate(found);
}

function isNoDate(found: string): boolean {
  return !/^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2})(?!\d)/.test(found);
}
