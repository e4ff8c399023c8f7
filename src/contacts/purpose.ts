import type { KnownChannel } from '../vendors/vendor.ts';
import type { Owner, Purpose } from '../vendors/vocabulary.ts';
import type { ContactMatch } from './found.ts';
import type { ContactDomain } from './owner.ts';
import {
  clauseOf,
  isIntroduced,
  isNamedForSupport,
  purposeFeatures,
  questionBeyond,
} from './purpose-features.ts';
import { type LinePurpose, linePurposes, strengthsOf } from './purpose-model.ts';
import type { Surroundings } from './surroundings.ts';
import { deskConcepts } from './wording/desk-concepts.ts';
import { lineConcepts } from './wording/line-concepts.ts';
import { failedWords } from './wording/failed-words.ts';
import { robbing } from './wording/fraud-words.ts';
import { retryWords } from './wording/retry-words.ts';
import { troubleConcepts } from './wording/trouble-concepts.ts';
import { otherCompanies } from './wording/owner-words.ts';
import {
  aboutJob,
  applicantWords,
  applicationsHere,
  contactPerson,
  impaired,
  offersAnswer,
  offersChange,
  ownMistakes,
  queries,
  repairs,
  staffOnly,
  switchboards,
  wanted,
} from './wording/audience-words.ts';
import { saysWhatFor } from './wording/way-words.ts';
import { accommodationOnly, automaticMail, cues, denied } from './wording/purpose-words.ts';

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
  const prose = words.replace(/(?<![\w.%+-])[\w.%+-]+@[\w.-]+/g, ' ');
  const counted = denied.matches(prose).reduce((text, hit) => text.replace(hit.words, ' '), prose);
  for (const { purpose, weight, words: wording } of cues) {
    if (!wording.test(counted)) continue;
    scores[purpose] = Math.max(scores[purpose], weight) + 0.3 * Math.min(scores[purpose], weight);
  }
  return scores;
}

/**
 * How likely support has to be before it is given, by what the contact's own words say: a person in trouble acts on it.
 * Without a word of help or trouble next to it, a few words far away are no reason, and a question before it is little
 * more of one; with plain words, little more is needed. Chosen by cross-validation; see docs/classifier.md.
 */
const supportFrom = { silent: 0.8, asking: 0.5, hinting: 0.5, telling: 0.25, naming: 0.25 };
/** "For technical problems and all other questions": what else a desk does takes nothing from it. */
const namedBesideOthers = 0.08;
export type WordsOfSupport = keyof typeof supportFrom;

/**
 * What a contact is there for: what a model learned from the words that belong to it, its sentence, its heading, its
 * neighbours and its mailbox; and what the directory, the owner and the place on the page add. Three things are no
 * matter of weighing: a fax, a line kept for accommodation requests, and the desk of another company.
 */
export function purposeOf(
  match: ContactMatch,
  around: Surroundings,
  owner: Owner,
  known: KnownChannel | null,
  domain: ContactDomain = 'none',
): Purpose {
  if (match.kind === 'fax') return 'fax';
  if (accommodationOnly.test(around.sentence) || accommodationOnly.test(around.after)) {
    if (scoreWords(around.stretch)['technical-support'] < 3) return 'accommodation';
  }
  if (match.unfit === 'no-reply' || isSender(match, around)) return 'other';
  const strengths = strengthsOfGroup(match, around);
  const raise = (purpose: Purpose, by: number) => {
    const at = (linePurposes as readonly Purpose[]).indexOf(purpose);
    if (at >= 0) strengths[at]! += by;
  };
  if (match.unfit === 'per-job') raise('recruiting', 3);
  // "other" in the directory says only that it is not documented as support.
  if (known) raise(known.purpose, known.purpose === 'other' ? 1.5 : 4);
  if (owner === 'vendor') raise('technical-support', 3.5);
  // "Error: not sent. Mail your CV to …" is no help with the fault.
  const isOnFailure =
    around.position === 'error-message' ||
    (isOnFailedPage(around) && !lineConcepts.sendApplication?.test(clauseOf(around.stretch)));
  if (isOnFailure) raise('technical-support', 2);
  if (around.position === 'help-box') raise('technical-support', 1);
  // Its owner and its place were weighed already, and say nothing of who answers for all the rest.
  const isPlaced =
    !isForTheRest(around) &&
    (owner === 'vendor' || known !== null || isOnFailure || around.position === 'help-box');
  const best = likeliestPurpose(strengths, wordsOfSupport(match, around), isPlaced);
  const isForeign = domain === 'foreign';
  const isElsewhere =
    owner === 'vendor'
      ? // Taken for the system's own by its words alone; a proof of identity is another company's all the same.
        isForeign && !known && speaksOfOther({ ...around, earlier: '' })
      : (isOfOtherCompany(around) && !isOwnDesk(match, around, domain)) ||
        (isForeign && speaksOfOther(around));
  if (isForStaff(around, best)) return 'other';
  if (best === 'recruiting' && isForeign && isElsewhere) return 'other';
  if (isAfterAccommodation(around, best)) return 'accommodation';
  if (best !== 'technical-support') return best;
  if (!known && robs(around)) return 'other';
  if (isForAccommodation(around)) return 'accommodation';
  if (isForApplications(match, around)) return 'recruiting';
  if (isForRepairs(around)) return 'other';
  if (isSwitchboard(around) && !known && owner !== 'vendor') return 'other';
  return isElsewhere ? 'other' : best;
}

