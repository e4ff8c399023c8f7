// npm run torture -- --runs N [--seed S] [--portion P] [--kind WORDS] [--more] [chromium|firefox]
// Strikes page, background, extension and browser shortly after a failure was painted, and counts what is lost, doubled or
// misfiled. The runs go in portions, each with a browser of its own. The figures are added up in out/torture-BROWSER.json;
// `--more` adds to those that are there already; `--kind` strikes with the blows whose name holds these words alone.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { option } from './options.mjs';

const known = ['chromium', 'firefox'];
const named = known.filter(name => process.argv.includes(name));
const [runs, portion] = [Number(option('runs', '100')), Number(option('portion', '30'))];
const first = Number(option('seed', String(Date.now() % 2 ** 31)));
let code = 0;

for (const browser of named.length > 0 ? named : known) {
  const total = resolve(`out/torture-${browser}.json`);
  if (!process.argv.includes('--more')) rmSync(total, { force: true });
  for (let done = 0; done < runs; done += portion) {
    const { status } = spawnSync(process.execPath, ['scripts/e2e.mjs', browser, 'torture'], {
      stdio: 'inherit',
      env: {
        ...process.env,
        TORTURE_RUNS: String(Math.min(portion, runs - done)),
        TORTURE_BEFORE: String(done),
        TORTURE_SEED: String(first + done),
        TORTURE_TOTAL: total,
        TORTURE_KIND: option('kind', ''),
      },
    });
    code ||= status ?? 1;
  }
  console.log(`torture, ${browser}, all portions from seed ${first}:\n${readFileSync(total, 'utf8')}`);
}
process.exitCode = code;
