/**
 * Makes a queue: what is handed to it is done one after the other, in order, and each caller gets the answer, or the
 * error, of its own work. Work that fails does not stop what comes after it.
 */
export function serialQueue(): <T>(work: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
