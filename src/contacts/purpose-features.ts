import type { ContactMatch } from './found.ts';
import type { Purpose } from '../vendors/vocabulary.ts';
import type { Surroundings } from './surroundings.ts';
import { emptyHash, hashed, rowOfHash } from '../applications/text-hash.ts';
import { applicantWords, contactPerson, ownMistakes, staffOnly } from './wording/audience-words.ts';
import { deskConcepts } from './wording/desk-concepts.ts';
import { lineConcepts } from './wording/line-concepts.ts';
import { employerWords, otherCompanies, providerWords } from './wording/owner-words.ts';
import { cues, denied } from './wording/purpose-words.ts';
import { troubleConcepts } from './wording/trouble-concepts.ts';
import { saysWhatFor } from './wording/way-words.ts';

/** What a line is seen to have: rows of the weights, and how much of each. */
export interface PurposeFeatures {
  rows: number[];
  values: number[];
}

/** Rows of the table of weights. */
export const purposeTableRows = 16384;

const conceptEntries = Object.entries({
  ...lineConcepts,
  ...deskConcepts,
  ...troubleConcepts,
  staffOnly,
  applicantWords,
  contactPerson,
  ownMistakes,
  otherCompanies,
  providerWords,
  employerWords,
});

/** The place of a desk, and that something is under way, is not what the desk is for. */
const saysLittle = new Set(['switchboard', 'still', 'employerWords']);

/** True for words that say what a desk is for, and not only "Tel." or "Office". */
const says = (words: string) => [...meaningsIn(words)].some(meaning => !saysLittle.has(meaning));

const seen = new Map<string, ReadonlySet<string>>();

/** The meanings and the older cues that are in the words; the same words are asked about for many contacts. */
function meaningsIn(words: string): ReadonlySet<string> {
  const known = seen.get(words);
  if (known) return known;
  const found = new Set<string>();
  for (const [name, wording] of conceptEntries) if (wording.test(words)) found.add(name);
  cues.forEach(({ words: wording }, i) => {
    if (wording.test(words)) found.add(`cue${i}`);
  });
  if (seen.size > 200) seen.clear();
  seen.set(words, found);
  return found;
}

