import { useRef, useState } from 'preact/hooks';

/** What is done sooner needs no word. */
const patienceMs = 300;
/** A file of this size takes longer, and nothing can be said while it is taken apart. */
const largeBytes = 2_000_000;

type Work<Args extends unknown[]> = (...args: Args) => Promise<boolean>;

/**
 * Says that something is under way that takes long where much is kept. What the second function makes of an action is
 * done one at a time: another press while it lasts does nothing.
 */
export function useWorking(): [boolean, <Args extends unknown[]>(work: Work<Args>) => Work<Args>] {
  const [isWorking, setWorking] = useState(false);
  const isRunning = useRef(false);
  const told =
    <Args extends unknown[]>(work: Work<Args>): Work<Args> =>
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
  return [isWorking, told];
}
