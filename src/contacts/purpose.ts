import type { KnownChannel } from '../vendors/vendor.ts';
import type { Owner, Purpose } from '../vendors/vocabulary.ts';
import type { ContactMatch } from './found.ts';
import type { Surroundings } from './surroundings.ts';
import { applicantWords, staffOnly } from './wording/audience-words.ts';
import { accommodationOnly, cues, denied } from './wording/purpose-words.ts';

type Scores = Record<Exclude<Purpose, 'fax'>, number>;

const none = (): Scores => ({
  accommodation: 0,
  privacy: 0,
  sales: 0,
  'technical-support': 0,
  recruiting: 0,
  other: 0,
});

/** Which purposes the words speak for: the strongest cue counts, the others of its purpose add a little. */
export function scoreWords(words: string): Scores {
  const scores = none();
  // The name of a mailbox is judged with its own contact, not as a word of the sentence.
  const prose = words.replace(/[\w.%+-]+@[\w.-]+/g, ' ');
  const counted = denied.matches(prose).reduce((text, hit) => text.replace(hit.words, ' '), prose);
  for (const { purpose, weight, words: wording } of cues) {
    if (!wording.test(counted)) continue;
    scores[purpose] = Math.max(scores[purpose], weight) + 0.3 * Math.min(scores[purpose], weight);
  }
  return scores;
}

/** What the name of a mailbox says. */
const mailboxes: readonly [RegExp, keyof Scores, number][] = [
  [
    /^(?:ada|sbv)$|accommodat|accomodat|accessib|adjustment|disab|handicap|barrierefrei|schwerbehind/,
    'accommodation',
    4,
  ],
  [/^(?:inclu|inklu|diversi)/, 'accommodation', 1.5],
  [
    /privacy|dpo|gdpr|rgpd|lgpd|datenschutz|dataprotection|data-protection|^dsb|^iod|privacidad|dataskydd|protecao|protezione|proteccion|encarregad|gegevensbescherming|ochrona|donnees/,
    'privacy',
    4,
  ],
  [/sales|vertrieb|ventas|vendas|demo|advert|anzeigen|inserate|marketing|partner/, 'sales', 3],
  [
    /unsubscribe|newsletter|alerts?(?![a-z])|press|media|fraud|phish|billing|legal|security|abuse|investor|info-?mail/,
    'other',
    3,
  ],
  [
    /help|support|service-?desk|^tech|tech$|^it[._-]|soporte|suporte|assist|hilfe|ayuda|ajuda|pomoc|hj[aä]lp|webmaster|incidenc|customer-?(?:care|service)/,
    'technical-support',
    2,
  ],
  [
    /(?:^|[^a-z])(?:hr|rh|rrhh)(?![a-z])|human|recruit|recrut|resourcing|talent|career|karriere|jobs?(?![a-z])|hiring|bewerb|emploi|empleo|selecc?|emprego|vagas|lavor|selezion|vacature|werken|rekrut|praca|kadr|jobb|rekryt|saiyo|jinji|zhaopin|rencai|staffing|personal|personnel|employment|vacanc/,
    'recruiting',
    2,
  ],
  [
    /^(?:info|contact|kontakt|contacto|contato|hello|hallo|office|mail|enquir|inquir|general|admin)/,
    'other',
    2,
  ],
];

/**
 * What a contact is there for. The stretch of words that belongs to it alone counts most, then its sentence,
 * the heading, the sentences before and after; then the mailbox's own name and what its owner is usually
 * asked. A line for accommodation requests stays one however much help is mentioned around it.
 */
