import { defineConfig } from 'playwright/test';

/** The stories, told once in each browser. `node scripts/e2e.mjs` builds, finds the browsers and runs them. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../out/e2e',
  // Two browsers of each kind at the same time, since each of them mostly waits. A story has a browser to itself.
  workers: 4,
  fullyParallel: true,
  // Limits are there to end what hangs. A slow machine is not at fault.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'chromium', workers: 2, testIgnore: '**/*.firefox.e2e.ts' },
    { name: 'firefox', workers: 2, testIgnore: '**/*.chromium.e2e.ts' },
  ],
});
