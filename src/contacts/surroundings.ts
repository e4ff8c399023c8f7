import type { Passage } from '../cases/passage.ts';
import type { Find } from './found.ts';
import { hoursIn } from './printed-hours.ts';
import { type Span, sentenceAt, sentencesOf } from './sentences.ts';

/** The words around a contact, nearest first. */
export interface Surroundings {
  /** What belongs to this contact alone: from the one before it, and what is said right after it. */
  stretch: string;
  sentence: string;
  before: string;
  /** True when the sentence before has a contact of its own, outside of this one's group. */
  taken: boolean;
  /** The sentence before that. */
  earlier: string;
  after: string;
  heading: string | null;
  position: Passage['position'];
  /** Addresses given in one breath with this contact: "555 0100 or help@acme.example". */
  group: readonly Find[];
}

/** "… for technical questions", said after a contact, speaks of the one before it, not of the next. */
const belongsBefore =
  /^[\s)\]"',]*\(?\s*(?:for|regarding|about|if|to (?:report|request|ask)|with|concerning|is for|für|bei|wenn|falls|zu|pour|en cas|si|para|per|voor|bij|indien|w sprawie|w przypadku|dla|för|vid|om|is the|will|can|answers?)(?!\p{L})/iu;

/** The surroundings of every find of one text, in the order of the finds, which must not overlap. */
export function surroundingsOf(
  text: string,
  finds: readonly Find[],
  passage: Pick<Passage, 'heading' | 'position'>,
): Surroundings[] {
  const spans = sentencesOf(text);
  const cut = (span: Span | undefined) => (span ? text.slice(span.start, span.end).trim() : '');
  let consumed = 0;
  let introduced = 0;
  const groups = groupsOf(text, finds, spans);
  return finds.map((find, index) => {
    const { heading, position } = passage;
    if (find.start < 0)
      return {
        stretch: find.raw,
        sentence: '',
        before: '',
        taken: false,
        earlier: '',
        after: '',
        heading,
        position,
        group: [find],
      };
    const group = groups[index]!;
    const at = sentenceAt(spans, group[0]!.start);
    const span = spans[at]!;
    const last = spans[sentenceAt(spans, Math.max(find.start, find.end - 1))]!;
    const from = Math.max(span.start, consumed);
    const next = finds.slice(index + 1).find(other => other.start >= find.end)?.start ?? text.length;
    const trail = text.slice(find.end, Math.min(last.end, next));
    const cutAt = next < last.end ? trail.search(/[;:,|(]|\s[-–]\s/) : -1;
    const own =
      cutAt === -1 || belongsBefore.test(trail.slice(0, 30))
        ? trail.split(/[;|]/)[0]!
        : trail.slice(0, cutAt);
    consumed = belongsBefore.test(trail) ? find.end + own.length : find.end;
    // The second of a group belongs to the words that introduced the first.
    if (find === group[0] || introduced < span.start) introduced = Math.min(from, find.start);
    const leading = text.slice(introduced, find.start);
    // A stretch without letters is no words: the second number of a list belongs with the first.
    const named = find.kind === 'email' || find.kind === 'phone' || find.kind === 'fax' ? '' : find.raw;
    return {
      stretch: `${leading} ${named} ${own}`.trim(),
      sentence: text.slice(span.start, last.end).trim(),
      before: cut(spans[at - 1]),
      taken: finds.some(other => !group.includes(other) && isWithin(other, spans[at - 1])),
      earlier: cut(spans[at - 2]),
      after: cut(spans[sentenceAt(spans, last.end - 1) + 1]),
      heading,
      position,
      group,
    };
  });
}

const isWithin = ({ start, end }: Find, span: Span | undefined) =>
  span !== undefined && span.start <= start && end <= span.end;

const between =
  /^[\s,;:./&()|•·–-]*(?:(?:or|and|oder|und|ou|et|o|y|e|of|en|lub|i|eller|och|via|by|at|call|phone|t[eé]l\p{L}*|text|e-?mail|e-?post|courriel|correo|mail|oppure|telefonare|telefonar|telefonieren|telefoner|llam(?:ar|ando|[ae])|llámenos|appelez|téléphonez|ligue|ligar|zadzwoń|bel(?:len)?|ring|rufen sie|allo?|alla|au|fax|fono?|mob\p{L}*|cel\p{L}*|handy|móvil|portable|whatsapp|tty|toll[- ]free|numbers?|n[uú]mero|address|write|us|to|per|unter|telefonisch|au|à|al|ao|aan|an|pod|på|または|或|或者|电话|電話(?:番号)?|邮箱|メール)(?![\p{L}])[\s.,:()/-]*)*$/iu;

const withoutHours = (gap: string) => gap.replace(hoursIn(gap) ?? '', '');

/**
 * Finds with nothing but "or", "e-mail", hours and marks between them form a group; each gets the list of its
 * own. "Call 555 0100. TTY: 555 0199.": a sentence that is only an address belongs to the one before it.
 */
function groupsOf(text: string, finds: readonly Find[], spans: readonly Span[]): Find[][] {
  const saysNothing = ({ start, end }: Span) => {
    const inside = finds.filter(find => start <= find.start && find.end <= end);
    const words = inside.reduceRight(
      (rest, find) => rest.slice(0, find.start - start) + rest.slice(find.end - start),
      text.slice(start, end),
    );
    return between.test(withoutHours(words));
  };
  const groups: Find[][] = [];
  finds.forEach((find, index) => {
    const last = finds[index - 1];
    const near =
      last !== undefined && last.start >= 0 && between.test(withoutHours(text.slice(last.end, find.start)));
    const at = near ? sentenceAt(spans, find.start) : -1;
    const joined = near && (at === sentenceAt(spans, last.start) || saysNothing(spans[at]!));
    const group = joined && last.kind !== 'other' ? groups[index - 1]! : [];
    group.push(find);
    groups.push(group);
  });
  return groups;
}
