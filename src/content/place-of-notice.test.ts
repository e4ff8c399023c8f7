import { expect, test } from 'vitest';
import { type Area, placeOfNotice } from './place-of-notice.ts';

const size = { width: 340, height: 300 };
const view = { left: 0, top: 0, right: 1000, bottom: 800 };
const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

test('it stands at the lower right, where nothing has to stay in sight', () => {
  expect(placeOfNotice(size, view, [])).toEqual([644, 484]);
});

test.each([
  ['at the upper right', [area(700, 500, 200, 40)], [644, 16]],
  ['at the lower left', [area(600, 0, 400, 800)], [16, 484]],
  ['at the upper left', [area(600, 0, 400, 800), area(0, 600, 400, 100)], [16, 16]],
])('it stands %s, where the other corners are taken', (_, taken, place) => {
  expect(placeOfNotice(size, view, taken)).toEqual(place);
});

test('what was pressed is answered below it, or above where there is no room', () => {
  const button = area(100, 300, 150, 40);
  expect(placeOfNotice(size, view, [button], button)).toEqual([100, 348]);
  const low = area(100, 740, 150, 40);
  expect(placeOfNotice(size, view, [low], low)).toEqual([100, 432]);
});

test('in a window too small for both, it covers as little of the message as it can, and rather its end', () => {
  const small = { left: 0, top: 0, right: 700, bottom: 390 };
  expect(placeOfNotice(size, small, [area(30, 120, 640, 60)])).toEqual([344, 74]);
  expect(placeOfNotice(size, small, [area(300, 120, 380, 60)])).toEqual([16, 74]);
});
