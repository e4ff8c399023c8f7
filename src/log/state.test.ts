// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { openStore } from '../storage/open-store.ts';
import { emptyStore } from '../storage/testing/empty-store.ts';
import { saveFormDrafts } from '../storage/form-drafts.ts';
import type { Forms } from '../ui/form-drafts.ts';
import { useApplications } from './state.ts';

const browser = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const session = {
    get: async (names: string[]) =>
      Object.fromEntries(Object.entries(kept).filter(([name]) => names.includes(name))),
    set: async (values: object) => void Object.assign(kept, values),
    remove: async (names: string[]) => names.forEach(name => delete kept[name]),
  };
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  const local = { get: async () => ({}), set: async () => {}, remove: async () => {}, onChanged };
  return {
    kept,
    storage: { session, local },
    runtime: { sendMessage: async () => ({ ok: true, value: null }), getManifest: () => ({}) },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../views/t.ts', () => ({
  t: (name: string) => name,
  tCount: (name: string) => name,
  language: () => 'en',
}));

test('an application takes along what was begun in its forms, under whichever name, and nothing else', async () => {
  const store = await openStore();
  await store.merge({
    cases: [sampleApplication],
    notes: [{ ...sampleNote, url: `${sampleApplication.url}/questions` }],
  });
  for (const place of [
    sampleApplication.id,
    sampleApplication.url,
    `${sampleApplication.url}/questions`,
    'of-another-case',
  ])
    await saveFormDrafts([place], { log: { words: 'Server error' } });
  const all = Object.keys(browser.kept).length;
  const { result } = renderHook(() => useApplications());
  await act(async () => void (await result.current.actions.deleteApplications([sampleApplication.id])));
  expect(Object.keys(browser.kept)).toEqual(['unfinished:of-another-case']);
  act(() => result.current.onUndo!());
  await waitFor(() => expect(result.current.said).toBe('restored'));
  expect(Object.keys(browser.kept), 'what was begun is back with it').toHaveLength(all);
});

test('the newest are shown before the browser says whether there is room, and that it says nothing is said', async () => {
  const store = await openStore();
  await emptyStore();
  await store.merge({ cases: [sampleApplication], notes: [] });
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
  vi.stubGlobal('navigator', { storage: { estimate: () => new Promise(() => undefined) } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    clock.mockRestore();
  });
  const { result } = renderHook(() => useApplications());
  await vi.waitFor(() => expect(result.current.applications).toHaveLength(1));
  expect(result.current.errorMessage).toBeNull();
  await act(async () => void (await vi.advanceTimersByTimeAsync(3_000)));
  await vi.waitFor(() => expect(result.current.errorMessage).toBe('storeBusy'));
});

test('what was deleted is undone where it was deleted', async () => {
  const store = await openStore();
  await emptyStore();
  await store.merge({ cases: [sampleApplication], notes: [sampleNote] });
  const { result } = renderHook(() => useApplications());
  await act(async () => void (await result.current.actions.deleteApplications([sampleApplication.id])));
  expect(result.current.said).toBe('deletedApplication');
  await waitFor(() => expect(result.current.trash).toHaveLength(1));
  act(() => result.current.onUndo!());
  await waitFor(() => expect(result.current.said).toBe('restored'));
  expect(result.current.onUndo).toBeNull();
  expect(await store.notesOf(sampleApplication.id)).toHaveLength(1);
  await waitFor(() => expect(result.current.trash).toEqual([]));
});

/** Keeps two applications, of which nothing was begun yet. */
async function keepTwo() {
  const store = await openStore();
  await emptyStore();
  await store.merge({ cases: [sampleApplication, { ...sampleApplication, id: 'case-2' }], notes: [] });
  Object.keys(browser.kept).forEach(name => delete browser.kept[name]);
  return store;
}

test('what was begun for an application goes on with the one that it is joined to', async () => {
  const store = await keepTwo();
  await saveFormDrafts(['list case-1'], { ownWords: { memo: 'Ask for Ms Ito' } });
  await saveFormDrafts(['list case-2'], { contacted: { answer: 'They call back' } });
  await saveFormDrafts(['case-2'], { log: { words: 'It froze' } });
  const { result } = renderHook(() => useApplications());
  await act(async () => void (await result.current.actions.join('case-2', 'case-1')));
  const [kept] = await store.applicationsByRecency();
  expect(browser.kept).toMatchObject({
    [`unfinished:list ${kept!.id}`]: {
      forms: { ownWords: { memo: 'Ask for Ms Ito' }, contacted: { answer: 'They call back' } },
    },
    [`unfinished:${kept!.id}`]: { forms: { log: { words: 'It froze' } } },
  });
  expect(Object.keys(browser.kept)).toHaveLength(2);
});

test('of what was begun in the same forms of both nothing is lost', async () => {
  await keepTwo();
  const letter = (body: string) => ({ lang: 'en', texts: { en: { subject: 'Help', body } } });
  await saveFormDrafts(['list case-1'], {
    ownWords: { memo: 'Ask for Ms Ito', people: 'Ms Ito' },
    draft: { 'vendor a@b.example': letter('To the desk') },
  });
  await saveFormDrafts(['list case-2'], {
    ownWords: { memo: 'Call on Monday' },
    draft: { 'employer c@d.example': letter('To Globex') },
  });
  const { result } = renderHook(() => useApplications());
  await act(async () => void (await result.current.actions.join('case-1', 'case-2')));
  const [{ forms: begun }, ...others] = Object.values(browser.kept) as [{ forms: Partial<Forms> }];
  expect(others).toEqual([]);
  expect(Object.keys(begun.draft!)).toHaveLength(2);
  expect(begun.ownWords!.people).toBe('Ms Ito');
  expect(begun.ownWords!.memo!.split('\n\n').sort()).toEqual(['Ask for Ms Ito', 'Call on Monday']);
});

test.each(['case-1', 'case-2'])('it is there at once where %s is shown while both are joined', async id => {
  await keepTwo();
  await saveFormDrafts(['list case-1'], { ownWords: { memo: 'Ask for Ms Ito' } });
  await saveFormDrafts(['list case-2'], { ownWords: { people: 'Ms Ito' } });
  location.hash = id;
  const { result } = renderHook(() => useApplications());
  await waitFor(() => expect(result.current.formDrafts).not.toBeNull());
  await act(async () => void (await result.current.actions.join('case-1', 'case-2')));
  await waitFor(() =>
    expect(result.current.formDrafts?.load('ownWords')).toEqual({ memo: 'Ask for Ms Ito', people: 'Ms Ito' }),
  );
  act(() =>
    result.current.formDrafts!.save('ownWords', { memo: 'Ask for Ms Ito', people: 'Ms Ito, office' }),
  );
  expect(Object.values(browser.kept)).toMatchObject([
    { forms: { ownWords: { memo: 'Ask for Ms Ito', people: 'Ms Ito, office' } } },
  ]);
  location.hash = '';
});

test('an application comes back where what was begun for it cannot', async () => {
  const store = await keepTwo();
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const { result } = renderHook(() => useApplications());
  await act(async () => void (await result.current.actions.deleteApplications(['case-1'])));
  const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('it is full'));
  act(() => result.current.onUndo!());
  await waitFor(() => expect(result.current.said).toBe('restored'));
  expect(await store.applicationById('case-1')).toBeTruthy();
  set.mockRestore();
  told.mockRestore();
});
