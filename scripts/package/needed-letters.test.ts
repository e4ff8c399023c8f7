import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsWord, letterReader, inSmallLetters } from '../../src/failures/letters.ts';
import { letteredRules } from '../../src/failures/rule-letters.ts';
import { textsMatching } from '../../src/failures/testing/matching-texts.ts';
import { rule as ruleOf } from '../../src/failures/redact-rules.ts';
import { letterTable, neededLetters } from './needed-letters.ts';

test.each([
  ['one of two words and what follows', /(?:sent|made) by/, ['sent by', 'made by']],
  ['a letter in either case', /[Ss]ign [Oo]ut/, ['sign out']],
  ['what may be missing', /sign(?:ed)? (?:in|up)\b/, ['sign in', 'sign up', 'signed in', 'signed up']],
  ['the least of what is repeated', /(?:ab){2,3}\w+c{0,4}/, ['ab']],
  ['the rarest of its parts', /\d+ .{3}employer|\d+ .{3}school/, ['employer', 'school']],
  ['figures', /\d[- ]?\d/, [...'0123456789']],
  ['what must stand around', /(?<=dear )\p{Lu}(?=\p{L}+, welcome)/u, [', welcome']],
  ['none of what must not', /(?<!not )(?!mr )\w+ sent/, [' sent']],
  ['letters by their numbers', /\x41\u0042\u{43}\t/u, ['abc']],
  ['a class between two bounds', /x[a-c]y/, ['xay', 'xby', 'xcy']],
  [
    'a name for a group and what is found again',
    /(?<before>(?:to|for) )(a|b)\2\k<before>/,
    ['to a', 'to b', 'for a', 'for b'],
  ],
  ['a word of its own', /\bby\b|(?<!\p{L})von |^de |(?<![\w.-])-x/u, ['^by', '^von ', '^de ', '-x']],
  ['no word within another', /mails?|e-?mail/, ['mail']],
])('%s is needed: %s', (_, { source, flags }, needed) => {
  expect(neededLetters(source, flags)).toEqual(needed);
});

test.each([
  ['all that may be missing', /a*b?/],
  ['one of two, of which one may be anything', /sent|\w+/],
  ['any letter', /\p{L}[^a]\S./u],
  ['letters that others are the same as', /[ıſ]σ/iu],
  ['what the words are written down with', /[|&]/],
])('%s needs nothing: %s', (_, { source, flags }) => {
  expect(neededLetters(source, flags)).toBeNull();
});

test('an expression that is not understood ends the build', () => {
  expect(() => neededLetters('a)', '')).toThrow('not read to its end');
  expect(() => neededLetters('(a', '')).toThrow('not closed');
});

test.each(['\u017fen\u017f', '\u212a9'])(
  'of %s nothing is told: it has a letter that stands for another',
  text => {
    expect(/s|k/iu.test(text)).toBe(true);
    expect(inSmallLetters(text)).toBeNull();
  },
);

test.each([
  ['a word of its own', 'something, hi', '^hi', true],
  ['no part of another word', 'something', '^hi', false],
  ['a part of another word', 'something', 'hi', true],
])('a text holdsWord %s', (_, text, word, is) => {
  expect(holdsWord(text, word)).toBe(is);
});

test('a table says of each rule whether it may find something', () => {
  const rules = ['(?<!\\p{L})(?:sent|made) by', '@.*\\bto', '\u96fb\u8a71|phone', '\\w+'];
  const read = letterReader(letterTable(rules.map(source => ruleOf(source, 'giu', '[code]'))));
  const may = (text: string) => rules.map((_, i) => read(text)!(i));
  expect(may('Made by hand')).toEqual([true, false, false, true]);
  expect(may('resent by')).toEqual([false, false, false, true]);
  expect(may('a@b to')).toEqual([false, true, false, true]);
  expect(may('\u96fb\u8a71')).toEqual([false, false, true, true]);
  expect(may('')).toEqual([false, false, false, true]);
  expect(read('\u017fent by')).toBeNull();
  expect(read('x'.repeat(1_001))).toBeNull();
});

const read = letterReader(letterTable(letteredRules));

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
        const mayFind = read(text);
        if (!mayFind || !isAsked || searched.search(rule.find()) < 0) return;
        found++;
        expect(mayFind(place)).toBe(true);
      }),
      { numRuns: 40 },
    );
  },
);

test('as much was found as makes the tests above say something', () => {
  expect(letteredRules.length).toBeGreaterThan(150);
  expect(found).toBeGreaterThan(letteredRules.length * 10);
});
