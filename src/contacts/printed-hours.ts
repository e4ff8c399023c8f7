import { alwaysWords, dayNames, daySpans } from './wording/day-words.ts';

const letter = '[a-z0-9ß-ɏ]';
/** Before the figure in Japanese and Chinese. */
const half = String.raw`(?:(?:午前|午後|上午|下午|早上|晚上)\s?)?`;
const time = String.raw`(?:${half}\d{1,2}(?:(?:[:.h]|\s?uhr\s?|時|点)\d{2}(?!\d))?\s?(?:[ap]\.?\s?m(?![a-z])\.?|(?<=\d)[ap](?![a-z])|h(?:rs|oras)?(?!${letter})|u(?:h|u)r(?!${letter})|時|点)?|noon|midnight|mittags?|midi)`;
const openingWord = String.raw`(?:(?:from|between|zwischen|von|entre|das|dalle(?: ore)?|van|tussen|od|kl\.?|(?:w )?godz\.?|de)\s)?`;
const joint = String.raw`(?:[-–—~～〜]|to|until|till|through|bis|à|a|às|alle|tot|do|and|und|et|y|e|至|到|から)`;
const timeSpan = String.raw`24\s?[/x]\s?[57](?!\d)|24 ?(?:hours|h|stunden|時間|小时)(?: a day|/24)?(?!${letter})|${openingWord}(?:(?=[午上下早晚])|(?<![\d#+][-.,/: ]?)(?<!${letter}))${time}\s?${joint}\s?(?:kl\.?\s?)?${time}(?![-./:]?\d|\s?[%€$£])`;
const spans = new RegExp(timeSpan, 'g');
/** Words for always are seldom said, and long to make ready. */
const always =
  /24h\/24 et|24 (?:heures|horas|ore|uur)|(?<=the )[Cc]lock|um die [Uu]hr|dygnet|en nacht|całodob/;
let withAlways: RegExp | null = null;
const spansFor = (words: string) =>
  always.test(words)
    ? (withAlways ??= new RegExp(`(?:${alwaysWords})(?!${letter})|${timeSpan}`, 'g'))
    : spans;
/** Days that Portuguese counts: "2ª a 6ª feira". */
const countedDay = String.raw`[2-6]\.?ª(?:[- ]feira)?`;
const day = `(?:${[...dayNames, ...daySpans.map(([names]) => names), countedDay].join('|')})`;
const dayJoint = String.raw`(?:\s?[-–—~～〜,&+/・至]\s?|\s?から\s?|\s(?:to|through|thru|until|bis|und|and|au|à|al?|y|e|ed|t\/m|tot|en|do|i|till|och)\s)`;
/** One day after the other. The names stand in it once: it is the longest expression here, and takes time to make ready. */
const dayRuns = new RegExp(
  String.raw`(?<!${letter})(?:${day}(?!${letter})(?:${dayJoint}(?=[^\s\d]|\d\.?ª))?)+`,
  'g',
);
const endsInJoint = new RegExp(`${dayJoint}$`);

/** How much of the end of the words before a time is days: "Mon to Fri, ", "Mon to Fri (except holidays), ". */
function daysBefore(words: string): number {
  const run = [...words.matchAll(dayRuns)].find(({ 0: days, index }) =>
    /^\s*(?:\([^()\d]{0,60}\))?[\s,:()]*$/.test(words.slice(index + days.length)),
  );
  return run ? words.length - run.index : 0;
}

