import type { Passage } from '../applications/passage.ts';
import { withoutExtension } from './contact-details.ts';
import { withoutCountries } from './country-labels.ts';
import type { ContactMatch } from './found.ts';
import { hoursIn } from './printed-hours.ts';
import { type Span, sentenceAt, sentenceSpans } from './sentences.ts';
import { saysWhatFor } from './wording/way-words.ts';

/** The words around a contact, nearest first. */
export interface Surroundings {
  /** What belongs to this contact alone: from the one before it, and what is said right after it. */
  stretch: string;
  /** The words that head it: of its own line, else of the line above, else those of the contact before it. */
  label: string;
  /** Everything since the contact before it. */
  block: string;
  sentence: string;
  before: string;
  /** True when the sentence before has a contact of its own, outside of this one's group. */
  taken: boolean;
  /** True when another contact, outside of this one's group, stands before it in its sentence. */
  follows?: boolean;
  /** The sentence before that, unless it has a contact. */
  earlier: string;
  after: string;
  /** The heading of its part of the page; where the page marks none, the line that stands like one above the prose. */
  heading: string | null;
  /** The lines of the card that it stands on, from what heads it: "Contact:", a name, a title, a street. */
  card: string;
  position: Passage['position'];
  /** All of the passage. */
  whole: string;
  /** Addresses given in one breath with this contact: "555 0100 or help@acme.example". */
  group: readonly ContactMatch[];
  /** What is around the first of its group, where nothing is said of this one alone: "Help desk: 555 0100, or write to …". */
  first?: Surroundings;
}

/** "… for technical questions", said after a contact, speaks of the one before it, not of the next. */
const belongsBefore =
  /^[\s)\]"',]*\(?\s*(?:for|regarding|about|if|to (?:report|request|ask)|with|concerning|is for|für|bei|wenn|falls|zu|pour|en cas|si|para|per|voor|bij|indien|w sprawie|w przypadku|dla|för|vid|om|is the|will|can|answers?)(?!\p{L})/iu;

