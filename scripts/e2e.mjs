import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, buildAll } from './build.mjs';
import { runTool } from './processes.mjs';
import { SetupError, ensureBrowsers, ensureDependencies } from './setup.mjs';

/** A word means part of a file's name in e2e/, not of the folder that the project happens to lie in. */
const asFilter = word => (word.startsWith('-') ? word : `[/\\\\]e2e[/\\\\][^/\\\\]*${word}`);

/**
 * Runs the stories of e2e/ in the named browsers ("chromium", "firefox"), on builds that exist already.
 * Further words go to the runner, e.g. part of a file's name. Answers exit code, output and the runner's own
 * report, which is null when it did not get as far as to write one.
 */
export async function runStories(browsers, executables, words = [], quiet = false) {
  const reportFile = 'out/e2e.json';
  rmSync(reportFile, { force: true });
  const { code, output } = await runTool(
    'playwright/cli.js',
    [
      'test',
      '--config',
      'e2e/playwright.config.ts',
      '--reporter',
      'list,json',
      ...browsers.map(name => `--project=${name}`),
      ...words.map(asFilter),
    ],
    {
      quiet,
      env: {
        CHROMIUM_BIN: executables.chromium ?? '',
        FIREFOX_BIN: executables.firefox ?? '',
        PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(reportFile),
      },
    },
  );
  let report = null;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    // No report is what a crashed runner leaves behind.
  }
  return { code, output, report };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2);
  const known = ['chromium', 'firefox'];
  const chosen = known.filter(name => words.includes(name));
  const browsers = chosen.length > 0 ? chosen : known;
  try {
    await ensureDependencies();
    const executables = await ensureBrowsers(browsers);
    if (!words.includes('--no-build')) {
      const target = browsers[0] === 'firefox' ? 'firefox' : 'chrome';
      const { code, output } = await (browsers.length > 1
        ? buildAll({ demo: true })
        : build(target, { demo: true }));
      if (code !== 0) throw new SetupError(`The extension could not be built:\n${output}`);
    }
    const rest = words.filter(word => !known.includes(word) && word !== '--no-build');
    process.exitCode = (await runStories(browsers, executables, rest)).code ?? 1;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
