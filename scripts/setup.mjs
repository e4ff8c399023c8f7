import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';

/** What keeps it from running, in a sentence for the person at the keyboard. */
export class SetupError extends Error {}

const programs = process.env.ProgramFiles ?? 'C:\\Program Files';
const home = process.env.LOCALAPPDATA ?? '';

const browsers = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    title: 'Chromium',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      join(home, 'Chromium\\Application\\chrome.exe'),
      join(programs, 'Google\\Chrome\\Application\\chrome.exe'),
    ],
    apt: ['chromium', 'fonts-liberation'],
    brew: 'chromium',
    winget: 'Hibbiki.Chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    title: 'Firefox',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(programs, 'Mozilla Firefox\\firefox.exe'),
    ],
    apt: ['firefox-esr', 'fonts-liberation'],
    brew: 'firefox',
    winget: 'Mozilla.Firefox',
  },
};

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of an installed browser, or null. An address in CHROMIUM_BIN or FIREFOX_BIN is believed or refused,
 * never replaced by another browser in silence.
 */
async function findBrowser(name) {
  const { variable, names, places } = browsers[name];
  const given = process.env[variable];
  if (given) {
    if (isProgram(given)) return given;
    throw new SetupError(`${variable} is set to ${given}, which is not a program that can be started.`);
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  const candidates = [...names.flatMap(file => folders.map(folder => join(folder, file))), ...places];
  return candidates.find(isProgram) ?? (name === 'chromium' ? await playwrightChromium() : null);
}

/** Playwright's own Chromium. Its Firefox is left out: it is patched, and not the one people use. */
async function playwrightChromium() {
  if (!existsSync('node_modules/playwright')) return null;
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && isProgram(path) ? path : null;
}

/** Installs what package-lock.json says, unless exactly that is there already. */
export async function ensureDependencies() {
  if (dependenciesFit()) return;
  console.log('Installing dependencies (npm ci) …');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code !== 0) throw new SetupError(`npm ci failed:\n${output}`);
}

function dependenciesFit() {
  const installedFile = 'node_modules/.package-lock.json';
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' ||
      installed[path]?.version === version ||
      ((optional || devOptional || peer) && !installed[path]),
  );
}

/**
 * Paths of the named browsers. Missing ones are installed where that needs no questions (root on a system
 * with apt-get); elsewhere the error says the one command to type.
 */
export async function ensureBrowsers(names) {
  const missing = [];
  for (const name of names) if (!(await findBrowser(name))) missing.push(browsers[name]);
  if (missing.length > 0) await install(missing);
  const found = {};
  for (const name of names) {
    found[name] = await findBrowser(name);
    if (!found[name]) throw new SetupError(howToInstall([browsers[name]]));
  }
  return found;
}

async function install(missing) {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) throw new SetupError(howToInstall(missing));
  const packages = [...new Set(missing.flatMap(browser => browser.apt))];
  console.log(`Installing ${missing.map(browser => browser.title).join(' and ')} (apt-get) …`);
  const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await run('apt-get', ['update'], options);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    options,
  );
  if (code === 0) return;
  console.error(update.code === 0 ? output : update.output + output);
  throw new SetupError(howToInstall(missing));
}

function howToInstall(missing) {
  const command =
    process.platform === 'darwin'
      ? `brew install --cask ${missing.map(browser => browser.brew).join(' ')}`
      : process.platform === 'win32'
        ? missing.map(browser => `winget install ${browser.winget}`).join(' && ')
        : `sudo apt-get update && sudo apt-get install ${missing.map(browser => browser.apt[0]).join(' ')}`;
  const titles = missing.map(browser => browser.title).join(' and ');
  const variables = missing.map(browser => browser.variable).join(' or ');
  return `${titles} is needed and was not found. Install it with\n\n  ${command}\n\nor set ${variables} to its place, then try again.`;
}
