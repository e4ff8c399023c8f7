// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleApplication, sampleNote } from '../applications/samples.ts';
import { publish, type Snapshot } from './changes.ts';
import { useApplication } from './use-application.ts';

const stored = vi.hoisted(() => ({ snapshotOf: vi.fn() }));
vi.mock('./open-store.ts', () => ({ openStore: async () => stored }));

const snapshot: Snapshot = { application: sampleApplication, notes: [] };
const withNote: Snapshot = { application: sampleApplication, notes: [sampleNote] };
const failed = vi.fn();

afterEach(() => {
  cleanup();
  stored.snapshotOf.mockReset();
  failed.mockReset();
});

async function shown(before: Snapshot | null = snapshot) {
  stored.snapshotOf.mockResolvedValue(before);
  const hook = renderHook(({ id }: { id: string | null }) => useApplication(id, failed), {
    initialProps: { id: 'case-1' as string | null },
  });
  expect(hook.result.current).toBeUndefined();
  await waitFor(() => expect(hook.result.current).toEqual(before));
  return hook;
}

test('it is read once, and follows what is written here without reading again', async () => {
  const { result } = await shown();
  publish({ applicationId: 'case-1' }, withNote);
  await waitFor(() => expect(result.current).toEqual(withNote));
  expect(stored.snapshotOf).toHaveBeenCalledExactlyOnceWith('case-1');
});

test('what is written elsewhere, or to any of them, is read again', async () => {
  const { result } = await shown();
  stored.snapshotOf.mockResolvedValue(withNote);
  publish({ applicationId: 'case-1' });
  await waitFor(() => expect(result.current).toEqual(withNote));
  stored.snapshotOf.mockResolvedValue(snapshot);
  publish({ applicationId: null });
  await waitFor(() => expect(result.current).toEqual(snapshot));
});

test('another application is none of its business', async () => {
  const { result } = await shown();
  publish({ applicationId: 'case-2' }, withNote);
  publish({ applicationId: 'case-2' });
  expect(stored.snapshotOf).toHaveBeenCalledOnce();
  expect(result.current).toEqual(snapshot);
});

test('one that is deleted is gone, and one that was never stored too', async () => {
  const { result } = await shown();
  publish({ applicationId: 'case-1' }, null);
  await waitFor(() => expect(result.current).toBeNull());
  await shown(null);
});

test('what was read before a change does not come after it', async () => {
  const { result } = await shown();
  let answer: (late: Snapshot) => void = () => {};
  stored.snapshotOf.mockReturnValue(new Promise<Snapshot>(done => (answer = done)));
  publish({ applicationId: null });
  await waitFor(() => expect(stored.snapshotOf).toHaveBeenCalledTimes(2));
  publish({ applicationId: 'case-1' }, withNote);
  answer(snapshot);
  await waitFor(() => expect(result.current).toEqual(withNote));
  await Promise.resolve();
  expect(result.current).toEqual(withNote);
});

test('of no application there is nothing to show or to read', () => {
  const { result } = renderHook(() => useApplication(null, failed));
  expect(result.current).toBeNull();
  expect(stored.snapshotOf).not.toHaveBeenCalled();
});

test('the next application is not shown with what the last one had', async () => {
  const { result, rerender } = await shown();
  stored.snapshotOf.mockResolvedValue(withNote);
  rerender({ id: 'case-2' });
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toEqual(withNote));
  expect(stored.snapshotOf).toHaveBeenLastCalledWith('case-2');
});

test('a store that cannot be read is told to the page', async () => {
  stored.snapshotOf.mockRejectedValue(new Error('disk is full'));
  renderHook(() => useApplication('case-1', failed));
  await waitFor(() => expect(failed).toHaveBeenCalledWith(new Error('disk is full')));
});

test('once the page is gone nothing is followed', async () => {
  const { unmount } = await shown();
  unmount();
  publish({ applicationId: null });
  expect(stored.snapshotOf).toHaveBeenCalledOnce();
});
