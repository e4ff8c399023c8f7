import { beforeEach, expect, test } from 'vitest';
import { failure } from './fixtures.ts';
import { forbiddenIn, saidInstead } from './held-back.ts';
import { setLocale } from './testing/fake-i18n.ts';

beforeEach(() => setLocale('en'));

const said = (text: string) => failure('14:32', { text });
const notAgain = 'Do not submit again yet';
const payment =
  'Check in your bank or card account whether the money was taken, and keep the payment number.';

test('nothing is held back before anything has failed', () => {
  expect(forbiddenIn(undefined)).toEqual([]);
  expect(saidInstead(undefined, 'once-is-not-enough')).toBeNull();
});

test.each([
  ['Something went wrong.', []],
  ['Something went wrong. Please do not submit again.', ['press']],
  ['The payment service did not answer.', ['press', 'pay']],
])('of “%s” these acts are left: %j', (text, acts) => {
  expect(forbiddenIn(said(text))).toEqual(acts);
});

test.each([
  ['Something went wrong.', null],
  [
    'Something went wrong. Please do not submit again.',
    { headline: notAgain, because: 'The page itself says: “Please do not submit again.”' },
  ],
  // Its time is waited for, and the advice of trying once more is right then.
  ['Something went wrong. Please wait 30 minutes and do not submit again.', null],
  ['Something went wrong. Do not submit again. Please try again tomorrow at 8 am.', null],
  // What the page asks is about something else.
  ['It failed. Do not sign in from another device.', null],
  [
    'The payment service did not answer. Do not sign in from another device.',
    { headline: notAgain, because: payment },
  ],
])('in the place of “try once more”, after “%s”', (text, instead) => {
  expect(saidInstead(said(text), 'once-is-not-enough')).toEqual(instead);
});

test('who waits in a queue is told to stay, and not that the site is being maintained', () => {
  const queued = said('You are in a queue. Do not refresh this page.');
  expect(saidInstead(queued, 'maintenance-ends')).toEqual({
    headline: 'Stay on this page for now',
    because: 'The page itself says: “Do not refresh this page.”',
  });
});

test.each(['support-comes-first', 'nobody-else-left', 'maintenance-ends'] as const)(
  'an advice that has nobody press stands: %s',
  reason => {
    expect(saidInstead(said('It failed. Please do not submit again.'), reason)).toBeNull();
  },
);
