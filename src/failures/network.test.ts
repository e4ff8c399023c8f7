import { describe, expect, test } from 'vitest';
import type { NetworkEvidence } from '../applications/note.ts';
import { errorOf } from './failed-answers.ts';
import { classify } from './classify.ts';
import {
  byAnswer,
  byConnection,
  doubtInOutage,
  failedDocument,
  joinEvidence,
  sightingSpanOf,
} from './network.ts';
import { browsers, networkFaults } from './testing/network-faults.ts';

const at = '2026-03-02T10:00:00+01:00';
const evidence = (seconds: number, status: number | null, error: string | null = null): NetworkEvidence => ({
  at: new Date(Date.parse(at) + seconds * 1000).toISOString(),
  url: `https://jobs.example/${seconds}`,
  status,
  error,
  ids: [],
});

const ownConnection = { kind: 'input', confidence: 0.9, unsure: false, because: 'own-connection' };

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

test('an answer of 400 is a failure, what was not answered is none, and a failure far away comes before a nearer success', () => {
  const seen = [evidence(0, 200), evidence(-1, 399), evidence(-2, null), evidence(-9, 400)];
  expect(joinEvidence(at, seen).map(({ url }) => url.split('/').at(-1))).toEqual(['-9', '0', '-1', '-2']);
});

test('the notes that a request can belong to are of the ten seconds after it, and of the two before', () => {
  expect(sightingSpanOf(evidence(0, 500))).toEqual(['2026-03-02T08:59:58.000Z', '2026-03-02T09:00:10.000Z']);
});

test('one failure among several answers is enough for doubt', () => {
  const meant = { kind: 'state', confidence: 0.9, unsure: false, because: '' } as const;
  const doubt = { kind: 'system', confidence: 0.5, unsure: true, because: 'not-found-in-outage' };
  expect(doubtInOutage(meant, [evidence(0, 200), evidence(1, 500)])).toEqual(doubt);
  expect(doubtInOutage(meant, [evidence(0, 200), evidence(1, 499)])).toEqual(meant);
});

test.each([
  [413, { kind: 'input', confidence: 0.9, unsure: false, because: 'status 413' }],
  [431, { kind: 'session', confidence: 0.9, unsure: false, because: 'cookies too large' }],
] as const)('one answer with %i among several says what an access was refused for', (status, read) => {
  const meant = { kind: 'access', confidence: 0.7, unsure: true, because: '' } as const;
  expect(byAnswer(meant, 'Refused.', [evidence(0, 200), evidence(1, status)])).toEqual(read);
});

test.each([
  [407, 'Proxy Authentication Required'],
  [511, 'Please accept the terms of this Wi-Fi network to go online.'],
])('what is answered with %i comes from the network and not from the site: "%s"', (status, text) => {
  const meant = { kind: 'access', confidence: 0.8, unsure: false, because: '' } as const;
  expect(byAnswer(meant, text, [evidence(0, status)])).toEqual(ownConnection);
});

test.each([
  'no-page',
  'Conflict',
  '409 Conflict',
  '409 Conflict. nginx/1.24.0',
  'HTTP 409: Conflict',
  'Request failed with status code 409',
  'Error 409',
])('an answer of 409 that says no more is asked about: "%s"', text => {
  const meant = { kind: 'system', confidence: 0.9, unsure: false, because: '' } as const;
  expect(byAnswer(meant, text, [evidence(0, 409)])).toEqual({
    kind: 'system',
    confidence: 0.5,
    unsure: true,
    because: 'status 409',
  });
  expect(byAnswer(meant, text, [evidence(0, 500)])).toEqual(meant);
});

test.each([
  'The application could not be stored. Error 409',
  'Conflict while saving your answers',
  'Errore 409: riprova',
])('beside 409 words that say what went wrong count: "%s"', text => {
  const meant = { kind: 'system', confidence: 0.9, unsure: false, because: '' } as const;
  expect(byAnswer(meant, text, [evidence(0, 409)])).toEqual(meant);
});

