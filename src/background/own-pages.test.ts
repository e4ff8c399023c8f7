import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withSeen } from '../applications/open-application.ts';
import { deleteEverything } from '../storage/delete-everything.ts';
import { openStore } from '../storage/open-store.ts';
import { Store } from '../storage/store.ts';
import { firstView } from '../views/application-view.ts';
import { StoreProblem } from '../views/store-problem.ts';
import { ownPageHandlers, viewOf } from './own-pages.ts';
import { tabState } from './tabs.ts';
import { browser } from './testing/browser.ts';
import { failure, globex, open, read, see } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../storage/overwrite.ts', () => import('../storage/testing/no-overwriting.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

test('where the disk has no room for what fails, the view of its tab says so', async () => {
  await open(1, globex);
  expect((await viewOf(1)).problem).toBeUndefined();
  const full = vi.spyOn(Store.prototype, 'problem', 'get').mockReturnValue(new StoreProblem('full'));
  expect((await viewOf(1)).problem).toBe('full');
  full.mockRestore();
});

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

test.each<[string, string | undefined]>([
  ['an empty tab or a page of the browser', undefined],
  ['an empty tab, where its address is told', 'about:blank'],
  ['a page that is written into its address', 'data:text/html,Hello'],
])('nothing of a form is known once its tab shows %s', async (_, url) => {
  await deleteEverything();
  browser.permissions.contains.mockImplementation(async () => true);
  await open(1, globex);
  await see(1, failure('before', globex));
  browser.tabs.get.mockResolvedValue(url === undefined ? { id: 1 } : { id: 1, url });
  expect(await viewOf(1)).toMatchObject({
    site: 'browser-page',
    stored: null,
    application: { employer: null, vendor: null },
  });
});

test('the first view comes with the answer, as plain data that a message can carry', async () => {
  await deleteEverything();
  await open(1, globex);
  await see(1, failure('before', globex));
  browser.tabs.get.mockResolvedValue({ id: 1, url: globex });
  const { view, application, stored, systems } = await viewOf(1);
  const seen = { ...systems, application: withSeen(stored!.application, application), notes: stored!.notes };
  expect(view).toMatchObject({ noteCount: 1, advice: { verdict: 'try-again' } });
  expect(JSON.parse(JSON.stringify(view))).toEqual(firstView(seen, new Date()));
});

describe('on a page that is not read by itself', () => {
  const unknown = 'https://careers.initech.example/jobs/7';
  const cook = { title: 'Cook', id: null, employer: null, employerUrl: null, validThrough: null };
  /** The tab of Globex's form goes where no script of ours runs. */
  beforeEach(async () => {
    await deleteEverything();
    browser.permissions.contains.mockImplementation(async ({ origins }) => !origins[0]!.includes('initech'));
    browser.scripting.executeScript.mockResolvedValue([{}]);
    await open(1, globex);
    await see(1, failure('first', globex));
    browser.tabs.get.mockResolvedValue({ id: 1, url: unknown });
  });

  test('nothing is known of the page before it', async () => {
    expect(await viewOf(1)).toMatchObject({
      site: 'unknown',
      stored: null,
      openedAt: null,
      application: { employer: null, vendor: null, url: unknown },
    });
  });

  test('what is read there on request is a case of its own', async () => {
    await ownPageHandlers['tab/read']({ tabId: 1 }, {});
    await open(1, unknown);
    await read(1, unknown, null);
    expect(await viewOf(1)).toMatchObject({
      site: 'read',
      stored: null,
      application: { vendor: null, employer: null, employerDomain: 'initech.example', url: unknown },
    });
  });

  test('is not taken for one that cannot be read while it tells of itself', async () => {
    browser.scripting.executeScript.mockImplementationOnce(async () => {
      void open(1, unknown);
      return [{}];
    });
    expect((await ownPageHandlers['tab/read']({ tabId: 1 }, {})).site).toBe('read');
  });

  test('a problem that is logged by hand goes to a case of its own', async () => {
    const words = { text: 'Server error', context: 'page', kind: 'system', remark: null } as const;
    const { caseId } = await ownPageHandlers['problem/logged']({ tabId: 1, id: 'logged', ...words }, {});
    const note = await (await openStore()).noteById('first');
    expect(caseId).not.toBe(note?.caseId);
    expect(await (await openStore()).applicationById(caseId)).toMatchObject({ vendor: null, url: unknown });
  });

  test('another step of a page that was read on request is read when it is asked for', async () => {
    const next = `${unknown}/questions`;
    await ownPageHandlers['tab/read']({ tabId: 1 }, {});
    await open(1, unknown);
    await read(1, unknown, cook);
    browser.tabs.get.mockResolvedValue({ id: 1, url: next });
    expect((await viewOf(1)).site).toBe('unknown');
    await ownPageHandlers['tab/read']({ tabId: 1 }, {});
    await read(1, next, cook);
    expect(await viewOf(1)).toMatchObject({
      site: 'read',
      url: next,
      application: { job: { title: 'Cook' } },
    });
  });

  test('a page that was loaded anew at the same address is read when it is asked for', async () => {
    await ownPageHandlers['tab/read']({ tabId: 1 }, {});
    await open(1, unknown);
    await read(1, unknown, cook);
    // Our script is in the document that was read, and in no other.
    browser.scripting.executeScript.mockResolvedValue([{ result: true }]);
    expect((await viewOf(1)).site).toBe('read');
    browser.scripting.executeScript.mockResolvedValue([{ result: false }]);
    expect((await viewOf(1)).site).toBe('unknown');
  });

  test('another step of a page that is watched goes on', async () => {
    browser.tabs.get.mockResolvedValue({ id: 1, url: `${globex}/questions` });
    expect(await viewOf(1)).toMatchObject({
      site: 'vendor',
      stored: { application: { employer: 'Globex' }, notes: [{ id: 'first' }] },
      systems: { vendor: { id: 'lever' } },
      application: { employer: 'Globex' },
    });
  });
});
