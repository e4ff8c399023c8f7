import { beforeEach, expect, test, vi } from 'vitest';
import {
  deleteFormDrafts,
  followFormDrafts,
  forgetOldDrafts,
  loadFormDrafts,
  putFormDrafts,
  saveFormDrafts,
} from './form-drafts.ts';

const { session, local } = vi.hoisted(() => {
  const area = () => {
    const kept: Record<string, { forms: unknown }> = {};
    return {
      kept,
      get: async (keys: string[] | null) =>
        Object.fromEntries(Object.entries(kept).filter(([key]) => keys === null || keys.includes(key))),
      set: vi.fn(async (items: Record<string, { forms: unknown }>) => void Object.assign(kept, items)),
      remove: vi.fn(async (keys: string[]) => {
        for (const key of keys) delete kept[key];
      }),
    };
  };
  return { session: area(), local: area() };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { session, local } } }));

beforeEach(() => {
  for (const { kept, remove } of [session, local]) {
    for (const key of Object.keys(kept)) delete kept[key];
    remove.mockClear();
  }
});

/** What is kept, by name, without its moment; in both places the same. */
function kept(): Record<string, unknown> {
  expect(local.kept).toEqual(session.kept);
  return Object.fromEntries(Object.entries(session.kept).map(([name, { forms }]) => [name, forms]));
}

test('what was begun is there again, under the name that is stored by now', async () => {
  await saveFormDrafts(['case-1'], { log: 'It fro' });
  expect(kept()).toEqual({ 'unfinished:case-1': { log: 'It fro' } });
  expect(await loadFormDrafts(['case-1'])).toEqual({ log: 'It fro' });
  expect(await loadFormDrafts(['case-2'])).toEqual({});
  expect(session.remove).not.toHaveBeenCalled();
});

test('an application that gets another name takes its drafts along', async () => {
  await saveFormDrafts(['by address'], { log: 'It fro', reply: 'Dear' });
  expect(await loadFormDrafts(['case-1', 'by address'])).toEqual({ log: 'It fro', reply: 'Dear' });
  await saveFormDrafts(['case-1', 'by address'], { log: 'It froze' });
  expect(kept()).toEqual({ 'unfinished:case-1': { log: 'It froze' } });
});

test('where there are drafts under both names, those under the name of now hold', async () => {
  await saveFormDrafts(['by address'], { log: 'old', reply: 'Dear' });
  await saveFormDrafts(['case-1'], { log: 'new' });
  expect(await loadFormDrafts(['case-1', 'by address'])).toEqual({ log: 'new', reply: 'Dear' });
});

test('what is forgotten is forgotten under every name, and nothing else is, and it can be brought back', async () => {
  await saveFormDrafts(['case-1'], { log: 'one' });
  await saveFormDrafts(['case-2'], { log: 'two' });
  await saveFormDrafts(['by address'], { log: 'three' });
  const before = kept();
  const bringBack = await deleteFormDrafts(['case-1', 'by address']);
  expect(kept()).toEqual({ 'unfinished:case-2': { log: 'two' } });
  await saveFormDrafts(['by address'], { log: 'four' });
  await bringBack();
  expect(kept(), 'but for what was begun anew').toEqual({
    ...before,
    'unfinished:by address': { log: 'four' },
  });
});

test('what another page keeps is heard, and not what is kept here', async () => {
  const other = new BroadcastChannel('callworthy-form-drafts');
  const sent: unknown[] = [];
  other.onmessage = ({ data }) => sent.push(data);
  const heard: unknown[] = [];
  const stop = followFormDrafts(begun => heard.push(begun));
  await saveFormDrafts(['case-1'], { log: 'here' });
  await vi.waitFor(() => expect(sent).toEqual([{ key: 'case-1', forms: { log: 'here' } }]));
  other.postMessage({ key: 'case-2', forms: { log: 'there' } });
  await vi.waitFor(() => expect(heard).toEqual([{ key: 'case-2', forms: { log: 'there' } }]));
  await putFormDrafts(['case-4', 'case-5'], { log: 'joined' });
  expect(heard[1], 'but what is put here from elsewhere').toEqual({
    key: 'case-4',
    forms: { log: 'joined' },
  });
  stop();
  await putFormDrafts(['case-4'], {});
  other.postMessage({ key: 'case-3', forms: {} });
  await new Promise(done => setTimeout(done, 50));
  expect(heard).toHaveLength(2);
  other.close();
});

test('a browser that ended in the middle of a word loses nothing of what was begun', async () => {
  await saveFormDrafts(['case-1'], { draft: 'Dear support' });
  // What it keeps for its session is gone with it.
  delete session.kept['unfinished:case-1'];
  expect(await loadFormDrafts(['case-1'])).toEqual({ draft: 'Dear support' });
});

test('on a full disk what is begun is kept as long as the browser runs, and outranks what is on the disk', async () => {
  await saveFormDrafts(['case-1'], { draft: 'Dear' });
  await new Promise(done => setTimeout(done, 2));
  local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await saveFormDrafts(['case-1'], { draft: 'Dear support' });
  expect(await loadFormDrafts(['case-1'])).toEqual({ draft: 'Dear support' });
});

test('of a form that was finished nothing is kept, and what nobody went on with goes after 30 days', async () => {
  await saveFormDrafts(['case-1'], { draft: 'Dear support' });
  await saveFormDrafts(['case-2'], { draft: 'Dear support' });
  await saveFormDrafts(['case-1'], {});
  expect(Object.keys(kept())).toEqual(['unfinished:case-2']);
  local.kept['settings'] = session.kept['settings'] = { forms: null };
  const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000);
  await forgetOldDrafts(days(29));
  expect(Object.keys(kept())).toEqual(['unfinished:case-2', 'settings']);
  await forgetOldDrafts(days(31));
  expect(Object.keys(kept())).toEqual(['settings']);
});
