import 'fake-indexeddb/auto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteEverything } from '../storage/delete-everything.ts';
import { openStore } from '../storage/open-store.ts';
import { followed, watchStore } from './follower.ts';
import { ownPageHandlers } from './own-pages.ts';
import { tabState } from './tabs.ts';
import { correct } from './take-note.ts';
import { browser } from './testing/browser.ts';
import { failure, globex, open, see } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../storage/overwrite.ts', () => import('../storage/testing/no-overwriting.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));

watchStore();

beforeEach(async () => {
  browser.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }]);
  await deleteEverything();
  await followed();
  browser.action.setBadgeText.mockClear();
});

afterEach(() => vi.restoreAllMocks());

const lastBadge = async (tabId: number) => {
  await followed();
  return browser.action.setBadgeText.mock.calls.findLast(([one]) => one.tabId === tabId)?.[0].text;
};
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * minuteMs).toISOString();

test('only the follower lets badges and reminders follow', () => {
  const files = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' });
  const callers = (called: RegExp) =>
    files.filter(
      file =>
        /(?<!\.test)\.tsx?$/.test(file) &&
        !file.includes('testing/') &&
        called.test(readFileSync(join(import.meta.dirname, '..', file), 'utf8')),
    );
  expect(callers(/setBadgeText/)).toEqual(['background/badge.ts']);
  expect(callers(/import .*\bshowBadge\b/)).toEqual(['background/follower.ts']);
  // The alarm of the copies is set where they are switched on, and follows no change.
  expect(callers(/alarms\.create/)).toEqual(['background/reminders.ts', 'storage/copies/run-copies.ts']);
  expect(callers(/import .*\bplanReminders?\b/)).toEqual(['background/follower.ts']);
});

/** Everything that the background waits for the browser to do. */
function countCalls(): () => number {
  const { storage, action, scripting, alarms, tabs } = browser;
  const areas = [storage.local, storage.session].flatMap(({ get, set, remove }) => [get, set, remove]);
  const calls = [...areas, action.setBadgeText, action.setBadgeBackgroundColor, scripting.executeScript];
  for (const call of calls) call.mockClear();
  const others = [alarms.clear, tabs.get, tabs.query];
  for (const call of others) call.mockClear();
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction').mockClear();
  return () => [...calls, ...others, transactions].reduce((sum, { mock }) => sum + mock.calls.length, 0);
}

const minuteMs = 60_000;

test.each([
  ['the first failure', [], 0],
  ['the second failure', [30], 0],
  // Then the store is asked first whether it still answers.
  ['a failure after a while of quiet', [], minuteMs],
])('%s costs at most ten calls of the browser', async (_, before, quietMs) => {
  await open(1, globex);
  // What the opening of the page leads to afterwards is no part of the note.
  await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenCalled(), minuteMs);
  for (const minutes of before) await see(1, failure('first', globex, { at: minutesAgo(minutes) }));
  await followed();
  const count = countCalls();
  const now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now + quietMs);
  expect(await see(1, failure('second', globex))).toMatchObject({ notice: { tone: 'wait' } });
  await followed();
  expect(count()).toBeLessThanOrEqual(10);
  expect(await lastBadge(1)).toBe(String(before.length + 1));
});

test('a second failure that is logged by hand plans its reminder', async () => {
  await open(1, globex);
  await see(1, failure('first', globex, { at: minutesAgo(60) }));
  const { caseId } = await tabState(1);
  const asked = {
    owner: 'vendor',
    purpose: 'technical-support',
    kind: 'form',
    value: null,
    at: minutesAgo(30),
    outcome: 'waiting',
    answer: null,
  } as const;
  const change = (one: object) => ({
    ...one,
    directionsFollowed: true,
    outreach: [asked],
    lookedIn: ['page', 'help'],
  });
  await (await openStore()).change(caseId!, change as never);
  const problem = { text: 'Server error', context: 'page', kind: 'system', remark: null } as const;
  await ownPageHandlers['problem/logged']({ tabId: 1, id: 'logged', ...problem }, {});
  await followed();
  expect(browser.storage.local.kept.reminders).toEqual({ [caseId!]: expect.any(String) });
  expect(await lastBadge(1)).toBe('2');
});

test('how many notes are kept is known as soon as an application has three, so that their loss is noticed', async () => {
  await open(1, globex);
  await see(1, failure('seen', globex));
  await see(1, failure('seen-too', globex, { text: 'Error 500: the server did not answer.' }));
  await see(1, failure('seen-again', globex, { text: 'Upload failed. Please try again.' }));
  await followed();
  expect(browser.storage.local.kept.keptNotes).toBe(3);
});

test('a press that is sent twice logs one problem', async () => {
  await open(1, globex);
  const problem = { text: 'Server error', context: 'page', kind: 'system', remark: null } as const;
  const send = () => ownPageHandlers['problem/logged']({ tabId: 1, id: 'logged', ...problem }, {});
  const [{ caseId }] = await Promise.all([send(), send()]);
  expect(await (await openStore()).notesOf(caseId)).toHaveLength(1);
});

test('the badge of every tab of an application follows a correction', async () => {
  await open(1, globex);
  await open(2, globex);
  await see(1, failure('seen', globex));
  await see(2, failure('seen-too', globex, { text: 'Error 500: the server did not answer.' }));
  expect([await lastBadge(1), await lastBadge(2)]).toEqual(['1', '1']);
  await correct('seen', false);
  await correct('seen-too', false);
  expect([await lastBadge(1), await lastBadge(2)]).toEqual(['', '']);
});

test('deleting everything clears the badges and the plan', async () => {
  await open(1, globex);
  await see(1, failure('seen', globex));
  expect(await lastBadge(1)).toBe('1');
  await deleteEverything();
  expect(await lastBadge(1)).toBe('');
});
