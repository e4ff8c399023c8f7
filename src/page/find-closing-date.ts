import { writtenDate } from '../applications/deadline.ts';
import { smallLetters } from './tidy.ts';

/** A date stands no further from the word that makes it a closing date. */
const maxDistance = 45;
/** The text of longer pages is looked through in part. */
const maxText = 60_000;

/** Words after which the day stands until which applications are taken, in eleven languages. */
const words = new RegExp(
  [
    'clos(?:ing|es|e)(?: date| day)?|application deadline|deadline|apply (?:by|before|until)|(?:applications?|applying) (?:(?:must|should|will) be )?(?:due|close[sd]?|(?:received|submitted|made|sent)(?: by| before| until| no later than| on or before)|accepted (?:until|through)|open until)|last (?:date|day)|open until|(?:posting|vacancy|position) (?:end|expire)s?|applications? (?:must|should|have to) (?:reach|arrive)|(?<=^|\\n)expires?(?: on)?',
    'bewerbungs(?:frist|schluss|ende)|einsendeschluss|bewerb(?:en sie sich|ung(?:en)?(?: bitte)?|t euch)[^.]{0,40}? (?:bis(?: spätestens| einschließlich)?|spätestens)(?: zum| am)?|frist(?:ende)?|bewerbungs(?:zeitraum|phase) (?:endet|bis)(?: am)?|(?:stellenangebot|ausschreibung|anzeige) (?:gültig bis|endet)',
    'date (?:limite|de clôture|butoir)|clôture(?: des (?:candidatures|inscriptions))?|(?:candidatures?|inscriptions?|dossier)[^.]{0,40}? (?:jusqu.au|avant le|au plus tard le)|(?:postule[rz]?|répond(?:re|ez)) (?:avant le|jusqu.au)|vous avez jusqu.au',
    'fecha (?:límite|de cierre|tope)|(?:plazo|inscripci[oó]n(?:es)?|solicitud(?:es)?|postulaci[oó]n(?:es)?)[^.]{0,40}? hasta(?: el)?|cierra[n]?(?: el)?|cierre(?: de (?:inscripciones|convocatoria))?|plazo(?: de (?:presentación|inscripción|solicitud))?',
    '(?:data[- ]limite|prazo(?: (?:final|limite|de inscrição))?|encerramento)(?: das (?:inscrições|candidaturas))?|(?:encerra(?:m|-se)?|fecham?)(?: em| no dia| a)?|(?:inscrições|candidaturas?|candidate-se|vagas? abertas?)[^.]{0,40}? at[ée](?: (?:o )?dia| a)?',
    '(?:data di )?scadenza|(?:chiud(?:e|ono)|scad(?:e|ono))(?: il)?|termine(?: ultimo)?|(?:candidatur[ae]|domand[ae]|candidati)[^.]{0,40}? entro(?: e non oltre)?(?: il)?',
    'sluitingsdatum|(?:solliciteer|solliciteren|reageren|reageer|sollicitaties?)[^.]{0,40}? (?:tot(?: en met| uiterlijk)?|t\\/m|vóór|voor|uiterlijk)|uiterste (?:datum|reactiedatum)',
    'termin (?:składania|nadsyłania|aplikowania|zgłoszeń)|(?:aplikuj|oferta ważna|oferty|dokumenty|przyjmujemy|zgłoszenia|aplikacje|rekrutacja trwa)[^.]{0,40}? do(?: dnia)?|data zamknięcia',
    'sista (?:ansöknings)?(?:dag(?:en)?|datum)|(?:ansök(?:an)?|sök)[^.]{0,40}? (?:senast|före)|ansökningstiden går ut',
    '(?:応募)?(?:締切|締め切り|〆切|期限)(?:日)?|応募受付(?:期間)?',
    '(?:报名|申请|投递|招聘|截止)?截止(?:日期|时间)?|有效期(?:至)?',
  ].join('|'),
  'g',
);

/** Day and month in figures alone, behind such a word: "4/12", "4.12."; but not "24/7". */
const shortDate =
  /(?<![\d.,:/])(?!24\/7)(?:\d{1,2}\/\d{1,2}|\d{1,2}\.\d{1,2}\.)(?![\d/%]| (?:days?|hours?|weeks?|of|full)\b)/;

/** Dates that stand before their word: "12月31日まで応募". Without a year it must be one for applications. */
const before =
  /(\d{4}年\s?\d{1,2}月\s?\d{1,2}日|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}月\s?\d{1,2}日(?=.{0,8}?(?:まで|前).{0,6}(?:応募|受付|必着|投递|报名|申请)))\s?(?:\(.\))?\s?(?:まで|必着|截止|前)/u;

/** A closing date as the page writes it beside a word for it, e.g. "28/11/2026"; null where none stands there. */
export function findClosingDate(text: string): string | null {
  const read = text
    .slice(0, maxText)
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, ' ');
  const small = smallLetters(read);
  for (const match of small.matchAll(words)) {
    const after = read.slice(match.index + match[0].length).slice(0, maxDistance + 25);
    const found = writtenDate.exec(after) ?? shortDate.exec(after);
    // The next sentence is about something else.
    const between = found ? after.slice(0, found.index) : '';
    if (found && found.index <= maxDistance && !/[.!?。]\s|\n.*\n/.test(between)) return found[0].trim();
  }
  return before.exec(read)?.[1] ?? null;
}
