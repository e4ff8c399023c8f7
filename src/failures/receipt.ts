import { type ReceiptWords, receiptWords, thanksForInterest } from './wording/receipts.ts';

/** What a message says of the application itself: it has arrived, it has not, or neither of the two. */
export type Arrival = 'arrived' | 'denied' | null;

/**
 * Whether a message says that the application itself has arrived, as opposed to "your file was uploaded", "your draft
 * was saved" or "you will hear from us once it is submitted". A false receipt costs an applicant the job, so in
 * doubt there is none. The language need not be known. `confirmed`: by the vendor's file, a confirmation stands there.
 */
export function arrivalIn(text: string, confirmed = false): Arrival {
  const plain = text.toLowerCase().replace(/[’`´]/g, "'").replace(/\s+/g, ' ').trim();
  const said = sentencesOf(plain).map(saidOfArrival);
  if (said.includes('denied')) return 'denied';
  if (said.includes('arrived')) return 'arrived';
  const interest = confirmed && thanksForInterest.test(plain) && !said.includes('open');
  const thanked = said.includes('thanked') || interest;
  return thanked && !languages.some(({ todo }) => todo.test(plain)) ? 'arrived' : null;
}

const languages: readonly ReceiptWords[] = Object.values(receiptWords);

/** Questions keep their mark: nothing is said by asking. Dots inside of numbers and names end no sentence. */
function sentencesOf(text: string): string[] {
  return text.match(/(?:[^.!?;:。！？；]|[.:](?=\S))+[.!?;:。！？；]?/g) ?? [];
}

function saidOfArrival(sentence: string): 'arrived' | 'denied' | 'open' | 'thanked' | null {
  if (/[?？]$/.test(sentence)) return null;
  // Neighbouring languages share words, so whichever of them may have been meant has a say.
  const arrivals = languages.flatMap(words => {
    const part = upTo(words.arrived, sentence);
    if (part === null) return [];
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
 * holds the match; null without a match.
 */
function upTo(pattern: RegExp, sentence: string): { whole: string; clause: string } | null {
  const found = pattern.exec(sentence);
  if (!found) return null;
  // Japanese puts "not" and "when" behind the verb.
  if (/[\u3040-\u30ff]/.test(sentence)) return { whole: sentence, clause: sentence };
  const before = sentence.slice(0, found.index);
  const clause = before.slice(before.search(/[^,–—，、]*$/)) + found[0];
  return { whole: before + found[0], clause };
}
