/** A stretch of a text, as offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Full stops that end no sentence, in the languages of the extension. */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|tel|ph|fon|no|nr|núm|num|ext|ap|durchw|poste|int|wew|anknytning|toll|st|str|mr|mrs|ms|dr|inc|ltd|co|corp|dept|approx|e\.g|i\.e|a\.m|p\.m|z\.\s?b|d\.\s?h|p\.\s?ej|p\.\s?ex|bzw|ca|evtl|inkl|zzgl|usw|etc|mo|mon|di|tue|tues|mi|wed|thu|thur|thurs|do|fr|fri|sa|sat|so|sun|lun|mar|mer|jeu|ven|sam|dim|godz|np|ul|bl|t|vs)\.$/iu;

/**
 * Cuts a text into sentences. A full stop inside a number, an address or an abbreviation ends none; bullets,
 * vertical bars and the full stops of Japanese and Chinese do.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (text.slice(start, end).trim()) spans.push({ start, end });
    start = end;
  };
  for (const mark of text.matchAll(/[.!?…]+["'”»)\]]*(?=\s|$)|[。！？]|[\n•·|](?=\s|$)/gu)) {
    const end = mark.index + mark[0].length;
    if (mark[0] === '.' && abbreviation.test(text.slice(Math.max(0, end - 12), end))) continue;
    close(end);
  }
  close(text.length);
  return spans;
}

/** The sentence that holds an offset; -1 when the text is empty. */
export function sentenceAt(spans: readonly Span[], offset: number): number {
  const found = spans.findIndex(span => offset < span.end);
  return found === -1 ? spans.length - 1 : found;
}
