import { defineConfig } from 'vitest/config';
import { oneCatalog } from './scripts/one-catalog.ts';

const tests = '**/*.test.{ts,tsx}';

/**
 * Rooms of pure functions, whose files share one set of modules: directory and wordings are loaded once for all of
 * them. Nothing there may replace a module or a global; who needs that is tested with the rest, each file by itself.
 */
const pure = 'src/{vendors,applications,failures,contacts,remedies,advice,reports}';

export default defineConfig({
  plugins: [oneCatalog()],
  envPrefix: ['VITE_', 'CALLWORTHY_'],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A simulated document costs more than most tests: a file that needs one says so in its first line,
    // `// @vitest-environment happy-dom`.
    environment: 'node',
    // Limits are there to end what hangs. A slow machine is not at fault.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'pure', include: [`${pure}/${tests}`], isolate: false } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: [`{src,scripts,evaluate,demo,fuzz}/${tests}`],
          exclude: [`${pure}/${tests}`],
        },
      },
    ],
  },
});
