import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { askForFolderAgain, chooseFolder, chosenFolder, isAllowed } from './chosen-folder.ts';

const folder = { name: 'Notes' } as FileSystemDirectoryHandle;

test('the chosen folder is remembered until it is forgotten', async () => {
  expect(await chosenFolder()).toBeNull();
  await chooseFolder(folder);
  expect(await chosenFolder()).toEqual(folder);
  await chooseFolder({ name: 'Other' } as FileSystemDirectoryHandle);
  expect(await chosenFolder()).toEqual({ name: 'Other' });
  await chooseFolder(null);
  expect(await chosenFolder()).toBeNull();
});

/** A browser that answers so, where it is asked to let the folder be written to; otherwise it refuses. */
const answering = (state: PermissionState) => {
  const answer = async ({ mode }: { mode: string }) => (mode === 'readwrite' ? state : 'denied');
  return { queryPermission: answer, requestPermission: answer } as unknown as FileSystemDirectoryHandle;
};

test.each<[string, FileSystemDirectoryHandle, boolean]>([
  ['a browser that allows it', answering('granted'), true],
  ['one that would have to ask', answering('prompt'), false],
  ['one that was told no', answering('denied'), false],
  ['one that asks for no permission', folder, true],
])('%s', async (_, handle, isWritable) => {
  expect(await isAllowed(handle)).toBe(isWritable);
  expect(await askForFolderAgain(handle)).toBe(isWritable);
});
