import type { KnownChannel } from '../vendors/vendor.ts';
import type { Owner, Purpose } from '../vendors/vocabulary.ts';
import type { ContactMatch } from './found.ts';
import { clauseOf, purposeFeatures } from './purpose-features.ts';
import { type LinePurpose, linePurposes, strengthsOf } from './purpose-model.ts';
import type { Surroundings } from './surroundings.ts';
import { otherCompanies } from './wording/owner-words.ts';
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

/** Of two answers that are nearly as likely, support is not given: it is what a person in trouble would use. */
const sureFrom = 0.5;

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
): Purpose {
  if (match.kind === 'fax') return 'fax';
  if (accommodationOnly.test(around.sentence) || accommodationOnly.test(around.after)) {
    if (scoreWords(around.stretch)['technical-support'] < 3) return 'accommodation';
  }
  if (isForStaff(around) || match.unfit === 'no-reply') return 'other';
  const strengths = strengthsOf(purposeFeatures(match, around));
  const raise = (purpose: Purpose, by: number) => {
    const at = (linePurposes as readonly Purpose[]).indexOf(purpose);
    if (at >= 0) strengths[at]! += by;
  };
  if (match.unfit === 'per-job') raise('recruiting', 3);
  // "other" in the directory says only that nobody documented it as support.
  if (known) raise(known.purpose, known.purpose === 'other' ? 1.5 : 4);
  if (owner === 'vendor') raise('technical-support', 3.5);
  if (around.position === 'error-message') raise('technical-support', 2);
  if (around.position === 'help-box') raise('technical-support', 1);
  const best = likeliest(strengths);
  if (best !== 'technical-support') return best;
  if (isForAccommodation(around)) return 'accommodation';
  return owner !== 'vendor' && isOfOtherCompany(around) ? 'other' : best;
}

function likeliest(strengths: readonly number[]): LinePurpose {
  const order = linePurposes.map((_, i) => i).sort((a, b) => strengths[b]! - strengths[a]!);
  const [first, second] = order.map(i => linePurposes[i]!);
  const top = Math.max(...strengths);
  const chance = 1 / strengths.reduce((sum, strength) => sum + Math.exp(strength - top), 0);
  return first === 'technical-support' && chance < sureFrom ? second! : first!;
}

/** True when the words name a purpose outright. */
const namesPurpose = (words: string) => Object.values(scoreWords(words)).some(score => score >= 2);

/** Whatever else is said: a contact whose own words speak of accommodation is not offered for faults. */
function isForAccommodation({ stretch }: Surroundings): boolean {
  const clause = clauseOf(stretch);
  return scoreWords(namesPurpose(clause) ? clause : stretch).accommodation > 0;
}

/** "Problems with your digital identity? Ask its provider": that desk cannot help with the form. */
function isOfOtherCompany({ stretch, before, taken }: Surroundings): boolean {
  const asked = !taken && /[?？]["'”»)]*$/.test(before) ? before : '';
  return otherCompanies.test(`${asked} ${clauseOf(stretch)}`);
}

/** "Employees sign in with their network ID. Call … for IT support." */
function isForStaff({ sentence, before, earlier }: Surroundings): boolean {
  // A question such as "Trouble?" stands between who is meant and the number.
  const said = /[?？]$/.test(before) ? `${earlier} ${before}` : before;
  return staffOnly.test(`${said} ${sentence}`) && !applicantWords.test(sentence);
}