test('"409 Conflict" is asked about where no answer is seen, too', () => {
  for (const text of ['409 Conflict', 'Request failed with status code 409', 'Error 409: Conflict'])
    expect(classify(text, { context: 'alert', lang: null })).toMatchObject({ kind: 'system', unsure: true });
  expect(classify('502 Bad Gateway', { context: 'alert', lang: null })).toMatchObject({
    kind: 'system',
    unsure: false,
  });
});

test('a silence is joined with what failed while it was waited for', () => {
  const seen = [evidence(-29, 502)];
  expect(joinEvidence(at, seen)).toEqual([]);
  expect(joinEvidence(at, seen, 'still-waiting')).toHaveLength(1);
  expect(joinEvidence(at, seen, 'nothing-happened')).toEqual([]);
  expect(joinEvidence(at, [evidence(-11, 502)], 'nothing-happened')).toHaveLength(1);
});

test.each<[string, NetworkEvidence[], string]>([
  ['a server error', [evidence(0, 502)], 'system'],
  ['a server that is gone', [evidence(0, null, 'net::ERR_CONNECTION_REFUSED')], 'system'],
  ['a request that a blocker stopped', [evidence(0, null, 'net::ERR_BLOCKED_BY_CLIENT')], 'state'],
  ['no connection', [evidence(0, null, 'net::ERR_INTERNET_DISCONNECTED')], 'system'],
  ['a proxy that failed', [evidence(0, null, 'NS_ERROR_PROXY_BAD_GATEWAY')], 'system'],
  ['one given up on purpose', [evidence(0, null, 'net::ERR_ABORTED')], 'state'],
  ['an answer that nothing is there', [evidence(0, 404)], 'state'],
])('"job not found" beside %s', (_, around, kind) => {
  const meant = { kind: 'state', confidence: 0.9, unsure: false, because: '' } as const;
  expect(doubtInOutage(meant, around)).toMatchObject({ kind, unsure: kind === 'system' });
  expect(doubtInOutage({ ...meant, kind: 'success' }, around).kind).toBe('success');
});

test.each([
  ['413 Request Entity Too Large', 413, 'input'],
  ['Bad Message 431 reason: Request Header Fields Too Large', 431, 'session'],
  ['400 Bad Request Request Header Or Cookie Too Large', 400, 'session'],
  ['400 Bad Request Size of a request header field exceeds server limit.', 400, 'session'],
  ['Bad Request Error parsing headers: limit request headers fields size', 400, 'session'],
  ['400 Bad Request', 400, 'system'],
  ['502 Bad Gateway', 502, 'system'],
])('"%s", answered with %i, is %s', (text, status, kind) => {
  const meant = { kind: 'system', confidence: 0.9, unsure: true, because: '' } as const;
  expect(byAnswer(meant, text, [evidence(0, status)]).kind).toBe(kind);
  const asInput = byAnswer({ ...meant, kind: 'input' }, text, [evidence(0, status)]).kind;
  expect(asInput).toBe(kind === 'session' ? 'session' : 'input');
  expect(byAnswer({ ...meant, kind: 'success' }, text, [evidence(0, status)]).kind).toBe('success');
});

test.each([
  ['Network error. Please try again later.', 'system'],
  ['The upload failed.', 'input'],
] as const)('"%s" beside a chosen file that has changed is a mistake that can be mended', (text, kind) => {
  const meant = { kind, confidence: 0.9, unsure: true, because: '' } as const;
  const changed = [evidence(0, null, 'net::ERR_UPLOAD_FILE_CHANGED')];
  expect(byAnswer(meant, text, changed)).toMatchObject({ kind: 'input', because: 'own-file' });
  const cut = [evidence(0, null, 'net::ERR_CONNECTION_RESET')];
  expect(byAnswer(meant, text, cut)).toEqual(meant);
});

const wentWrong = { kind: 'system', confidence: 0.9, unsure: true, because: '' } as const;
const disconnected = evidence(0, null, 'net::ERR_INTERNET_DISCONNECTED');

