import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { ownPageHandlers } from './own-pages.ts';
import { tabState } from './tabs.ts';
import { browser } from './testing/browser.ts';
import { globex, open, read } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../ui/t.ts', () => ({ t: (name: string) => name, language: () => 'en' }));

test('a page that cannot be read on request leaves nothing to the next one in its tab', async () => {
  const job = { title: 'Cook', id: null, employer: 'Globex', employerUrl: null, validThrough: '2026-04-01' };
  await open(1, globex);
  await read(1, globex, job);
  browser.tabs.get.mockResolvedValue({ id: 1, url: globex });
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('this page cannot be scripted'));
  await expect(ownPageHandlers['tab/read']({ tabId: 1 }, {})).rejects.toThrow('cannot be scripted');
  await open(1, globex);
  expect(await tabState(1)).toMatchObject({ deadline: null, job: { title: null } });
});
