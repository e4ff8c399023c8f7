// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let { holdSlices, inSlices } = await import('./in-slices.ts');

// What was typed in one test holds up nothing in the next.
beforeEach(async () => {
  vi.resetModules();
  ({ holdSlices, inSlices } = await import('./in-slices.ts'));
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const items = [1, 2, 3];

test('each is done, in order, until the work says that it is enough', async () => {
  const done: number[] = [];
  const work = inSlices(items, one => {
    done.push(one);
    return one < 2;
  });
  await vi.advanceTimersByTimeAsync(2_000);
  await work;
  expect(done).toEqual([1, 2]);
});

test('nothing is done while somebody types, and all of it when they have stopped', async () => {
  const done: number[] = [];
  holdSlices();
  const work = inSlices(items, one => void done.push(one));
  await vi.advanceTimersByTimeAsync(300);
  holdSlices();
  await vi.advanceTimersByTimeAsync(300);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(3_000);
  await work;
  expect(done).toEqual(items);
});

test('a key in the middle holds up what is left', async () => {
  const done: number[] = [];
  const work = inSlices(items, one => {
    done.push(one);
    if (one === 1) holdSlices();
  });
  await vi.advanceTimersByTimeAsync(300);
  expect(done).toEqual([1]);
  await vi.advanceTimersByTimeAsync(3_000);
  await work;
  expect(done).toEqual(items);
});
