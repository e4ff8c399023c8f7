import { defineConfig } from 'playwright/test';

/** Each kind of blow once, with rests in between; and all states of the popup, in a browser of their own. */
const longest = ['**/torture.chromium.e2e.ts', '**/gallery.chromium.e2e.ts'];

/**
 * The stories. `node scripts/e2e.mjs` builds, finds the browsers and runs them. One whose outcome no browser has a part in is
 * told in one of them, which its title names at the end ("@firefox"). What comes of permissions, storage, events, windows,
 * menus, layout, keys, frames and the network is told in both.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../out/e2e',
  // Six browsers at the same time, since each of them mostly waits. A story has a browser to itself. The two longest files have two
  // from the beginning: the others would be told long before they end, were they begun in their turn. When these have ended two others
  // are started in their place, so that the processor has something to do to the end.
  workers: 6,
  fullyParallel: true,
  // Limits are there to end what hangs. A slow machine is not at fault. Each step has its own, and says what it was about
  // (rigs/limits.ts); this one, which does not, is for what no step is to blame for.
  timeout: 900_000,
  expect: { timeout: 60_000 },
  // A story that fails is told once more, in another browser. `npm test` names those that pass then, and lets one such
  // pass in a run (scripts/tally.mjs).
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'chromium', testMatch: longest, workers: 2 },
    // First, because it takes longer. From the beginning three of its browsers, and one of the other.
    { name: 'firefox', testIgnore: '**/*.chromium.e2e.ts', grepInvert: /@chromium/, workers: 3 },
    {
      name: 'chromium',
      testIgnore: ['**/*.firefox.e2e.ts', ...longest],
      grepInvert: /@firefox/,
      workers: 3,
    },
  ],
});
