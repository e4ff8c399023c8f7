import { plainText, unspaced } from './plain-text.ts';
import { type StatedArrival, Statement } from './statement.ts';
import { statesUnspaced, thanksUnspaced } from './unspaced-statement.ts';

/** A quotation shows what a message looks like. */
const quoted = /^[“”„«»"'‘「『]/;

/** A sentence says what it is about at its beginning; what is longer is no sentence. */
const longest = 600;

/** Every name of an application has one of these; most sentences of most messages have none, and need not be read. */
const mayName =
  /appl|bewerb|beworb|candid|postul|solicit|inscri|inscre|apunt|domanda|demande|sollicit|aanmeld|aplik|zg[lł]osz|podani|kandyd|ans[oö]k|s[oö]k(?:t|er)|anm[aä]lan/i;

/**
 * Whether and how a sentence states in so many words that the application has come in. What else the message says that
 * makes it doubtful is not looked at here.
 */
export function statedArrival(whole: string): StatedArrival | null {
  const sentence = whole.slice(0, longest);
  if (quoted.test(sentence)) return null;
  if (!unspaced.test(sentence)) return mayName.test(sentence) ? new Statement(sentence).states() : null;
  if (!statesUnspaced(sentence)) return null;
  return thanksUnspaced.test(sentence) ? 'thanks' : 'there';
}

/** Whether a sentence may mean so: it names an application and an arrival, however they belong together. */
export const hintsAtArrival = (sentence: string): boolean =>
  mayName.test(sentence) &&
  !unspaced.test(sentence) &&
  !quoted.test(sentence) &&
  new Statement(sentence.slice(0, longest)).hints();

/** "Already", "twice", "a second time"; short words of other languages only with what follows them. */
const earlier =
  /(?<!\p{L})(?:already|twice|second|again|before|earlier|previous(?:ly)?|duplicate|existing|bereits|schon|zweite\p{L}*|erneut|deja|deux fois|ya|anterior\p{L}*|ja (?:se|esta|tem|existe|enviou|candidat\p{L}*|consta)|gia|precedenza|al (?:eerder|gesolliciteerd|gereageerd|op|een|hier)|reeds|eerder|juz|wczesniej|redan|tidigare)(?!\p{L})|既に|すでに|済|再度|二度|重複|已|过|過|重复|再次/u;

/** Whether a sentence says that something was done before; without that, an earlier application is only guessed. */
export const saysEarlier = (sentence: string): boolean => earlier.test(plainText(sentence));
