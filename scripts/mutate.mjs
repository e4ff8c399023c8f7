/**
 * npm run mutate                   breaks the code of all rooms below in thousands of small ways: does a test fail?
 * npm run mutate -- advice storage only of these rooms
 * npm run mutate -- contacts/owner.ts,warnings.ts   only these files of a room, against all tests of the room
 * npm run mutate -- storage/copies/packed.ts,copies/folder.ts   the same for files in folders of a room
 * npm run mutate -- contacts/hours.ts --tests=hours,week-of   against those of its tests alone whose names hold one of these
 * Takes half an hour and more, so it is no part of `npm test`. The report is out/mutation/ROOM.html, or ROOM-FILE.html
 * with the name of the first file.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runTool } from './processes.mjs';
import { SetupError, ensureDependencies } from './setup.mjs';

/** Those that are broken where none is named; any other room can be. */
const rooms = ['advice', 'applications', 'contacts', 'failures', 'redaction', 'reports', 'storage'];
const testsOption = '--tests=';

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

/** `contacts` is all of a room, `contacts/owner.ts,warnings.ts` two files of it. */
function portionOf(word) {
  const [room, ...path] = word.split('/');
  const files = path.length > 0 ? path.join('/') : null;
  if (!room || !existsSync(`src/${room}`)) throw new SetupError(`No such room: ${room}`);
  const chosen = files?.split(',').map(file => `src/${room}/${file}`) ?? [];
  const missing = chosen.filter(file => !existsSync(file));
  if (missing.length > 0) throw new SetupError(`No such file: ${missing.join(' ')}`);
  const name = chosen.length > 0 ? `${room}-${basename(chosen[0], '.ts')}` : room;
  return { word, room, files: chosen, name };
}

async function mutate({ word, room, files, name }, tests) {
  const { code } = await runTool('@stryker-mutator/core/bin/stryker.js', ['run', 'stryker.config.mjs'], {
    env: { MUTATE_ROOM: room, MUTATE_FILES: files.join(','), MUTATE_NAME: name, MUTATE_TESTS: tests },
  });
  if (code !== 0) throw new SetupError(`The run over ${word} ended with an error.`);
  const { died, all } = scoreOf(JSON.parse(readFileSync(`out/mutation/${name}.json`, 'utf8')));
  return `${word.padEnd(14)} ${died} of ${all} noticed, ${((100 * died) / all).toFixed(1)} %`;
}

try {
  const options = process.argv.slice(2);
  const words = options.filter(word => !word.startsWith(testsOption));
  const tests = options.find(word => word.startsWith(testsOption))?.slice(testsOption.length) ?? '';
  const portions = (words.length > 0 ? words : rooms).map(portionOf);
  await ensureDependencies();
  mkdirSync('out/mutation', { recursive: true });
  const lines = [];
  for (const portion of portions) lines.push(await mutate(portion, tests));
  console.log(lines.join('\n'));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
