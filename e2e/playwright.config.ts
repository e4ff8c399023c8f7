import { defineConfig } from 'playwright/test';

/** The stories, told once in each browser. `node scripts/e2e.mjs` builds, finds the browsers and runs them. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../out/e2e',
  // Both browsers at the same time, since each of them mostly waits; of one kind no two, which would starve each other.
  workers: 2,
  // Limits are there to end what hangs. A slow machine is not at fault.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'chromium', workers: 1 },
    { name: 'firefox', workers: 1, testIgnore: '**/*.chromium.e2e.ts' },
  ],
});
