import { expect, test } from 'vitest';
import written from './learned-from.json' with { type: 'json' };
import { originOf } from './learned-from.ts';

test('the weights are of one training, with the meanings, features and examples of today (if not: npm run train)', () => {
  expect(originOf('.')).toEqual(written);
});
