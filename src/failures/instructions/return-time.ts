import { writtenDate } from '../../applications/deadline.ts';
import type { TimeNamed } from '../../applications/instruction.ts';
import { plainAmounts } from './plain-amounts.ts';
import { sentencesWithTimes, zoneBehind } from './time-named.ts';
import { daysAhead, hourNamed, timesIn, weekdayNamed } from './time-of-day.ts';

// "We will be back at 18:30": what is closed for a while says until when, which is a time to wait as well.

/**
 * What is said of a site that is closed for a while, one language or two a line; in small letters, for to ignore case among
 * all letters takes the engine three times as long to make ready.
 */
const closed = new RegExp(
  [
    'maintenance|re-?opens?\\b|resum|apply again|applications? (?:can|may) be (?:made|sent|submitted)|up again|up and running|opens? our|possible again|(?:accept|tak)\\w* applications again|restored|resumes?|unavailable|not (?:be )?available|offline|\\bdown\\b|\\bback\\b|(?:available|online|open) again|upgrad|updating',
    'wartung|wieder für|wieder bewerben|nehmen wir wieder|wieder möglich|öffnen wir|wir öffnen|öffnet (?:wieder|erst)|nicht (?:verfügbar|erreichbar)|nicht zur verfügung|wieder (?:da|online|verfügbar|erreichbar|geöffnet|zur verfügung)|verfügbar|erreichbar',
    'entretien|rouvr|nous reprenons|reprendra|reanuda|nouveau possible|abrimos|reabr|posible (?:de nuevo|otra vez)|indisponible|accessible|disponible|rétabli|de retour|en ligne|mantenimiento|de vuelta|restablec',
    'manutenç|riprend|ripristin|weer solliciteren|wznow|indisponív|disponív|de volta|(?<!\\p{L})volta(?:mos|r[áã]o?|remos)?(?!\\p{L})|possível (?:de novo|novamente)|manutenzion|riapr|disponibil|di nuovo|onderhoud|heropen|weer (?:open|mogelijk|online|terug)|bereikbaar|beschikbaar',
    'konserwac|wracamy|wróci|nere\\b|(?:znów|znowu|ponownie) (?:otwart|czynn|możliw|rusz)|rusz\\p{L}+ (?:znów|znowu|ponownie)|przerw|dostępn|prace techniczne|underhåll|tillgänglig|öppnar|tillbaka|stängd',
    'メンテナンス|利用できま|利用いただけま|停止|再開|维护|維護|升级|恢复|恢復|无法使用',
  ].join('|'),
  'u',
);

/** "Available from 9", "applications from Monday": the end of it, unless it is "unavailable from 9". */
const openFrom =
  '(?<!\\b(?:unavailable|not (?:be )?available|offline|down|closed|maintenance|upgrad\\w*|updating)\\b[^.]{0,40})\\bfrom\\b|(?<!\\bnot |\\bnot be )\\bavailable from\\b';

/** Words that make the time behind or before them the end of it. */
const ending = new RegExp(
  [
    openFrom,
    '\\b(?:until|till|back|again|re-?open\\w*|return\\w*|resum\\w*|ends?|to|by|expected|restored|finished?|completed?)\\b',
    '(?<!\\p{L})(?:bis|wieder|ende|ab|dalle|från|desde|jusqu|remis\\p{L}*|nouveau|rouvr\\p{L}*|reprendra|reanuda\\p{L}*|riprend\\p{L}*|wznow\\p{L}*|retour|partir|rétabli|hasta|nuevo|otra vez|reabr\\p{L}*|vuelta|volver\\p{L}*|até|volta\\p{L}*|novamente|novo|fino|nuovo|riapr\\p{L}*|torn\\p{L}+|tot|weer|heropen\\p{L}*|terug|vanaf|hervat|do|ponownie|znów|znowu|od|wróci\\p{L}*|wraca\\p{L}*|till|tillbaka|åter|igen|öppnar)(?!\\p{L})',
    'まで|再開|復旧|終了|恢复|恢復|重新|直到|至|结束|結束',
  ].join('|'),
  'iu',
);

/** A day that is named and not dated may be any of the next weeks. */
const weekday =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonn(?:abend|tag)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|poniedział|wtor|środ|czwart|piąt|sobot|niedziel|(?:mån|tis|ons|tors|fre|lör|sön)dag|曜|[周週]|星期|月\s?\d/iu;

/** What makes a day the end of it; "to" and "by" may stand before one for many reasons. */
const returning = new RegExp(
  [
    `(?:${openFrom})(?= \\w+day)`,
    '\\b(?:until|till|back|again|resum\\w*|re-?open\\w*|restored|return\\w*)\\b',
    '(?<!\\p{L})(?:wieder|bis|nouveau|rouvr\\p{L}*|reprend\\p{L}*|retour|remis\\p{L}*|rétabli\\p{L}*|jusqu|nuevo|otra vez|reabr\\p{L}*|reanud\\p{L}*|volver\\p{L}*|vuelt\\p{L}*|restablec\\p{L}*|hasta|novamente|de novo|volta\\p{L}*|retom\\p{L}*|até|nuovo|riapr\\p{L}*|riprend\\p{L}*|torn\\p{L}+|fino|weer|heropen\\p{L}*|hervat\\p{L}*|terug|tot|ponownie|znów|znowu|wróc\\p{L}*|wraca\\p{L}*|wznow\\p{L}*|(?:będzie|będą) dostępn\\p{L}*|åter|tillbaka|igen|till(?= (?:och med|\\p{L}+dag)))(?!\\p{L})',
    '再開|復旧|恢复|恢復|重新|まで|直到',
  ].join('|'),
  'iu',
);

