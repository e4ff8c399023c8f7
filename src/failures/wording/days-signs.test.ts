import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsMatching } from '../../redaction/testing/matching-texts.ts';
import { namedHours, namedHourSign } from './day-parts.ts';
import { weekdays, weekdaySign } from './weekdays.ts';

describe.each([
  ['a day of the week', weekdays, weekdaySign],
  ['noon and midnight', namedHours.map(([, words]) => words), namedHourSign],
])('no text that names %s lacks its sign', (_, expressions, sign) => {
  test.each(expressions.map(one => [one] as const))('%s', expression => {
    let found = 0;
    const text = textsMatching(expression);
    fc.assert(
      fc.property(text, one => {
        if (!expression.test(one)) return;
        found++;
        expect([one, sign.test(one), sign.test(one.toUpperCase())]).toEqual([one, true, true]);
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });
});

test('an ordinary sentence has neither', () => {
  const sentence = 'Something went wrong. Please try again later.';
  expect([weekdaySign.test(sentence), namedHourSign.test(sentence)]).toEqual([false, false]);
});
