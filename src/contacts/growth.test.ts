import { expect, test } from 'vitest';
import { countriesFor } from './country.ts';
import { findNamed } from './find-named.ts';
import { purposeFeatures } from './purpose-features.ts';
import { scoreWords } from './purpose.ts';
import { sentenceSpans } from './sentences.ts';
import { surroundingsOf } from './surroundings.ts';
import { growthOf, tooMuch } from '../redaction/testing/growth.ts';
import { nothingAround } from './testing/nothing-around.ts';
import { unknown } from './testing/reading.ts';

const found = {
  start: 0,
  end: 1,
  raw: 'a',
  normalized: null,
  kind: 'phone',
  extension: null,
  unfit: null,
} as const;

const readers: Record<string, (text: string) => unknown> = {
  'what its words are for': scoreWords,
  'where its numbers are at home': text => countriesFor(text, '', unknown),
  'what is seen of it': text => purposeFeatures(found, { ...nothingAround, stretch: text }),
};

test.each(
  Object.entries(readers).flatMap(([what, reader]) =>
    ['a', 'A1', 'a-', 'a.', '_', '+'].map(piece => [what, piece, reader] as const),
  ),
)('%s is read of a text of "%s" alone in a time that grows as the text does', (_, piece, reader) => {
  expect(growthOf(reader, piece)).toBeLessThan(tooMuch);
});

test('bullets without words are cut in a time that grows as their number does', () => {
  expect(growthOf(sentenceSpans, '• ')).toBeLessThan(tooMuch);
});

test('words that may stand between two contacts are read in a time that grows as their number does', () => {
  const groupsIn = (words: string) => {
    const text = `1 ${words}x 2`;
    const matches = [0, text.length - 1].map(start => ({ ...found, start, end: start + 1 }));
    return surroundingsOf(text, matches, { heading: null, position: 'other' });
  };
  expect(growthOf(groupsIn, 'or by e-mail ')).toBeLessThan(tooMuch);
});

test('of desks that are only named, no more are found than a page has', () => {
  expect(findNamed('Call our desk. '.repeat(400))).toHaveLength(20);
});
