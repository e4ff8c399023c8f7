import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { isDeletionDue } from '../storage/delete-everything.ts';
import { loadFormDrafts, saveFormDrafts } from '../storage/form-drafts.ts';
import { openStore } from '../storage/open-store.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { helpKey } from '../storage/help-key.ts';
import { begunKey } from './begun-key.ts';
import { forgetAtStart, forgetOld, noteLocalHelp } from './shared-computer.ts';

const settled = vi.hoisted(() => ({
  forgetAtClose: false,
  keepDays: null as number | null,
  localHelp: null as { name: string } | null,
}));
vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../storage/overwrite.ts', () => import('../storage/testing/no-overwriting.ts'));
vi.mock('../storage/managed.ts', () => ({ readManaged: () => Promise.resolve(settled) }));

const now = new Date('2026-11-28T12:00:00Z');
const old = { ...sampleApplication, id: 'old', updatedAt: '2026-10-01T10:00:00Z' };
const recent = {
  ...sampleApplication,
  id: 'recent',
  updatedAt: '2026-11-20T10:00:00Z',
  job: { title: 'Cook', id: '9' },
};

beforeEach(async () => {
  Object.assign(settled, { forgetAtClose: false, keepDays: null, localHelp: null });
  await emptyStore();
  await (await openStore()).merge({ cases: [old, recent], notes: [{ ...sampleNote, caseId: 'old' }] });
});

const kept = async () => (await (await openStore()).applicationsByRecency()).map(({ id }) => id);

test('the session knows whether help on site is named', async () => {
  const isNamed = async () => (await browser.storage.session.get(helpKey))[helpKey];
  await noteLocalHelp();
  expect(await isNamed()).toBe(false);
  settled.localHelp = { name: 'Quayside Career Centre' };
  await noteLocalHelp();
  expect(await isNamed()).toBe(true);
});

test('everything is kept where nothing is settled', async () => {
  await forgetAtStart();
  await forgetOld(now);
  expect(await kept()).toEqual(['recent', 'old']);
});

test('a shared computer forgets everything at the next start', async () => {
  settled.forgetAtClose = true;
  await forgetAtStart();
  expect(await kept()).toEqual([]);
});

test('what is older than the days that are settled is gone for good, with its notes', async () => {
  settled.keepDays = 30;
  await forgetOld(now);
  expect(await kept()).toEqual(['recent']);
  const store = await openStore();
  expect(await store.countNotes()).toBe(0);
  expect(await store.trash()).toEqual([]);
});

test('what was begun in a form is kept no longer than that', async () => {
  settled.keepDays = 7;
  await saveFormDrafts(['recent'], { draft: 'Dear support' });
  const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000);
  await forgetOld(days(6));
  expect(await loadFormDrafts(['recent'])).toEqual({ draft: 'Dear support' });
  await forgetOld(days(8));
  expect(await loadFormDrafts(['recent'])).toEqual({});
});

test('what a shared computer could not forget stays due', async () => {
  settled.forgetAtClose = true;
  const clearing = vi.spyOn(browser.storage.session, 'clear').mockRejectedValueOnce(new Error('not now'));
  await browser.storage.session.set({ [begunKey]: 1 });
  await expect(forgetAtStart()).rejects.toThrow('not now');
  expect(await isDeletionDue()).toBe(true);
  expect(await browser.storage.session.get(begunKey), 'the next start of the background tries it').toEqual(
    {},
  );
  await forgetAtStart();
  expect(await isDeletionDue()).toBe(false);
  clearing.mockRestore();
});
