/** Dots inside of numbers, names and addresses end no sentence; a full stop of Chinese or Japanese always does. */
const sentence = /(?:[^.!?;:\n。！？；：]|[.!?;:](?=[^\s"'”’»)]))+[.!?;:\n。！？；：]*["'”’»)]*/g;

/** The sentences of a text, with their marks; what stands behind a colon is a sentence of its own. */
export function sentencesOf(text: string): string[] {
  return (text.match(sentence) ?? []).map(one => one.trim()).filter(Boolean);
}
