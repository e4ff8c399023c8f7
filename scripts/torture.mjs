// npm run torture -- --runs N [--seed S] [chromium|firefox]
// Strikes page, background and browser shortly after a failure was painted, and counts what is lost, doubled or misfiled.
import { spawnSync } from 'node:child_process';
import { option } from './options.mjs';

const browsers = ['chromium', 'firefox'].filter(name => process.argv.includes(name));
const { status } = spawnSync(
  process.execPath,
  ['scripts/e2e.mjs', ...(browsers.length > 0 ? browsers : ['chromium', 'firefox']), 'torture'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      TORTURE_RUNS: option('runs', '100'),
      TORTURE_SEED: option('seed', String(Date.now() % 2 ** 31)),
    },
  },
);
process.exitCode = status ?? 1;