/** What a letter is to be headed with says what it is about, and nothing of the desk that reads it. */
const subjectLine =
  /((?<!\p{L})(?:subject|heading|quoting|betreff|stichwort|kennwort|objet|mention|asunto|assunto|oggetto|onderwerp|onder vermelding|dopisk\p{L}*|tytu[lł]\p{L}*|temat\p{L}*|ämne\p{L}*|märk\p{L}*|件名|主题|标题|主旨|主題|標題)[^„“"«「『\n.]{0,25})[„“"«「『][^”“"»」』\n]{2,80}[”“"»」』]/giu;

/** The surroundings of every find of one text, in the order of the finds, which must not overlap. */
export function surroundingsOf(
  text: string,
  matches: readonly ContactMatch[],
  { heading, position }: Pick<Passage, 'heading' | 'position'>,
): Surroundings[] {
  const spans = sentenceSpans(text);
  const plain = (words: string) => words.replace(subjectLine, '$1').trim();
  const cut = (span: Span | undefined) => (span ? plain(text.slice(span.start, span.end)) : '');
  const isTaken = (span: Span) => matches.some(match => isWithin(match, span));
  let consumed = 0;
  let introduced = 0;
  const groups = groupsOf(text, matches, spans);
  const heads = headsOf(text, matches);
  const firsts = new Map<ContactMatch, Surroundings>();
  return matches.map((match, index): Surroundings => {
    if (match.start < 0) return { ...withoutPlace(match, text), heading, position };
    const group = groups[index]!;
    const at = sentenceAt(spans, group[0]!.start);
    const span = spans[at]!;
    const last = spans[sentenceAt(spans, Math.max(match.start, match.end - 1))]!;
    const following = spans[sentenceAt(spans, last.end - 1) + 1];
    const lead = leadingSpan(text, spans, at, isTaken);
    const earlier = lead && leadingSpan(text, spans, spans.indexOf(lead.first), isTaken);
    const from = Math.max(span.start, consumed);
    const next = nextStart(text, matches, match.end);
    const trail = text.slice(match.end, Math.min(last.end, next));
    const own = ownPartOf(trail, next < last.end);
    consumed = belongsBefore.test(trail) ? match.end + own.length : match.end;
    const shared = own.trim() ? own : sharedTrail(text, group, matches, last.end);
    // The second of a group belongs to the words that introduced the first.
    if (match === group[0]) introduced = from;
    const leading = text.slice(introduced, match.start);
    // A stretch without letters is no words: the second number of a list belongs with the first.
    const named = match.kind === 'email' || match.kind === 'phone' || match.kind === 'fax' ? '' : match.raw;
    const around: Surroundings = {
      stretch: plain(`${leading} ${named} ${shared}`),
      ...heads[index]!,
      sentence: plain(sentenceOf(text, matches, match, { start: span.start, end: last.end })),
      before: cut(lead),
      taken: matches.some(other => !group.includes(other) && isWithin(other, lead)),
      follows: matches.some(
        other => !group.includes(other) && other.start >= span.start && other.end <= match.start,
      ),
      earlier: cut(earlier && isTaken(earlier) ? undefined : earlier),
      after: matches.some(other => isWithin(other, following)) ? '' : cut(following),
      whole: text,
      heading: heading ?? titleAbove(text, span.start),
      card: cardAbove(text, match.start, matches),
      position,
      group,
    };
    if (match === group[0]) firsts.set(match, around);
    const first = match === group[0] || saysWhatFor(shared) ? undefined : firsts.get(group[0]!);
    return first ? { ...around, first } : around;
  });
}

/** A label ends in a colon; in Chinese, "technical queries telephone" is one without. */
const labelEnd = String.raw`(?:[:：]|[电電][话話]|[热熱专專][线線])\s*$`;
const endsLabel = new RegExp(labelEnd, 'u');
/** "Registration: 555 0100, technical queries: 555 0199": a label between two contacts heads the second. */
const headsNext = new RegExp(
  String.raw`^[\s,，、]+[^\s,，、.。;；:：][^,，、.。;；:：\n]{1,30}?${labelEnd}`,
  'u',
);

/** The sentence of a contact that has a label of its own without what follows for the next, which has another. */
function sentenceOf(
  text: string,
  matches: readonly ContactMatch[],
  match: ContactMatch,
  { start, end }: Span,
): string {
  const next = nextStart(text, matches, match.end);
  const isListed = next < end && endsLabel.test(text.slice(Math.max(start, match.start - 5), match.start));
  return text.slice(start, isListed && headsNext.test(text.slice(match.end, next)) ? match.end : end);
}

/** What is shorter is only a name: the line above says what about. */
const shortLine = 30;

/** A sentence that tells when a desk is open, and hardly more, has so few letters beside its hours. */
const lettersOfOpening = 30;

/** "It is open weekdays 8 am to 4 pm", "受付は平日8時～16時です": when, and not what for. */
function isOpening(sentence: string): boolean {
  const hours = hoursIn(sentence);
  return hours !== null && sentence.replace(hours, '').replace(/\P{L}/gu, '').length < lettersOfOpening;
}

/** What comes right before a sentence: another one, or short lines back to one that has a contact of its own. */
function leadingSpan(
  text: string,
  spans: readonly Span[],
  at: number,
  isTaken: (span: Span) => boolean,
): (Span & { first: Span }) | undefined {
  const intro = introSpan(text, spans, at);
  if (intro && !isTaken(intro)) return { ...intro, first: intro };
  const last = spans[at - 1];
  if (!last) return undefined;
  let first = last;
  // "Our desk helps with technical questions. It is open from 8 to 4. Phone: …": hours alone say nothing of what for.
  for (let i = at - 2; i >= 0 && isOpening(text.slice(first.start, first.end)); i--) {
    if (isTaken(first) || isTaken(spans[i]!)) break;
    first = spans[i]!;
  }
  if (first !== last) return { start: first.start, end: last.end, first };
  for (let i = at - 2; i >= 0 && last.end - first.start < shortLine && !isTaken(first); i--) {
    if (text[spans[i]!.end - 1] !== '\n' || isTaken(spans[i]!)) break;
    first = spans[i]!;
  }
  return { start: first.start, end: last.end, first };
}

const entry = /^\s*(?:[•·▪◦‣*✓✔►➤→]|[-–—](?=\s)|\d{1,2}[.)](?=\s))/u;

