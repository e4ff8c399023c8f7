import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { speechBudget } from './budget.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** How many of these are sent, one every tenth of a second; `means` says whether each turns out to mean something. */
function send(take: ReturnType<typeof speechBudget>, sort: string, count: number, means: boolean): number {
  let sent = 0;
  for (let i = 0; i < count; i++) {
    vi.advanceTimersByTime(100);
    const takeBack = take(sort, 0);
    if (takeBack) sent++;
    if (!means) takeBack?.();
  }
  return sent;
}

test('seventy fields to correct keep no failure out', () => {
  const take = speechBudget();
  expect(send(take, 'field', 70, true)).toBe(60);
  expect(take('page', 0)).not.toBeNull();
});

test('trifles keep a failure out for seconds at most, and do not overrun the background', () => {
  const take = speechBudget();
  expect(send(take, 'page', 3_000, false)).toBeLessThanOrEqual(60 * 31);
  vi.advanceTimersByTime(10_000);
  expect(take('page', 0)).not.toBeNull();
});

test('a page that never stops speaking is heard again after a while', () => {
  const take = speechBudget();
  expect(send(take, 'page', 100, true)).toBe(60);
  vi.advanceTimersByTime(5 * 60_000);
  expect(take('page', 0)).not.toBeNull();
});

test('nothing is added to what waits already', () => {
  expect(speechBudget()('page', 30)).toBeNull();
});
