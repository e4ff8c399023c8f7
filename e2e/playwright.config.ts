import { defineConfig } from 'playwright/test';

/** The stories, told once in each browser. `node scripts/e2e.mjs` builds, finds the browsers and runs them. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../out/e2e',
  // One browser at a time: two of them starve each other on a small machine.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  projects: [{ name: 'chromium' }, { name: 'firefox', testIgnore: '**/*.chromium.e2e.ts' }],
});
