import { deniesBeside } from './other-clauses.ts';
import { sentencesOf } from '../sentences.ts';
import { turn } from './turn.ts';
import { conceptsIn, hasAny } from '../wording/concepts.ts';

/**
 * What a site says that it never does, in eleven languages: to share or to sell what it was given, to ask for money or a password.
 * Its "not" reads like a failure. Only what is said of now or of later; what could not be done, or was not done, is none. In small
 * letters.
 */
const neverDone = turn(
  /shar|s[eo]l[ld]|rent|disclos|pass|publish|hand|give|ask|charg|demand|requ|contact|call|phone|bell|mail|dzwon|ring|teil|verkauf|geben|leit|verlang|forder|erheb|bitten|fragen|veröffentl|weiter|partag|vend|divulg|transm|communiqu|réclam|factur|exig|compart|ced|revel|pe[dt]i|cobr|solicit|partilh|pedi|condivi|chied|addebit|del|verko|verhu|vrag|geven|reken|breng|udostęp|sprzed|przekaz|ujawn|prosi|pobier|żąda|wymaga|säl|lämn|(?<!\p{L})ber |kräv|begär|(?<!\p{L})tar |請求|提供|開示|共有|販売|要求|徴収|分享|出售|泄露|洩露|收|索/u,
  "(?<!\\p{L})we(?:[’']ll| will| would| do| shall)? (?:never|not)(?: ever)? (?:shar|sell|rent|disclos|pass|hand|give|ask|charg|demand|requ|contact|call|phone|publish)\\p{L}*(?!\\p{L})|(?<!\\p{L})we (?:do|wo|would)n[’']t (?:ever )?(?:shar|sell|rent|disclos|pass|hand|give|ask|charg|demand|requ|contact|call|publish)\\p{L}*|(?<!\\p{L})(?:is|are|will be) (?:never|not)(?: ever)? (?:shared|sold|rented|disclosed|published|passed on|given to)",
  '(?<!\\p{L})wir (?:teilen|verkaufen|vermieten|geben|leiten|veröffentlichen|verlangen|fordern|berechnen|erheben)(?: \\p{L}+){0,7} (?:nie|niemals|nicht|kein\\p{L}*)(?!\\p{L})|(?<!\\p{L})wir (?:fragen|bitten|werden)(?: \\p{L}+){0,4} (?:nie|niemals)(?!\\p{L})|(?<!\\p{L})(?:wird|werden)(?: \\p{L}+){0,4} (?:nie|niemals|nicht)(?: \\p{L}+){0,4} (?:weitergegeben|verkauft|geteilt|veröffentlicht)(?!\\p{L})',
  "(?<!\\p{L})nous ne (?:\\p{L}+ )?(?:partage|vend|divulgu|lou|transmett|communiqu|demand|réclam|factur|exig)\\p{L}* (?:jamais|pas|aucun)|(?<!\\p{L})(?:n[’']est|ne sont|ne seront?) jamais (?:partag|vendu|divulgu|transmis|communiqu)|(?<!\\p{L})(?:n[’']est|ne sont|ne seront?) pas (?:partag|vendu|divulgu)",
  '(?<!\\p{L})(?:nunca|jamás|no) (?:te |le |os |se |les )?(?:compart|vend|alquil|ced|divulg|revel|ped|solicit|cobr|exig)(?:[aei]mos|[aei]remos|en)(?!\\p{L})',
  '(?<!\\p{L})(?:nunca|jamais|não) (?:te |lhe |lhes |se |o )?(?:partilh|compartilh|vend|ced|divulg|ped|solicit|cobr|exig)(?:[aei]mos|[aei]remos|[ae]m)(?!\\p{L})',
  '(?<!\\p{L})non (?:ti |le |vi |si )?(?:condivid|vend|ced|divulgh|comunich|chied|richied|addebit|esig)(?:iamo|eremo|ono)(?!\\p{L})',
  '(?<!\\p{L})(?:wij|we) (?:bellen|mailen)(?: \\p{L}+){0,4} nooit(?!\\p{L})|(?<!\\p{L})(?:wij|we) (?:delen|verkopen|verhuren|geven|rekenen|brengen)(?: \\p{L}+){0,7} (?:nooit|niet|geen)(?!\\p{L})|(?<!\\p{L})(?:wij|we) (?:vragen|zullen)(?: \\p{L}+){0,4} nooit(?!\\p{L})|(?<!\\p{L})(?:wordt|worden) (?:nooit|niet) (?:gedeeld|verkocht)',
  '(?<!\\p{L})nie (?:dzwoni|udostępni|sprzeda|przekazu|ujawni|prosi|pobiera|żąda|wymaga|publiku|poprosi)(?:j?emy|amy|my)(?!\\p{L})',
  '(?<!\\p{L})vi ringer(?: \\p{L}+){0,2} aldrig(?!\\p{L})|(?<!\\p{L})vi (?:delar|säljer|lämnar|kräver|begär)(?: \\p{L}+){0,4} (?:aldrig|inte|inga|ingen|inget)(?!\\p{L})|(?<!\\p{L})vi (?:(?:ber|kommer)(?: \\p{L}+){0,2} aldrig|tar (?:aldrig|inga|ingen|inget))(?!\\p{L})|(?<!\\p{L})(?:delas|säljs|lämnas) (?:aldrig|inte) ',
  '(?:請求|提供|開示|共有|販売|要求|徴収|お願い)(?:する|し|いたす)?(?:こと)?は?(?:一切|決して|絶対に)?(?:あり|ござい|いたし|致し|し)ません(?!でした)',
  '(?:绝|絕|从|從|也|决|我们|我們)?不(?:会|會|向)[^。，]{0,14}(?:分享|出售|泄露|洩露|提供给|提供給|收费|收費|收取|索要|索取)',
);

