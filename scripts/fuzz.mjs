// npm run fuzz -- --runs N [--seed S] [--portion P]
// Hostile words, addresses, pages, messages, files and headers through everything that reads them. Many runs go in
// portions, each in a process of its own, so that what one leaves in the memory does not add up.
import { option } from './options.mjs';
import { runTool } from './processes.mjs';

const [runs, portion] = [Number(option('runs', '10000')), Number(option('portion', '20000'))];
const first = Number(option('seed', String(Date.now() % 2 ** 31)));
console.log(`fuzz: ${runs} inputs, seed ${first}`);
for (let done = 0; done < runs; done += portion) {
  const { code } = await runTool('vitest/vitest.mjs', ['run', 'fuzz/', '--reporter=verbose'], {
    env: { FUZZ_RUNS: String(Math.min(portion, runs - done)), FUZZ_SEED: String(first + done) },
  });
  if (code !== 0) process.exitCode = code ?? 1;
}
