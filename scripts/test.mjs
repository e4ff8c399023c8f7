import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runBrowserTests } from './browser-tests.mjs';
import { buildAll, folderOf, targets } from './build.mjs';
import { folderAsksBeyond } from './package/asks.mjs';
import { runStories } from './e2e.mjs';
import { runTool } from './processes.mjs';
import { SetupError, ensureBrowsers, ensureDependencies } from './setup.mjs';
import { add, lastLine, none, tallyCheck, tallyPlaywright, tallyVitest, unsteadyStories } from './tally.mjs';

const browsers = ['chromium', 'firefox'];
let total = none;

/** Tells how a part went, with everything it printed when it went wrong, and adds it to the sum. */
function report(title, tally, output, started) {
  total = add(total, tally);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (tally.failed > 0) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${tally.failed > 0 ? 'FAILED' : 'ok'}  ${title}: ${lastLine(tally)}, ${seconds} s`);
}

async function check(title, run) {
  const started = Date.now();
  const { code, output } = await run();
  report(title, tallyCheck(code === 0), output, started);
  return code === 0;
}

/** Tests that vitest runs, counted from its own report. `run` gets the words that make it write one. */
async function vitest(title, file, run) {
  const started = Date.now();
  rmSync(file, { force: true });
  const { code, output } = await run(['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  report(title, tallyVitest(readReport(file), code), output, started);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

async function stories(executables) {
  const started = Date.now();
  const { code, output, report: told } = await runStories(browsers, executables, [], true);
  report('stories', tallyPlaywright(told, code, browsers), output, started);
  for (const story of unsteadyStories(told)) console.log(`PASSED AT THE SECOND TRY ONLY  ${story}`);
}

/** The browsers by name. One that is missing and cannot be installed is a failure, and the answer null. */
async function findBrowsers() {
  const started = Date.now();
  try {
    return await ensureBrowsers(browsers);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    report('tests in browsers', tallyCheck(false), error.message, started);
    return null;
  }
}

async function weighed(folder) {
  // Not before: on a fresh machine its library is there only when the dependencies are.
  const { weigh } = await import('./weights.mjs');
  const { ok, lines } = await weigh(folder);
  return { code: ok ? 0 : 1, output: lines.join('\n') };
}

function asked(folder) {
  const beyond = folderAsksBeyond(folder);
  return { code: beyond.length, output: beyond.join('\n') };
}

/** Behind the browsers, which have to answer in time. */
const tool = (script, ...args) => runTool(script, args, { quiet: true, behind: true });

async function unitTests() {
  await vitest('unit tests', 'out/unit.json', words => tool('vitest/vitest.mjs', 'run', ...words));
}

async function releaseBuilds() {
  if (!(await check('build', () => buildAll()))) return;
  for (const target of targets) {
    await check(`weight for ${target}`, () => weighed(folderOf(target)));
    await check(`what ${target} is asked for`, () => asked(folderOf(target)));
  }
  await check('add-on rules of Firefox', () =>
    tool('web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox'),
  );
}

/** What takes a processor, one after another. */
async function computed(executables) {
  await check('types', () => tool('typescript/bin/tsc', '--noEmit'));
  await check('lint', () => tool('oxlint/bin/oxlint', '--deny-warnings'));
  await check('format', () => tool('@biomejs/biome/bin/biome', 'format', '.'));
  await unitTests();
  await releaseBuilds();
  if (executables)
    await vitest('what is seen in a real page', 'out/browser-tests.json', words =>
      runBrowserTests(executables.chromium, words, true),
    );
}

try {
  mkdirSync('out', { recursive: true });
  await ensureDependencies();
  const executables = await findBrowsers();
  // The stories come first, because they are longest. They mostly wait, so the rest runs at the same time.
  const built = await check('demo build', () => buildAll({ demo: true }));
  if (!built) report('stories', tallyCheck(false), 'Not told: the demo build failed.', Date.now());
  const parts = [computed(executables), ...(built && executables ? [stories(executables)] : [])];
  for (const end of await Promise.allSettled(parts)) if (end.status === 'rejected') throw end.reason;
} catch (error) {
  report(
    'the run itself',
    tallyCheck(false),
    error instanceof SetupError ? error.message : String(error?.stack),
    Date.now(),
  );
}

console.log(lastLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
