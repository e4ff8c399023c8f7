/**
 * Abbreviations of the eleven languages that numbers follow: "kl. 8", "godz. 8", "ca. 20", "Nr. 3". Their full
 * stop ends no sentence there.
 */
const abbreviations =
  'approx|appx|no|nos|nr|n|num|vol|p|pp|sec|art|ext|tel|fig|fax|ca|bzw|max|min|abs|ziff|str|env|chap|aprox|núm|núms|pág|ap|prox|ramal|circa|pag|int|ok|godz|ul|poz|pkt|kl|tfn|s|st|inkl|incl|ung';

/** Dots inside of numbers, names and addresses end no sentence; a full stop of Chinese or Japanese always does. */
const sentence = new RegExp(
  String.raw`(?:[^.!?;:\n。！？；：]|(?<=(?<!\p{L})(?:${abbreviations}))\.(?=\s?\d)|(?<=\p{Nd})：(?=\p{Nd})|[.!?;:](?=[^\s"'”’»)]))+[.!?;:\n。！？；：]*["'”’»)]*`,
  'giu',
);

/** Without what numbers follow, for most texts: the expression above takes a while to be made ready. */
const plainSentence = /(?:[^.!?;:\n。！？；：]|[.!?;:](?=[^\s"'”’»)]))+[.!?;:\n。！？；：]*["'”’»)]*/g;
const mayHoldNumber = /\.\s?\d|：/;

/** The sentences of a text, with their marks; what follows a colon is a sentence of its own. */
export function sentencesOf(text: string): string[] {
  return (text.match(mayHoldNumber.test(text) ? sentence : plainSentence) ?? [])
    .map(one => one.trim())
    .filter(Boolean);
}

/** The beginning of a message: it stands for the words that decided where none of them decided alone. At most 80 characters. */
export const beginningOf = (text: string): string => text.trim().slice(0, 80);
