import 'fake-indexeddb/auto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../storage/open-store.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { browser } from './testing/browser.ts';
import { failure, globex, open, see } from './testing/visit.ts';

// The clock stands still: what answers a press came right after it, however slow the machine is.
vi.useFakeTimers({ toFake: ['Date'] });
afterAll(() => void vi.useRealTimers());

const answered = vi.hoisted(() => ({ status: 404, at: null as string | null }));
vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));
vi.mock('./network.ts', () => ({
  networkEvidence: () => [
    {
      at: answered.at ?? new Date().toISOString(),
      url: globex,
      status: answered.status,
      error: null,
      ids: [],
    },
  ],
  isOfDocument: () => true,
}));

beforeEach(async () => {
  answered.at = null;
  await emptyStore();
  await browser.storage.session.clear();
});

const pressed = () => ({ at: new Date().toISOString(), did: 'pressed' as const, what: 'Submit' });

test.each([
  [404, 'an old link', [], 'state'],
  [410, 'an old link', [], 'state'],
  [404, 'a form that was sent', [pressed()], 'system'],
  [500, 'an old link', [], 'system'],
  [403, 'a form that was sent', [pressed()], 'access'],
])('a page answered with %i at %s: %o, %s', async (status, _, trail, kind) => {
  answered.status = status;
  await open(1, globex);
  const said = { text: 'Page not found', context: 'page', rule: 'system', trail } as const;
  await see(1, failure('gone', globex, said));
  expect((await (await openStore()).noteById('gone'))?.understanding.kind).toBe(kind);
});

test('a page that is not there behind a link that was pressed is no fault either', async () => {
  answered.status = 404;
  await open(1, globex);
  const said = { context: 'page', rule: null, trail: [pressed()] } as const;
  const unclear = failure('unclear', globex, { ...said, text: 'Oops! Maybe try a search?' });
  await see(1, { ...unclear, standing: true });
  const gone = failure('gone', globex, { ...said, text: 'Page not found', rule: 'system' });
  await see(1, { ...gone, standing: true });
  const store = await openStore();
  expect(await store.noteById('unclear')).toBeNull();
  expect((await store.noteById('gone'))?.understanding.kind).toBe('state');
});

test('an empty page whose error of the server was noted already is not noted again, another one is', async () => {
  answered.status = 500;
  const before = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
  const first = before(3);
  await open(1, globex);
  await see(
    1,
    failure('by-status', globex, { text: 'no-page', context: 'network', rule: 'system', at: first }),
  );
  const empty = (id: string) => see(1, failure(id, globex, { text: 'empty-page', context: 'silence' }));
  answered.at = first;
  await empty('same');
  answered.at = before(1);
  await empty('another');
  // Nor one that was asked about by its status.
  answered.at = new Date().toISOString();
  await empty('once');
  await empty('twice');
  const store = await openStore();
  expect(await store.noteById('twice')).toBeNull();
  expect(await store.noteById('by-status')).not.toBeNull();
  expect(await store.noteById('same')).toBeNull();
  expect(await store.noteById('another')).not.toBeNull();
});

test.each([
  [422, 'Unprocessable Entity', [pressed()], { kind: 'system', unsure: true, because: 'status 422' }],
  [422, 'Unprocessable Entity', [], undefined],
  [413, 'Sorry folks', [pressed()], { kind: 'input', unsure: false }],
  [500, 'Sorry folks', [pressed()], { kind: 'system', unsure: false }],
  [429, 'Error 429', [pressed()], { kind: 'access', unsure: false }],
])('the words of a page answered with %i: %s after %o', async (status, text, trail, meaning) => {
  answered.status = status;
  await open(1, globex);
  const rule = status === 429 ? 'system' : null;
  await see(1, failure('said', globex, { text, context: 'page', rule, trail }));
  const note = await (await openStore()).noteById('said');
  if (meaning) expect(note).toMatchObject({ text, understanding: meaning });
  else expect(note).toBeNull();
});

test.each([
  [500, { kind: 'system', unsure: false }],
  [413, { kind: 'input', unsure: false }],
  [404, { kind: 'system', unsure: true }],
])('an empty page that was answered with %i', async (status, expected) => {
  answered.status = status;
  await open(1, globex);
  const said = { text: 'empty-page', context: 'silence', rule: null, trail: [pressed()] } as const;
  await see(1, failure('empty', globex, said));
  expect((await (await openStore()).noteById('empty'))?.understanding).toMatchObject(expected);
});

test.each([
  [413, { kind: 'input', unsure: true }],
  [431, { kind: 'session', unsure: true }],
  [502, { kind: 'system', unsure: true }],
])(
  'a press without any answer on the page is asked about, though a request was answered with %i',
  async (status, expected) => {
    answered.status = status;
    await open(1, globex);
    const said = { text: 'nothing-happened', context: 'silence', rule: null, trail: [pressed()] } as const;
    await see(1, failure('silent', globex, said));
    expect((await (await openStore()).noteById('silent'))?.understanding).toMatchObject(expected);
  },
);