/** Says right before a time, or behind it, that something begins then. */
const beginning =
  /(?<!\p{L})(?:from|ab|von|partir|partire|dès|desde|dalle|vanaf|od|från)(?: d[ealuis]\p{L}*| las| uur| ore| kl\.?| godz\.?| about| ca\.?| etwa| circa)*\s(?:\P{L}|uhr|uur|h|[ap]\.?m)*$|从[^。]{0,8}$|[時时点點:：\d](?:\d\d)?(?:から|より|以降|起|开始|開始)$/iu;
const beginningAfter = /^\s?(?:\d\d分?)?(?:から|より|以降|起|开始|開始)/u;

/** That it is not there, or that works are. */
const isShut = new RegExp(
  [
    '(?<!\\p{L})(?:not|cannot|no longer|un(?:available|reachable)|offline|down|closed|maintenance|upgrad\\p{L}*|shut)(?!\\p{L})',
    '(?<!\\p{L})(?:nicht|kein\\p{L}*|gesperrt|geschlossen|abgeschaltet)(?!\\p{L})|wartung',
    '(?<!\\p{L})(?:indispon[ií]\\p{L}*|inaccess\\p{L}*|fermé\\p{L}*|maintenance|pas|plus)(?!\\p{L})',
    '(?<!\\p{L})(?:no|non|não|mantenimiento|manutenção|manutenzione|cerrad\\p{L}*|fechad\\p{L}*|chius\\p{L}*|fuera|fuori|fora)(?!\\p{L})',
    '(?<!\\p{L})(?:niet|geen|onderhoud|gesloten|nie|niedostępn\\p{L}*|prac[ea]|przerw\\p{L}*|inte|otillgänglig\\p{L}*|stängd|underhåll|nere)(?!\\p{L})',
    'ません|できない|停止|メンテナンス|維護|维护|升级|暂停|暫停|无法|無法|不可用',
  ].join('|'),
  'iu',
);

/**
 * Whether the last time is that from which something is *not* there: "ab 18 Uhr nicht erreichbar". Where a word says that it
 * is there again, it is. What stands behind a comma is said for itself: "closed, available from 18:30".
 */
function isBeginningOfIt(rest: string, end: number): boolean {
  const [before, after] = [rest.slice(0, end), rest.slice(end)];
  if (!beginning.test(before) && !beginningAfter.test(after)) return false;
  // "From 6 pm, the site is down" goes on behind it.
  const clause = [before.split(clauses).at(-1), after.replace(/^(?:,\s|[，、])/, ' ').split(clauses)[0]].join(
    '',
  );
  return isShut.test(clause) && !returning.test(clause);
}
const clauses = /,\s|[，、]/;

/** The day of the week from which a sentence says that something is there again; null where it may be another day. */
const returningOn = (rest: string) => (returning.test(rest) ? weekdayNamed(rest) : null);

const maxWhole = 160;

/** Until when a site says that it is closed, by the last time in a sentence about that; null where there is none. */
export function readReturn(text: string): { sentence: string; moment: TimeNamed } | null {
  if (!closed.test(text.toLowerCase())) return null;
  // "End of maintenance: 04:00" is a sentence and a time.
  const whole = text.length < maxWhole ? [text] : [];
  for (const sentence of [...sentencesWithTimes(text), ...whole]) {
    const moment = ending.test(sentence) ? momentOfReturn(sentence) : null;
    if (moment) return { sentence, moment };
  }
  return null;
}

function momentOfReturn(written: string): TimeNamed | null {
  const sentence = plainAmounts(written);
  // Each way to write a date has a figure, and most sentences have none.
  const date = /\d/.test(sentence) ? (writtenDate.exec(sentence)?.[0] ?? null) : null;
  const rest = date ? sentence.replace(date, ' ') : sentence;
  const coming = !date && weekday.test(rest) ? returningOn(rest) : undefined;
  if (coming === null) return null;
  const last = timesIn(rest)
    .filter(({ isSure }) => isSure)
    .at(-1);
  if (last && isBeginningOfIt(rest, last.end)) return null;
  const named = last ? null : hourNamed(rest);
  if (!last && !named && coming === undefined) return null;
  return {
    inDays: date ? 0 : daysAhead(rest),
    time: last?.time ?? named,
    ...(coming !== undefined && { weekday: coming }),
    ...(date && { date }),
    ...(last && zoneBehind(rest, last)),
  };
}
