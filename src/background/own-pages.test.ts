import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { ownPageHandlers } from './own-pages.ts';
import { tabState } from './tabs.ts';
import { correct } from './take-note.ts';
import { browser } from './testing/browser.ts';
import { failure, globex, initech, open, read, see } from './testing/visit.ts';

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

test('whatever changes the notes or the case of a tab is told to the panel that follows it', async () => {
  await open(1, globex);
  await open(2, initech);
  const states = async () => JSON.stringify([await tabState(1), await tabState(2)]);
  const seen = new Set<string>();
  await see(1, failure('first', globex, { at: '2026-03-02T09:30:00+01:00', trail: [] }));
  seen.add(await states());
  await see(1, failure('second', globex, { at: '2026-03-02T09:40:00+01:00', trail: [] }));
  seen.add(await states());
  await correct(1, 'second', false);
  seen.add(await states());
  const before = await tabState(2);
  browser.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }]);
  await ownPageHandlers['case/changed']({ caseId: (await tabState(1)).caseId! }, {});
  seen.add(await states());
  expect(seen.size).toBe(4);
  expect(await tabState(2)).toEqual(before);
});