/** What the name of a mailbox says by itself. */
const mailboxes: readonly [RegExp, Purpose][] = [
  [
    /^(?:ada|sbv)$|accommodat|accomodat|accessib|adjustment|disab|handicap|barrierefrei|schwerbehind/,
    'accommodation',
  ],
  [/^(?:inclu|inklu|diversi)/, 'accommodation'],
  [
    /privacy|dpo|gdpr|rgpd|lgpd|datenschutz|dataprotection|data-protection|^dsb|^iod|privacidad|dataskydd|protecao|protezione|proteccion|encarregad|gegevensbescherming|ochrona|donnees|^lopd|^avg|^rpd|^kvkk|tietosuoja|personvern|osobnich|adatved|^kojin|habeas|^zgody|databesk|duomen|^(?:(?:your|my|tus|deine?|ihre|vos|tuoi|seus)[-_.]?)?(?:dados|datos|daten|data|dati|kojinjoho|yinsi|pmark)$/,
    'privacy',
  ],
  [
    /sales|vertrieb|verkauf|ventas|vendas|vendit|verkoop|forsaljn|demo(?![a-z])|advert|anzeigen|inserate|marketing|partner|commercial|comercial|handlow|offert|buyers?(?![a-z])|angebot|devis|quot|orders?(?![a-z])|presupuest|orcament|preventiv|cotiza|newbusiness|myynti|prodej|predaj|obchod|ertekesit|vanzari|satis(?![a-z])|prodazh|reklam(?!ac|at)|sbyt(?![a-z])|zakaz(?![a-z])|pardavim|annons|mainos|salg(?![a-z])|hirdet|rendeles|objednav|comenzi|siparis|teklif|wholesale|eigyo|^bd$/,
    'sales',
  ],
  [
    /unsubscribe|newsletter|grievance|redak|redacti|toimitus|laskutus|buhgalt|uctarn|asiakaspalv|kundeserv|sikayet|reklamac|petiti|kancelar|sekretar|titkar|registratur|alerts?(?![a-z])|press|^news|newsroom|medien|medios|salari|salaris|lohn|gehalt|nomina|^paie|busta|^place$|^lon(?![a-z])|achats|compras|einkauf|inkoop|acquisti|zakup|cashier|treasur|tesorer|invoice|factur|faktur|rechnung|fattur|fatur|purchas|prensa|imprensa|stampa|prasow|koho|media|fraud|betrug|denunc|truff|oszust|complain|reklam|ouvidoria|payroll|benefits|procurement|soumu|jiwei|jubao|phish|billing|legal|security|abuse|investor|info-?mail/,
    'other',
  ],
  [
    /help|support|service-?desk|^tech|tech$|^it[._-]|soporte|suporte|assist|hilfe|ayuda|ajuda|pomoc|hj[aä]lp|webmaster|web-?dev|destek|podpora|^tuki|brukerst|pagalba|podderzh|pidtrim|web-?(?:team|crew|admin|beheer|dienst)|site-?(?:team|admin)|digital(?:team)?$|systems?$|e-?services|(?:^|[._-])it$|incidenc|customer-?(?:care|service)/,
    'technical-support',
  ],
  [
    /(?:^|[^a-z])(?:hr|rh|rrhh)(?![a-z])|human|recruit|recrut|resourcing|talent|career|karriere|jobs?(?![a-z])|hiring|bewerb|emploi|empleo|selecc?|emprego|vagas|lavor|selezion|vacature|sollicit|werken|rekrut|praca|kadr|jobb|rekryt|ansok|ansog|jobsog|soknad|hakemu|tyopaik|rabota|rezume|vakans|karyer|kariyer|kariera|karijera|carier|karjer|karrier|rekry|^prace(?![a-z])|^nabor|angajar|resurse|darbas|stilling|^munka|chaeyong|^insa(?![a-z])|zamestn|posao|toborz|^allas|bolsa|trabaj|trabalh|curricul|candidatur|postulac|^cv(?![a-z])|^insan|^ik(?![a-z])|saiyo|jinji|zhaopin|rencai|^join|joinus|mitmach|crew$|^team$|people(?![a-z])|apply|staffing|personal|personnel|employment|vacanc/,
    'recruiting',
  ],
  [/^(?:info|contact|kontakt|contacto|contato|hello|hallo|office|mail|enquir|inquir|general|admin)/, 'other'],
];

/** "support@…", "…/help": the name of the mailbox or of the page says so. */
export function isNamedForSupport({ kind, normalized }: ContactMatch): boolean {
  const name = kind === 'email' ? (normalized?.split('@')[0] ?? '') : wordsInAddress(normalized);
  return mailboxes.find(([pattern]) => pattern.test(name))?.[1] === 'technical-support';
}

/** The name of a mailbox is a feature of its own, and digits say nothing. */
const withoutAddresses = (words: string) =>
  words.replace(/(?<![\w.%+-])[\w.%+-]+@[\w.-]+|\+?\d[\d\s().-]{5,}/g, ' ').trim();

/** What a desk says that it does not do is no sign of what it does. */
const withoutDenied = (words: string) =>
  denied.matches(words).reduce((rest, hit) => rest.replace(hit.words, ' '), words);

/** The last part of a sentence that names two contacts: "for errors write to A; for accommodations call B". */
export function clauseOf(stretch: string): string {
  const parts = stretch.split(
    /[;|]\s?|\n(?!\p{Ll})\s?|[,–—]\s+(?=(?:for|if|to|für|bei|pour|en cas|para|si|per|se|voor|bij|w|dla|för|vid)\s)/u,
  );
  // "…; e-mail: B" says nothing of its own.
  return parts.findLast(saysWhatFor) ?? parts.findLast(part => /\p{L}{2}/u.test(part)) ?? stretch;
}

