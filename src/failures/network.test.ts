import { expect, test } from 'vitest';
import type { NetworkEvidence } from '../cases/note.ts';
import { failedDocument, joinEvidence } from './network.ts';

const at = '2026-03-02T10:00:00+01:00';
const evidence = (seconds: number, status: number | null, error: string | null = null): NetworkEvidence => ({
  at: new Date(Date.parse(at) + seconds * 1000).toISOString(),
  url: `https://jobs.example/${seconds}`,
  status,
  error,
  ids: [],
});

test('takes what happened up to ten seconds before and two after', () => {
  const seen = [evidence(-11, 500), evidence(-10, 500), evidence(2, 500), evidence(3, 500)];
  expect(joinEvidence(at, seen).map(one => one.url)).toEqual([
    'https://jobs.example/2',
    'https://jobs.example/-10',
  ]);
});

test('puts failures first, then the nearest, and stops at five', () => {
  const seen = [evidence(0, 200), evidence(-3, null, 'net::ERR_FAILED'), evidence(-1, 503)];
  expect(joinEvidence(at, seen).map(one => one.status)).toEqual([503, null, 200]);
  expect(
    joinEvidence(
      at,
      Array.from({ length: 9 }, () => evidence(0, 200)),
    ),
  ).toHaveLength(5);
});

test.each([
  ['net::ERR_CONNECTION_REFUSED', 'system'],
  ['NS_ERROR_CONNECTION_REFUSED', 'system'],
  ['net::ERR_NAME_NOT_RESOLVED', 'system'],
  ['NS_ERROR_UNKNOWN_HOST', 'system'],
  ['net::ERR_TOO_MANY_REDIRECTS', 'session'],
  ['NS_ERROR_REDIRECT_LOOP', 'session'],
  ['net::ERR_BLOCKED_BY_CLIENT', 'access'],
  ['net::ERR_CERT_DATE_INVALID', 'system'],
  ['net::ERR_NEVER_HEARD_OF', 'system'],
])('%s is a failure of kind %s', (code, kind) => {
  expect(failedDocument(code)?.kind).toBe(kind);
});

test.each(['net::ERR_ABORTED', 'NS_BINDING_ABORTED', ''])('"%s" is nobody\'s failure', code => {
  expect(failedDocument(code)).toBeNull();
});

test.each([
  ['net::ERR_BLOCKED_BY_CLIENT', 'blocked-in-browser'],
  ['NS_ERROR_NET_TIMEOUT', 'no-answer'],
  ['net::ERR_NEVER_HEARD_OF', 'other'],
])('%s means %s', (code, text) => {
  expect(failedDocument(code)?.text).toBe(text);
});
