import fc from 'fast-check';
import { seed } from '../scripts/one-seed.ts';

/** `npm run fuzz` says how many inputs and which seed; `npm test` takes a few of each kind, the same every time. */
const inputs = Number(process.env.FUZZ_RUNS ?? 160);

/** How much of all inputs each kind gets: words are read a hundred times as fast as a page. */
const shares = { words: 0.6, addresses: 0.2, pages: 0.08, messages: 0.05, imports: 0.05, headers: 0.02 };

/** Long enough for any number of inputs that was asked for. */
export const patience = 3 * 3_600_000;

/**
 * Tries one kind of input and answers how many were tried. Fails with the seed and the smallest input that breaks it.
 */
export async function tryAll<Input>(
  kind: keyof typeof shares,
  input: fc.Arbitrary<Input>,
  check: (input: Input) => Promise<void> | void,
): Promise<number> {
  const numRuns = Math.max(5, Math.round(inputs * shares[kind]));
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(input, async one => {
      tried += 1;
      await check(one);
    }),
    { numRuns, seed, endOnFailure: process.env.FUZZ_RUNS === undefined },
  );
  if (process.env.FUZZ_RUNS !== undefined)
    console.log(`${kind}: ${tried} inputs, seed ${seed}, none broke it`);
  return tried;
}
