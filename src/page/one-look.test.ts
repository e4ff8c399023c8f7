// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { inOneLook, onceInALook } from './one-look.ts';

const place = document.createElement('p');
const other = document.createElement('p');

function question() {
  const ask = vi.fn(({ hidden }: HTMLElement) => !hidden);
  return { ask, isShown: onceInALook(ask) };
}

test('in one look each element is asked once, and each question by itself', () => {
  const { ask, isShown } = question();
  const second = question();
  inOneLook(() => {
    place.hidden = false;
    expect(isShown(place)).toBe(true);
    place.hidden = true;
    expect(isShown(place)).toBe(true);
    expect(isShown(other)).toBe(true);
    expect(second.isShown(place)).toBe(false);
    // A look within a look is part of it.
    inOneLook(() => expect(isShown(place)).toBe(true));
    expect(isShown(place)).toBe(true);
  });
  expect(ask.mock.calls).toEqual([[place], [other]]);
});

test('what changed before the next look is seen by it, and outside of a look every time', () => {
  const { isShown } = question();
  place.hidden = false;
  expect(inOneLook(() => isShown(place))).toBe(true);
  place.hidden = true;
  expect(isShown(place)).toBe(false);
  expect(inOneLook(() => isShown(place))).toBe(false);
  place.hidden = false;
  expect(isShown(place)).toBe(true);
});

test('a look that fails is over', () => {
  const { isShown } = question();
  place.hidden = false;
  const fail = () => {
    isShown(place);
    throw new Error('gone');
  };
  expect(() => inOneLook(fail)).toThrow('gone');
  place.hidden = true;
  expect(isShown(place)).toBe(false);
});
