// Words for spans and half hours in the eleven languages (en de fr es pt it nl pl sv, ja and zh).

/** Hours behind a number. */
export const hourUnits =
  'h(?:ours?|rs?)?\\.?|std\\.?|stunden?|heures?|horas?|or[ae]|uur|uren|godz\\.?|godzin[ęya]?|tim(?:mar|me)?\\.?|時間|(?:个|個)?小[时時]';
/** Minutes behind a number. */
export const minuteUnits = 'm(?:in(?:s|ut\\p{L}*|uut)?)?\\.?|分[钟鐘間]?';
/** Between hours and minutes. */
export const spanWords = 'and|und|et|y|e|en|i|och';

/** The hours of a clock in words, from one to twelve. */
const english = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const german = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const french = 'une deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const spanish = 'una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const portuguese = 'uma duas três quatro cinco seis sete oito nove dez onze doze'.split(' ');
const italian = 'una due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' ');
const dutch = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const swedish = 'ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** A way to name a half hour: how many hours the named one is ahead, and the words around it; of these, `before` stays. */
interface HalfHour {
  hours: readonly string[];
  ahead: 0 | 1;
  before?: string;
  word?: string;
  behind?: string;
}

export const halfHours: readonly HalfHour[] = [
  { hours: english, ahead: 0, word: 'half past ' },
  { hours: german, ahead: 1, word: 'halb ' },
  { hours: french, ahead: 0, before: '(?:après|dès|vers|partir de|à) ', behind: ' heures? et demie' },
  { hours: spanish, ahead: 0, before: 'las? ', behind: ' y media' },
  { hours: portuguese, ahead: 0, before: '(?:as|às|das) ', behind: ' e meia' },
  { hours: italian, ahead: 0, before: '(?:d?alle|le) ', behind: ' e mezz[ao]' },
  { hours: dutch, ahead: 1, word: 'half ' },
  { hours: swedish, ahead: 1, word: 'halv ' },
];

const polish =
  'pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej jedenastej dwunastej'.split(
    ' ',
  );

/**
 * A whole hour in words, with what stands before and behind it: "at nine in the morning", "a las cinco de la tarde". Without
 * these it may count anything ("at one time", "after two attempts").
 */
export const wholeHours: readonly { hours: readonly string[]; before: string; behind?: string }[] = [
  {
    hours: english,
    before: '(?:at|after|from|until|till|by) ',
    behind: " (?:o'clock|[ap]\\.?m\\b|in the|tonight|tomorrow|today)",
  },
  { hours: german, before: '(?:um|ab|bis|nach|gegen) ', behind: ' uhr' },
  { hours: french, before: '(?:à|dès|vers|partir de) ', behind: ' heures?(?! et)' },
  { hours: spanish, before: '(?:a|desde|hasta|de|sobre) las? ', behind: ' (?:de la|en punto|horas?|del)' },
  { hours: portuguese, before: '(?:às|as|das) ', behind: ' (?:horas?|da)' },
  { hours: italian, before: 'd?alle ', behind: ' (?:di|del|in punto)' },
  { hours: dutch, before: '(?:om|vanaf|tot|na) ', behind: ' uur' },
  { hours: polish, before: '(?:o|od|po) ', behind: ' (?:rano|wieczorem|po południu|w nocy)' },
  { hours: swedish, before: '(?:klockan|kl\\.?) ' },
];
