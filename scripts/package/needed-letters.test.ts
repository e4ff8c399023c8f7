import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bringLetters, holdsWord, inSmallLetters, rulesFor } from '../../src/redaction/letters.ts';
import { letteredRules } from '../../src/redaction/rule-letters.ts';
import { textsMatching } from '../../src/redaction/testing/matching-texts.ts';
import { type Rule, rule as ruleOf } from '../../src/redaction/redact-rules.ts';
import { letterLists } from './asked-letters.ts';
import { listsOfRules, neededLetters } from './needed-letters.ts';

test.each([
  ['one of two words and what follows', /(?:sent|made) by/, ['sent by', 'made by']],
  ['a letter in either case', /[Ss]ign [Oo]ut/, ['sign out']],
  ['what may be missing', /sign(?:ed)? (?:in|up)\b/, ['sign in', 'sign up', 'signed in', 'signed up']],
  ['the least of what is repeated', /(?:ab){2,3}\w+c{0,4}/, ['ab']],
  ['the rarest of its parts', /\d+ .{3}employer|\d+ .{3}school/, ['employer', 'school']],
  ['figures', /\d[- ]?\d/, [...'0123456789']],
  ['what must stand around', /(?<=dear )\p{Lu}(?=\p{L}+, welcome)/u, [', welcome']],
  ['none of what must not', /(?<!not )(?!mr )\w+ sent/, [' sent']],
  [
    'what may stand within a word, where only some letters must not be there',
    /(?!s)key|(?<!b)lock/,
    ['key', 'lock'],
  ],
  ['letters by their numbers', /\x41\u0042\u{43}\t/u, ['abc']],
  ['a class between two bounds', /x[a-c]y/, ['xay', 'xby', 'xcy']],
  [
    'a name for a group and what is found again',
    /(?<before>(?:to|for) )(a|b)\2\k<before>/,
    ['to a', 'to b', 'for a', 'for b'],
  ],
  ['a word of its own', /\bby\b|(?<!\p{L})von |^de |(?<![\w.-])-x/u, ['^by', '^von ', '^de ', '-x']],
  ['no word within another', /mails?|e-?mail/, ['mail']],
  [
    'letters of other scripts',
    /Ошибка|αδύνατη|خطأ|שגיאה|오류/u,
    ['ошибка', 'αδύνατη', 'خطأ', 'שגיאה', '오류'],
  ],
])('%s is needed: %s', (_, { source, flags }, needed) => {
  expect(neededLetters(source, flags)).toEqual(needed);
});

test('many words of which each may be there are looked for rather than what every text has', () => {
  const words =
    'application|candidate|account|session|please|again|error|form|page|name|user|link|mail|file|time|later|your|this|with|have|been|from|that|could|not'.split(
      '|',
    );
  expect(neededLetters(`(?:${words.join('|')}).{0,9} \\w`, '')).toEqual(words);
});

test.each([
  ['all that may be missing', /a*b?/],
  ['one of two, of which one may be anything', /sent|\w+/],
  ['any letter', /\p{L}[^a]\S./u],
  ['letters that others are the same as', /[ıſ]σ/iu],
  ['a letter with two forms', /σ|Σ|ς/u],
  ['letters with a second form in other cases', /θ/iu],
  ['what the words are written down with', /[|&]/],
  ['a class that holds another', new RegExp('sent[[a-z]--[aeiou]]', 'v')],
])('%s needs nothing: %s', (_, { source, flags }) => {
  expect(neededLetters(source, flags)).toBeNull();
});

test('an expression that is not understood ends the build', () => {
  expect(() => neededLetters('a)', '')).toThrow('not read to its end');
  expect(() => neededLetters('(?i:a)', '')).toThrow('a group of an unknown kind');
  expect(() => neededLetters('(a', '')).toThrow('not closed');
});

test.each(['\u017fen\u017f', '\u212a9', '\u1c80ами'])(
  'of %s nothing is told: it has a letter that stands for another',
  text => {
    expect(/s|k|в/iu.test(text)).toBe(true);
    expect(inSmallLetters(text)).toBeNull();
  },
);

