import { expect, test } from 'vitest';
import { parseJsonLd } from './parse-json-ld.ts';

test('several objects of one script may have a comma or semicolon between them, or nothing', () => {
  const each = [{ a: 1 }, { b: 2 }];
  expect(parseJsonLd('{"a":1}\n{"b":2}')).toEqual([each]);
  expect(parseJsonLd('{"a":1} , {"b":2}')).toEqual([each]);
  expect(parseJsonLd('{"a":1};\n{"b":2};  ')).toEqual([each]);
});

test.each(['{"a":1}', '{"a":1},'])(
  'a hostile script with much empty space behind %s is read quickly',
  begin => {
    expect(parseJsonLd(`${begin}${' '.repeat(100_000)}x`)).toEqual([{ a: 1 }]);
  },
);
