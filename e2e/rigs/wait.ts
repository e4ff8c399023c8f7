/** How long something is waited for. A slow machine is not at fault: this ends what would never come. */
export const patienceMs = 60_000;

/** Pauses between looks: short ones first, since most of what is waited for comes at once, and each look costs the browser something. */
export const pausesMs: readonly number[] = [40, 40, 60, 80, 120, 160, 240, 320, 400];

/**
 * Asks again and again until there is an answer other than null, undefined, false or an error, at most for
 * `ms` milliseconds. `what` names the thing that did not come. A question that is not answered ends with the others.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  ms = patienceMs,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + ms;
  let reason: unknown = null;
  for (let looks = 0; ; looks++) {
    try {
      // One that has begun has a while to be answered, however late it was begun.
      const answer = await within(`an answer about ${what}`, ask(), Math.max(end - Date.now(), 1_000));
      if (answer) return answer as Exclude<T, null | undefined | false>;
      reason = null;
    } catch (error) {
      reason = error;
    }
    if (Date.now() > end) {
      const why = reason instanceof Error ? ` (${reason.message})` : '';
      throw new Error(`${what}: not within ${ms / 1000} s${why}`, { cause: reason });
    }
    await pause(pausesMs[looks] ?? pausesMs.at(-1)!);
  }
}

/** Waits for work at most for so long; throws with its name when it is not done by then. What throws is thrown on. */
export async function within<T>(what: string, work: Promise<T> | T, ms = patienceMs): Promise<T> {
  let clock: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, no) => {
    clock = setTimeout(() => no(new Error(`${what}: not within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(clock);
  }
}

/**
 * A question that cannot be answered at a moment, since the page leaves or a notice goes while it is read, and that is asked
 * again then, for so long from now on. After that it fails with its name and its own error.
 */
export function patience<T>(what: string, ask: () => T | Promise<T>, ms: number): () => Promise<T> {
  const end = Date.now() + ms;
  return async () => {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (Date.now() > end) throw new Error(`${what}: ${String(error)}`, { cause: error });
        await pause(150);
      }
    }
  };
}

/** Waits for something that may fail or never end, and goes on in any case. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  await within('', work, ms).catch(() => undefined);
}

export const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

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
