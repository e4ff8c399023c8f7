import { expect, test } from 'vitest';
import { errorOf, failedAnswer, answerIds, isOwnReload } from './failed-answers.ts';
import { retryMoment, retryMomentOf } from './instructions/retry-moment.ts';

test.each([
  [500, 'no-page', 'system', false],
  [502, 'no-page', 'system', false],
  [504, 'no-answer', 'system', false],
  [408, 'no-answer', 'system', false],
  [413, 'upload-too-large', 'input', false],
  [429, 'no-page', 'access', false],
  [431, 'cookies-or-circle', 'session', false],
  [494, 'cookies-or-circle', 'session', false],
  [440, 'no-page', 'session', false],
  [498, 'no-page', 'session', false],
  [511, 'offline', 'input', false],
  [400, 'no-page', 'system', true],
  [404, 'no-page', 'system', true],
  [403, 'no-page', 'access', true],
])('a document answered with %i is %s, of kind %s', (status, text, kind, onlyAfterSending) => {
  expect(failedAnswer(status)).toEqual({ text, kind, onlyAfterSending });
});

test('a form that was answered with 408 may have arrived', () => {
  expect(failedAnswer(408, 'POST')?.text).toBe('cut-after-sending');
});

test.each([200, 204, 302, 401, 407])('one answered with %i is no failure', status => {
  expect(failedAnswer(status)).toBeNull();
});

test('a form that is refused for want of a log-in is asked about', () => {
  expect(failedAnswer(401, 'POST')).toMatchObject({ kind: 'session', onlyAfterSending: true });
  expect(failedAnswer(407, 'POST')).toBeNull();
});

const at = '2026-03-02T10:00:00.000Z';

test.each([
  ['60', '2026-03-02T10:01:00.000Z'],
  ['Mon, 02 Mar 2026 11:00:00 GMT', '2026-03-02T11:00:00.000Z'],
  // Varnish says so on every page of its own.
  ['5', null],
  ['Mon, 02 Mar 2026 09:00:00 GMT', null],
  ['31536000', null],
  ['soon', null],
  ['120s', '2026-03-02T10:02:00.000Z'],
  ['120.5', '2026-03-02T10:02:00.500Z'],
  ['120, 120', '2026-03-02T10:02:00.000Z'],
  ['Mon Mar  2 10:30:00 2026', '2026-03-02T10:30:00.000Z'],
  ['Monday, 02-Mar-26 10:30:00 GMT', '2026-03-02T10:30:00.000Z'],
  ['-120', null],
  ['10 minutes', null],
  [undefined, null],
])('Retry-After %s is %s', (written, moment) => {
  expect(retryMoment(written, at)).toBe(moment);
});

test('of several answers the latest says when to try again, until that has passed', () => {
  const answer = (minute: number) => ({
    at,
    url: 'https://jobs.example/',
    status: 503,
    error: null,
    ids: [],
    retryAt: `2026-03-02T10:0${minute}:00.000Z`,
  });
  const note = { network: [answer(5), answer(9), { ...answer(1), retryAt: '2026-03-02T10:01:00.000Z' }] };
  expect(retryMomentOf(note, new Date(at))).toBe('2026-03-02T10:09:00.000Z');
  expect(retryMomentOf(note, new Date('2026-03-02T10:09:01.000Z'))).toBeNull();
  expect(retryMomentOf({ network: [] }, new Date(at))).toBeNull();
});

test('ids are told by the names of their headers', () => {
  const value = 'a1b2c3';
  const names = [
    'X-Varnish',
    'X-Squid-Error',
    'traceparent',
    'X-Request-ID',
    'cf-ray',
    'x-ms-activity-id',
    'akamai-grn',
    'x-azure-ref',
  ];
  expect(answerIds(names.map(name => ({ name, value })))).toEqual(
    names.map(name => `${name.toLowerCase()}: ${value}`),
  );
  const others = ['Content-Type', 'Set-Cookie', 'x-client-id', 'x-app-id', 'Server', 'x-cache'];
  expect(answerIds(others.map(name => ({ name, value })))).toEqual([]);
});

test('an abortion after many redirects is a circle', () => {
  expect(errorOf('net::ERR_ABORTED', 19)).toBe('net::ERR_TOO_MANY_REDIRECTS');
  expect(errorOf('net::ERR_ABORTED', 2)).toBe('net::ERR_ABORTED');
  expect(errorOf('net::ERR_CONNECTION_RESET', 19)).toBe('net::ERR_CONNECTION_RESET');
});

// The times at which Chromium 156 was seen to load a dead address again by itself, in seconds.
test('Chromium loads its error page again at times of its own', () => {
  const failure = (seconds: number) => ({
    url: 'u',
    error: 'net::ERR_CONNECTION_REFUSED',
    at: seconds * 1000,
  });
  const times = [0, 1, 6, 36, 96, 396, 996, 2796];
  times.slice(1).forEach((seconds, i) => {
    const before = { ...failure(times[i]!), times: i };
    expect(isOwnReload(before, failure(seconds), 'GET')).toBe(true);
    expect(isOwnReload(before, failure(seconds), 'POST')).toBe(false);
    expect(isOwnReload(before, { ...failure(seconds), error: 'net::ERR_FAILED' }, 'GET')).toBe(false);
  });
  expect(isOwnReload({ ...failure(6), times: 2 }, failure(20), 'GET')).toBe(false);
  expect(isOwnReload(null, failure(0), 'GET')).toBe(false);
});