export function purposeOf(
  match: ContactMatch,
  around: Surroundings,
  owner: Owner,
  known: KnownChannel | null,
): Purpose {
  if (match.kind === 'fax') return 'fax';
  if (accommodationOnly.test(around.sentence) || accommodationOnly.test(around.after)) {
    if (scoreWords(around.stretch)['technical-support'] < 3) return 'accommodation';
  }
  if (isForStaff(around)) return 'other';
  const zones: [string, number][] = [
    [clauseOf(around.stretch), 1],
    [around.stretch, 0.7],
    [around.sentence, 0.5],
    [around.heading ?? '', 0.6],
    [around.before, nearnessOfBefore(around)],
    // "I see a blank page. Whom do I ask? 555 0100"
    [namesPurpose(around.before) ? '' : around.earlier, 0.4],
    [around.after, 0.2],
  ];
  const total = none();
  for (const [words, nearness] of zones) {
    if (words) add(total, scoreWords(words), nearness);
  }
  // "hr@acme.example or 555 0100": the mailbox tells what the number beside it is for, too.
  const mailbox = match.kind === 'email' ? match : around.group.find(({ kind }) => kind === 'email');
  if (mailbox) addMailbox(total, mailbox, mailbox === match ? 1 : 0.8);
  if (match.unfit === 'no-reply') total.other += 5;
  if (match.unfit === 'per-job') total.recruiting += 3;
  // "other" in the directory says only that nobody documented it as support.
  if (known && known.purpose !== 'fax')
    add(total, { ...none(), [known.purpose]: known.purpose === 'other' ? 1.5 : 3 }, 1);
  if (owner === 'vendor') add(total, { ...none(), 'technical-support': 1.5 }, 1);
  if (owner === 'employer') add(total, { ...none(), recruiting: 0.9 }, 1);
  if (around.position === 'error-message') add(total, { ...none(), 'technical-support': 2 }, 1);
  if (around.position === 'help-box') add(total, { ...none(), 'technical-support': 1 }, 1);
  const order: (keyof Scores)[] = [
    'accommodation',
    'privacy',
    'technical-support',
    'sales',
    'recruiting',
    'other',
  ];
  const best = order.reduce<keyof Scores>((one, other) => (total[other] > total[one] ? other : one), 'other');
  return best === 'technical-support' && isForAccommodation(around) ? 'accommodation' : best;
}

/**
 * The sentence before speaks for this one where this one says nothing itself, and all the more when it is a
 * question: "Trouble logging in? Call Human Resources." It says what for, the answer says only who.
 */
function nearnessOfBefore({ before, sentence, stretch, taken }: Surroundings): number {
  // "Support: help@acme.example. Complaints: 555 0100": each has words of its own.
  if (taken && isLabelled(stretch)) return 0.1;
  const silent = !namesPurpose(sentence);
  if (!/[?？]["'”»)]*$/.test(before)) return silent ? 0.45 : 0.3;
  const outright = Math.max(...Object.values(scoreWords(before))) >= 3;
  return outright ? 1.2 : silent ? 0.9 : 0.6;
}

/** "Complaints:" or "For complaints, call", but not "Tel.:". */
function isLabelled(stretch: string): boolean {
  if (topic.test(stretch)) return true;
  const label = /^([^:：]{3,80})[:：]/u.exec(stretch)?.[1] ?? '';
  return /\p{L}{2}/u.test(label) && !plainLabel.test(label);
}

const topic = /^(?:for|regarding|concerning|für|pour|para|per|voor|w sprawie|för)\s/iu;
const plainLabel =
  /^(?:[\W\d]|(?:or|and|our|by|at|via|tel\p{L}*|phone|call|numbers?|e-?mail|mail|correo|courriel|fax|mobile|cell|tty|tdd|toll|free|office|contact|kontakt|contacto|us|電話|メール|电话|邮箱)(?!\p{L}))*$/iu;

/** True when the words name a purpose outright. */
const namesPurpose = (words: string) => Object.values(scoreWords(words)).some(score => score >= 2);

/** The last part of a sentence that names two contacts: "for errors write to A; for accommodations call B". */
function clauseOf(stretch: string): string {
  return stretch
    .split(/[;|]\s|[,–—]\s+(?=(?:for|if|to|für|bei|pour|en cas|para|si|per|se|voor|bij|w|dla|för|vid)\s)/iu)
    .at(-1)!;
}

/** Whatever else is said: a contact whose own words speak of accommodation is not offered for faults. */
function isForAccommodation({ stretch }: Surroundings): boolean {
  const clause = clauseOf(stretch);
  return scoreWords(namesPurpose(clause) ? clause : stretch).accommodation > 0;
}

/** "Employees sign in with their network ID. Call … for IT support." */
function isForStaff({ sentence, before, earlier }: Surroundings): boolean {
  // A question such as "Trouble?" stands between who is meant and the number.
  const said = /[?？]$/.test(before) ? `${earlier} ${before}` : before;
  return staffOnly.test(`${said} ${sentence}`) && !applicantWords.test(sentence);
}

function addMailbox(total: Scores, match: ContactMatch, nearness: number) {
  const name = (match.normalized ?? '').split('@')[0]!;
  const [, purpose, weight] = mailboxes.find(([pattern]) => pattern.test(name)) ?? [];
  if (purpose && weight) add(total, { ...none(), [purpose]: weight }, nearness);
}

/** The strongest zone counts; what other zones say about the same purpose adds a quarter. */
function add(total: Scores, scores: Scores, nearness: number) {
  for (const purpose of Object.keys(total) as (keyof Scores)[]) {
    const more = scores[purpose] * nearness;
    total[purpose] = Math.max(total[purpose], more) + 0.25 * Math.min(total[purpose], more);
  }
}
