// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setLocale } from '../views/testing/fake-i18n.ts';
import { Countdown } from './Countdown.tsx';

const start = Date.parse('2026-03-02T14:00:00Z');
const over = vi.fn<() => void>();
let ticks: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  setLocale('en');
  vi.useFakeTimers({ now: start });
  ticks = vi.spyOn(globalThis, 'setTimeout');
  over.mockReset();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const pass = (seconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
  });

/** Shows the time until so many seconds from now, and lets some of them pass. */
async function count(seconds: number, passed: number) {
  render(<Countdown until={new Date(start + seconds * 1000).toISOString()} onOver={over} />);
  ticks.mockClear();
  await pass(passed);
}

test('each second is shown in the last hour, and its end is told once', async () => {
  await count(125, 5);
  expect(screen.getByRole('timer').textContent).toBe('2:00 left');
  await pass(120);
  expect(screen.queryByRole('timer')).toBeNull();
  expect(over).toHaveBeenCalledOnce();
});

test('a longer wait shows nothing, and hardly looks at the clock', async () => {
  await count(2 * 3600, 600);
  expect(screen.queryByRole('timer')).toBeNull();
  expect(ticks.mock.calls.length).toBeLessThanOrEqual(11);
});

test('a longer wait begins to count when its last hour begins', async () => {
  await count(3600 + 90, 91);
  expect(screen.getByRole('timer').textContent).toBe('59:59 left');
});