test('what a page says of a fault while this computer has no connection is no fault of the system', () => {
  expect(byConnection(wentWrong, [disconnected], true)).toEqual(ownConnection);
  expect(byConnection(wentWrong, [], false)).toEqual(ownConnection);
});

test.each<[string, Parameters<typeof byConnection>]>([
  ['with a connection', [wentWrong, [evidence(0, null, 'net::ERR_CONNECTION_REFUSED')], true]],
  ['where the server answered with an error', [wentWrong, [evidence(-1, 502), disconnected], true]],
  ['where it is no fault of a system', [{ ...wentWrong, kind: 'session' }, [disconnected], false]],
])('it stays what it was %s', (_, given) => {
  expect(byConnection(...given)).toBe(given[0]);
});

test('a name that does not resolve while the browser has no connection is no fault of the address', () => {
  const offline = { text: 'offline', kind: 'input' };
  expect(failedDocument('NS_ERROR_UNKNOWN_HOST', 'GET', false)).toEqual(offline);
  expect(failedDocument('net::ERR_NAME_NOT_RESOLVED', 'POST', false)).toEqual(offline);
  expect(failedDocument('net::ERR_NAME_NOT_RESOLVED')?.text).toBe('no-address');
  expect(failedDocument('net::ERR_CERT_DATE_INVALID', 'GET', false)?.text).toBe('not-secure');
});

// Seen in Firefox ESR 153.8 (November 2026), in its own language.
test.each([
  'Peer’s Certificate has expired.',
  'Peer’s Certificate issuer is not recognized.',
  'Peer reports incompatible or unsupported protocol version.',
  'The certificate is not trusted because it is self-signed.',
  'SSL received a record that exceeded the maximum permissible length.',
  'Cannot communicate securely with peer: no common encryption algorithm(s).',
  'The server supports no protocols that the client advertises in the ALPN extension.',
  'Dem Zertifikat wird nicht vertraut, weil es vom Aussteller selbst signiert wurde.',
])('"%s" is a fault of the secure connection', error => {
  expect(failedDocument(error)).toEqual({ text: 'not-secure', kind: 'system' });
});

test.each([
  ['net::ERR_CONNECTION_RESET', 'POST', 'cut-after-sending'],
  ['net::ERR_EMPTY_RESPONSE', 'POST', 'cut-after-sending'],
  ['net::ERR_CONNECTION_RESET', 'GET', 'broken-off'],
  ['net::ERR_CONTENT_LENGTH_MISMATCH', 'GET', 'broken-off'],
  ['net::ERR_HTTP2_PROTOCOL_ERROR', 'GET', 'broken-off'],
  ['net::ERR_CONNECTION_REFUSED', 'POST', 'refused'],
])('%s at a %s is %s', (error, method, text) => {
  expect(failedDocument(error, method)?.text).toBe(text);
});

test.each([
  ['net::ERR_UPLOAD_FILE_CHANGED', 'POST', { text: 'own-file', kind: 'input' }],
  ['net::ERR_FILE_NOT_FOUND', 'POST', { text: 'own-file', kind: 'input' }],
  ['net::ERR_ACCESS_DENIED', 'POST', { text: 'own-file', kind: 'input' }],
  ['NS_ERROR_FILE_NOT_FOUND', 'POST', { text: 'own-file', kind: 'input' }],
  ['NS_ERROR_FILE_ACCESS_DENIED', 'POST', { text: 'own-file', kind: 'input' }],
  ['net::ERR_FILE_NOT_FOUND', 'GET', { text: 'no-page', kind: 'system' }],
  ['net::ERR_NETWORK_ACCESS_DENIED', 'POST', { text: 'offline', kind: 'input' }],
  ['net::ERR_INTERNET_DISCONNECTED', 'POST', { text: 'offline', kind: 'input' }],
])('%s at a %s: a file of the applicant’s own, or not: %o', (error, method, told) => {
  expect(failedDocument(error, method)).toEqual(told);
});

