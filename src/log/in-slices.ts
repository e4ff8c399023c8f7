/** Work that nobody waits for may hold up a press or a key for no longer than this. */
const sliceMs = 8;

/** Until the browser has nothing better to do: whoever types in the meantime comes first. */
const pause = () =>
  new Promise<void>(done => {
    // Nobody looks, and there the browser hardly ever finds the time.
    if (document.hidden) done();
    else if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 1_000 });
    else setTimeout(done);
  });

/** Does something with each, in the pauses of the browser; `work` answers false to end it. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => boolean | void,
): Promise<void> {
  await pause();
  let began = performance.now();
  for (const item of items) {
    if (work(item) === false) return;
    if (performance.now() - began < sliceMs) continue;
    await pause();
    began = performance.now();
  }
}
