// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { isArchived } from '../applications/archive.ts';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { pack } from '../storage/copies/packed.ts';
import { openStore } from '../storage/open-store.ts';
import { Store } from '../storage/store.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { writeExport } from '../storage/export-file.ts';
import { useApplications } from './state.ts';

const browser = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const area = {
    get: async (names: string | string[]) =>
      Object.fromEntries([names].flat().flatMap(name => (name in kept ? [[name, kept[name]]] : []))),
    set: async (values: object) => void Object.assign(kept, values),
    remove: async () => undefined,
  };
  const followers = new Set<(changes: object) => void>();
  const onChanged = {
    addListener: (one: (changes: object) => void) => followers.add(one),
    removeListener: (one: (changes: object) => void) => followers.delete(one),
  };
  return {
    kept,
    followers,
    storage: { session: area, local: { ...area, onChanged } },
    runtime: { sendMessage: async () => ({ ok: true, value: null }), getManifest: () => ({}) },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
setLocale('en');

// The page of a test before must not answer for this one.
afterEach(async () => {
  await emptyStore();
  location.hash = '';
});

async function openPage(hash = '') {
  const store = await openStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  location.hash = hash;
  const { result } = renderHook(() => useApplications());
  await waitFor(() => expect(result.current.rows.size).toBe(1));
  return { store, page: result };
}

test('what is put away leaves the list, and is there again when that is undone', async () => {
  const { page } = await openPage();
  expect(page.current.rows.get('case-1')?.states).toContain('failed');
  await page.current.actions.archive(['case-1'], true);
  await waitFor(() => expect(page.current.rows.get('case-1')?.states).toEqual(['archived']));
  await waitFor(() => expect(page.current.onUndo).not.toBeNull());
  page.current.onUndo!();
  await waitFor(() => expect(page.current.rows.get('case-1')?.states).toContain('failed'));
});

test('undoing that several were put away leaves away what was away before', async () => {
  const { store, page } = await openPage();
  await store.merge({ cases: [{ ...sampleApplication, id: 'case-2', job: { title: 'Cook', id: '77' } }] });
  await page.current.actions.archive(['case-2'], true);
  await page.current.actions.archive(['case-1', 'case-2'], true);
  await waitFor(() => expect(page.current.rows.get('case-1')?.states).toEqual(['archived']));
  // The same words as before, which are to be heard once more.
  expect(page.current.said).toBe('Archived: 1 application.\u00a0');
  page.current.onUndo!();
  await waitFor(() => expect(page.current.rows.get('case-1')?.states).toContain('failed'));
  const second = await store.applicationById('case-2');
  expect(isArchived(second!)).toBe(true);
});

test('of a file that cannot be read it is said so, and not that the notes cannot be opened', async () => {
  const { page } = await openPage();
  const told = vi.spyOn(console, 'error').mockReturnValue();
  // What browsers throw for a file that was moved since it was chosen, or that a cloud folder only names.
  for (const name of ['NotFoundError', 'NotReadableError']) {
    const gone = new File(['{}'], 'gone.json');
    gone.arrayBuffer = () => Promise.reject(new DOMException('A requested file could not be read', name));
    expect(await page.current.actions.openFile(gone)).toBe(false);
    await waitFor(() => expect(page.current.errorMessage).toMatch(/the browser could not read it/));
  }
  told.mockRestore();
});

test('of a file that was cut off it is said so, and of several files which one it is', async () => {
  const { page } = await openPage();
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const whole = await writeExport({ cases: [], notes: [], deleted: [], screenshots: [] }, new Date());
  const packed = await pack(whole);
  const refusals: [RegExp, ...File[]][] = [
    [/^This file.*damaged, or was not saved completely/, new File([whole.slice(0, -9)], 'cut.json')],
    [/damaged, or was not saved completely/, new File([packed.slice(0, -9)], 'cut.json.gz')],
    [/^This file.*is not a Callworthy file/, new File(['{"items":[]}'], 'other.json')],
    [
      /^other\.json: .*is not a Callworthy file/,
      new File([whole], 'good.json'),
      new File(['x'], 'other.json'),
    ],
  ];
  for (const [says, ...files] of refusals) {
    expect(await page.current.actions.openFile(...files)).toBe(false);
    await waitFor(() => expect(page.current.errorMessage).toMatch(says));
  }
  told.mockRestore();
});

test('a letter is saved without its screenshots where they cannot be read, and that is said', async () => {
  const { page } = await openPage('case-1');
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const read = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('the disk does not answer', 'UnknownError');
  });
  expect(await page.current.actions.screenshots([{ ...sampleNote, screenshot: 'picture-1' }])).toEqual({});
  read.mockRestore();
  await waitFor(() => expect(page.current.errorMessage).toMatch(/could not open your notes/));
  told.mockRestore();
});

