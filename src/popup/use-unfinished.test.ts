import { renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication } from '../cases/samples.ts';
import type { TabView } from '../messages/contract.ts';
import { useUnfinished } from './use-unfinished.ts';

const session = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  return {
    kept,
    get: async (names: string[]) =>
      Object.fromEntries(Object.entries(kept).filter(([name]) => names.includes(name))),
    set: async (values: object) => void Object.assign(kept, values),
    remove: async (names: string[]) => names.forEach(name => delete kept[name]),
  };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { session } } }));

const words = { problem: 'error', words: 'Server error', remark: '' };
const fresh: TabView = {
  site: 'vendor',
  url: 'https://jobs.acme-apply.example/globex/1/apply',
  application: { ...sampleApplication, id: 'not-lasting' },
  isStored: false,
  openedAt: null,
  muted: false,
  canAskPermission: null,
};
const stored: TabView = { ...fresh, application: sampleApplication, isStored: true };
const elsewhere: TabView = { ...fresh, url: 'https://jobs.acme-apply.example/globex/2/apply' };

/** What a popup that is opened now has in its form for problems. */
async function begunIn(tab: TabView) {
  const { result } = renderHook(() => useUnfinished());
  const [unfinished, takeUp] = result.current;
  await takeUp(tab);
  return unfinished;
}

beforeEach(() => Object.keys(session.kept).forEach(name => delete session.kept[name]));

test('what was begun before the first note is there after it, and nowhere else', async () => {
  (await begunIn(fresh)).keep('log', words);
  expect((await begunIn(fresh)).begun('log')).toEqual(words);
  expect((await begunIn(elsewhere)).begun('log')).toBeNull();
  const withApplication = await begunIn(stored);
  expect(withApplication.begun('log')).toEqual(words);
  withApplication.keep('log', null);
  await waitFor(async () => expect((await begunIn(fresh)).begun('log')).toBeNull());
});

test('one form that is finished leaves the others', async () => {
  const unfinished = await begunIn(stored);
  unfinished.keep('log', words);
  unfinished.keep('answered', { index: '0', outcome: 'resolved', answer: 'Done' });
  unfinished.keep('log', null);
  const again = await begunIn(stored);
  expect(again.begun('log')).toBeNull();
  expect(again.begun('answered')?.answer).toBe('Done');
});
