// Words for days and parts of a day next to a time of day, in the eleven languages (en de fr es pt it nl pl
// sv, then ja and zh, which have no spaces between words).

export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** "Guten Abend" names no part of a day. */
const greeting = String.raw`(?<!(?<!\p{L})(?:good|guten|buona?|boa|goede|dobry|god)\s)`;

const words = (spaced: readonly string[], unspaced: string) =>
  String.raw`(?<!\p{L})${greeting}(?:${spaced.join('|')})(?!\p{L})|${unspaced}`;

/**
 * The parts of a day. Some words only look like one: French "sera" is "will be", Spanish "más tarde" is "later",
 * Swedish "i morgon" and Spanish "mañana" alone are tomorrow, Japanese 夜間 tells of works and of no hour.
 */
const wordsOfParts: Readonly<Record<DayPart, string>> = {
  evening: words(
    [
      'evening|tonight|tomorrow night|at night',
      '(?:morgen)?abends?',
      'soir|soirée',
      'noche',
      '(?<!meia[- ])noite',
      'stasera|(?:questa|di|della|domani) sera|in serata',
      '(?:van|morgen)?avonds?',
      'wiecz[oó]r(?:em|a)?',
      'i?kväll(?:en)?',
    ],
    '今[晚晩夜]|明[晚晩]|夕方|傍晚|(?<![半深真])[晚晩夜](?![点點于於中])(?=\\P{N}{0,3}$)',
  ),
  afternoon: words(
    [
      'afternoon',
      '(?:morgen)?nachmittags?',
      'après[- ]midi',
      '(?:esta|la) tarde',
      '(?:à|da|de|pela|esta|nesta) tarde',
      'pomeriggio',
      '(?:van|morgen|na)?middags?',
      'po ?południu',
      'eftermiddag(?:en)?',
    ],
    '午後|下午',
  ),
  night: words(
    ['nachts?', 'nuit', 'stanotte|notte', '(?:van|morgen)nacht', 'noc[ya]|nocą', 'i ?natt|natten'],
    '[半深]夜|真?夜中',
  ),
  morning: words(
    [
      'morning',
      'morgens|früh|vormittags?|(?:heute|am) morgen',
      'matin|matinée',
      '(?:la|esta) mañana|madrugada',
      'manhã',
      '(?:do|sta)?mattin[ao]|stamani|mattinata',
      '(?:van|morgen)?ochtends?|vanmorgen|voormiddag',
      'rano|rana|przed południem',
      'i ?morse|(?<!i )morgonen|bitti|förmiddag(?:en)?',
    ],
    '朝|[今明]早|早上|清晨|凌晨|未明|午前|上午',
  ),
  noon: words(
    [
      'midday|noon',
      'mittags?',
      '(?<!après[- ])midi',
      'mediodía',
      'meio[- ]dia',
      'mezzogiorno',
      'południe',
      'lunchtid',
    ],
    '正午|中午|お昼',
  ),
};

export const dayParts = Object.entries(wordsOfParts).map(
  ([part, words]) => [part as DayPart, new RegExp(words, 'giu')] as const,
);

/** What may be between an hour and the part of the day behind it: "8 in the evening", "8 heures demain soir". */
export const beforeDayPart =
  /^\s?(?:(?:o'clock|uhr|heures?|horas?|uur|in the|this|tomorrow|am|heute|morgen|du|de l['’]|de|ce|cet|demain|de la|por la|esta|hoy por la|mañana por la|da|à|hoje à|amanhã à|desta|di|del|della|questa|oggi|domani|['’]s|in de|dziś|jutro|i|på|i dag på|i ?morgon)\s?)*$/iu;

/** Times of day with a name of their own, where no number is next to them. */
export const namedHours: readonly (readonly [time: string, words: RegExp])[] = [
  ['12:00', new RegExp(wordsOfParts.noon, 'iu')],
  [
    '00:00',
    new RegExp(
      words(
        [
          'midnight|mitternacht|minuit|(?:la )?medianoche|meia[- ]noite|mezzanotte|middernacht|północ(?:y|ą)?|midnatt',
        ],
        '午夜|零[时時点點]|真夜中',
      ),
      'iu',
    ),
  ],
];

/** What each of them holds. */
export const namedHourSign = /mid|noon|mitt|minuit|medi|mei[ao]|mezz|południ|północ|lunch|午|昼|零|真夜中/i;

/** The day after the next one; what stands for the next one is part of it in most languages. */
export const dayAfterTomorrow =
  /day after tomorrow|(?<!\p{L})(?:übermorgen|après[- ]demain|pasado mañana|depois de amanhã|dopodomani|overmorgen|pojutrze|i ?övermorgon)(?!\p{L})|明後日|あさって|[后後]天/iu;

/** Tomorrow; not "heute Morgen", "am Morgen" or "por la mañana", which say what part of a day. */
export const tomorrow =
  /(?<!\p{L})(?:tomorrow|(?<!(?:am|heute|guten|gestern|jeden|goede|de|elke)\s)morgen(?:abend|nachmittag|mittag|früh|avond|middag|ochtend|vroeg|nacht)?|demain|(?<!(?:la|esta|cada)\s)mañana|amanhã|domani|domattina|jutro|i ?morgon)(?!\p{L})|明日|明朝|明[晚晩]|翌[日朝]|明[天早]|次日/iu;