test('what was begun is there as soon as its application is shown again, and gone with it', async () => {
  const { page } = await openPage('case-1');
  await waitFor(() => expect(page.current.data).not.toBeNull());
  page.current.formDrafts!.save('ownWords', { memo: 'Ask for Ms Ito' });
  page.current.actions.choose(null);
  await waitFor(() => expect(page.current.data).toBeNull());
  page.current.actions.choose('case-1');
  await waitFor(() => expect(page.current.data).not.toBeNull());
  expect(page.current.formDrafts!.load('ownWords')).toEqual({ memo: 'Ask for Ms Ito' });
  const removed = vi.spyOn(browser.storage.session, 'remove');
  await page.current.actions.deleteApplications(['case-1']);
  expect(removed).toHaveBeenCalledWith(
    expect.arrayContaining(['unfinished:list case-1', 'unfinished:case-1']),
  );
});

test('how the list is looked at is kept for the next visit', async () => {
  const { page } = await openPage();
  page.current.actions.chooseList({ state: 'failed', sorting: 'deadline' });
  const { result: next } = renderHook(() => useApplications());
  await waitFor(() => expect(next.current.choice).toEqual({ state: 'failed', sorting: 'deadline' }));
});

test('a file is shown before it is merged, and one that is none changes nothing', async () => {
  const { store, page } = await openPage();
  const cook = { ...sampleApplication, id: 'case-2', job: { title: 'Cook', id: '77' } };
  const all = { cases: [cook], notes: [], deleted: [], screenshots: [] };
  const written = await writeExport(all, new Date('2026-03-03T09:00:00Z'));
  const { actions } = page.current;
  const told = vi.spyOn(console, 'error').mockReturnValue();
  expect(await actions.openFile(new File([written.slice(5)], 'half.json'))).toBe(false);
  const newer = written.replace('"callworthy":1', '"callworthy":9');
  expect(await actions.openFile(new File([newer], 'newer.json'))).toBe(false);
  await waitFor(() => expect(page.current.errorMessage).toMatch(/exported by a newer version of Callworthy/));
  told.mockRestore();
  expect(await actions.openFile(new File([written], 'whole.json'))).toBe(true);
  await waitFor(() => expect(page.current.importing).toMatchObject({ name: 'whole.json' }));
  expect(page.current.importing?.summary.applications).toMatchObject({ added: 1 });
  expect(await store.applicationsByRecency()).toHaveLength(1);
  await page.current.actions.mergeFile();
  expect(await store.applicationsByRecency()).toHaveLength(2);
  await waitFor(() => expect(page.current.importing).toBeNull());
});

test('what is added, corrected and moved by hand is stored, and shown', async () => {
  const { store, page } = await openPage('#case-1');
  await waitFor(() => expect(page.current.data?.application.id).toBe('case-1'));
  const details = {
    employer: 'Umbrella',
    title: 'Gardener',
    number: '1234',
    url: sampleApplication.url,
    deadline: null,
  };
  await page.current.actions.correctDetails(details);
  expect(await store.applicationById('case-1')).toMatchObject({
    employer: 'Umbrella',
    asRead: { employer: 'Globex' },
  });
  await page.current.actions.ownWords({ memo: 'Ask for Ms Ito', people: null });
  await waitFor(() => expect(page.current.rows.get('case-1')?.noted).toContain('MS ITO'));
  await page.current.actions.moveNote('note-1', null);
  const [split] = (await store.applicationsByRecency()).filter(({ id }) => id !== 'case-1');
  expect(await store.notesOf(split!.id)).toMatchObject([{ id: 'note-1' }]);
  await page.current.actions.join('case-1', split!.id);
  expect(await store.applicationsByRecency()).toHaveLength(1);
  await page.current.actions.addApplication({
    ...details,
    employer: 'Hooli',
    url: 'https://jobs.lever.co/hooli/1',
  });
  const added = (await store.applicationsByRecency()).find(({ employer }) => employer === 'Hooli');
  expect(added).toMatchObject({ vendor: 'lever' });
  expect(location.hash).toBe(`#${added!.id}`);
});