/** True for a contact that follows another in its sentence, and has words of its own before it: not "or try …". */
export const isIntroduced = ({ stretch, follows }: Surroundings): boolean =>
  follows === true && saysWhatFor(clauseOf(stretch)) && !goesOn.test(stretch);

const goesOn =
  /^[\s,，、(（]*(?:(?:or|and|oder|und|ou|et|o|y|e|of|en|lub|i|albo|eller|och)(?!\p{L})|或|和|及|または|もしくは)/iu;

const isQuestion = (words: string) => /[?？]["'”»)\]]*\s*$/.test(words);

/** "… please contact the address below." */
const below =
  /下記|以下|如下|下列|(?<!\p{L})(?:below|following|unten|folgende\p{L}*|ci-dessous|suivante?s?|a continuación|siguientes?|abaixo|seguintes?|di seguito|seguenti?|hieronder|volgende|poniż\p{L}+|następując\p{L}+|nedan|följande)(?!\p{L})/iu;

/** What a sentence says that points to the line below it is said of the contact that stands there alone. */
const pointsBelow = ({ before, taken, stretch }: Surroundings): boolean =>
  !taken && below.test(before) && !saysWhatFor(withoutAddresses(stretch));

/**
 * The last question since the contact before: the entry of a list of questions that is answered here. "I have lost my
 * key. What now?" asks by the sentence before it.
 */
export const questionIn = (block: string): string =>
  /(?:[^.!?\n。？！]{3,160}[.!。][ \t]*(?=[^.!?\n。？！]{3,25}[?？]))?[^.!?\n。？！]{3,160}[?？](?=[^?？]*$)/u.exec(
    block,
  )?.[0] ?? '';

/** "Nothing? Call …", "Any doubt? …": a question of a word or two asks about what was asked or told before it. */
const bareQuestion = /(?<before>^|[.!?\n。？！]\s*?)[^.!?\n。？！]{1,16}[?？]["'”»)]*[^.!?\n。？！]{0,20}$/u;

/** The question that a contact answers, where the sentence before it does not say it by itself. */
export function questionBeyond({ block, before }: Surroundings): string {
  const bare = isQuestion(before) ? bareQuestion.exec(block) : null;
  return questionIn(bare ? block.slice(0, bare.index + bare.groups!.before!.length) : block);
}

/** What is seen around a contact: the meanings of the words near and far, the words themselves, the mailbox, the form. */
export function purposeFeatures(match: ContactMatch, around: Surroundings): PurposeFeatures {
  const names = new Map<string, number>();
  const add = (name: string, value = 1) => names.set(name, Math.max(value, names.get(name) ?? 0));
  const clause = withoutDenied(withoutAddresses(clauseOf(around.stretch)));
  // "I see a blank page. Whom do I ask?": the question says less than what it is about.
  const question = around.before.length < 40 ? `${around.earlier} ${around.before}` : around.before;
  const asked =
    (isQuestion(around.before) || pointsBelow(around)) && !isIntroduced(around)
      ? withoutAddresses(question)
      : '';
  const own: readonly [string, string][] = [
    ['clause', `${asked} ${clause}`],
    ['stretch', withoutDenied(withoutAddresses(around.stretch))],
    ['label', withoutDenied(withoutAddresses(around.label))],
    ['block', withoutAddresses(around.block)],
    ['card', withoutAddresses(around.card)],
    ['question', asked && !bareQuestion.test(around.block) ? '' : withoutAddresses(questionBeyond(around))],
  ];
  const far: readonly [string, string][] = [
    ['sentence', withoutDenied(withoutAddresses(around.sentence))],
    ['before', around.taken ? '' : withoutAddresses(around.before)],
    ['heading', withoutAddresses(around.heading ?? around.earlier)],
    ['after', withoutAddresses(around.after)],
    ['whole', withoutAddresses(around.whole.slice(0, 2000))],
  ];
  for (const [zone, words] of own) for (const meaning of meaningsIn(words)) add(`${zone} ${meaning}`);
  // What is farther away counts less, and for something else, where the contact's own words speak.
  const ownMeanings = [...meaningsIn(`${clause} ${withoutAddresses(around.label)}`)];
  const isSpokenFor = asked === '' && ownMeanings.some(meaning => !saysLittle.has(meaning));
  for (const [zone, words] of far) {
    // "Switchboard: …" behind the words of another contact is in the same passage, and no more than that.
    const isApart = zone === 'whole' && around.taken && saysWhatFor(around.label);
    const value = isApart ? 0.15 : zone === 'whole' || zone === 'after' ? 0.5 : 1;
    for (const meaning of meaningsIn(words))
      add(`${zone}${isSpokenFor ? ' beside' : ''} ${meaning}`, isSpokenFor ? value * 0.3 : value);
  }
  const heard = `${asked} ${clause}`;
  // What says nothing itself is spoken for by its label, its heading, or the sentence before.
  const previous = around.sentence.length < 60 && !around.taken ? around.before : '';
  const speaking = [heard, around.label, around.heading ?? '', previous].map(withoutAddresses);
  const near = [
    ...meaningsIn(speaking.find(says) ?? speaking.find(words => meaningsIn(words).size > 0) ?? ''),
  ].sort();
  for (const [i, one] of near.entries()) for (const other of near.slice(i + 1)) add(`${one}+${other}`, 0.5);
  const isSilent = !speaking.some(says);
  if (isSilent) add('silent');

  addWords(add, 'clause', `${asked} ${clause}`, 0.6);
  addWords(add, 'label', around.label, 0.6);
  addWords(add, 'sentence', around.sentence, 0.3);
  // Words of the sentence before count for more where the contact's own say nothing.
  addWords(add, 'before', around.taken ? '' : around.before, isSilent ? 0.3 : 0.1);
  addForm(add, match, around, asked !== '', isSilent);
  add('bias');
  return { rows: [...names.keys()].map(modelRow), values: [...names.values()] };
}

type Add = (name: string, value?: number) => void;

/** What a text speaks of that makes the name on a card that of a recruiter, and not of somebody who runs a shop. */
const ofPostings = ['jobText', 'hiring', 'opening', 'process', 'equal', 'sendApplication'];

function addCard(add: Add, { card, whole }: Surroundings) {
  if (!card) return;
  add('on a card');
  if (!card.split('\n').some(isName)) return;
  add('on a card with a name');
  const spokenOf = meaningsIn(withoutAddresses(whole.slice(0, 2000)));
  for (const meaning of ofPostings) if (spokenOf.has(meaning)) add(`named in ${meaning}`, 0.5);
}

function addWords(add: Add, zone: string, words: string, value: number) {
  const plain = withoutAddresses(words).toLowerCase();
  for (const [word] of plain.matchAll(/[\p{Script=Latin}]{2,}/gu)) {
    add(`${zone} "${word}`, value);
    // The stem: endings differ by case, number and gender.
    if (word.length > 5) add(`${zone} "${word.slice(0, 5)}~`, value);
  }
  for (const [run] of plain.matchAll(/[\u3040-\u30ff\u4e00-\u9fff]+/g)) {
    for (let i = 0; i + 1 < run.length; i++) add(`${zone} "${run.slice(i, i + 2)}`, value);
  }
}

function addForm(add: Add, match: ContactMatch, around: Surroundings, asked: boolean, isSilent: boolean) {
  const mailbox = match.kind === 'email' ? match : around.group.find(({ kind }) => kind === 'email');
  const name = mailbox ? (mailbox.normalized?.split('@')[0] ?? '') : wordsInAddress(match.normalized);
  for (const part of name.split(/[^\p{L}]+/u).filter(part => part.length > 1)) {
    add(`mailbox ${part}`);
    for (let i = 0; i + 4 <= part.length; i++) add(`mailbox ~${part.slice(i, i + 4)}`, 0.5);
  }
  const said = mailboxes.find(([pattern]) => pattern.test(name))?.[1];
  if (said) add(`mailbox: ${said}`);
  // Where no words say anything, the name is all there is.
  if (said && isSilent) add(`alone mailbox: ${said}`);
  add(`kind ${match.kind}`);
  add(`group ${Math.min(3, around.group.length)}`);
  if (match.kind !== 'email' && mailbox) add('beside a mailbox');
  if (!said && isOfPerson(name, around)) add('of a person');
  if (isSomebody(around.block)) add('after a name');
  addCard(add, around);
  if (title.test(`${around.label} ${around.stretch}`)) add('with a title');
  if (asked) add('asked');
  if (around.taken) add('taken');
  const words = around.sentence.split(/\s+/).length;
  add(`sentence of ${words < 4 ? 3 : words < 9 ? 8 : words < 25 ? 24 : 'many'}`);
  const lines = around.whole.split('\n');
  if (lines.length > 4 && around.whole.length / lines.length < 40) add('list');
  if (around.whole.length < 150) add('short');
  if (around.sentence.trim() === around.whole.trim()) add('alone');
}

/** "Eva Stone, e.stone@…", "ask Eva, eva@…": the mailbox has the name of a person who is named next to it. */
function isOfPerson(mailbox: string, { block, label, stretch }: Surroundings): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z]/g, '');
  const box = plain(mailbox);
  const words = `${block.slice(-80)} ${label} ${stretch}`;
  const names = [...words.matchAll(fullName), ...words.matchAll(firstName)];
  return names.some(([, name = '']) => name.length > 2 && box.includes(plain(name)));
}

