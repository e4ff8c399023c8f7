import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Area, type Taken, placeOfNotice, weights } from './place-of-notice.ts';

const size = { width: 340, height: 300 };
const view = { left: 0, top: 0, right: 1000, bottom: 800 };
const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const message = (...box: [number, number, number, number]): Taken => ({
  ...area(...box),
  weight: weights.vital,
});
const field = (...box: [number, number, number, number]): Taken => ({
  ...area(...box),
  weight: weights.field,
});
const heading = (...box: [number, number, number, number]): Taken => ({
  ...area(...box),
  weight: weights.heading,
});

test('it stands at the lower right, where nothing has to stay in sight, and at the lower left of a page from the right', () => {
  expect(placeOfNotice(size, { view, taken: [] })).toMatchObject({ left: 644, top: 484, covered: 0 });
  expect(placeOfNotice(size, { view, taken: [], fromRight: true })).toMatchObject({ left: 16, top: 484 });
});

test.each([
  ['at the upper right', [message(700, 500, 200, 40)], [644, 16]],
  ['at the lower left', [message(600, 0, 400, 800)], [16, 484]],
  ['at the upper left', [message(600, 0, 400, 800), message(0, 600, 400, 100)], [16, 16]],
  [
    'between two parts, where all corners are taken',
    [message(0, 0, 1000, 100), message(0, 450, 1000, 350)],
    [644, 108],
  ],
])('it stands %s, where the rest is taken', (_, taken, [left, top]) => {
  expect(placeOfNotice(size, { view, taken })).toMatchObject({ left, top, covered: 0 });
});

test('what was pressed is answered below it, or above where there is no room', () => {
  const button = message(100, 300, 150, 40);
  expect(placeOfNotice(size, { view, taken: [button], pressed: button })).toMatchObject({
    left: 100,
    top: 348,
  });
  const low = message(100, 740, 150, 40);
  expect(placeOfNotice(size, { view, taken: [low], pressed: low })).toMatchObject({ left: 100, top: 432 });
  const right = message(850, 300, 100, 40);
  expect(placeOfNotice(size, { view, taken: [right], pressed: right, fromRight: true })).toMatchObject({
    left: 610,
    top: 348,
  });
});

test('it rather covers fields than a heading, and a heading than the message', () => {
  const small = { left: 0, top: 0, right: 372, bottom: 500 };
  const [above, below] = [area(0, 0, 372, 180), area(0, 320, 372, 180)];
  const place = (one: Taken, other: Taken) => placeOfNotice(size, { view: small, taken: [one, other] }).top;
  expect(place({ ...above, weight: weights.field }, { ...below, weight: weights.heading })).toBe(16);
  expect(place({ ...above, weight: weights.heading }, { ...below, weight: weights.field })).toBe(184);
  expect(place({ ...above, weight: weights.heading }, { ...below, weight: weights.vital })).toBe(16);
});

test('what stands in the way are the message and headings; fields are covered where nothing else is left', () => {
  const all = area(0, 0, 1000, 800);
  expect(placeOfNotice(size, { view, taken: [{ ...all, weight: weights.field }] })).toMatchObject({
    covered: 340 * 300 * weights.field,
    inTheWay: 0,
  });
  expect(placeOfNotice(size, { view, taken: [{ ...all, weight: weights.heading }] }).inTheWay).toBe(
    340 * 300 * weights.heading,
  );
});

test('it stands in view wherever it fits, and covers no more than in any corner', () => {
  const boxes = fc.array(
    fc.record({
      x: fc.nat(900),
      y: fc.nat(700),
      w: fc.integer({ min: 1, max: 600 }),
      h: fc.integer({ min: 1, max: 300 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(boxes, fc.boolean(), (some, fromRight) => {
      const taken = some.map(({ x, y, w, h }, i) => [message, field, heading][i % 3]!(x, y, w, h));
      const found = placeOfNotice(size, { view, taken, fromRight });
      expect(found.left).toBeGreaterThanOrEqual(16);
      expect(found.top).toBeGreaterThanOrEqual(16);
      expect(found.left + size.width).toBeLessThanOrEqual(984);
      expect(found.top + size.height).toBeLessThanOrEqual(784);
      for (const [left, top] of [
        [16, 16],
        [644, 16],
        [16, 484],
        [644, 484],
      ] as const) {
        const own = area(left, top, size.width, size.height);
        const covered = taken.reduce((sum, one) => sum + one.weight * shared(own, one), 0);
        expect(found.covered).toBeLessThanOrEqual(covered);
      }
    }),
  );
});

/** Counted point by point in steps, so by other means than the code has. */
function shared(one: Area, other: Area): number {
  const span = (from: number, to: number, a: number, b: number) => {
    let count = 0;
    for (let at = from; at < to; at++) if (at >= a && at < b) count++;
    return count;
  };
  return (
    span(one.left, one.right, other.left, other.right) * span(one.top, one.bottom, other.top, other.bottom)
  );
}
