// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useWorking } from './use-working.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

/** An action that lasts until `end` is called. */
function lasting() {
  let end = (_kept: boolean) => {};
  const work = vi.fn((_file?: Blob) => new Promise<boolean>(done => (end = done)));
  return { work, end: (kept: boolean) => end(kept) };
}

test('what takes longer than a moment is said to be under way until it is done', async () => {
  const { result } = renderHook(() => useWorking());
  const { work, end } = lasting();
  const done = result.current[1](work)();
  await pass(250);
  expect(result.current[0]).toBe(false);
  await pass(100);
  expect(result.current[0]).toBe(true);
  await act(async () => end(true));
  expect(result.current[0]).toBe(false);
  expect(await done).toBe(true);
});

test('what is done sooner says nothing, also later', async () => {
  const { result } = renderHook(() => useWorking());
  const { work, end } = lasting();
  const done = result.current[1](work)();
  end(false);
  expect(await done).toBe(false);
  await pass(5_000);
  expect(result.current[0]).toBe(false);
});

test('a large file is said to be worked on before it is taken apart', async () => {
  const { result } = renderHook(() => useWorking());
  const { work } = lasting();
  void result.current[1](work)(new Blob(['x'.repeat(2_000_001)]));
  await pass(0);
  expect(result.current[0]).toBe(true);
});

test('a second press while the first lasts does nothing, and one after it does', async () => {
  const { result } = renderHook(() => useWorking());
  const { work, end } = lasting();
  const press = result.current[1](work);
  const first = press();
  expect(await press()).toBe(false);
  expect(work).toHaveBeenCalledTimes(1);
  await act(async () => end(true));
  await first;
  void press();
  expect(work).toHaveBeenCalledTimes(2);
});
