import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsIn } from '../../src/failures/wording/rows.ts';
import { anyCharacter } from '../../src/redaction/testing/any-character.ts';
import { rowsText } from './rows-text.ts';

const name = fc.stringMatching(/^[a-c 件\u00e9\u{1f600}]{1,3}$/u);
const value = fc.oneof(fc.string({ unit: anyCharacter }), fc.stringMatching(/^[*/\\"件]{0,5}$/u));
const rows = fc.dictionary(name, value, { noNullPrototype: true });

test('each row is found by its name, and no other', () => {
  fc.assert(
    fc.property(rows, fc.array(name), (all, others) => {
      const { text, places } = rowsText(all);
      const read = rowsIn(text, places);
      expect(text).not.toMatch(/[^\0-\xff]|\*\//);
      for (const one of [...Object.keys(all), ...others, ''])
        expect([one, read(one)]).toEqual([one, all[one]]);
    }),
  );
});

test('a name that could not be told from another ends the build', () => {
  expect(() => rowsText({ '\\u4ef6': 'a' })).toThrow('no row may be named');
  expect(() => rowsText({ '': 'a' })).toThrow('no row may be named');
  expect(() => rowsText({ 'a\tb': 'a' })).toThrow('no row may be named');
});
