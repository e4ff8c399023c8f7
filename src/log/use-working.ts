import { useRef, useState } from 'preact/hooks';

/** Work that is done sooner is not announced. */
const patienceMs = 300;
/** A file of this size takes longer. It is announced at once, because the page cannot change while it is parsed. */
const largeBytes = 2_000_000;

type LongAction<Args extends unknown[]> = (...args: Args) => Promise<boolean>;

/**
 * Shows that work is under way that may take long. The second function wraps an action so that it runs once at a time:
 * another press meanwhile does nothing.
 */
export function useWorking(): [
  boolean,
  <Args extends unknown[]>(work: LongAction<Args>) => LongAction<Args>,
] {
  const [isWorking, setWorking] = useState(false);
  const isRunning = useRef(false);
  const oneAtATime =
    <Args extends unknown[]>(work: LongAction<Args>): LongAction<Args> =>
    async (...args) => {
      if (isRunning.current) return false;
      isRunning.current = true;
      const isLarge = args.some(one => one instanceof Blob && one.size > largeBytes);
      const timer = setTimeout(() => setWorking(true), isLarge ? 0 : patienceMs);
      try {
        return await work(...args);
      } finally {
        clearTimeout(timer);
        isRunning.current = false;
        setWorking(false);
      }
    };
  return [isWorking, oneAtATime];
}