/** "Ring Tom, 555 0100", "message Kit at …": a person is named right before. */
function isSomebody(block: string): boolean {
  const name = namedLast.exec(block.slice(-60))?.[1];
  return name !== undefined && saysWhatFor(name);
}

/** "Dr. Eva Stone", "Name: Eva M. Stone, MBA": a line that is the name of a person. */
const isName = (line: string): boolean => nameAlone.test(line) && !says(line);

const nameAlone =
  /^(?:\p{L}+:\s*)?(?:(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|M|Mme|Monsieur|Madame|Sra?|Dott|Dhr|Mevr|Pani?)\.?\s)?\p{Lu}[\p{Ll}'-]+(?:\s\p{Lu}\.)?(?:\s(?:de|van|von|der|di|da|la|le|\p{Lu}[\p{L}'-]+)){1,2}(?:,.*)?$/u;

const namedLast =
  /\p{Ll}[,:]? (\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?,?(?: (?:on|at|via|by|under|unter|au|à|al|en|no|em|a|op|pod|na|på|tel|tel\.))?[\s,:(]*$/u;

const fullName = /(?<!\p{L})\p{Lu}[\p{Ll}.]+ (?:\p{Lu}\. )?(\p{Lu}\p{Ll}+)/gu;

/** Within a sentence, right before the address: a heading is alone. */
const firstName = /\p{L}[,:]? (\p{Lu}\p{Ll}+)\s?[,:]?\s*(?=\S*@|$)/gu;

/** How people are addressed. */
const title =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|M\.|Mme|Mlle|Monsieur|Madame|Sra?|Srta|Don|Doña|Dott|Dhr|Mevr|Pani?|pani?|dr|prof|m\.|mme)\.? (?=\p{Lu})|\p{Lo}(?:さん|様|氏|先生|女士|老师|小姐)/u;

/** The words of a page's address, which say as much as the name of a mailbox: "help", "contact". */
function wordsInAddress(address: string | null): string {
  if (!address || !/^https?:/.test(address) || !URL.canParse(address)) return '';
  const { hostname, pathname } = new URL(address);
  return `${hostname.split('.').slice(0, -2).join(' ')} ${pathname}`.toLowerCase();
}

/** The row of a feature. */
function modelRow(name: string): number {
  return rowOfHash(hashed(emptyHash, name), purposeTableRows);
}
