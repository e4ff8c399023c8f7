import { sentencesOf } from '../sentences.ts';
import { forbidsRepeating } from './no-statement.ts';
import { statedArrival } from './stated-arrival.ts';

const border = /[,，、]\s?|\s[–—-]\s/;

/** What a sentence states behind a request not to press again; null where it states no arrival there. */
function statedBehind(sentence: string): string | null {
  const at = border.exec(sentence);
  if (!at || !forbidsRepeating(sentence.slice(0, at.index))) return null;
  const rest = sentence.slice(at.index + at[0].length);
  return statedArrival(rest) === 'there' ? rest : null;
}

/**
 * A text without the requests that stand before what is stated in the same sentence: "Do not press again, we have received your
 * application". Their "not" denies nothing. Null where there are none.
 */
export function withoutBan(text: string): string | null {
  if (!border.test(text)) return null;
  const sentences = sentencesOf(text);
  const stated = sentences.map(statedBehind);
  return stated.some(one => one !== null) ? sentences.map((one, i) => stated[i] ?? one).join(' ') : null;
}