/** Who could not do it was to do so, and has failed; what was not done is no promise either. */
const failing =
  /could|w(?:as|ere) |ha(?:s|ve) |wurde|n[’']a |se ha |no (?:ha|fue) |não foi|non è stat|werd |został|har inte|blev |(?<!\p{L})can(?:not|[’']t)|unable|fail|konnte|kann |können|pu |peut|pudo|puede|possível|pôde|possibile|potut|kon |kan |kunde|możn|udało|できません|できない|无法|無法|失败|失敗/u;

/** Whether a sentence in small letters tells of what could not be done, or was not. */
export const isFailing = (small: string): boolean => failing.test(small);

/** What has happened, though it costs nothing: "something went wrong, we will not charge you". */
const happened: ReadonlySet<string> = new Set([
  'error',
  'occurred',
  'failed',
  'crashed',
  'interrupted',
  'unavailable',
  'server',
  'network',
  'expired',
  'sessionThing',
  'signedOut',
  'signIn',
  'mustSignIn',
  'locked',
  'notAllowed',
]);
/** Whoever does not give access keeps somebody out. */
const ofAccess = /access|zugriff|zugang|accès|acces[os]|toegang|(?<!u)dostęp|åtkomst|アクセス|访问/u;

/**
 * Whether a sentence says what its site never does with what it was given, or never asks for, and nothing of what has happened
 * beside it.
 */
export function isNeverDone(sentence: string): boolean {
  const small = sentence.toLowerCase();
  return (
    neverDone(small) &&
    !isFailing(small) &&
    !ofAccess.test(small) &&
    !deniesBeside(small, neverDone) &&
    !hasAny(conceptsIn(sentence), happened)
  );
}

/** A text without the sentences that say what its site never does; null where there are none of them. */
export function withoutNeverDone(text: string): string | null {
  if (!neverDone(text.toLowerCase())) return null;
  const sentences = sentencesOf(text);
  const others = sentences.filter(sentence => !isNeverDone(sentence));
  return others.length < sentences.length ? others.join(' ') : null;
}
