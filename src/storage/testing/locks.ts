import { serialQueue } from '../serial-queue.ts';

// Neither Node nor a simulated document has locks. Import it where something is pressed.

const queue = serialQueue();
const locks = { request: (_name: string, work: () => Promise<unknown>) => queue(work) };
if (!globalThis.navigator)
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: '' }, configurable: true });
Object.defineProperty(globalThis.navigator, 'locks', { value: locks, configurable: true });
