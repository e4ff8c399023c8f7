/** Work that can wait may hold up a press or a key for no longer than this. */
const sliceMs = 8;

/** Nobody types on after as long. */
const holdMs = 400;
let heldUntil = 0;

/** To be called at each key: work that can wait goes on when the typing has stopped. */
export function holdSlices(): void {
  heldUntil = performance.now() + holdMs;
}

/** Until the browser has nothing better to do: whoever types in the meantime comes first. */
async function pause(): Promise<void> {
  for (let left = heldFor(); left > 0; left = heldFor()) await new Promise(done => setTimeout(done, left));
  await new Promise<void>(done => {
    // Nobody looks, and there the browser hardly ever finds the time.
    if (document.hidden) done();
    else if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 1_000 });
    else setTimeout(done);
  });
}

const heldFor = () => heldUntil - performance.now();

/** Does something with each, in the pauses of the browser; `work` answers false to end it. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => boolean | void,
): Promise<void> {
  await pause();
  let began = performance.now();
  for (const item of items) {
    if (work(item) === false) return;
    if (performance.now() - began < sliceMs && heldFor() <= 0) continue;
    await pause();
    began = performance.now();
  }
}