/** Whether the letters of an expression let a text pass: it may find something in it. */
function passes(needed: readonly string[] | null, text: string): boolean {
  const small = inSmallLetters(text);
  return needed === null || small === null || needed.some(word => holdsWord(small, word));
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

test.each(['i', 'iu'])('whatever the flags %s take for a letter passes for it', flags => {
  const characters = Array.from({ length: 0x1ffff }, (_, code) => code)
    .filter(code => code < 0xd800 || code > 0xdfff)
    .map(code => String.fromCodePoint(code));
  // Nothing else is taken for another one.
  const paired = characters.filter(one => one.toLowerCase() !== one || one.toUpperCase() !== one);
  const all = paired.join('\n');
  const letters = new Set(paired.flatMap(one => [one, ...one.toLowerCase(), ...one.toUpperCase()]));
  let asked = 0;
  const missed = [...letters].flatMap(letter => {
    const needed = neededLetters(escaped(letter), flags);
    if (needed === null) return [];
    asked++;
    const taken = [...all.matchAll(new RegExp(escaped(letter), `g${flags}`))];
    return taken.filter(([found]) => !passes(needed, found));
  });
  expect(asked).toBeGreaterThan(400);
  expect(missed).toEqual([]);
});

/** Letters that others are the same as, that become several, that are put together, and plain ones. */
const oddLetters = [
  ...'sSkKiIıİſ\u212aßẞå\u212bµμΩ\u2126σςΣéÉŸÿǆŉŁłab-_ \n1ªＡａ１θ\u03f4\u0307',
  'e\u0301',
  '\ufb05',
  '\u{10400}',
];
const places = ['\\b', '\\B', '^', '$', '(?<!\\p{L})', '(?<!\\w)', '(?<![a-z])', '(?!s)', '(?<=s)', '(?=k)'];
const severals = ['.', '\\d', '\\w', '\\s', '[sk]', '[^s]', '[İı]', '[ß-ÿ]', '[A-C]', '[ſt]'];

test('no text that an expression finds something in lacks its letters, however odd they are', () => {
  const words = fc.array(fc.constantFrom(...oddLetters), { minLength: 1, maxLength: 4 });
  const one = fc.oneof(
    { weight: 5, arbitrary: words.map(letters => `(?:${escaped(letters.join(''))})`) },
    fc.constantFrom(...severals),
  );
  const often = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{1,2}', '+?');
  const part = fc.oneof(
    fc.tuple(one, often).map(both => both.join('')),
    fc.constantFrom(...places),
  );
  const row = fc.array(part, { minLength: 1, maxLength: 4 }).map(parts => parts.join(''));
  const expression = fc
    .tuple(row, fc.array(row, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '?'), row)
    .map(([before, either, maybe, behind]) => `${before}(?:${either.join('|')})${maybe}${behind}|${before}`);
  const texts = fc.array(
    words.map(letters => letters.join('')),
    { minLength: 20, maxLength: 20 },
  );
  let matches = 0;
  fc.assert(
    fc.property(expression, fc.constantFrom('u', 'iu', 'imu'), texts, (source, flags, some) => {
      const plain = source.replace(/[\\()?:|[\]+*{}^$]/g, '');
      const [whole, needed] = [new RegExp(source, flags), neededLetters(source, flags)];
      const texts = [...some, some.join(''), plain].flatMap(one => [one, one.toUpperCase()]);
      const matching = texts.filter(text => whole.test(text));
      matches += matching.length;
      expect(matching.filter(text => !passes(needed, text))).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(matches).toBeGreaterThan(1_000);
});

test.each([
  ['a word of its own', 'something, hi', '^hi', true],
  ['no part of another word', 'something', '^hi', false],
  ['a part of another word', 'something', 'hi', true],
])('a text holdsWord %s', (_, text, word, is) => {
  expect(holdsWord(text, word)).toBe(is);
});

/** Tells of texts by a table of these rules which of them may find something. */
function tellBy(rules: readonly Rule[]) {
  const lists = letterLists();
  const told = listsOfRules(rules, lists.ofRule);
  bringLetters(() => ({ rules: told, words: lists.words() }));
  return rulesFor;
}

test('a table says of each rule whether it may find something', () => {
  const rules = ['(?<!\\p{L})(?:sent|made) by', '@.*\\bto', '\u96fb\u8a71|phone', '\\w+'];
  const tell = tellBy(rules.map(source => ruleOf(source, 'giu', '[code]')));
  const may = (text: string) => rules.map((_, i) => tell(text)!(i));
  expect(may('Made by hand')).toEqual([true, false, false, true]);
  expect(may('resent by')).toEqual([false, false, false, true]);
  expect(may('a@b to')).toEqual([false, true, false, true]);
  expect(may('\u96fb\u8a71')).toEqual([false, false, true, true]);
  expect(may('')).toEqual([false, false, false, true]);
  expect(tell('\u017fent by')).toBeNull();
  expect(tell('x'.repeat(4_001))).toBeNull();
});

describe('of the rules of redaction', () => {
  beforeAll(() => {
    tellBy(letteredRules);
  });

  let found = 0;

  test.each(letteredRules.map((rule, place) => [place, rule.find().source.slice(0, 60), rule] as const))(
    'no text that rule %i finds something in lacks its letters: %s',
    (place, _, rule) => {
      fc.assert(
        fc.property(textsMatching(rule.find()), text => {
          const searched = rule.folds ? text.toLowerCase() : text;
          const isAsked = (rule.needs ?? []).every(sign =>
            (typeof sign === 'function' ? sign() : sign).test(text),
          );
          const mayFind = rulesFor(text);
          if (!mayFind || !isAsked || searched.search(rule.find()) < 0) return;
          found++;
          if (!mayFind(place)) expect.fail(text);
        }),
        { numRuns: 24 },
      );
    },
  );

  test('as much was found as makes the tests above say something', () => {
    expect(letteredRules.length).toBeGreaterThan(150);
    expect(found).toBeGreaterThan(letteredRules.length * 10);
  });
});