/** "Requests can be made by:" above a list speaks of every entry, not only of the first. */
function introSpan(text: string, spans: readonly Span[], at: number): Span | undefined {
  const isEntry = ({ start, end }: Span) => entry.test(text.slice(start, end));
  if (!isEntry(spans[at]!)) return undefined;
  const intro = spans.slice(0, at).findLast(span => !isEntry(span));
  return intro && /[:：]\s*$/.test(text.slice(intro.start, intro.end)) ? intro : undefined;
}

/** A line without an end, and none that asks or introduces. */
const isTitle = (line: string) =>
  /^\P{L}{0,4}\p{L}/u.test(line) && line.length < 60 && !/[.!?:;,…。？！：、]["'”»)]*$|\d{4}|@/u.test(line);

/** The line that heads the prose above an offset: "Technical support", then two sentences, then the number alone. */
function titleAbove(text: string, at: number): string | null {
  const lines = text
    .slice(Math.max(0, at - 600), at)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  return lines.findLast((line, i) => isTitle(line) && endsSentence.test(lines[i + 1] ?? '')) ?? null;
}

const endsSentence = /\s.*[.!]["'”»)]*$|[。！]$/u;

/** Lines of a card, at most. */
const cardLines = 9;

/** Small letters tell nothing here: "Support via phone", "our software suite", "posting no 12345". */
const places: readonly RegExp[] = [
  // A town with its code.
  /^\W{0,3}(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}|(?<!\p{L})(?!ID|NO|NR)[A-Z]{2},?\s+\d{5}(?:-\d{4})?\W*$/u,
  // A street.
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|straat|laan|plein|gatan|vägen)\s?\d/iu,
  /^\W{0,3}\d{1,5}(?:\s?(?:bis|[A-Za-z]))?,?\s(?:\S+\s){0,4}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Way|Court|Ct|Parkway|Pkwy|Plaza|Square|Circle|Highway|Hwy|Place|STREET|ST|AVENUE|AVE|ROAD|RD|DRIVE|DR)(?!\p{L})/u,
  /(?<!\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Pp]iazza|[Cc]alle|[Aa]venida|[Rr]ua|[Uu]l\.|[Aa]l\.)\s(?:(?:d[eiu]l?|des|della|dei|la|los)\s|d['’])*\p{Lu}/u,
  /^\W{0,3}[Vv]ia(?:le)?\s(?:\p{L}+['’\s]){0,3}\p{L}+,?\s?\d/u,
  // A part of a house.
  /\b(?:P\.?\s?O\.?\s?Box|Postfach)\b/iu,
  /(?<!\p{L})(?:(?:[Ss]uite|[Rr]oom|[Ff]loor|[Bb]ldg)\.?,?\s#?\d|\d(?:st|nd|rd|th)\s[Ff]loor)/u,
];

/** A street, or a town with its code: where somebody is, and not what for. */
export const isPostal = (line: string): boolean => places.some(place => place.test(line));

const fullStop = /[.!?。！？]["'”»)]*$/u;

/**
 * The lines above a contact that stands at the end of a card ("Contact:", then a name, a title, a street, a number), from the
 * one that heads it; without those that say where or by which way. Empty where it is part of a sentence.
 */
function cardAbove(text: string, at: number, matches: readonly ContactMatch[]): string {
  const from = Math.max(0, at - 500);
  const hasContact = (start: number, end: number) =>
    matches.some(match => match.start >= start && match.end <= end);
  const found: string[] = [];
  let end = at;
  let own = true;
  for (let count = 0; count < cardLines && end > from; count++) {
    const start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
    const line = text.slice(start, end).trim();
    const isContact = hasContact(start, own ? at : end);
    const words = line.split(/\s+/).length;
    if (own && words > 6) return '';
    if (isContact && found.length > 0) break;
    const isHead = !own && /[:：]$/.test(line);
    if (!own && !isContact && line && !isHead && (words > 8 || fullStop.test(line))) break;
    if (line && !isContact && !isPostal(line) && saysWhatFor(line)) found.unshift(line);
    if (isHead && saysWhatFor(line)) break;
    own = false;
    end = start - 1;
  }
  return found.join('\n');
}

/** A contact in a link or an attribute that the text does not show. */
function withoutPlace(match: ContactMatch, text: string): Omit<Surroundings, 'heading' | 'position'> {
  const none = { label: '', block: '', sentence: '', before: '', earlier: '', after: '', card: '' };
  return { ...none, stretch: match.raw, taken: false, whole: text, group: [match] };
}

/** Where the next contact behind an offset begins, or the end of the text. */
function nextStart(text: string, matches: readonly ContactMatch[], offset: number): number {
  return matches.find(({ start }) => start >= offset)?.start ?? text.length;
}

const firstPart = (words: string) => words.split(/[;|]/)[0]!;

/** The part of the words after a contact that speaks of it, and not of the next one in the same sentence. */
function ownPartOf(trail: string, isNextInSentence: boolean): string {
  if (!isNextInSentence || belongsBefore.test(trail)) return firstPart(trail);
  const end = trail.search(/[;:,|(]|\s[-–]\s/);
  // "Sales 555 0100 Complaints: …": what ends in a colon heads the next one.
  return trail[end] === ':' ? '' : trail.slice(0, Math.max(end, 0));
}

/** "555 0100 (TTY 555 0199) if you need large print": what is said behind the last is said of all, unless by "or call". */
function sharedTrail(
  text: string,
  group: readonly ContactMatch[],
  matches: readonly ContactMatch[],
  end: number,
): string {
  const last = group.at(-1)!;
  const gaps = group.slice(1).map((match, i) => text.slice(group[i]!.end, match.start));
  if (gaps.some(gap => (gap.match(/\p{L}+/gu)?.length ?? 0) > 1)) return '';
  const trail = text.slice(last.end, Math.min(end, nextStart(text, matches, last.end)));
  return belongsBefore.test(trail) ? firstPart(trail) : '';
}

/** "A for technical problems; for the job itself B": how many letters behind a contact speak of it and not of the next. */
function saidBehind(gap: string): number {
  if (!belongsBefore.test(gap)) return 0;
  const own = ownPartOf(/^.*?(?:[.!?。]\s|\n|$)/su.exec(gap)![0], true);
  return saysWhatFor(gap.slice(own.length)) ? own.length : 0;
}

const isWithin = ({ start, end }: ContactMatch, span: Span | undefined) =>
  span !== undefined && span.start <= start && end <= span.end;

/** The lines and sentences of what is before a contact, without those that tell only when it is open, where others are. */
function linesOf(block: string): string[] {
  const sentences = sentenceSpans(block).map(({ start, end }) => block.slice(start, end));
  const telling = sentences.filter(sentence => !isOpening(sentence));
  const told = telling.some(saysWhatFor) ? telling.join('\n') : block;
  return told.split(/[\n|•·]|(?<=[.!?])\s+|(?<=[。！？])/u).map(line => line.trim());
}

/** For every contact of a list the words that head it. */
function headsOf(text: string, matches: readonly ContactMatch[]): { label: string; block: string }[] {
  const heads: { label: string; block: string }[] = [];
  let end = 0;
  for (const [i, match] of matches.entries()) {
    const block = match.start < 0 ? '' : text.slice(end, match.start).trim();
    const lines = linesOf(block);
    const says = lines.filter(saysWhatFor);
    const label = says.findLast(line => !isPostal(line)) ?? says.at(-1) ?? heads.at(-1)?.label ?? '';
    heads.push({
      label: label.slice(-120),
      block: saysWhatFor(block) ? block.slice(-400) : (heads.at(-1)?.block ?? ''),
    });
    if (match.start >= 0) end = match.end + saidBehind(text.slice(match.end, matches[i + 1]?.start));
  }
  return heads;
}

/**
 * What may stand between two contacts of a group. A word is taken once and not given back (`(?=(…))\1`), because some can be
 * read in two ways: a page that repeats one of them would keep the engine busy for minutes. What is longer comes first.
 */
const between =
  /^[\s,;:./&()<>|•·–-]*(?:(?=((?:e-?mail|e-?post|or|and|oder|und|ou|et|o|y|e|of|en|lub|i|eller|och|via|by|at|call|phone|t[eé]l\p{L}*|text|courriel|correo|mail|oppure|telefonare|telefonar|telefonieren|telefoner|see|siehe|voir|visit|you|can|may|also|reach|alternatively|auch|aussi|también|também|anche|ook|także|även|pel[oa]|por|par|per|on|under|numer(?:em)?|nummer|numéro|op|sur|dzwoniąc|ringing|calling|llamando|chiamando|ligando|bellen|telefonisch|den|dem|der|die|das|el|la|le|il|o|het|lo|no|nr|se|llam(?:ar|ando|[ae])|llámenos|appelez|téléphonez|ligue|ligar|zadzwoń|bel(?:len)?|ring|rufen sie|allo?|alla|au|fax|fono?|mob\p{L}*|cel\p{L}*|handy|móvil|portable|whatsapp|tty|toll[- ]free|numbers?|n[uú]mero|address|write|us|him|her|them|sending|emailing|writing|to|per|unter|telefonisch|au|à|al|ao|aan|an|pod|på|rather|preferably|preferred|instead|lieber|bevorzugt|plutôt|mejor|melhor|meglio|liever|albo|raczej|hellre|mailen|appen|mailto|anrufen|schreiben(?: sie)?|écri(?:re|vez)|escri(?:ba a|ba|be|bir|banos)|escribiendo|escrev(?:a|er|endo)|scriv(?:a|i|ere|endo)|schrijf|napisz|pisząc|skriv|de|da|do|ats|minicom|relay|v|voice|tai|eller på|på|nebo|alebo|vagy|és|sau|și|veya|ve|arba|ir|puh|s-posti|sähköposti(?:tse|lla)?|epost|mobiili|gsm|тел|телефон\p{L}*|факс|моб|или|або|и|та|по|на|почт[аеуы]|пошт[аиу]|электронн\p{L}+|електронн\p{L}+|эл|ел|ή|και|τηλ\p{L}*|φαξ|fono)(?![\p{L}])[\s.,:()<>/-]*|(?:전화|이메일|메일|팩스|또는)[\s.,:()/-]*|(?:或者?|和|及び?|または|もしくは|[发發]送?(?:电子|電子)?[邮郵]件|寄信|[写寫]信|来信|致[电電]|[拨撥]打|来[电電]|[电電][话話](?:番号)?|[邮郵信]箱|メール|至|到|[请請])[\s.,:()/、，：（）-]*))\1)*$/iu;

/** Hours and the extension of the number before it say nothing of what a contact is for. */
const withoutHours = (gap: string) => withoutExtension(gap.replace(hoursIn(gap) ?? '', ''));

/** Nor does the country in which it can be dialled: "UK: 555 0100 / Germany: 555 0199". */
const joins = (gap: string) => between.test(gap) || between.test(withoutCountries(gap));

/**
 * Finds with nothing but "or", "e-mail", hours and marks between them form a group; each gets the list of its
 * own. "Call 555 0100. TTY: 555 0199.": a sentence that is only an address belongs to the one before it.
 */
function groupsOf(text: string, matches: readonly ContactMatch[], spans: readonly Span[]): ContactMatch[][] {
  const saysNothing = ({ start, end }: Span) => {
    const inside = matches.filter(match => start <= match.start && match.end <= end);
    const words = inside.reduceRight(
      (rest, match) => rest.slice(0, match.start - start) + rest.slice(match.end - start),
      text.slice(start, end),
    );
    return joins(withoutHours(words));
  };
  const groups: ContactMatch[][] = [];
  matches.forEach((match, index) => {
    const last = matches[index - 1];
    const near =
      last !== undefined && last.start >= 0 && joins(withoutHours(text.slice(last.end, match.start)));
    const at = near ? sentenceAt(spans, match.start) : -1;
    const joined = near && (at === sentenceAt(spans, last.start) || saysNothing(spans[at]!));
    const group = joined && last.kind !== 'other' ? groups[index - 1]! : [];
    group.push(match);
    groups.push(group);
  });
  return groups;
}
