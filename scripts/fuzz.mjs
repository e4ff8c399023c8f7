// npm run fuzz -- --runs N [--seed S]
// Hostile words, addresses, pages, messages, files and headers through everything that reads them.
import { runTool } from './processes.mjs';
import { option } from './options.mjs';

const [runs, seed] = [option('runs', '10000'), option('seed', String(Date.now() % 2 ** 31))];
console.log(`fuzz: ${runs} inputs, seed ${seed}`);
const { code } = await runTool('vitest/vitest.mjs', ['run', 'fuzz/', '--reporter=verbose'], {
  minutes: 600,
  env: { FUZZ_RUNS: runs, FUZZ_SEED: seed },
});
process.exitCode = code ?? 1;
