import { threadId } from 'node:worker_threads';

/** Files of tests run in threads of one process, which would hear each other through a channel of the same name. */
globalThis.BroadcastChannel = class extends BroadcastChannel {
  constructor(name: string) {
    super(`${threadId}:${name}`);
  }
};
