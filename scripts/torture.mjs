// npm run torture -- --runs N [--seed S] [--portion P] [--kind WORDS] [--more] [chromium|firefox]
// Strikes page, background, extension and browser shortly after a failure was painted, and counts what is lost, doubled or
// misfiled. The runs go in portions, each with a browser of its own. The figures are added up in out/torture-BROWSER.json;
// `--more` adds to those that are there already; `--kind` strikes with the blows whose name holds these words alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { option } from './options.mjs';

const known = ['chromium', 'firefox'];
const named = known.filter(name => process.argv.includes(name));
const [runs, portion] = [Number(option('runs', '100')), Number(option('portion', '30'))];
const first = Number(option('seed', String(Date.now() % 2 ** 31)));
/** So often a portion is begun. */
const maxTries = 3;
let isWhole = true;

for (const browser of named.length > 0 ? named : known) {
  const total = resolve(`out/torture-${browser}.json`);
  if (!process.argv.includes('--more')) rmSync(total, { force: true });
  for (let done = 0; done < runs; done += portion) {
    // A portion whose browser could not be driven to the end counts nothing, and is run once more.
    for (let tries = 0, before = counted(total); tries < maxTries && counted(total) === before; tries++) {
      if (tries > 0)
        console.log(`torture, ${browser}: the portion from ${done} did not come to its end; again`);
      const { status } = strike(browser, total, done, first + done + tries * runs);
      isWhole &&= status === 0 || (tries + 1 < maxTries && counted(total) === before);
    }
  }
  console.log(
    `torture, ${browser}, all portions from seed ${first}:\n${existsSync(total) ? readFileSync(total, 'utf8') : 'none'}`,
  );
}
process.exitCode = isWhole ? 0 : 1;

/** How many failures the file of figures counts so far. */
function counted(total) {
  return existsSync(total) ? JSON.parse(readFileSync(total, 'utf8')).all.painted : 0;
}

function strike(browser, total, done, seed) {
  return spawnSync(process.execPath, ['scripts/e2e.mjs', browser, 'torture'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      TORTURE_RUNS: String(Math.min(portion, runs - done)),
      TORTURE_BEFORE: String(done),
      TORTURE_SEED: String(seed),
      TORTURE_TOTAL: total,
      TORTURE_KIND: option('kind', ''),
    },
  });
}
