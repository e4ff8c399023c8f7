import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SentSighting, WatchConfig } from '../messages/contract.ts';
import { cleanSighting } from '../redaction/clean-sighting.ts';

const set = vi.hoisted(() =>
  vi.fn<(left: Record<string, SentSighting & { document: string }>) => Promise<void>>(async () => {}),
);
vi.mock('../storage/browser-api.ts', () => ({ api: { storage: { local: { set } } } }));

const { keepForBackground } = await import('./background.ts');
const { shared } = await import('./shared-scope.ts');

const page = { url: 'https://jobs.example/apply', document: '0:1772445600000' };

beforeEach(() => {
  set.mockClear();
  shared.config = { outbox: 'outbox:1:0:', page } as unknown as WatchConfig;
});
afterEach(() => {
  delete shared.cleanSighting;
});

test.each([
  ['before anything was done on the page', undefined],
  ['after it', cleanSighting],
])('what is left for the background keeps its circumstances, and nothing private: %s', (_, clean) => {
  if (clean) shared.cleanSighting = clean;
  const circumstances = {
    stood: true,
    standing: true,
    unasked: false,
    translated: true,
    marked: 'wrong',
    onForm: true,
  } as const;
  keepForBackground({
    id: 'one',
    at: '2026-03-02T10:00:00+01:00',
    url: 'https://jobs.example/apply?token=4f9a77c0d1',
    title: 'Apply as ada@mail.example',
    text: 'We could not save this for ada@mail.example.',
    context: 'alert',
    rule: null,
    field: null,
    step: 'Signed in as ada@mail.example',
    lang: 'en',
    trail: [{ at: '2026-03-02T10:00:00+01:00', did: 'pressed', what: 'Continue as ada@mail.example' }],
    ...circumstances,
  });
  const [kept] = Object.values(set.mock.calls[0]![0]);
  expect(kept).toMatchObject({ id: 'one', ...circumstances, ...page });
  expect(JSON.stringify(kept)).not.toMatch(/ada@|4f9a77c0d1/);
});
