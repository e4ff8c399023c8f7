import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { browser } from '../background/testing/browser.ts';
import { forgetLoss, lookForLoss, lostNotes, rememberCount } from './lost-notes.ts';
import { openStore } from './open-store.ts';
import { emptyStore } from './testing/empty-store.ts';

vi.mock('webextension-polyfill', () => import('../background/testing/browser.ts'));
vi.mock('./browser-api.ts', async () => ({
  api: (await import('../background/testing/browser.ts')).browser,
}));

beforeEach(async () => {
  await browser.storage.local.clear();
  const store = await openStore();
  await emptyStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  await rememberCount();
});

test('a store that the browser emptied is told of, until the person knows', async () => {
  await deleteDB('callworthy');
  await lookForLoss();
  expect(await lostNotes()).toBe(1);
  await lookForLoss();
  expect(await lostNotes()).toBe(1);
  await forgetLoss();
  await lookForLoss();
  expect(await lostNotes()).toBe(0);
});

test('the loss is told of also where it is noticed by the next note, before the browser starts again', async () => {
  await deleteDB('callworthy');
  await (await openStore()).merge({ cases: [sampleApplication], notes: [{ ...sampleNote, id: 'next' }] });
  await rememberCount();
  expect(await lostNotes()).toBe(1);
  await deleteDB('callworthy');
  await rememberCount();
  expect(await lostNotes(), 'what was lost before was not seen yet').toBe(2);
});

test('what the person deleted is no loss', async () => {
  const store = await openStore();
  await store.deleteApplication('case-1');
  await lookForLoss();
  expect(await lostNotes()).toBe(0);
  await store.emptyTrash(null);
  await rememberCount();
  await lookForLoss();
  expect(await lostNotes()).toBe(0);
});

test('as long as something is there, nothing is lost', async () => {
  await lookForLoss();
  expect(await lostNotes()).toBe(0);
});

test('an application without a note is something, and where no note ever was none is lost', async () => {
  const store = await openStore();
  await emptyStore();
  await store.merge({ cases: [sampleApplication], notes: [] });
  await lookForLoss();
  expect(await lostNotes()).toBe(0);
  await rememberCount();
  await deleteDB('callworthy');
  await lookForLoss();
  expect(await lostNotes()).toBe(0);
  expect(browser.storage.local.kept).toEqual({});
});
