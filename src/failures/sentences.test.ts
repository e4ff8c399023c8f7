import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

test.each<[string, string[]]>([
  ['It failed. Try again later!', ['It failed.', 'Try again later!']],
  ['Version 2.4 of www.acme.example is down; wait.', ['Version 2.4 of www.acme.example is down;', 'wait.']],
  ['Versuchen Sie es gegen ca. 20 Uhr. Danke', ['Versuchen Sie es gegen ca. 20 Uhr.', 'Danke']],
  ['午前９：３０に再開します。お待ちください。', ['午前９：３０に再開します。', 'お待ちください。']],
  ['He said "no." Then he left.', ['He said "no."', 'Then he left.']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('a text without numbers behind a stop is parted as one that has some further down', () => {
  const piece = fc.constantFrom(
    ...'It failed|. |.|!|?" |: |;|”|»)|\n| |www.acme|。|！|もう一度|\'|2|é|😀'.split('|'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const text = pieces.join('').replace(/\.\s?\d/g, '');
      expect(sentencesOf(`${text}\nNr. 3`)).toEqual([...sentencesOf(text), 'Nr. 3']);
    }),
    { numRuns: 500 },
  );
});