/**
 * What speaks for each purpose. Contacts given in one breath are for the same: "résumés by e-mail to A or by telephone: B",
 * whatever the name of the mailbox or the way of writing says by itself.
 */
function strengthsOfGroup(match: ContactMatch, around: Surroundings): number[] {
  const others = around.group.filter(other => other !== match && other.kind !== 'other').slice(0, 3);
  const all = [match, ...others].map(one => strengthsOf(purposeFeatures(one, around)));
  return linePurposes.map((_, i) => all.reduce((sum, strengths) => sum + strengths[i]!, 0) / all.length);
}

/**
 * The most likely purpose; support only where it is likely enough for what the words next to the contact say. Whoever is
 * likelier there for accommodation is not to be bothered with faults.
 */
export function likeliestPurpose(
  strengths: readonly number[],
  words: WordsOfSupport,
  isPlaced = false,
): LinePurpose {
  const from = isPlaced ? Math.min(supportFrom[words], 0.5) : supportFrom[words];
  const top = Math.max(...strengths);
  const raised = strengths.map(strength => Math.exp(strength - top));
  const sum = raised.reduce((one, other) => one + other, 0);
  const support = linePurposes.indexOf('technical-support');
  const isRatherAccommodation = raised[linePurposes.indexOf('accommodation')]! > raised[support]!;
  const isGeneral = words === 'naming' && raised[linePurposes.indexOf('other')] === 1;
  const needed = isGeneral ? namedBesideOthers : from;
  if (raised[support]! / sum >= needed && !isRatherAccommodation) return 'technical-support';
  const others = linePurposes.filter((_, i) => i !== support);
  return others.reduce((best, one) =>
    raised[linePurposes.indexOf(one)]! > raised[linePurposes.indexOf(best)]! ? one : best,
  );
}

/** Meanings that hint at support: trouble, how something is used, the names of its desks. */
const troubles = [
  lineConcepts.broken,
  lineConcepts.cannot,
  lineConcepts.using,
  lineConcepts.desk,
  ...Object.values(troubleConcepts),
].filter(one => one !== undefined);

