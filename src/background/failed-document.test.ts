import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openStore } from '../storage/store.ts';
import { documentFailed } from './failed-document.ts';
import { initech, open, read } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../ui/t.ts', () => ({ t: (name: string) => name, language: () => 'en' }));

test('a page that cannot be reached takes nothing over from the one that was left for it', async () => {
  await open(1, initech);
  const job = { title: 'Cook', id: null, employer: 'Initech', employerUrl: null, validThrough: '2026-04-01' };
  await read(1, initech, job);
  documentFailed(1, 'https://apply.workable.com/globex/j/ABCDEF1234/apply/', 'net::ERR_CONNECTION_REFUSED');
  const store = await openStore();
  const noted = await vi.waitFor(async () => {
    const [one] = await store.casesByRecency();
    expect(one).toBeDefined();
    return one!;
  });
  expect(noted).toMatchObject({ vendor: 'workable', deadline: null, job: { title: null } });
  expect(noted.employer?.toLowerCase()).toBe('globex');
});
