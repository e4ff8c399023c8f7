// npm run fuzz -- --runs N [--seed S] [--portion P]
// Hostile words, addresses, pages, messages, files and headers through everything that reads them. Many runs go in
// portions, each in a process of its own, so that what one leaves in the memory does not add up. And all other properties, which
// draw the same inputs in every run of the tests, once more with each portion's seed.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { option } from './options.mjs';
import { runTool } from './processes.mjs';

/** The files of tests that draw their inputs. */
const drawing = ['src', 'scripts', 'fuzz']
  .flatMap(folder => readdirSync(folder, { recursive: true }).map(name => join(folder, name)))
  .filter(
    name =>
      name.endsWith('.test.ts') &&
      /fast-check|matching-texts|any-character|runs\.ts/.test(readFileSync(name, 'utf8')),
  );
const [runs, portion] = [Number(option('runs', '10000')), Number(option('portion', '20000'))];
const first = Number(option('seed', String(Date.now() % 2 ** 31)));
console.log(`fuzz: ${runs} inputs, seed ${first}`);
for (let done = 0; done < runs; done += portion) {
  const { code } = await runTool('vitest/vitest.mjs', ['run', ...drawing, '--reporter=verbose'], {
    env: { FUZZ_RUNS: String(Math.min(portion, runs - done)), FUZZ_SEED: String(first + done) },
  });
  if (code !== 0) process.exitCode = code ?? 1;
}
