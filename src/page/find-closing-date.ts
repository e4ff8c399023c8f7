import { writtenDate } from '../applications/deadline.ts';
import { smallLetters } from './tidy.ts';

/** A date is no further than this from the word that makes it a closing date. */
const maxDistance = 45;
/** The text of longer pages is looked through in part. */
const maxText = 60_000;

/** Words that come before the last day for applications, in eleven languages. */
const words = new RegExp(
  [
    'clos(?:ing|es|e)(?!d)(?: date| day)?|(?:submit|send|complete|return)[^.]{0,40}? (?:by|before|no later than)|accepting applications (?:through|until)|stop (?:taking|accepting|reading|reviewing|considering) applications(?: on| after)?|(?:advert|ad|posting|vacancy) (?:will be|is) (?:taken down|removed|withdrawn)(?: on)?|get (?:your|an) application (?:in|to us)[^.]{0,20}? (?:by|before)|applications? (?:received|submitted|sent|arriving|made) after|(?:job|posting|vacancy|position|role|ad|listing) (?:will )?(?:end|expire|close)s?|(?<=^|\\n)ends?(?=:)|application deadline|deadline|apply (?:by|before|until|no later than)|(?:applications?|applying) (?:(?:must|should|will) be )?(?:due|close[sd]?|(?:received|submitted|made|sent)(?: by| before| until| no later than| on or before)|accepted (?:until|through)|open (?:until|through|thru)(?! filled))|last (?:date|day)|open (?:until|through|thru)(?! filled)|(?:posting|vacancy|position) (?:end|expire)s?|applications? (?:must|should|have to) (?:reach|arrive)|(?<=^|\\n)expires?(?: on)?',
    'bewerbungs(?:frist|schluss|ende)|letzter bewerbungstag|unterlagen[^.]{0,60}? bis(?: spätestens)?(?: zum| am)?|einsendeschluss|bewerb(?:en sie sich|ung(?:en)?(?: bitte)?|t euch)[^.]{0,40}? (?:bis(?: spätestens| einschließlich)?|spätestens)(?: zum| am)?|(?<!be|kündigungs|probe)frist(?:ende)?|bewerbungs(?:zeitraum|phase) (?:endet|bis)(?: am)?|(?:stellenangebot|ausschreibung|anzeige) (?:gültig bis|endet)',
    'date (?:limite|de clôture|butoir)|clôture(?: des (?:candidatures|inscriptions))?|(?:candidatures?|inscriptions?|dossier)[^.]{0,40}? (?:jusqu.au|avant le|au plus tard le)|(?:postule[rz]?|candidate[rz]?|répond(?:re|ez)) (?:avant le|jusqu.au|au plus tard le)|(?:envo(?:yez|yer|ie)|transmett(?:ez|re)|adress(?:ez|er))(?:-nous)? [^.]{0,25}?(?:cv|candidature|dossier|lettre|curriculum)[^.]{0,25}? (?:avant le|jusqu.au|au plus tard le)|vous avez jusqu.au|(?:offre|annonce) val(?:able|ide) jusqu.au',
    'fecha (?:límite|de cierre|tope)|(?:inscr[íi]b|post[úu]l|ap[úu]nta|aplica|oferta|vacante)[^.]{0,40}? (?:hasta(?: el)?|antes del?)|(?:env[íi](?:a|e|ar)|mand(?:a|e|ar)|remit(?:e|a|ir))(?:nos)? [^.]{0,25}?(?:cv|curr[íi]cul|candidatura|solicitud|document|hoja de vida|carta)[^.]{0,25}? (?:hasta el|antes del?)|(?:plazo|inscripci[oó]n(?:es)?|solicitud(?:es)?|postulaci[oó]n(?:es)?)[^.]{0,40}? hasta(?: el)?|cierra[n]?(?: el)?|cierre(?: de (?:inscripciones|convocatoria))?|plazo(?: de (?:presentación|inscripción|solicitud))?',
    '(?:data[- ]limite|prazo(?: (?:final|limite|de inscrição))?|encerramento)(?: das (?:inscrições|candidaturas))?|encerra(?:m|-se)?(?: em| no dia| a)?|fecham? (?:em|no dia|a)|(?:inscrições|candidaturas?|candidate-se|vagas? abertas?|(?:envi|mand|encaminh)(?:e|ar)(?:-nos)? [^.]{0,25}?(?:cv|curr[íi]culo|document|portf[óo]lio|carta))[^.]{0,40}? at[ée](?: (?:o )?dia| a)?',
    '(?:data di )?scadenza|(?:chiud(?:e|ono)|scad(?:e|ono))(?: il)?|termine(?: ultimo)?|(?:candidatur[ae]|domand[ae]|candidati|invia(?:re|ci|teci)?|manda(?:re|ci)?)[^.]{0,40}? entro(?: e non oltre)?(?: il)?',
    'sluitingsdatum|(?<=^|\\n)sluit op|(?:vacature|inschrijving|(?:sollicitatie|reactie)termijn) sluit(?: op)?|(?:stuur (?:je|uw|jouw)|solliciteer|solliciteren|reageren|reageer|sollicitaties?)[^.]{0,40}? (?:tot(?: en met| uiterlijk)?|t\\/m|vóór|voor|uiterlijk)|vacature[^.]{0,30}? tot(?: en met)?|uiterste (?:datum|reactiedatum)',
    'termin (?:składania|nadsyłania|aplikowania|zgłoszeń)|(?:aplikuj|oferta ważna|oferty|dokumenty|przyjmujemy|przesyłani[a-z]|nadsyłani[a-z]|prześlij|wyślij|zgłoszenia|aplikacje|rekrutacja trwa)[^.]{0,40}? do(?: dnia)?|data zamknięcia',
    'sista (?:ansöknings)?(?:dag(?:en)?|datum)|(?:ansök(?:an)?|sök|skicka(?: in)? (?:ditt|din|dina) (?:cv|personliga brev|merit|handlingar|papper|dokument|intyg))[^.]{0,40}? (?:senast|före)|ansökningstiden går ut',
    '(?:エントリー|応募|申込み?|申し込み)の?受付[はも](?=[^。\\n]{0,25}まで)|(?:応募)?(?:締切|締め切り|〆切|期限)(?:日)?|応募(?:受付)?(?:期間)?|(?:募集|受付|エントリー)期間',
    '(?:报名|申请|投递|招聘|截止)?截止(?:日期|时间)?|(?:报名|申请|投递|网申)(?:起止)?(?:时间|期限)|有效期(?:至)?',
  ].join('|'),
  'g',
);

