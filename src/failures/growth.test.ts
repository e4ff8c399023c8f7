import { expect, test } from 'vitest';
import { growthOf, tooMuch } from '../redaction/testing/growth.ts';
import { classifyMessage } from './classify-message.ts';

const seen = { context: 'page', lang: null, rule: null, field: null } as const;
const alone = ['no-fields', 'tiny', 'most'] as const;

test.each(['1', 'a', 'не ', 'A1 ', '. '])(
  'an answer of "%s" alone is read in a time that grows as it does',
  piece => {
    const read = (text: string) => classifyMessage({ ...seen, text, context: 'alert' }, 1_000);
    expect(growthOf(read, piece)).toBeLessThan(tooMuch);
  },
);

test('so is a row of figures that is all that a page says', () => {
  const read = (text: string) => classifyMessage({ ...seen, text, around: alone }, Number.NaN, true);
  expect(growthOf(read, '1')).toBeLessThan(tooMuch);
});
