// Names of the days of the week in the eleven languages, from Monday on. Plurals ("Mondays", "montags") name a habit.

/** "Segunda" is Monday alone or before an hour, and else the second of something: "na segunda às 10h", "uma segunda vez". */
const day = (ordinal: string) =>
  `${ordinal}(?:-feira|(?=\\s*(?:$|[.,;:!?()\\d]|às|as \\d|à tarde|à noite|de manhã|pela manhã|a partir|depois|após|que vem)))`;

const names: readonly string[] = [
  `monday|montag|lundi|lunes|${day('segunda')}|lunedì|maandag|poniedział(?:ek|ku)|måndag(?:en)?`,
  `tuesday|dienstag|mardi|martes|${day('terça')}|martedì|dinsdag|wtor(?:ek|ku)|tisdag(?:en)?`,
  `wednesday|mittwoch|mercredi|miércoles|${day('quarta')}|mercoledì|woensdag|środ[aęy]|onsdag(?:en)?`,
  `thursday|donnerstag|jeudi|jueves|${day('quinta')}|giovedì|donderdag|czwart(?:ek|ku)|torsdag(?:en)?`,
  `friday|freitag|vendredi|viernes|${day('sexta')}|venerdì|vrijdag|piąt(?:ek|ku)|fredag(?:en)?`,
  'saturday|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sobot[aęy]|lördag(?:en)?',
  'sunday|sonntag|dimanche|domingo|domenica|zondag|niedziel[aęi]|söndag(?:en)?',
];
const eastern: readonly string[] = ['月', '火', '水', '木', '金', '土', '日'];
const chinese: readonly string[] = ['一', '二', '三', '四', '五', '六', '[日天]'];

/** By their place in the week. */
export const weekdays: readonly RegExp[] = names.map(
  (spaced, i) =>
    new RegExp(
      `(?<!\\p{L})(?:${spaced})(?!\\p{L})|${eastern[i]}曜|(?:周|週|星期|礼拜|禮拜)${chinese[i]}`,
      'iu',
    ),
);

/** What each of them holds: most sentences name no day, and make none of the seven ready. */
export const weekdaySign =
  /day|tag|dag|d[iì]|woch|abend|lunes|martes|rcoles|jueves|viernes|sáb|sab|dom|segunda|terça|quarta|quinta|sexta|poniedz|wtor|środ|czwart|piąt|sobot|niedziel|曜|周|週|星期|礼拜|禮拜/i;

/** A day of the week right before a time: "Dienstag, 8 Uhr". */
export const weekdayBefore = new RegExp(
  `(?<!\\p{L})(?:${names.join('|')})(?:,| um| at| à| a las| às| alle| om| kl\\.?)?\\s$`,
  'iu',
);

/** Before or around such a name: a habit, a day that is past, or one by which something is to be done. */
export const noComingDay =
  /(?<!\p{L})(?:every|each|last|since|jeden|letzten|vergangenen|seit|bis spätestens|chaque|dernier|depuis|tous les|cada|todos los|todas as|pasado|passad[ao]|desde|ogni|scors[ao]|dallo scorso|elke|iedere|afgelopen|sinds|każd[yąe]|ostatni\p{L}*|zeszł\p{L}*|varje|förra|sedan|before|vor dem|avant|antes del?|prima di|przed)(?!\p{L})|毎週|先週|每周|每週|上周|上週|までに|之前|以前/iu;