test.each([
  ['net::ERR_CONNECTION_REFUSED', 'system'],
  ['NS_ERROR_CONNECTION_REFUSED', 'system'],
  ['net::ERR_NAME_NOT_RESOLVED', 'system'],
  ['NS_ERROR_UNKNOWN_HOST', 'system'],
  ['net::ERR_TOO_MANY_REDIRECTS', 'session'],
  ['NS_ERROR_REDIRECT_LOOP', 'session'],
  ['net::ERR_BLOCKED_BY_CLIENT', 'input'],
  ['net::ERR_BLOCKED_BY_ADMINISTRATOR', 'input'],
  ['NS_ERROR_OFFLINE', 'input'],
  ['net::ERR_NETWORK_CHANGED', 'input'],
  ['net::ERR_UNEXPECTED_PROXY_AUTH', 'input'],
  ['NS_ERROR_PROXY_AUTHENTICATION_FAILED', 'input'],
  ['net::ERR_ADDRESS_UNREACHABLE', 'system'],
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

// Each was provoked on a server of its own, in Chromium 156 and Firefox ESR 153.8 (November 2026).
test.each([
  ['TLS 1.1 alone', 'net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'not-secure'],
  ['a server without TLS', 'net::ERR_SSL_PROTOCOL_ERROR', 'not-secure'],
  ['an unknown issuer', 'net::ERR_CERT_AUTHORITY_INVALID', 'not-secure'],
  ['a handshake that nobody answers', 'net::ERR_TIMED_OUT', 'no-answer'],
  ['a reset in the middle', 'net::ERR_CONNECTION_RESET', 'broken-off'],
  ['a cut body', 'NS_ERROR_NET_PARTIAL_TRANSFER', 'broken-off'],
  ['an unfinished last chunk', 'net::ERR_INCOMPLETE_CHUNKED_ENCODING', 'broken-off'],
  ['a body that is not compressed as it says', 'net::ERR_CONTENT_DECODING_FAILED', 'broken-off'],
  ['a frame that HTTP/2 forbids', 'NS_ERROR_NET_HTTP2_SENT_GOAWAY', 'broken-off'],
  ['the same', 'net::ERR_HTTP2_PROTOCOL_ERROR', 'broken-off'],
  ['a proxy that refuses the site', 'NS_ERROR_PROXY_FORBIDDEN', 'proxy'],
  ['a proxy that does not get through', 'NS_ERROR_PROXY_BAD_GATEWAY', 'proxy'],
  ['one that waited in vain', 'NS_ERROR_PROXY_GATEWAY_TIMEOUT', 'proxy'],
  ['any of these', 'net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy'],
  ['407 of a server that is no proxy', 'net::ERR_UNEXPECTED_PROXY_AUTH', 'proxy'],
])('%s: %s is %s', (_, error, text) => {
  expect(failedDocument(error)?.text).toBe(text);
});

test.each([
  ['NS_ERROR_PROXY_CONNECTION_REFUSED', 'proxy'],
  ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy'],
  ['net::ERR_SOCKS_CONNECTION_FAILED', 'proxy'],
  ['net::ERR_CONNECTION_REFUSED', 'refused'],
  ['NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED', 'blocked-in-browser'],
  ['net::ERR_NETWORK_ACCESS_DENIED', 'offline'],
  ['net::ERR_ADDRESS_INVALID', 'no-address'],
])('%s is not taken for the error whose name stands in it: %s', (error, text) => {
  expect(failedDocument(error)?.text).toBe(text);
});

describe.each(networkFaults)('$fault, $method', fault => {
  test.each(['chromium', 'firefox'] as const)('%s', browser => {
    const [error, told] = fault[browser];
    expect(failedDocument(error, fault.method)?.text ?? null).toBe(told);
  });
});

test('what browsers were asked is known, and a circle is one also where it is called aborted', () => {
  for (const { version, source } of Object.values(browsers)) {
    expect(version).toMatch(/\d+\.\d+/);
    expect(URL.canParse(source)).toBe(true);
  }
  expect(failedDocument(errorOf('net::ERR_ABORTED', 20))?.text).toBe('cookies-or-circle');
});
