import { pathToFileURL } from 'node:url';
import { runTool } from './processes.mjs';
import { SetupError, ensureBrowsers, ensureDependencies } from './setup.mjs';

/**
 * Runs the tests that need a real page (`*.browser-test.ts`) in the given Chromium. Further words go to the runner.
 * Answers exit code and output.
 */
export function runBrowserTests(chromium, words = [], quiet = false) {
  return runTool('vitest/vitest.mjs', ['run', '--config', 'vitest.browser.config.ts', ...words], {
    quiet,
    env: { CHROMIUM_BIN: chromium },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await ensureDependencies();
    const { chromium } = await ensureBrowsers(['chromium']);
    process.exitCode = (await runBrowserTests(chromium, process.argv.slice(2))).code ?? 1;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
