import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication } from '../applications/samples.ts';
import { deleteEverything } from '../storage/delete-everything.ts';
import { openStore } from '../storage/open-store.ts';
import { readSettings } from '../storage/settings.ts';
import { finishPress } from './finish-press.ts';
import { takeScreenshot } from './screenshots.ts';
import { browser } from './testing/browser.ts';
import { failure, globex, open, see } from './testing/visit.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));
vi.mock('../storage/overwrite.ts', () => import('../storage/testing/no-overwriting.ts'));
vi.mock('../views/t.ts', () => import('./testing/names-of-texts.ts'));
vi.mock('./screenshots.ts', () => ({ takeScreenshot: vi.fn(async () => null) }));

const at = '2026-03-05T10:00:00.000+01:00';

beforeEach(deleteEverything);

test('an application that was not stored yet is, with what was chosen and what its page told', async () => {
  const chosen = { id: sampleApplication.id, at, seen: sampleApplication, isNew: true };
  await finishPress({ do: 'choose', chosen: { ...chosen, choice: { what: 'directions', followed: true } } });
  const store = await openStore();
  expect(await store.applicationById(sampleApplication.id)).toMatchObject({
    directionsFollowed: true,
    employer: sampleApplication.employer,
    updatedAt: at,
  });
  const contact = { what: 'contact-added', typed: 'jobs@globex.com', reached: 'employer' } as const;
  await finishPress({ do: 'choose', chosen: { id: sampleApplication.id, at, choice: contact } });
  expect(await store.applicationById(sampleApplication.id)).toMatchObject({
    directionsFollowed: true,
    channels: [{ value: 'jobs@globex.com', owner: 'employer' }],
  });
  await store.deleteApplication(sampleApplication.id);
  await finishPress({
    do: 'choose',
    chosen: { id: sampleApplication.id, at, choice: { what: 'received' }, seen: sampleApplication },
  });
  expect(await store.applicationById(sampleApplication.id), 'what was deleted stays deleted').toBeNull();
});

test('a note is corrected, deleted and brought back', async () => {
  await open(1, globex);
  await see(1, failure('noted', globex));
  const store = await openStore();
  const corrected = { what: 'corrected', isError: false } as const;
  await finishPress({ do: 'choose-for-note', id: 'noted', choice: corrected });
  expect(await store.noteById('noted')).toMatchObject({ corrected: 'benign' });
  await finishPress({ do: 'delete-note', id: 'noted' });
  expect(await store.noteById('noted')).toBeNull();
  await finishPress({ do: 'bring-back', id: 'noted' });
  expect(await store.noteById('noted')).toMatchObject({ corrected: 'benign' });
});

test('everything is deleted', async () => {
  await (await openStore()).merge({ cases: [sampleApplication] });
  await finishPress({ do: 'delete-everything' });
  expect(await (await openStore()).applicationById(sampleApplication.id)).toBeNull();
});

test('a problem is logged once, however often it is heard of', async () => {
  await open(1, globex);
  browser.tabs.get.mockResolvedValue({ id: 1, url: globex });
  const payload = {
    tabId: 1,
    id: 'logged',
    text: 'Server error',
    context: 'page',
    kind: 'system',
    remark: null,
  };
  for (let i = 0; i < 2; i++) await finishPress({ do: 'ask', name: 'problem/logged', payload });
  expect((await (await openStore()).exportAll()).notes).toMatchObject([
    { id: 'logged', text: 'Server error' },
  ]);
});

test('a site is muted, and a screenshot is taken where there is none', async () => {
  await finishPress({ do: 'mute', host: 'jobs.lever.co', isMuted: true });
  expect((await readSettings()).mutedHosts).toEqual(['jobs.lever.co']);
  await finishPress({ do: 'screenshot', tabId: 1, noteId: 'noted' });
  expect(takeScreenshot).toHaveBeenCalledWith(1, 'noted', true);
});