const asksLast = /[?？]["'”»)]*$/;

/** The sentence before a contact where it is a question that no other contact has answered; else empty. */
const questionBefore = (around: Surroundings): string =>
  !around.taken && !isIntroduced(around) && (asksLast.test(around.before) || ownWords.test(around.before))
    ? around.before
    : '';

/** "12. I never got the code": an entry of a list of questions that tells what is wrong, and asks by that. */
const ownWords =
  /^(?:(?:faq|q|nr|no)?[\s.:]*\d{0,2}[.):]?\s*)(?:I(?: |'m |'ve )|My |Ich |Meine? |Je |J['’]|Mon |Ma |No puedo |Mi |Não |Meu |Minha |Non riesco |Il mio |La mia |Ik |Mijn |Nie mogę |Moje? |Zgubił|Zapomniał|Perdi |Esqueci |Perdí |Olvidé |Ho perso |Ho dimenticato |Jag |Min |Mitt )/;

/** "Write to A when the upload fails. You can also call B": what the sentence before says of A it says of B. */
const secondWay =
  /(?<!\p{L})(?:also|alternatively|auch|alternativ|aussi|également|también|asimismo|também|anche|ook|także|również|även|också)(?!\p{L})|または|也可/iu;

/** "The button does not work? Copy the link. All other questions: …" */
function isForTheRest({ stretch }: Surroundings): boolean {
  const clause = clauseOf(stretch);
  return (deskConcepts.theRest?.test(clause) ?? false) && scoreWords(clause)['technical-support'] < 2;
}

const queriesOrTrouble = (words: string): boolean => queries.test(words) || isStuck(words);

/** What the words that belong to a contact, its heading and its mailbox say of help and trouble. */
export function wordsOfSupport(match: ContactMatch, around: Surroundings): WordsOfSupport {
  const { stretch, sentence, label, heading, before, group } = around;
  const taken = around.taken && !secondWay.test(clauseOf(stretch));
  const score = (words: string) => scoreWords(words)['technical-support'];
  // "Form broken: A; interviews: B": what the sentence says of another contact says nothing of this one.
  const own = isIntroduced(around) ? stretch : sentence;
  const said = Math.max(...[clauseOf(stretch), stretch, own, label, heading ?? ''].map(score));
  // "You solve hard problems." says nothing of the line below it; "Forgot your password?" does.
  const led = taken || isIntroduced(around) ? 0 : score(before);
  const asked = questionBefore(around);
  const clause = clauseOf(stretch);
  if (isContactPerson(around) || ownMistakes.test(`${asked} ${clause}`)) return 'silent';
  if (isForTheRest(around)) return 'silent';
  const words = saysWhatFor(clause) ? clause : label;
  if (technical.test(words) && queriesOrTrouble(words) && score(words) >= 3) return 'naming';
  if (said > 1.5 || led >= 3 || (led > 1.5 && asked)) return 'telling';
  const near = `${led > 0 || taken || isIntroduced(around) ? '' : before} ${questionBeyond(around)} ${own} ${label}`;
  const isHint =
    troubles.some(wording => wording.test(near)) ||
    [match, ...group].some(isNamedForSupport) ||
    asksAboutForm(stretch) ||
    isOnFailedPage(around) ||
    (led > 1.5 && heading === null && areTitles(before));
  if (said > 1 || isHint) return 'hinting';
  return asked ? 'asking' : 'silent';
}

/** Lines that stand alone above a contact: "Online help", "Monday to Friday". */
const areTitles = (words: string): boolean =>
  words.split('\n').every(line => line.length < 50 && !/[.!?,;][\s"'”»)]*$/.test(line));

/** "Try again or call …", "Error 500": the words of a page that has just failed, wherever they stand on it. */
function isOnFailedPage({ stretch, before, earlier, taken }: Surroundings): boolean {
  const said = taken ? stretch : `${earlier} ${before} ${stretch}`;
  return retryWords.test(said) || failedWords.test(said);
}

/** "For system-related queries: …", and not "For general queries write to us, or press the button". */
const asksAboutForm = (stretch: string): boolean =>
  clauseOf(stretch)
    .split(/[,，、]/)
    .some(
      part => queries.test(part) && lineConcepts.form?.test(part) && !lineConcepts.switchboard?.test(part),
    );

/** What a person says who cannot go on, and not what a job is about. */
const stuckWords = [
  lineConcepts.broken,
  lineConcepts.cannot,
  lineConcepts.using,
  lineConcepts.form,
  troubleConcepts.thrownOut,
  troubleConcepts.endless,
].filter(one => one !== undefined);

/** "Still thinking? We can always talk": one who answers for a job. */
const invites =
  /(?<!\p{L})(?:(?:we (?:can|could) (?:always )?|let['’]s |happy to |love to )talk|(?:reden|sprechen) wir|lass(?:en sie)? uns (?:reden|sprechen)|parlons(?!\p{L})|discutons|hablemos|charlemos|vamos (?:conversar|falar)|parliamone|laten we praten|porozmawiajmy|låt oss prata)(?!\p{L})/iu;

/** "Contact person: Kim Berg, head of technical support": the title of a person who answers for a posting. */
function isContactPerson({ stretch, label, before, taken, group }: Surroundings): boolean {
  const own = `${label} ${clauseOf(stretch)}`;
  const led = taken || before.length > 25 ? '' : before;
  if (!(contactPerson.test(`${led} ${own}`) || invites.test(own)) || group.some(isNamedForSupport))
    return false;
  return !stuckWords.some(wording => wording.test(own));
}

/**
 * "You run our help desk and fix faults. Interested? Application to …": a job, however much it has to do with trouble. Not
 * where the contact's own words tell of some.
 */
function isForApplications(match: ContactMatch, around: Surroundings): boolean {
  const clause = clauseOf(around.stretch);
  if (!applicationsHere.test(clause)) return false;
  const asked = questionBefore(around);
  // "We are hiring a support technician. CV to support@…": what its title has of help is the job.
  if (wanted.test(`${around.taken ? '' : around.before} ${around.sentence}`))
    return ![clause, asked].some(isStuck);
  if ([match, ...around.group].some(isNamedForSupport)) return false;
  return ![clause, asked].some(tellsOfTrouble);
}

/** "Have your bank card ready", "text your code to …": whoever asks for that helps nobody. */
const robs = ({ before, taken, sentence, after }: Surroundings): boolean =>
  `${taken ? '' : before} ${sentence} ${after}`
    .split(/(?<=[.!?]\s|[。！？])|\n/)
    .some(one => robbing.test(one) && !warns.test(one));

/** "We never ask for your password": those who say so rob nobody. */
const warns =
  /(?<!\p{L})(?:never|not|don[’']t|won[’']t|nor|nie(?:mals)?|nicht|keine?\p{L}?|jamais|pas|nunca|no|não|mai|non|nooit|niet|geen|nigdy|aldrig|inte|beware|vorsicht|méfiez\p{L}*|cuidado|attenzione)(?!\p{L})|ません|ないで|ご遠慮|注意|[绝絕]不|不[会會要]|[请請切]勿/iu;

/** "Your application as caretaker": a job, and not whom to call. */
const asJob =
  /(?:^|\P{L})(?:as (?:an? )?|als |comme |en tant que |como |come |jako |som |for the (?:post|job|position|role) of )\p{L}+/giu;

/** "Washing machine broken? Repairs: …": a fault, and none of a form. */
function isForRepairs(around: Surroundings): boolean {
  const said = `${questionBefore(around)} ${clauseOf(around.stretch)}`.replace(asJob, '');
  return repairs.test(said) && !isOfForm(said);
}

/** "Application help: ext. 2255", and below it "Main: …": what the line above says is not said of who connects. */
function isSwitchboard(around: Surroundings): boolean {
  // "Portal acting up? Call reception": whoever answers is asked about the portal.
  if (questionBefore(around)) return false;
  const clause = clauseOf(around.stretch);
  const found = switchboards.matches(clause);
  return (
    found.length > 0 && !saysWhatFor(found.reduce((rest, { words }) => rest.replace(words, ' '), clause))
  );
}

const isStuck = (words: string): boolean =>
  [lineConcepts.broken, lineConcepts.cannot].some(wording => wording?.test(words));

const tellsOfTrouble = (words: string): boolean =>
  isStuck(words) || scoreWords(words)['technical-support'] >= 2;

const technical = /t[eé][ck]h?ni|テクニカル|技[術术]/iu;

/** True when the words name a purpose outright. */
const namesPurpose = (words: string) => Object.values(scoreWords(words)).some(score => score >= 2);

/**
 * Whatever else is said: a contact whose own words speak of accommodation is not offered for faults. Nor is one that
 * offers help and names no fault, where the sentence before speaks of disabilities.
 */
function isForAccommodation(around: Surroundings): boolean {
  const { stretch, before, taken } = around;
  const clause = clauseOf(stretch);
  if (scoreWords(namesPurpose(clause) ? clause : stretch).accommodation > 0) return true;
  if (impaired.test(`${questionBefore(around)} ${clause}`) && !technical.test(clause)) return true;
  if (taken || scoreWords(before).accommodation < 4) return false;
  return !stuckWords.some(wording => wording.test(stretch)) && !technical.test(stretch);
}

/** "Technical faults (attachments, signature, payment gateway): …": what stands in brackets is an example of them. */
function withoutExamples(words: string): string {
  const rest = words.replace(/\([^)]*\)?/g, ' ');
  return scoreWords(rest)['technical-support'] > 1.5 ? rest : words;
}

/** "Problems with your digital identity? Ask its provider": that desk cannot help with the form. */
function isOfOtherCompany(around: Surroundings): boolean {
  return otherCompanies.test(withoutExamples(`${questionBefore(around)} ${clauseOf(around.stretch)}`));
}

/**
 * Whether the contact answers for the form as well: "For technical queries on form and payment gateway: helpdesk@…",
 * "Trouble with your digital identity, or does the form hang? Our desk: …". A mailbox of the page's own domain is no
 * other company's, so that whatever of the form stands beside that, or the name of a desk, is enough.
 */
function isOwnDesk(match: ContactMatch, around: Surroundings, domain: ContactDomain): boolean {
  if (domain === 'foreign') return false;
  const clause = clauseOf(around.stretch);
  if (isNamedForSupport(match) && lineConcepts.form?.test(clause)) return true;
  const asked = questionBefore(around);
  if (domain === 'page') {
    const isDesk = (lineConcepts.desk?.test(clause) ?? false) && !namesOther(clause);
    return isDesk || `${asked} ${clause}`.split(betweenTroubles).some(isOfForm);
  }
  if (namesOther(clause)) return false;
  if (ours.test(clause) && lineConcepts.desk?.test(clause)) return true;
  const parts = asked.split(betweenTroubles);
  return parts.length > 1 && parts.some(isOfForm);
}

/** "Call our help desk": the page's own people. */
const ours =
  /(?<!\p{L})(?:our|unser\p{L}*|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze|ons|nasz\p{L}*|vår\p{L}*)(?!\p{L})|当社|弊社|我们的/iu;

/** Between two troubles of one sentence. */
const betweenTroubles =
  /[,;:()?？]\s|[／、，（）：]|\s(?:or|and|oder|und|ou|et|o|ó|u|y|e|of|en|lub|albo|czy|i|eller|och)\s|または|もしくは|或者?|还是|和/iu;

const namesOther = (words: string) =>
  otherCompanies.test(words) || (lineConcepts.foreignDesk?.test(words) ?? false);

/** What is wrong with the form, an account or a file, and with nothing of another company. */
const isOfForm = (words: string) =>
  [lineConcepts.form, lineConcepts.account, lineConcepts.file].some(wording => wording?.test(words)) &&
  !namesOther(words);

/** "For questions about a charge, contact PayStream": payments and identities are other companies' business. */
function speaksOfOther({ stretch, before, taken, earlier }: Surroundings): boolean {
  const led = taken ? '' : `${earlier} ${before}`;
  return lineConcepts.foreignDesk?.test(withoutExamples(`${led} ${clauseOf(stretch)}`)) ?? false;
}

/** "Our messages come from jobs@…; add it to your address book": no one is asked to write there. */
function isSender({ kind }: ContactMatch, { sentence, stretch }: Surroundings): boolean {
  const isNamed = kind === 'email' && automaticMail.test(sentence);
  return isNamed && scoreWords(clauseOf(stretch))['technical-support'] < 1.6;
}

/**
 * "Employees sign in with their network ID. Call … for IT support." What is said of employees in the sentence before keeps
 * no contact from who asks about a position.
 */
function isForStaff({ sentence, before, earlier }: Surroundings, best: Purpose): boolean {
  // A notice for employees and applicants has a privacy desk, and an adjustment is an adjustment.
  if (best === 'privacy' || best === 'accommodation' || applicantWords.test(sentence)) return false;
  // A question such as "Trouble?" is between who is meant and the number.
  const said = /[?？]$/.test(before) ? `${earlier} ${before}` : before;
  return staffOnly.test(best === 'recruiting' ? sentence : `${said} ${sentence}`);
}

/**
 * "We provide accommodations to applicants with disabilities. For more information, contact human resources at …": words
 * that only offer to answer speak of what was offered before them.
 */
function isAfterAccommodation({ stretch, before, taken }: Surroundings, best: Purpose): boolean {
  if (best !== 'recruiting' && best !== 'other') return false;
  // "Attention: Special Accommodations", and below it "with questions on this process, call …".
  const isHeaded = areTitles(before) && scoreWords(before).accommodation >= 4;
  if (taken || !(isHeaded || offersChange.test(before))) return false;
  const clause = clauseOf(stretch);
  return offersAnswer.test(clause) && !lineConcepts.sendApplication?.test(clause) && !aboutJob.test(clause);
}
