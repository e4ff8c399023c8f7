import {
  type ReceiptWords,
  linkToApplication,
  receiptWords,
  stepsDone,
  thanksForInterest,
  toSomebodyElse,
} from './wording/receipts.ts';

/** What a message says of the application itself: it has arrived, it has not, or neither of the two. */
export type Arrival = 'arrived' | 'denied' | null;

/**
 * Whether a message says that the application itself has arrived, as opposed to "your file was uploaded", "your draft
 * was saved" or "you will hear from us once it is submitted". A false receipt costs an applicant the job, so in
 * doubt there is none. The language need not be known. `confirmed`: by the vendor's file, a confirmation stands there.
 */
export function arrivalIn(text: string, confirmed = false): Arrival {
  const plain = plainText(text);
  const said = sentencesOf(plain).map(saidOfArrival);
  if (said.includes('denied')) return 'denied';
  if (said.includes('withdrawn') || stepsAreLeft(plain)) return null;
  if (said.includes('arrived')) return 'arrived';
  const interest = confirmed && thanksForInterest.test(plain) && !said.includes('open');
  const thanked = (said.includes('thanked') || interest) && !said.includes('unsent');
  return thanked && !languages.some(({ todo }) => todo.test(plain)) ? 'arrived' : null;
}

/** Whether a word that denies stands anywhere in a message, whatever it denies. */
export function hasDenial(text: string): boolean {
  const plain = plainText(text);
  return languages.some(words => words.not.test(plain) || words.failed.test(plain));
}

function plainText(text: string): string {
  return text.toLowerCase().replace(/[’`´]/g, "'").replace(/\s+/g, ' ').trim();
}

function stepsAreLeft(text: string): boolean {
  const steps = stepsDone.exec(text);
  return steps !== null && Number(steps[1]) < Number(steps[2]);
}

const languages: readonly ReceiptWords[] = Object.values(receiptWords);

/** Questions keep their mark: nothing is said by asking. Dots inside of numbers and names end no sentence. */
function sentencesOf(text: string): string[] {
  return text.match(/(?:[^.!?;:。！？；]|[.:](?=\S))+[.!?;:。！？；]?/g) ?? [];
}

/** `unsent`: it is not sent yet, or under a condition; that denies nothing, but thanks beside it prove nothing. */
type Said = 'arrived' | 'denied' | 'open' | 'thanked' | 'unsent' | 'withdrawn';

function saidOfArrival(sentence: string): Said | null {
  if (/[?？]$/.test(sentence)) return null;
  const failures = languages.flatMap(words => {
    const part = upTo(words.failed, sentence);
    return part === null ? [] : [words.open.test(part.clause)];
  });
  if (failures.length > 0) return failures.includes(true) ? 'unsent' : 'denied';
  const isWithdrawn = languages.some(words => {
    const part = upTo(words.withdrawn, sentence);
    return part !== null && !words.open.test(part.whole) && !words.not.test(part.clause);
  });
  if (isWithdrawn) return 'withdrawn';
  // Neighbouring languages share words, so whichever of them may have been meant has a say.
  const arrivals = languages.flatMap(words => {
    const part = upTo(words.arrived, sentence);
    if (part === null || linkToApplication.test(part.lead) || toSomebodyElse.test(part.after)) return [];
    if (words.open.test(part.whole)) return ['open'] as const;
    return [words.not.test(part.clause) ? 'denied' : 'arrived'] as const;
  });
  if (arrivals.includes('open')) return 'open';
  if (arrivals.includes('denied')) return 'denied';
  if (arrivals.includes('arrived')) return 'arrived';
  const thanks = languages.flatMap(words => {
    const part = upTo(words.thanks, sentence);
    return part === null ? [] : [!words.open.test(part.clause) && !words.not.test(part.clause)];
  });
  return thanks.length > 0 && thanks.every(Boolean) ? 'thanked' : null;
}

/**
 * The sentence as far as the match goes, since what follows an arrival does not undo it, and the clause of it that
 * holds the match; null without a match. `lead`, `after`: that clause and the rest whatever the language.
 */
function upTo(pattern: RegExp, sentence: string): Part | null {
  const found = pattern.exec(sentence);
  if (!found) return null;
  const before = sentence.slice(0, found.index);
  const lead = before.slice(before.search(/[^,–—，、]*$/)) + found[0];
  const after = sentence.slice(found.index + found[0].length);
  // Japanese puts "not" and "when" behind the verb.
  if (/[\u3040-\u30ff]/.test(sentence)) return { whole: sentence, clause: sentence, lead, after };
  return { whole: before + found[0], clause: lead, lead, after };
}

interface Part {
  whole: string;
  clause: string;
  lead: string;
  after: string;
}
