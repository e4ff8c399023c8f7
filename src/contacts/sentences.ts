import { saysWhatFor } from './wording/way-words.ts';

/** A stretch of a text, as offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Full stops that end no sentence, in the languages of the extension; in small letters. */
const abbreviation =
  /(?:^|[\s(–]|(?<!\d)-)(?:\p{L}\p{M}?|tel|tfn|tlf|tfno|mob|kom|kl|nst|pn|pon|pt|ph|fon|no|nr|núm|num|ext|ap|durchw|poste|int|wew|anknytning|toll|st|str|mr|mrs|ms|dr|inc|ltd|co|corp|dept|approx|e\.g|i\.e|a\.m|p\.m|z\.\s?b|d\.\s?h|p\.\s?ej|p\.\s?ex|bzw|ca|evtl|inkl|zzgl|usw|etc|mo|mon|di|tue|tues|mi|wed|thu|thur|thurs|do|fr|fri|sa|sat|so|sun|lun|mar|mer|jeu|ven|sam|dim|godz|np|ul|bl|t|vs|art|abs|ds|ust|lit|prof|dott|ing|lic|bc|mgr|mudr|judr|phdr|rndr|csc|hab|inż|sr|sra|srta|jr|sgt|lt)\.$/u;

/** What a company is by law ends a sentence only where the next begins: "Acme sp. z o.o. – write to …". In small letters. */
const companyForm =
  /(?:^|\s)(?:o\.o|s\.a|s\.p\.a|s\.r\.l|b\.v|n\.v|e\.v|ltda|ltd|inc|llc|corp|pty|sp|pvt)\.$/u;

/** How an entry of a list begins: a bullet, a dash, "2.", "b)". */
const bullet = /^(?:[•·▪◦‣*✓✔►➤→]|[-–—](?=\s)|\d{1,2}[.)](?=\s)|\p{L}\)(?=\s))/u;

/** "tel: …", an address alone: small letters that begin a line of their own all the same. */
const smallLine = /^(?:\p{L}[\p{L}/-]{1,19}(?: \p{L}[\p{L}/-]{1,19})? ?[:：]|[^\s@]+@|www\.|https?:)/u;

/**
 * What can be the last word of nothing: the line was too short for the sentence. The end of an address is no word. In
 * small letters: to ignore case among all letters takes the engine several times as long to make ready.
 */
const unfinished =
  /(?:[,:：、&]|(?<![\p{L}\d@./_-])(?:a|an|the|of|for|to|at|by|on|in|with|and|or|your|our|please|contact|call|is|are|der|die|das|den|dem|des|eine?[nmrs]?|und|oder|an|auf|bei|beim|für|im|mit|unter|von|vom|zu|zur|zum|ihre?[nmrs]?|le|la|les|du|de|et|ou|à|au|aux|un|une|pour|par|sur|en|avec|votre|vos|nos|notre|el|los|las|del|y|o|al|con|para|por|su|sus|os|as|do|da|dos|e|em|no|na|ao|com|seu|sua|il|lo|gli|i|di|della?|dei|degli|delle|per|nel\p{L}*|sul\p{L}*|op|van|het|een|voor|met|naar|bij|uw|je|w|z|pod|oraz|lub|się|ze|dla|och|eller|på|till|för|med|om|av|att|din|ditt|er))$/u;

/** "careers" in the line below an address: an entry of a menu, and no part of its sentence. */
const menuEntry = /^\p{L}+(?: \p{L}+)?$/u;
const addressLast = /\S@\S+$/;

/** True where a line break falls between two lines of their own, and not into a sentence. */
function endsLine(before: string, after: string): boolean {
  if (bullet.test(after)) return true;
  if (unfinished.test(before.toLowerCase())) return false;
  if (/^\p{Ll}/u.test(after) && !smallLine.test(after))
    return addressLast.test(before) && menuEntry.test(after);
  // An address or a number alone belongs to the words above it.
  return saysWhatFor(after) || /[\d@]/.test(before) || !/[\d@]/.test(after);
}

/** The line that ends at an offset, and the one that begins behind it. */
const linesAt = (text: string, at: number): [string, string] => {
  const end = text.indexOf('\n', at + 1);
  return [
    text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim(),
    text.slice(at + 1, end === -1 ? text.length : end).trim(),
  ];
};

const isLeader = /^[.…]{2,}$/;

/**
 * Cuts a text into sentences. A full stop inside a number, an address or an abbreviation ends none; bullets,
 * vertical bars, the full stops of Japanese and Chinese and the end of a line do. A line that breaks off within a
 * sentence goes on in the next one.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let silent = 0;
  const close = (end: number) => {
    // A bullet alone belongs to what follows it; of a row of them, each is looked at once.
    const says = /[\p{L}\p{N}]/u.test(text.slice(silent, end));
    silent = end;
    if (!says) return;
    spans.push({ start, end });
    start = end;
  };
  for (const mark of text.matchAll(
    /[.!?…]+["'”»)\]]*(?=\s|$)|[。！？]|\n|[•·|](?=\s|$)|(?<=[\w)])\s(?=[¿¡])/gu,
  )) {
    const end = mark.index + mark[0].length;
    // Dots that lead the eye from a name to its number.
    if (isLeader.test(mark[0]) && text[mark.index - 1] === ' ') continue;
    if (mark[0] === '.') {
      // The number of an entry belongs to what follows it.
      if (/^\s*\d{1,2}\.$/.test(text.slice(start, end))) continue;
      const last = text.slice(Math.max(0, end - 12), end).toLowerCase();
      if (abbreviation.test(last) || (companyForm.test(last) && !/^\s+\p{Lu}/u.test(text.slice(end))))
        continue;
    }
    if (mark[0] === '\n') {
      const [before, after] = linesAt(text, mark.index);
      if (after && !endsLine(before, after)) continue;
    }
    close(end);
  }
  close(text.length);
  // A sign alone is the name of a link as often as not: "☎".
  return spans.length === 0 && text !== '' ? [{ start: 0, end: text.length }] : spans;
}

/** The sentence that holds an offset; -1 when the text is empty. */
export function sentenceAt(spans: readonly Span[], offset: number): number {
  const found = spans.findIndex(span => offset < span.end);
  return found === -1 ? spans.length - 1 : found;
}
