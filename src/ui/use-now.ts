import { useEffect, useMemo, useState } from 'preact/hooks';

const minuteMs = 60_000;

/** The present moment, anew each minute and whenever what is shown has changed: clocks and waiting times go on. */
export function useNow(...shown: unknown[]): Date {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setMinutes(count => count + 1), minuteMs);
    return () => clearInterval(clock);
  }, []);
  return useMemo(() => new Date(), [minutes, ...shown]);
}
