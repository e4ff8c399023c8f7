import { randomUUID } from 'node:crypto';
import { BroadcastChannel } from 'node:worker_threads';

const file = randomUUID();

/** Files of tests would hear each other, and threads of one process too, through a channel of the same name. */
globalThis.BroadcastChannel = class extends BroadcastChannel {
  constructor(name: string) {
    super(`${file}:${name}`);
  }
} as unknown as typeof globalThis.BroadcastChannel;
