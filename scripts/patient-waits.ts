import { vi } from 'vitest';

/** Limits are there to end what hangs. A busy machine may take seconds for what is there at once elsewhere. */
const patienceMs = 30_000;

const { waitFor } = vi;
// Once only, where many files follow each other in a thread.
if (waitFor.name !== 'waitPatiently')
  vi.waitFor = function waitPatiently(work, options = patienceMs) {
    return waitFor(work, options);
  };
