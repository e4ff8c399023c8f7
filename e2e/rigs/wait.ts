/**
 * Asks again and again until there is an answer other than null, undefined, false or an error, at most for
 * `ms` milliseconds. `what` names the thing that did not come.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  ms = 60_000,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + ms;
  let reason: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, null | undefined | false>;
      reason = null;
    } catch (error) {
      reason = error;
    }
    if (Date.now() > end) {
      const why = reason instanceof Error ? ` (${reason.message})` : '';
      throw new Error(`${what}: not within ${ms / 1000} s${why}`, { cause: reason });
    }
    await pause(40);
  }
}

const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

/**
 * Puts the background to sleep until it stays so. What is under way is given time to finish: a background
 * that is stopped in the middle of a message is started again for it.
 */
export async function untilAsleep(stop: () => Promise<unknown>, runs: () => Promise<boolean>): Promise<void> {
  const asleep = async () => !(await runs());
  await until('sleep of the background', async () => {
    await pause(500);
    await stop();
    await until('the end of the background', asleep, 5000);
    await pause(1000);
    return asleep();
  });
}