/** How much of the beginning of the words behind a time is days: " (on Mondays)". */
function daysAfter(words: string): number {
  // "On" belongs to some names of days and not to others.
  const starts = [/^[\s,]*\(?/, /^[\s,]*\(?(?:on |am |le )?/].map(lead => lead.exec(words)![0].length);
  const run = [...words.matchAll(dayRuns)].find(({ index }) => starts.includes(index));
  if (!run) return 0;
  const end = run.index + run[0].replace(endsInJoint, '').length;
  return words[end] === ')' ? end + 1 : end;
}

/** A clock is meant for certain: 9 am, 9 Uhr, 9h, 9:00. */
const clockTime =
  /[ap]\.?\s?m(?![a-z])|\d[ap](?![a-z])|\dh|uhr|uur|時|点|:\d\d|(?:^| )ore \d|noon|midnight|24|clock|um die uhr|dygnet|dag en nacht|całodobowo/;
/** "Attivo dalle 8 alle 20", "open 9-12": what is said of a line or a desk, and not of ages or pages. */
const openBefore = new RegExp(
  String.raw`(?<!${letter})(?:open|staffed|answered|geöffnet|besetzt|erreichbar|ouverte?s?|joignables?|abiert[oa]s?|disponibles?|abert[oa]s?|disponíve(?:l|is)|attiv[oaie]|apert[oaie]|geopend|bereikbaar|czynn[aey]|dostępn[aey]|öppe[nt]|bemannad)[\s:]*$`,
);
/** Time zones are printed in capitals; the small "et" and "est" are words of other languages. */
const zoneAfter =
  /^\s?\(?(?:(?:GMT|UTC)(?:\/BST|[+-]\d{1,2}(?::\d\d)?)?|[A-Z]{1,3}[SD]?T(?![a-z])|ME?S?Z|Uhr(?!\p{L})|(?:US )?(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific)(?: (?:[Ss]tandard|[Dd]aylight))?(?: [Tt]ime)?|[A-Z][a-z]+\/[A-Z][A-Za-z_]+)\)?/u;
/** "9-12, 13-17", "9h-17h et le vendredi 9h-12h": what may stand between hours of one plan. */
const between = /^[,;、・\s&/]*(?:(?:and|und|et|y|e|i|en|och)\s(?:(?:on|am|les?|el|los|il|op|på)\s)?)?$/;

interface Stretch {
  start: number;
  end: number;
}

/**
 * Opening hours as printed in the words, with their days and zone, or null. Two bare numbers ("9-12") count only
 * next to days or a zone; digits that belong to a longer number never do, so the caller has to take telephone numbers
 * out of the words where they could be alone.
 */
export function hoursIn(words: string): string | null {
  // Most words hold no two figures that could be a span of time.
  if (
    !/\d[^\d]{1,16}\d|\d\D{0,8}(?:noon|midnight|midi|mittag)|24\s?(?:h|stunden|時間|小时)/i.test(words) &&
    !always.test(words)
  )
    return null;
  const small = words.replace(/İ/g, 'I').toLowerCase();
  const found: Stretch[] = [];
  let bare: Stretch | null = null;
  for (const hit of small.matchAll(spansFor(words))) {
    if (!isTimeOfDay(hit[0])) continue;
    const { known, ...span } = completed(words, small, {
      start: hit.index,
      end: hit.index + hit[0].length,
    });
    // "9.00-13.00 and 14.00-18.00": what follows hours at once are hours, too.
    const last = found.at(-1);
    const joined = last !== undefined && between.test(small.slice(last.end, span.start));
    if (last && !joined) break;
    // "9-12 und 13-16 Uhr": the sign of hours stands behind the last of them.
    if (known && bare && between.test(small.slice(bare.end, span.start))) found.push(bare);
    if (known || joined) found.push(span);
    bare = !known && !joined && isOfDay(hit[0]) ? span : null;
  }
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? withoutStrayBracket(words.slice(first.start, last.end).trim()) : null;
}

/** With the days and the zone around it; `known` where anything shows that these numbers are hours. */
function completed(words: string, small: string, { start, end }: Stretch): Stretch & { known: boolean } {
  const zone = zoneAfter.exec(words.slice(end, end + 40))?.[0].length ?? 0;
  const lead = daysBefore(small.slice(Math.max(0, start - 80), start));
  const trail = lead > 0 ? 0 : daysAfter(small.slice(end + zone, end + zone + 80));
  const after = trail > 0 ? (zoneAfter.exec(words.slice(end + zone + trail))?.[0].length ?? 0) : 0;
  const isOpening = openBefore.test(small.slice(Math.max(0, start - 20), start));
  const known = isOpening || zone + lead + trail > 0 || clockTime.test(small.slice(start, end));
  return { start: start - lead, end: end + zone + trail + after, known };
}

function isTimeOfDay(span: string): boolean {
  const hours = [...span.matchAll(/(?<![\d:.h])\d{1,2}/g)].map(([hour]) => Number(hour));
  return hours.every(hour => hour <= 24);
}

/** No desk opens before six; lower numbers without a sign are those of rooms, lines or clauses: "Room 1-4, 9-12 h". */
const isOfDay = (span: string) => Number(/\d+/.exec(span)?.[0] ?? 0) >= 6;

/** "(9-5 EST)": a zone, or days, take the bracket behind them along, and hours never begin with one. */
const withoutStrayBracket = (hours: string) =>
  hours.endsWith(')') && !hours.includes('(') ? hours.slice(0, -1) : hours;
