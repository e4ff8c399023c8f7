import { expect, test } from 'vitest';
import { namesInRows } from './names-in-rows.ts';

test('a name is found whole, in a row that is read once', () => {
  let read = 0;
  const isName = namesInRows(() => {
    read++;
    return 'anna ann bert jean-luc';
  });
  expect(read).toBe(0);
  expect(['anna', 'ann', 'bert', 'jean-luc'].map(isName)).toEqual([true, true, true, true]);
  expect(['an', 'nna', 'jean', '', ' ', 'ann bert', 'zoe', 'Anna'].map(isName)).toEqual(
    Array.from({ length: 8 }, () => false),
  );
  expect(read).toBe(1);
});
