import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleCase, sampleNote } from '../cases/samples.ts';
import { openStore } from '../storage/store.ts';
import { takePicture } from './pictures.ts';
import { browser } from './testing/browser.ts';

vi.mock('webextension-polyfill', () => import('./testing/browser.ts'));

const png = 'data:image/png;base64,iVBORw0KGgo=';

/** What the window shows, and whether the page in the tab is still the one that was covered. */
let front: { id: number; covered: boolean };

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  front = { id: 1, covered: true };
  browser.tabs.get.mockImplementation(async id => ({ id, windowId: 7, active: id === front.id }));
  browser.tabs.captureVisibleTab.mockResolvedValue(png);
  browser.scripting.executeScript.mockImplementation(async () => [{ frameId: 0, result: front.covered }]);
  const store = await openStore();
  await store.deleteEverything();
  await store.addNote(sampleNote, sampleCase);
});

const pictureOf = async (noteId: string) => (await (await openStore()).noteById(noteId))?.screenshot;

test('a picture of the covered page is kept with its note', async () => {
  const id = await takePicture(1, 'note-1');
  expect(id).not.toBeNull();
  expect(await pictureOf('note-1')).toBe(id);
});

test.each<[string, () => void]>([
  ['comes in front', () => (front.id = 2)],
  ['is opened in the tab', () => (front.covered = false)],
])('none is kept when another page %s at the same moment', async (_, change) => {
  browser.tabs.captureVisibleTab.mockImplementation(async () => {
    change();
    return png;
  });
  expect(await takePicture(1, 'note-1')).toBeNull();
  expect(await pictureOf('note-1')).toBeNull();
});

test('a tab that is not in front is not taken at all', async () => {
  front.id = 2;
  browser.tabs.captureVisibleTab.mockClear();
  expect(await takePicture(1, 'note-1')).toBeNull();
  expect(browser.tabs.captureVisibleTab).not.toHaveBeenCalled();
});
