import 'fake-indexeddb/auto';
import { afterAll, expect, test, vi } from 'vitest';
import { openStore } from '../storage/open-store.ts';
import { browser } from './testing/browser.ts';
import { failure, globex, open, see } from './testing/visit.ts';

let tell: (settled: object) => void = () => {};
vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

// What was settled here must not be kept for other tests of the same thread.
afterAll(() => void vi.resetModules());

test('a notice waits for what an organisation has settled of notices, while the note is stored', async () => {
  const managed = { get: () => new Promise<object>(done => (tell = done)) };
  Object.assign(browser.storage, { managed });
  await open(1, globex);
  const seen = see(1, failure('early', globex));
  await vi.waitFor(async () => expect(await (await openStore()).noteById('early')).toBeTruthy());
  // Longer than whoever cannot wait waits for it.
  await new Promise(done => setTimeout(done, 100));
  tell({ notices: false });
  expect(await seen).toEqual({ notice: null, counts: true });
});
