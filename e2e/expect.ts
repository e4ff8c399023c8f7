import { type Expect, expect as playwrights } from 'playwright/test';
import { patience, patienceMs, pausesMs } from './rigs/wait.ts';

/** Playwright's own pauses grow to a second, which is longer than most of what is waited for. */
const intervals = [...pausesMs];

/** A question's own error is told rather than that of the clock, which does not know it. */
const beforeEndMs = 500;

const poll: Expect['poll'] = (ask, options) => {
  const given = typeof options === 'string' ? { message: options } : options;
  const timeout = given?.timeout ?? patienceMs;
  const patient = patience(given?.message ?? 'what is waited for', ask, timeout - beforeEndMs);
  return playwrights.poll(patient, { intervals, ...given, timeout });
};

/** Waits until a page, or whatever else is looked at, shows these words. */
export async function shows(
  surface: { text(): Promise<string> },
  words: string,
  what = 'what is shown',
): Promise<void> {
  await expect.poll(() => surface.text(), what).toContain(words);
}

/** Playwright's `expect`; its `poll` looks again soon, and as long as ever, also where looking fails. */
export const expect: Expect = new Proxy(playwrights, {
  get: (target, key) => (key === 'poll' ? poll : Reflect.get(target, key)),
});
