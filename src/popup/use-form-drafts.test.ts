// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleApplication } from '../applications/samples.ts';
import type { TabView } from '../messages/contract.ts';
import { useFormDrafts } from './use-form-drafts.ts';

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
// Both places in one: which of them has it, the module that keeps it knows.
vi.mock('webextension-polyfill', () => ({ default: { storage: { session, local: session } } }));

// Nothing is said here.
const view = {} as TabView['view'];
const words = { problem: 'error', words: 'Server error', remark: '' };
const fresh: TabView = {
  site: 'vendor',
  url: 'https://jobs.acme-apply.example/globex/1/apply',
  application: { ...sampleApplication, id: 'not-lasting' },
  stored: null,
  seen: { ...sampleApplication, id: 'not-lasting' },
  systems: { vendor: null, frontEnd: null, chain: [] },
  view,
  openedAt: null,
  muted: false,
  canAskPermission: null,
};
const stored: TabView = {
  ...fresh,
  application: sampleApplication,
  stored: { application: sampleApplication, notes: [] },
  seen: sampleApplication,
};
const elsewhere: TabView = { ...fresh, url: 'https://jobs.acme-apply.example/globex/2/apply' };

/** What a popup that is opened now has in its form for problems. */
async function draftsIn(tab: TabView) {
  const { result } = renderHook(() => useFormDrafts());
  const [unread, takeUp] = result.current;
  expect(unread).toBeNull();
  await act(() => takeUp(tab));
  return result.current[0]!;
}

beforeEach(() => Object.keys(session.kept).forEach(name => delete session.kept[name]));

test('what was begun before the first note is there after it, and nowhere else', async () => {
  (await draftsIn(fresh)).save('log', words);
  expect((await draftsIn(fresh)).load('log')).toEqual(words);
  expect((await draftsIn(elsewhere)).load('log')).toBeNull();
  const withApplication = await draftsIn(stored);
  expect(withApplication.load('log')).toEqual(words);
  withApplication.save('log', null);
  await waitFor(async () => expect((await draftsIn(fresh)).load('log')).toBeNull());
});

test('one form that is finished leaves the others', async () => {
  const formDrafts = await draftsIn(stored);
  formDrafts.save('log', words);
  formDrafts.save('answered', { to: 'somebody', outcome: 'resolved', answer: 'Done' });
  formDrafts.save('log', null);
  const again = await draftsIn(stored);
  expect(again.load('log')).toBeNull();
  expect(again.load('answered')?.answer).toBe('Done');
});
