import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { openStore, removeStore } from './open-store.ts';
import { emptyStore } from './testing/empty-store.ts';
import { goneForGoodAt } from './trash.ts';

const screenshot = { id: 'picture-1', noteId: 'note-1', at: sampleNote.at, image: new Blob(['x']) };

async function stored() {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  await store.addScreenshot(screenshot);
  return store;
}

afterEach(async () => {
  vi.useRealTimers();
  await emptyStore();
});

test('an application that was deleted comes back with its notes and screenshots', async () => {
  const store = await stored();
  await store.deleteApplication('case-1');
  expect(await store.trash()).toMatchObject([{ id: 'case-1', notes: [{ id: 'note-1' }] }]);
  expect(await store.bringBack('case-1')).toBe(true);
  const { updatedAt: _, ...rest } = sampleApplication;
  expect(await store.applicationById('case-1')).toMatchObject(rest);
  expect(await store.notesOf('case-1')).toMatchObject([{ ...sampleNote, screenshot: 'picture-1' }]);
  expect(await store.screenshotById('picture-1')).toMatchObject({ noteId: 'note-1' });
  expect(await store.trash()).toEqual([]);
});

test('a note that was deleted comes back, and with it the receipt that rested on it', async () => {
  const store = await openStore();
  const receipt = { ...sampleNote, understanding: { ...sampleNote.understanding, kind: 'success' as const } };
  const received = { ...sampleApplication, status: 'received' as const, receivedAt: sampleNote.at };
  await store.merge({ cases: [received], notes: [receipt] });
  await store.deleteNote('note-1');
  expect((await store.applicationById('case-1'))?.status).toBe('not-submitted');
  await store.bringBack('note-1');
  expect(await store.applicationById('case-1')).toMatchObject({
    status: 'received',
    receivedAt: sampleNote.at,
  });
});

test('a note whose application was deleted after it brings that back too', async () => {
  const store = await stored();
  await store.deleteNote('note-1');
  await store.deleteApplication('case-1');
  expect(await store.bringBack('note-1')).toBe(true);
  expect(await store.notesOf('case-1')).toHaveLength(1);
  expect(await store.trash()).toEqual([]);
});

test('a note of an application that is gone for good does not come back alone', async () => {
  const store = await stored();
  await store.deleteNote('note-1');
  vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] });
  await store.deleteApplication('case-1');
  const [, first] = await store.trash();
  await store.emptyTrash(new Date(goneForGoodAt(first!)));
  expect(await store.trash()).toMatchObject([{ id: 'case-1' }]);
  expect(await store.bringBack('note-1')).toBe(false);
  await store.emptyTrash(null);
  expect(await store.bringBack('case-1')).toBe(false);
});

test('after 30 days it is gone, with the screenshots, and not a moment sooner', async () => {
  const store = await stored();
  await store.deleteApplication('case-1');
  const [row] = await store.trash();
  const end = goneForGoodAt(row!);
  expect(end.getTime() - Date.parse(row!.at)).toBe(30 * 24 * 3_600_000);
  await store.emptyTrash(new Date(end.getTime() - 1));
  expect(await store.trash()).toHaveLength(1);
  await store.emptyTrash(end);
  expect(await store.trash()).toEqual([]);
  expect(await store.bringBack('case-1')).toBe(false);
});

test('what was brought back is not deleted again by a file that knows of the deletion', async () => {
  const store = await stored();
  await store.deleteApplication('case-1');
  const { deleted } = await store.exportAll();
  vi.useFakeTimers({ now: Date.now() + 1000, toFake: ['Date'] });
  await store.bringBack('case-1');
  await store.merge({ deleted });
  expect(await store.applicationById('case-1')).not.toBeNull();
  await store.deleteNote('note-1');
  const later = await store.exportAll();
  vi.setSystemTime(Date.now() + 1000);
  await store.bringBack('note-1');
  await store.merge({ deleted: later.deleted });
  expect(await store.notesOf('case-1')).toHaveLength(1);
});

test('no file that is saved holds what was deleted', async () => {
  const store = await stored();
  await store.deleteApplication('case-1');
  expect(JSON.stringify(await store.exportAll())).not.toContain(sampleNote.text);
});

test('everything deleted is deleted here too', async () => {
  const store = await stored();
  await store.deleteApplication('case-1');
  await removeStore();
  expect(await (await openStore()).trash()).toEqual([]);
});

test('what another device worked on later is there again with all that was deleted here, and no longer in the trash', async () => {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  await store.addScreenshot({
    id: 'picture-1',
    noteId: sampleNote.id,
    at: sampleNote.at,
    image: new Blob(['x']),
  });
  await store.deleteApplication(sampleApplication.id);
  await store.merge({ cases: [sampleApplication] });
  expect(await store.trash()).toHaveLength(1);
  expect(await store.applicationsByRecency()).toEqual([]);
  await store.merge({
    cases: [{ ...sampleApplication, updatedAt: '2100-01-01T00:00:00Z', deadline: '2100-02-01' }],
  });
  expect(await store.trash()).toEqual([]);
  expect(await store.applicationById(sampleApplication.id)).toMatchObject({ deadline: '2100-02-01' });
  expect(await store.notesOf(sampleApplication.id)).toMatchObject([
    { id: sampleNote.id, screenshot: 'picture-1' },
  ]);
  expect(await store.screenshotById('picture-1')).not.toBeNull();
});
