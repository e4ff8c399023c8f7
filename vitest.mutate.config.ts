import type { EventEmitter } from 'node:events';
import { defineConfig } from 'vitest/config';
import { type PoolOptions, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node';
import type { Plugin } from 'vite';
import { oneCatalog } from './scripts/one-catalog.ts';

const rooms = (process.env.MUTATE_ROOMS ?? '').split(',');

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
    Object.assign(project.config, { pool: 'lasting', poolRunner: { name: 'lasting', createPoolWorker } });
  },
};

/** The tests that have to notice when a room is broken: those of the room itself. Set by scripts/mutate.mjs. */
export default defineConfig({
  plugins: [oneCatalog(), withLastingThread],
  envPrefix: ['VITE_', 'CALLWORTHY_'],
  test: {
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: rooms.map(room => `src/${room}/**/*.test.ts`),
    // Properties take seconds for every break. The rows have to notice it by themselves.
    exclude: ['**/*laws.test.ts'],
  },
});
