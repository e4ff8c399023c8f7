import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { followChanges } from './changes.ts';
import { openStore } from './open-store.ts';

afterEach(() => deleteDB('callworthy'));

// Written by clocks that are far apart, so that their order as text is not their order in time.
const moments = {
  before: '2026-03-02T23:59:59.999+14:00',
  first: '2026-03-02T10:00:00.000Z',
  inKiribati: '2026-03-03T00:00:01.000+14:00',
  inHawaii: '2026-03-01T22:00:00.000-12:00',
  last: '2026-03-02T10:00:02.000Z',
  after: '2026-03-02T10:00:02.001Z',
  dayBefore: '2026-03-01T10:00:00.000Z',
};
const notes = Object.entries(moments).map(([id, at]) => ({ ...sampleNote, id, at }));

async function changed(from: string, to: string): Promise<string[]> {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes });
  await store.changeNotesBetween('case-1', from, to, note => ({ ...note, remark: 'seen' }));
  return (await store.notesOf('case-1')).filter(({ remark }) => remark === 'seen').map(({ id }) => id);
}

test('the notes between two moments are changed, whatever clock they were written by', async () => {
  expect((await changed(moments.first, moments.last)).sort()).toEqual([
    'first',
    'inHawaii',
    'inKiribati',
    'last',
  ]);
});

test('whoever follows hears of it once, and of nothing where nothing was changed', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes });
  const heard: unknown[] = [];
  const stop = followChanges(({ applicationId }) => heard.push(applicationId));
  await store.changeNotesBetween('case-1', moments.first, moments.last, () => null);
  expect(heard).toEqual([]);
  await store.changeNotesBetween('case-1', moments.first, moments.last, note => ({
    ...note,
    remark: 'seen',
  }));
  stop();
  expect(heard).toEqual(['case-1']);
});