/** What closes for a day or for the night, which ends no time for applications. */
const closesElse =
  /(?:offices?|shops?|stores?|branch(?:es)?|library|museum|desk|lines?|switchboard|oficinas?|tiendas?|escritórios?|lojas?|uffici|ufficio|negozi|negozio|sedi|sede) $/;

/** Words that come before the days from when to when applications are taken: only the end of a span closes anything. */
const opening = new RegExp(
  [
    '(?:applications?|applying|apply|submissions?|application (?:window|period))[^.\\n]{0,40}? (?:from|between)',
    'bewerb[^.\\n]{0,50}? (?:vom|von|zwischen(?: dem)?)',
    '(?:candidatures?|inscriptions?|dépôt)[^.\\n]{0,50}? (?:du|entre le)',
    '(?:plazo|inscripci|solicitud|postulaci|convocatoria)[^.\\n]{0,50}? (?:del?|desde el|entre el)',
    '(?:inscriç|candidatur|prazo)[^.\\n]{0,50}? (?:de|entre)',
    '(?:domand|candidatur|iscrizion)[^.\\n]{0,50}? (?:dal|tra il)',
    '(?:sollicit|reage|aanmeld)[^.\\n]{0,50}? (?:van|tussen)',
    '(?:zgłosze|aplika|nabór|dokument|rekrutacj)[^.\\n]{0,50}? od',
    'ansök[^.\\n]{0,50}? (?:från|mellan)(?: den)?',
  ].join('|'),
  'g',
);

/** Day and month in figures alone, behind such a word: "4/12", "4.12."; but not "24/7". */
const shortDate =
  /(?<![\d.,:/])(?!24\/7)(?:\d{1,2}\/\d{1,2}|\d{1,2}\.\d{1,2}\.)(?![\d/%]| (?:days?|hours?|weeks?|of|full)\b)/;

