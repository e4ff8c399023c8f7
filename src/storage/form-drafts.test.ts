import { beforeEach, expect, test, vi } from 'vitest';
import {
  deleteFormDrafts,
  followFormDrafts,
  loadFormDrafts,
  putFormDrafts,
  saveFormDrafts,
} from './form-drafts.ts';

const session = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  return {
    kept,
    get: async (keys: string[]) =>
      Object.fromEntries(keys.filter(key => key in kept).map(key => [key, kept[key]])),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
    remove: vi.fn(async (keys: string[]) => {
      for (const key of keys) delete kept[key];
    }),
  };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { session } } }));

beforeEach(() => {
  for (const key of Object.keys(session.kept)) delete session.kept[key];
  session.remove.mockClear();
});

test('what was begun is there again, under the name that is stored by now', async () => {
  await saveFormDrafts(['case-1'], { log: 'It fro' });
  expect(session.kept).toEqual({ 'unfinished:case-1': { log: 'It fro' } });
  expect(await loadFormDrafts(['case-1'])).toEqual({ log: 'It fro' });
  expect(await loadFormDrafts(['case-2'])).toEqual({});
  expect(session.remove).not.toHaveBeenCalled();
});

test('an application that gets another name takes its drafts along', async () => {
  await saveFormDrafts(['by address'], { log: 'It fro', reply: 'Dear' });
  expect(await loadFormDrafts(['case-1', 'by address'])).toEqual({ log: 'It fro', reply: 'Dear' });
  await saveFormDrafts(['case-1', 'by address'], { log: 'It froze' });
  expect(session.kept).toEqual({ 'unfinished:case-1': { log: 'It froze' } });
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
  const before = structuredClone(session.kept);
  const bringBack = await deleteFormDrafts(['case-1', 'by address']);
  expect(session.kept).toEqual({ 'unfinished:case-2': { log: 'two' } });
  await saveFormDrafts(['by address'], { log: 'four' });
  await bringBack();
  expect(session.kept, 'but for what was begun anew').toEqual({
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
