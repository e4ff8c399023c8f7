// @vitest-environment node
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KnownChannel, Vendor } from '../../src/vendors/vendor.ts';
import { type Answer, readAnswer, verdictOf, visitSources, withDay } from './online.ts';

const phone = { kind: 'phone', value: '+18555245627' } as const;
const british = { kind: 'phone', value: '+443003301013' } as const;
const mail = { kind: 'email', value: 'help@acme.com' } as const;
const form = { kind: 'form', value: 'https://help.acme.com/ask' } as const;
type ApplicationData = KnownChannel & { value: string };
const channel = (
  known: Pick<ApplicationData, 'kind' | 'value'>,
  sources: readonly string[] = [],
): ApplicationData => ({
  purpose: 'technical-support',
  audience: 'applicants',
  status: 'undated',
  asOf: null,
  sources,
  ...known,
});
const source = 'https://www.globex.com/faq';
const page = (body: string, change: Partial<Answer> = {}): Answer => ({
  status: 200,
  url: source,
  body,
  ...change,
});

test.each([
  [phone, page('Call (855) 524-5627 now'), 'found'],
  [phone, page('Call <b>855</b>.524.5627'), 'found'],
  [phone, page('Order 8555245 and pay 627'), 'missing'],
  [british, page('Ring 0300 330 1013'), 'found'],
  [mail, page('Write to Help@ACME.com'), 'found'],
  [mail, page('Write to us'), 'missing'],
  [form, page('<a href="https://help.acme.com/other">'), 'missing'],
  [form, page('<a href="http://help.acme.com/ask/">'), 'found'],
  [mail, page('help@acme.com', { url: 'https://www.initech.com/' }), 'moved'],
  [mail, page('help@acme.com', { url: 'https://help.globex.com/' }), 'found'],
  [mail, page('', { status: 404 }), 'gone'],
  [mail, page('', { status: 503 }), 'no answer'],
  [mail, null, 'no answer'],
] as const)('%j in an answer', (known, answer, finding) => {
  expect(readAnswer(channel(known), source, answer)).toBe(finding);
});

let server: Server;
let base: string;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    if (request.url === '/gone') response.writeHead(404).end();
    else if (request.url === '/there') response.end('<p>Write to help@acme.com</p>');
    else response.end('<p>Nothing here</p>');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => new Promise(done => server.close(done)));

const vendor = (...channels: readonly KnownChannel[]): Vendor => ({
  id: 'acme',
  name: 'Acme',
  company: 'Acme',
  hostedBy: 'vendor',
  role: 'ats',
  pages: { patterns: [], examples: [], sources: [], asOf: null },
  support: { policy: 'unknown', channels, sources: [], asOf: null },
});
const waits: number[] = [];
const options = {
  async open(address: string): Promise<Answer | null> {
    const answer = await fetch(address);
    return { status: answer.status, url: answer.url, body: await answer.text() };
  },
  async wait(milliseconds: number) {
    waits.push(milliseconds);
  },
  limit: 10,
};

test('sources are opened one after another, each once, with a pause for their host', async () => {
  const sources = [
    `${base}/gone`,
    `${base}/empty`,
    'public code index record 1',
    `${base}/there`,
    `${base}/never`,
  ];
  const visits = await visitSources(
    [vendor(channel(mail, sources), channel(phone, [`${base}/there`]))],
    options,
  );
  expect(visits.map(({ finding }) => finding)).toEqual(['gone', 'missing', 'found', 'missing']);
  expect(asked).toEqual(['/gone', '/empty', '/there']);
  expect(waits).toEqual([2000, 2000]);
  expect(verdictOf(visits.slice(0, 3))).toBe('checked');
  expect(verdictOf(visits.slice(3))).toBe('missed');
});

test('there is an end to the requests, and what is outdated is not looked for', async () => {
  const old = { ...channel(mail, [`${base}/old`]), status: 'outdated' as const };
  const visits = await visitSources([vendor(old, channel(mail, [`${base}/one`, `${base}/two`]))], {
    ...options,
    limit: 1,
  });
  expect(visits.map(one => new URL(one.source).pathname)).toEqual(['/one']);
});

test('nobody is called missing because of a site that did not answer', () => {
  const visit = { vendor: 'acme', channel: channel(mail), source } as const;
  expect(
    verdictOf([
      { ...visit, finding: 'missing' },
      { ...visit, finding: 'no answer' },
    ]),
  ).toBe('unclear');
  expect(verdictOf([])).toBe('unclear');
});

test.each([
  [
    "{ value: 'help@acme.com', purpose: 'x' }",
    "{ value: 'help@acme.com', checked: '2026-11-28', purpose: 'x' }",
  ],
  [
    "{ value: 'help@acme.com', checked: '2025-01-01', purpose: 'x' }",
    "{ value: 'help@acme.com', checked: '2026-11-28', purpose: 'x' }",
  ],
  [
    "const help = 'help@acme.com';\n{ value: help, purpose: 'x' }",
    "const help = 'help@acme.com';\n{ value: help, checked: '2026-11-28', purpose: 'x' }",
  ],
  ["{ value: somewhere, purpose: 'x' }", null],
])('the day is written into %s', (text, written) => {
  expect(withDay(text, 'help@acme.com', 'checked', '2026-11-28')).toBe(written);
});
