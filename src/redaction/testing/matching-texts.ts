import fc from 'fast-check';
import { randomFrom } from '../../../evaluate/random.ts';

/** One character or two of each class of Unicode that the expressions use, in the case that each of them means. */
const classes: Readonly<Record<string, string>> = {
  L: 'a-zA-ZäéñłÅÉ',
  Ll: 'a-zäéł',
  Lu: 'A-ZÅÉŁ',
  N: '0-9',
  P: '.!',
  'sc=Latn': 'a-zA-Z',
  'sc=Han': '王小明',
  'sc=Hiragana': 'すい',
  'sc=Katakana': 'アイ',
};
/** What stands for several characters, as a class of some of them. */
const escapes: Readonly<Record<string, string>> = {
  d: '0-9',
  w: 'a-zA-Z0-9_',
  s: ' \t\r\n\v\f',
  D: ' -/:-~',
  W: ' -/:-@\\[-^`{-~',
  S: '!-~',
};
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

/** So many characters of what an expression repeats are enough of them; seldom there are a few more. */
const maxMore = 3;
const seldomMore = 10;

/** A whole number from 0 to below the one given. */
type Random = (below: number) => number;
/** Makes a text, another one by other numbers. */
type Maker = (random: Random) => string;
/** The first and the last of characters that follow each other. */
type Range = readonly [from: number, to: number];
interface Reader {
  readonly source: string;
  at: number;
}

/**
 * Texts that an expression finds, or nearly, some of them with other characters around: what it wants to stand before and behind
 * is generated with it, what it does not want is not looked at, nor are bounds of words. A text that breaks something is not made
 * shorter. fast-check has the same, but takes a second for a long expression before it makes the first text.
 */
export function textsMatching(expression: RegExp): fc.Arbitrary<string> {
  const reader = { source: expression.source, at: 0 };
  const make = alternatives(reader);
  if (reader.at < reader.source.length) throw new Error(`not read to its end: ${reader.source}`);
  return fc.noShrink(fc.noBias(fc.nat())).map(seed => {
    const random = randomBy(seed);
    const text = make(random);
    return random(3) > 0 ? text : noise(random) + text + noise(random);
  });
}

const randomBy = (seed: number): Random => {
  const random = randomFrom(seed);
  return below => Math.floor(random() * below);
};

const oneOf = (ranges: readonly Range[]): Maker => {
  return random => {
    const [from, to] = ranges[random(ranges.length)]!;
    return String.fromCodePoint(from + random(to - from + 1));
  };
};
const printable: Range = [0x20, 0x7e];
const noise: Maker = times(oneOf([printable]), 0, seldomMore);
const nothing: Maker = () => '';

function times(make: Maker, from: number, to: number): Maker {
  return random => {
    const more = random(8) > 0 ? maxMore : seldomMore;
    let text = '';
    for (let left = from + random(Math.min(to - from, more) + 1); left > 0; left--) text += make(random);
    return text;
  };
}

function alternatives(reader: Reader): Maker {
  const all = [sequence(reader)];
  while (skip(reader, '|')) all.push(sequence(reader));
  return all.length === 1 ? all[0]! : random => all[random(all.length)]!(random);
}

function sequence(reader: Reader): Maker {
  const parts: Maker[] = [];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at]!))
    parts.push(repeated(reader));
  return random => parts.map(make => make(random)).join('');
}

function repeated(reader: Reader): Maker {
  const make = single(reader);
  const [found, sign, from = '', comma, to] =
    /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??|/.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += found!.length;
  if (sign) return times(make, sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY);
  if (!found) return make;
  const most = comma ? (to === '' ? Number.POSITIVE_INFINITY : Number(to)) : Number(from);
  return times(make, Number(from), most);
}

function single(reader: Reader): Maker {
  if (skip(reader, '(')) return group(reader);
  if (skip(reader, '[')) return classOf(reader);
  if (skip(reader, '^') || skip(reader, '$')) return nothing;
  if (skip(reader, '.')) return oneOf([printable]);
  if (/^\\[bB]/.test(reader.source.slice(reader.at, reader.at + 2))) {
    reader.at += 2;
    return nothing;
  }
  return oneOf(member(reader));
}

function group(reader: Reader): Maker {
  const [opening] = /^\?(?:<[\w$]+>|<?[=!]|:)|/.exec(reader.source.slice(reader.at))!;
  reader.at += opening.length;
  const inside = alternatives(reader);
  if (!skip(reader, ')')) throw new Error(`a group is not closed: ${reader.source}`);
  return opening.endsWith('!') ? nothing : inside;
}

function classOf(reader: Reader): Maker {
  const isDenied = skip(reader, '^');
  const members = membersOf(reader);
  reader.at++;
  return oneOf(isDenied ? othersThan(members) : members);
}

/** The members of a class up to its end. */
function membersOf(reader: Reader): Range[] {
  const members: Range[] = [];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
    const found = member(reader);
    const isRange = reader.source[reader.at] === '-' && /[^\]]/.test(reader.source[reader.at + 1] ?? ']');
    if (isRange) reader.at++;
    members.push(...(isRange ? [[found[0]![0], member(reader)[0]![0]] as const] : found));
  }
  return members;
}

/** What may be printed, and two letters beyond, and is none of these. */
function othersThan(members: readonly Range[]): Range[] {
  const all = Array.from({ length: printable[1] - printable[0] + 1 }, (_, i) => printable[0] + i);
  return [...all, 0xe9, 0x65e5]
    .filter(code => !members.some(([from, to]) => code >= from && code <= to))
    .map(code => [code, code]);
}

const written =
  /^(?:\\[pP]\{(?<name>[^}]*)\}|\\(?:u(?<code>[\da-fA-F]{4})|u\{(?<braced>[\da-fA-F]+)\}|x(?<short>[\da-fA-F]{2}))|\\(?<again>[1-9]|k<\w+>)|\\(?<sign>[^])|[^])/u;

/** One character, or those that an escape stands for. A space is what is found again, or is of none of these classes. */
function member(reader: Reader): readonly Range[] {
  const [whole] = written.exec(reader.source.slice(reader.at))!;
  const { name, code, braced, short, again, sign } = written.exec(whole)!.groups!;
  reader.at += whole.length;
  const hex = code ?? braced ?? short;
  const space = again || whole.startsWith('\\P') ? ' ' : undefined;
  const set = name === undefined ? escapes[sign!] : (classes[name] ?? 'a');
  if (set && !space) return membersOf({ source: set, at: 0 });
  const one = hex ? Number.parseInt(hex, 16) : (space ?? controls[sign!] ?? sign ?? whole).codePointAt(0)!;
  return [[one, one]];
}

function skip(reader: Reader, sign: string): boolean {
  if (!reader.source.startsWith(sign, reader.at)) return false;
  reader.at += sign.length;
  return true;
}