test('a posting is deleted, and comes back', async () => {
  const { store, page } = await openPage('#case-1');
  await waitFor(() => expect(page.current.data?.application.id).toBe('case-1'));
  const posting = {
    text: 'Gardener',
    at: sampleApplication.openedAt,
    url: 'https://x.example/',
    isCut: false,
  };
  await store.change('case-1', one => ({ ...one, posting }));
  await page.current.actions.deletePosting();
  expect((await store.applicationById('case-1'))?.posting).toBeNull();
  await waitFor(() => expect(page.current.onUndo).not.toBeNull());
  page.current.onUndo?.();
  await waitFor(async () => expect((await store.applicationById('case-1'))?.posting).toEqual(posting));
});

test('of a period without an application no list is saved, and that is said', async () => {
  const { page } = await openPage();
  await page.current.actions.officeList('csv', { from: '2031-01-01', to: '2031-01-31', columns: ['date'] });
  await waitFor(() =>
    expect(page.current.said).toBe('No application matches “1 January 2031 – 31 January 2031”.'),
  );
});

test('that everything is still to be deleted is told until it is', async () => {
  browser.kept.deleteEverything = true;
  const { page } = await openPage();
  await waitFor(() => expect(page.current.isDeletionDue).toBe(true));
  delete browser.kept.deleteEverything;
  for (const follow of browser.followers) follow({ deleteEverything: { oldValue: true } });
  await waitFor(() => expect(page.current.isDeletionDue).toBe(false));
});

test.each<[string, (actions: ReturnType<typeof useApplications>['actions']) => unknown, RegExp]>([
  ['a report', ({ report }) => report('markdown', 'en'), /: callworthy-globex-gardener-[\d-]+\.md$/],
  ['everything', ({ exportAll }) => exportAll(), /: callworthy-[\d-]+\.json$/],
  [
    'a list for an office',
    ({ officeList }) => officeList('csv', { from: '2000-01-01', to: '2100-01-01', columns: [] }),
    /: callworthy-list-[\d-]+\.csv$/,
  ],
  [
    'the report of the search',
    ({ searchReport }) => searchReport({ failures: [], weeks: [], dates: [] }, 'print'),
    /: callworthy-search-[\d-]+\.html$/,
  ],
])('of %s that is saved it is said aloud that it is, and under which name', async (_, save, words) => {
  URL.createObjectURL = () => 'blob:of-the-test';
  const { page } = await openPage('#case-1');
  await waitFor(() => expect(page.current.data).not.toBeNull());
  await act(async () => void (await save(page.current.actions)));
  expect(page.current.said).toMatch(words);
});

test('the report of the search, which was read before, is saved also while the store does not answer', async () => {
  URL.createObjectURL = () => 'blob:of-the-test';
  const { page } = await openPage();
  vi.spyOn(Store.prototype, 'answers').mockRejectedValue(new Error('it does not answer'));
  const longAfter = performance.now() + 3_600_000;
  vi.spyOn(performance, 'now').mockReturnValue(longAfter);
  const saving = page.current.actions.searchReport({ failures: [], weeks: [], dates: [] }, 'csv');
  await act(async () => void (await saving)).finally(() => vi.restoreAllMocks());
  expect(page.current.said).toMatch(/: callworthy-search-[\d-]+\.csv$/);
});

test('“Not an error” is said to be noted as that', async () => {
  const { page } = await openPage('#case-1');
  await act(async () => void (await page.current.actions.correct(sampleNote.id, false)));
  expect(page.current.said).toBe('Noted as not an error');
});
