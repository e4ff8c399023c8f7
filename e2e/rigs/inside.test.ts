import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { callOf, readDatabases, withTools } from './inside.ts';

afterEach(() => vi.unstubAllGlobals());

/** Runs a text as a browser does that it is sent to. */
const run = (text: string) => new Function(`return ${text}`)();

test('a function is called with what it is given, in another place', () => {
  expect(run(callOf((a: number, b: { c: string }) => `${a} ${b.c}`, 1, { c: 'two "words"' }))).toBe(
    '1 two "words"',
  );
});

test('one with tools has the interface of the browser, whatever it is called, before what it is given', () => {
  const nameOf = withTools(({ api }, ending: string) => api.name + ending);
  vi.stubGlobal('chrome', { name: 'of Chromium' });
  expect(run(callOf(nameOf, '!'))).toBe('of Chromium!');
  vi.stubGlobal('browser', { name: 'of Firefox' });
  expect(run(callOf(nameOf, '!'))).toBe('of Firefox!');
});

test('what a database answers is waited for, and its error is thrown', async () => {
  const opening = indexedDB.open('kept');
  opening.onupgradeneeded = () => opening.result.createObjectStore('notes', { keyPath: 'id' }).put({ id: 1 });
  await new Promise(done => (opening.onsuccess = done));
  opening.result.close();
  expect(await run(callOf(readDatabases))).toEqual({ notes: [{ id: 1 }] });
  const addAgain = withTools(async ({ answerTo, kept }) => {
    const database = await kept('kept');
    const notes = database.transaction('notes', 'readwrite').objectStore('notes');
    await answerTo(notes.add({ id: 1 })).finally(() => database.close());
  });
  await expect(run(callOf(addAgain))).rejects.toThrow(/already exists|ConstraintError/i);
});

test('looking at a database that is deleted in that moment makes no empty one in its place', async () => {
  const isThere = () => indexedDB.databases().then(all => all.some(({ name }) => name === 'deleted'));
  vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce([{ name: 'deleted', version: 4 }]);
  expect(await run(callOf(readDatabases))).not.toHaveProperty('deleted');
  expect(await isThere()).toBe(false);
  const open = withTools(({ kept }) => kept('deleted').then(String));
  await expect(run(callOf(open))).rejects.toMatchObject({ name: 'AbortError' });
  expect(await isThere()).toBe(false);
});
