import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Changed = (changes: Record<string, { newValue?: unknown }>) => void;
const session = vi.hoisted(() => ({
  set: vi.fn(async (_items: Record<string, unknown>) => {}),
  onChanged: { addListener: vi.fn() },
}));
vi.mock('./browser-api.ts', () => ({ api: { storage: { session } } }));

let changes: typeof import('./changes.ts');
const other = () => new BroadcastChannel('callworthy-changes');
const opened: BroadcastChannel[] = [];

beforeEach(async () => {
  vi.resetModules();
  vi.clearAllMocks();
  changes = await import('./changes.ts');
});
afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
});

/** What another page of the extension hears. */
function elsewhere() {
  const channel = other();
  opened.push(channel);
  const heard: unknown[] = [];
  channel.onmessage = ({ data }) => heard.push(data);
  return { channel, heard };
}

test('a write is heard here, in other pages, and by the sleeping background, each time anew', async () => {
  const { heard } = elsewhere();
  const listener = vi.fn();
  const stop = changes.followChanges(listener);
  changes.publish({ applicationId: 'case-1' }, null);
  changes.publish({ applicationId: 'case-1' });
  expect(listener.mock.calls).toEqual([
    [{ applicationId: 'case-1' }, null],
    [{ applicationId: 'case-1' }, undefined],
  ]);
  await vi.waitFor(() => expect(heard).toEqual([{ applicationId: 'case-1' }, { applicationId: 'case-1' }]));
  const [first, second] = session.set.mock.calls.map(([items]) => items['changed']);
  expect(first).toMatchObject({ applicationId: 'case-1' });
  expect(second).not.toEqual(first);
  stop();
  changes.publish({ applicationId: 'case-1' });
  expect(listener).toHaveBeenCalledTimes(2);
});

test('what another page writes is heard', async () => {
  const { channel } = elsewhere();
  const listener = vi.fn();
  changes.followChanges(listener);
  channel.postMessage({ applicationId: 'case-2' });
  await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ applicationId: 'case-2' }));
});

test('the background hears of it by the storage, once, and wakes nobody by what it writes itself', async () => {
  const { channel } = elsewhere();
  const listener = vi.fn();
  changes.followInBackground(listener);
  const changed = session.onChanged.addListener.mock.calls[0]![0] as Changed;
  changed({ tab: { newValue: {} } });
  changed({ changed: { newValue: { applicationId: 'case-3', count: 1 } } });
  expect(listener.mock.calls).toEqual([[{ applicationId: 'case-3' }]]);

  changes.publish({ applicationId: 'case-3' }, null);
  expect(listener).toHaveBeenCalledTimes(2);
  expect(session.set).not.toHaveBeenCalled();
  const third = elsewhere();
  channel.postMessage({ applicationId: 'case-4' });
  await vi.waitFor(() => expect(third.heard).toContainEqual({ applicationId: 'case-4' }));
  expect(listener).toHaveBeenCalledTimes(2);
});
