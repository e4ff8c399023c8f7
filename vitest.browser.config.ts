import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Named by scripts/browser-tests.mjs. */
const { CHROMIUM_BIN: executablePath } = process.env;

/** What a person can see is decided by layout, which simulated documents do not have: these tests run in Chromium. */
export default defineConfig({
  test: {
    include: ['src/**/*.browser-test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 800, height: 600 },
      provider: playwright({ launchOptions: executablePath ? { executablePath } : {} }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
