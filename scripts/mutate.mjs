/**
 * npm run mutate                   breaks the code of all rooms below in thousands of small ways: does a test fail?
 * npm run mutate -- advice storage only of these rooms
 * Takes half an hour and more, so it is no part of `npm test`. The report is out/mutation/ROOM.html.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { runTool } from './processes.mjs';
import { SetupError, ensureDependencies } from './setup.mjs';

const rooms = ['advice', 'applications', 'contacts', 'failures', 'reports', 'storage'];

/** The share of broken lines that a test noticed. What no test can notice (it did not compile) does not count. */
function scoreOf(report) {
  const counts = {};
  for (const { mutants } of Object.values(report.files)) {
    for (const { status, testsCompleted } of mutants) {
      // Where no test could be run, a file of tests did not even load, which fails.
      const outcome = status === 'Survived' && testsCompleted === 0 ? 'Killed' : status;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
  }
  const { Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 } = counts;
  const died = Killed + Timeout;
  return { died, all: died + Survived + NoCoverage };
}

async function mutate(room) {
  const { code } = await runTool('@stryker-mutator/core/bin/stryker.js', ['run', 'stryker.config.mjs'], {
    env: { MUTATE_ROOMS: room },
  });
  if (code !== 0) throw new SetupError(`The run over ${room} ended with an error.`);
  const { died, all } = scoreOf(JSON.parse(readFileSync(`out/mutation/${room}.json`, 'utf8')));
  return `${room.padEnd(14)} ${died} of ${all} noticed, ${((100 * died) / all).toFixed(1)} %`;
}

try {
  const words = process.argv.slice(2);
  const unknown = words.filter(word => !rooms.includes(word));
  if (unknown.length > 0)
    throw new SetupError(`No such room: ${unknown.join(' ')}. Rooms: ${rooms.join(' ')}`);
  await ensureDependencies();
  mkdirSync('out/mutation', { recursive: true });
  const lines = [];
  for (const room of words.length > 0 ? words : rooms) lines.push(await mutate(room));
  console.log(lines.join('\n'));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
