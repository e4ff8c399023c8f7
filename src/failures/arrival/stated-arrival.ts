import { plainText, unspaced } from '../plain-text.ts';
import { type StatedArrival, Statement } from './statement.ts';
import { namesPaper, statesUnspaced, thanksUnspaced } from './unspaced-statement.ts';

/** A quotation shows what a message looks like; the name of a job, to which one has applied, does not. */
const quoted = /^(?![「『][^」』]{1,40}[」』](?:に|へ|の))[“”„«»"'‘「『]/;

/** A sentence says what it is about at its beginning; what is longer is no sentence. */
const maxLength = 600;

/** Every name of an application has one of these; most sentences of most messages have none, and need not be read. */
const mayName =
  /appl|bewerb|beworb|candid|postul|solicit|inscri|inscre|apunt|domanda|demande|sollicit|aanmeld|aplik|zg[lł]osz|podani|kand[iy]d|ans[oö]k|s[oö]k(?:t|er)|anm[aä]lan|aplica|wnios|dossier|expedien|\bcv\b|resum|r[eé]sum|curr[ií]cul|lebenslauf|unterlagen|hoja de vida|[zż]yciorys|meritf/i;

/** "La candidatura de Ana Ruiz ha sido recibida", in a message to the employer: somebody's full name stands behind it. */
const ofSomebody =
  /^\P{L}*(?:(?:[Tt]he|[Ll]a|[AaOo]|[Dd]e|[Dd]ie|[Ll][’'])\s?)?(?:[Aa]pplication|[Cc]andidatur[ea]|[Pp]ostulación|[Ss]ollicitatie|Bewerbung|[Aa]plikacja|[Aa]nsökan) (?:of|from|de|di|da|do|van|von|från) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\p{L})/u;

/**
 * Whether and how a sentence states in so many words that the application has come in. What else the message says that
 * makes it doubtful is not looked at here.
 */
export function statedArrival(whole: string): StatedArrival | null {
  const sentence = whole.slice(0, maxLength);
  if (quoted.test(sentence) || ofSomebody.test(sentence)) return null;
  if (!unspaced.test(sentence)) return mayName.test(sentence) ? new Statement(sentence).states() : null;
  if (!statesUnspaced(sentence)) return namesPaper(sentence) ? 'vague' : null;
  return thanksUnspaced.test(sentence) ? 'thanks' : 'there';
}

/** Whether a sentence may mean so: it names an application and an arrival, however they belong together. */
export const hintsAtArrival = (sentence: string): boolean =>
  mayName.test(sentence) &&
  !unspaced.test(sentence) &&
  !quoted.test(sentence) &&
  new Statement(sentence.slice(0, maxLength)).hints();

/** "Already", "twice", "a second time"; short words of other languages only with what follows them. */
const earlier =
  /(?<!\p{L})(?:already|twice|second|again|before|earlier|previous(?:ly)?|duplicate|existing|bereits|schon|zweite\p{L}*|erneut|deja|deux fois|ya|anterior\p{L}*|ja (?:se|esta|tem|existe|enviou|candidat\p{L}*|consta)|gia|precedenza|al (?:eerder|gesolliciteerd|gereageerd|op|een|hier)|reeds|eerder|juz|wczesniej|redan|tidigare)(?!\p{L})|既に|すでに|済|再度|二度|重複|已|过|過|重复|再次/u;

/** Whether a sentence says that something was done before; without that, an earlier application is only guessed. */
export const saysEarlier = (sentence: string): boolean => earlier.test(plainText(sentence));
