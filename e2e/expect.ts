import { type Expect, expect as playwrights } from 'playwright/test';

/** Playwright's own pauses grow to a second, which is longer than most of what is waited for. */
const intervals = [50, 100, 150];

const poll: Expect['poll'] = (ask, options) =>
  playwrights.poll(ask, {
    intervals,
    ...(typeof options === 'string' ? { message: options } : options),
  });

/** Playwright's `expect`; its `poll` looks again soon, and as long as ever. */
export const expect: Expect = new Proxy(playwrights, {
  get: (target, key) => (key === 'poll' ? poll : Reflect.get(target, key)),
});
