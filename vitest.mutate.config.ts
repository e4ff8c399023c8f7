import type { EventEmitter } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { type PoolOptions, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node';
import type { Plugin } from 'vite';
import { oneCatalog } from './scripts/one-catalog.ts';

const { MUTATE_ROOM: room, MUTATE_TESTS: parts = '' } = process.env;

/** The tests of the room. Properties take seconds for every break; the rows have to notice it by themselves. */
const files = (room ? readdirSync(`src/${room}`, { recursive: true }) : [])
  .map(name => `src/${room}/${name}`.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.test.ts') && !name.endsWith('laws.test.ts'))
  .filter(name => parts.split(',').some(part => name.includes(part)));

/**
 * What replaces a module replaces it in what is loaded after that. In a thread in which everything is loaded already such
 * tests would fail from the second break on, whatever is broken.
 */
const replacing = files.filter(name => /\bvi\.(?:mock|doMock)\b/.test(readFileSync(name, 'utf8')));
const others = files.filter(name => !replacing.includes(name));

let lasting: EventEmitter | null = null;

/**
 * A thread that lasts from one break to the next. What is broken is switched while the code runs, so nothing has to be
 * loaded anew, and a break costs no more than the tests that see it. A break without end takes its process with it.
 */
class LastingThread extends ThreadsPoolWorker {
  override readonly name = 'lasting';

  override async start(): Promise<void> {
    const self = this as unknown as { _thread: EventEmitter };
    if (lasting) self._thread = lasting;
    else await super.start();
    lasting = self._thread;
  }

  /** It is told of no end, and has none. */
  override send(message: WorkerRequest): void {
    if (message.type !== 'stop') return super.send(message);
    lasting?.emit('message', { type: 'stopped', __vitest_worker_response__: true });
  }

  override async stop(): Promise<void> {}
}

/** Documents cannot be used twice, so whoever needs one gets a thread of its own. */
function createPoolWorker(options: PoolOptions): ThreadsPoolWorker {
  return options.environment.name === 'node' ? new LastingThread(options) : new ThreadsPoolWorker(options);
}

/** Puts the lasting thread where the mutation runner asks for an ordinary one. */
const withLastingThread: Plugin = {
  name: 'lasting-thread',
  configureVitest({ project }) {
    if (project.name !== 'lasting') return;
    Object.assign(project.config, { pool: 'lasting', poolRunner: { name: 'lasting', createPoolWorker } });
  },
};

/** The tests that have to notice when a room is broken: those of the room itself. Set by `scripts/mutate.mjs`. */
export default defineConfig({
  plugins: [oneCatalog(), withLastingThread],
  envPrefix: ['VITE_', 'CALLWORTHY_'],
  test: {
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'lasting', include: others, isolate: false } },
      { extends: true, test: { name: 'replacing', include: replacing, pool: 'threads' } },
    ],
  },
});
