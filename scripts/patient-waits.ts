import { vi } from 'vitest';

/** Limits are there to end what hangs. A busy machine may take seconds for what is there at once elsewhere. */
const patienceMs = 30_000;

const { waitFor } = vi;
vi.waitFor = (work, options = patienceMs) => waitFor(work, options);