/** Dates that come before their word: "12月31日まで応募". Without a year it must be one for applications. */
const before =
  /(?<!(?:契約|雇用|任用|勤務|派遣|研修|試用)期間[^\n。]{0,20}|任期[^\n。]{0,20})(\d{4}年\s?\d{1,2}月\s?\d{1,2}日|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}月\s?\d{1,2}日(?=\s?(?:\(.\))?\s?(?:必着|締切|〆切|截止)|.{0,8}?(?:まで|前).{0,6}(?:応募|受付|必着|投递|报名|申请)))\s?(?:\(.\))?\s?(?:まで|必着|締切|〆切|截止|前)/u;

/** Words that end in a full stop and no sentence, as what follows shows: "11:59 p.m. PST on", "bis einschl. 18.12.", "le ven. 18". */
const shortened =
  /(?<!\p{L})(?:[ap]\.\s?m|einschl|inkl|incl|spätest|godz|kl)\.|(?<!\p{L})(?:[Mm]o|[Dd]i|[Mm]i|[Dd]o|[Ff]r|[Ss]a|[Ss]o|[Mm]on|[Tt]ues?|[Ww]ed|[Tt]hurs?|[Ff]ri|[Ss]at|[Ss]un|[Ll]un|[Mm]ar|[Mm]er|[Jj]eu|[Vv]end?|[Ss]am|[Dd]im|[Mm]ié|[Jj]ue|[Vv]ie|[Ss]áb|[Ss]eg|[Tt]er|[Qq]u[ai]|[Ss]ext?|[Gg]io|[Pp]on|[Ww]t|[Śś]r|[Cc]zw|[Pp]t|[Tt]ors|[Ff]re|[Vv]r)\.(?=\s*(?:$|[\d\p{Ll}(,]))/gu;

/** A closing date as the page writes it next to a word for it, e.g. "28/11/2026"; null where there is none. */
export function findClosingDate(text: string): string | null {
  const read = text
    .slice(0, maxText)
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, ' ');
  const small = smallLetters(read);
  for (const match of small.matchAll(words)) {
    if (closesElse.test(small.slice(Math.max(0, match.index - 16), match.index))) continue;
    const after = read.slice(match.index + match[0].length).slice(0, maxDistance + 25);
    const found = writtenDate.exec(after) ?? shortDate.exec(after);
    // The next sentence is about something else.
    const between = found ? after.slice(0, found.index) : '';
    if (found && found.index <= maxDistance && !/[.!?。]\s|\n.*\n|;/.test(between.replace(shortened, '')))
      return lastOfSpan(after.slice(found.index + found[0].length)) ?? found[0].trim();
  }
  return endOfOpening(read, small) ?? before.exec(read)?.[1] ?? null;
}

/** "Applications are open from 1 to 18 December 2026": the last day of the span, or null. */
function endOfOpening(read: string, small: string): string | null {
  for (const match of small.matchAll(opening)) {
    const after = read.slice(match.index + match[0].length).slice(0, maxDistance + 25);
    const found = writtenDate.exec(after);
    if (!found || found.index > maxDistance / 2) continue;
    const end = lastOfSpan(after.slice(found.index + found[0].length));
    if (end) return end;
    if (firstOfSpan.test(after.slice(0, found.index))) return found[0].trim();
  }
  return null;
}

/** "1 to", "1. bis zum": the first day of a span, whose month stands behind the last. */
const firstOfSpan =
  /^\s(?:the |le |el |il |den |dem )?\d{1,2}(?:\.|st|nd|rd|th|er|[ºo])?\s?(?:[~〜–—-]|to|until|and|bis|und|au|et|al|y|a|e|tot(?: en met)?|en|do|i|till|och)\s?(?:the |zum |le |el |il |den |dem )?$/iu;

/** The end of a span whose beginning these words follow: "1 November – 6 December 2026". Null where there is none. */
function lastOfSpan(behind: string): string | null {
  const between =
    /^\s?(?:\(.\))?(?:,?\s?(?:at |um |à |a las |às |alle |om |kl\.? |godz\. )?\d{1,2}(?:[:.h]\d\d|[時时点])\s?(?:[ap]m|[Uu]hr|h)?)?\s?(?:[~〜–—]|-|to|until|and|bis(?: zum)?|und(?: dem)?|au|et le|al|y el|até|a|e(?: il)?|t\/m|tot(?: en met)?|en|do|i|till(?: den)?|och(?: den)?|から|至|到)(?:\s|(?=[\d令民~〜–—-]))/u.exec(
      behind,
    )?.[0];
  if (!between) return null;
  const end = writtenDate.exec(behind.slice(between.length));
  return end?.index === 0 ? end[0].trim() : null;
}
