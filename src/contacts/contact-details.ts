import { inWords } from './wording/in-words.ts';

const option =
  /(?:opt(?:ion|\.)?|press|select|choose|taste|wählen sie|touche|tapez|opción|pulse|marque|opção|tecle|tasto|premere|optie|toets|wybierz|knappval|tryck)\s*(?:option\s*)?#?\s*(\d{1,2})(?!\d)/iu;
const extension =
  /(?:\bext(?:ension)?s?\b\.?|\bx|durchwahl|nebenstelle|\bnst\b\.?|\bapp(?:arat)?\b\.?|klappe|\bdw\b|poste|\bint(?:erno)?\b\.?|\bramal\b|toestel|wewn?\.?|\bw\.(?= ?\d)|anknytning|内線|分机|分機|转接?|轉接?|extens(?:ão|ión)|anexo|доб)\s*[:#.]?\s*[-–]?\(?(\d\d \d\d(?=\))|\d{1,6})(?!\d)/iu;

/** The extension or menu option printed just after a number, e.g. "123" or "option 2", or null. */
export function extensionAfter(trail: string): string | null {
  const stretch = trail.slice(0, 60).split(/[.;](?=\s[A-Z])/)[0]!;
  const digits = extension.exec(stretch)?.[1];
  if (digits) return digits.replace(' ', '');
  const chosen = option.exec(stretch);
  return chosen ? `option ${chosen[1]}` : null;
}

/** What stands behind a number without its extension at the beginning. */
export function withoutExtension(trail: string): string {
  const found = extension.exec(trail);
  return found && /^[\s,;/()（]*$/.test(trail.slice(0, found.index))
    ? trail.slice(found.index + found[0].length)
    : trail;
}

const textTelephone =
  /(?:(?<!\p{L})(?:tty|tdd|v\/tty|tty\/tdd|text ?phone|minicom|relay|texttelefon|schreibtelefon)(?!\p{L}|\s*\))|\b711\b)[^\d)]{0,20}(?:\b1-?)?$/iu;

/** *Appareil de télécommunication pour sourds*, in capitals: in other words "ats" is the software. */
const frenchTextTelephone = /(?<!\p{L})AT(?:S|ME)\s?:?\s*(?:\b1-?)?$/u;

/** True when the words just before or after a number call it a text telephone or relay. */
export function isTextTelephone(lead: string, trail: string): boolean {
  return (
    textTelephone.test(lead) ||
    frenchTextTelephone.test(lead) ||
    /^\s?[([]?\s?(?:v\/)?(?:tty|tdd)(?![\p{L}:]|[\s:]*\d)/iu.test(trail)
  );
}

const spoken: readonly [string, readonly string[]][] = [
  ['en', ['english|englisch|anglais|inglés|inglês|inglese|engels|angielsk\\w+|engelska', '英語|英语']],
  ['de', ['german|deutsch|allemand|alemán|alemão|tedesco|duits|niemieck\\w+|tyska', 'ドイツ語|德语']],
  [
    'fr',
    ['french|französisch|français|francés|francês|francese|frans|francusk\\w+|franska', 'フランス語|法语'],
  ],
  [
    'es',
    [
      'spanish|spanisch|espagnol|español|espanhol|spagnolo|spaans|hiszpańsk\\w+|spanska',
      'スペイン語|西班牙语',
    ],
  ],
  [
    'pt',
    [
      'portuguese|portugiesisch|portugais|portugués|português|portoghese|portugees|portugalsk\\w+|portugisiska',
    ],
  ],
  ['it', ['italian|italienisch|italien|italiano|italiaans|włosk\\w+|italienska']],
  [
    'nl',
    ['dutch|niederländisch|néerlandais|neerlandés|holandês|olandese|nederlands|niderlandzk\\w+|nederländska'],
  ],
  ['pl', ['polish|polnisch|polonais|polaco|polonês|polacco|pools|polsku|polska']],
  ['sv', ['swedish|schwedisch|suédois|sueco|svedese|zweeds|szwedzk\\w+|svenska']],
  ['ja', ['japanese|japanisch|japonais', '日本語']],
  ['zh', ['chinese|mandarin|cantonese|chinesisch|chinois', '中文|普通话|國語']],
];
const spokenWords = spoken.map(
  ([lang, words]) => [lang, inWords(words.map(names => `(?:${names})\\w*`))] as const,
);
const said = inWords([
  'available in|speak\\w*|spoken|languages?|support in|para español|en español|in (?:english|german|french|spanish)',
  'sprachen?|auf (?:deutsch|englisch)',
  'en (?:français|anglais)|langues?|parlons',
  'en (?:español|inglés)|idiomas?',
  'em (?:português|inglês)',
  'in (?:italiano|inglese)|lingue?',
  'in het (?:nederlands|engels)|talen',
  'po (?:polsku|angielsku)|język\\w*',
  'på (?:svenska|engelska)|språk',
  '対応|日本語|英語',
  '中文|语言|服务',
]);

/** BCP 47 languages that the words say are spoken there; empty when they say nothing about it. */
export function languagesIn(words: string): string[] {
  if (!said.test(words)) return [];
  return spokenWords.filter(([, names]) => names.test(words)).map(([lang]) => lang);
}
