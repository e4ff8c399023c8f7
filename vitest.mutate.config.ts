import { defineConfig } from 'vitest/config';
import { oneCatalog } from './scripts/one-catalog.ts';

const rooms = (process.env.MUTATE_ROOMS ?? '').split(',');

/** The tests that have to notice when a room is broken: those of the room itself. Set by scripts/mutate.mjs. */
export default defineConfig({
  plugins: [oneCatalog()],
  envPrefix: ['VITE_', 'CALLWORTHY_'],
  test: {
    environment: 'node',
    // Loading the modules anew for each file would be two thirds of the time.
    pool: 'threads',
    isolate: false,
    include: rooms.map(room => `src/${room}/**/*.test.ts`),
    // Properties take seconds for every break. The rows have to notice it by themselves.
    exclude: ['**/laws.test.ts'],
  },
});
