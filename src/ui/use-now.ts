import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';

const minuteMs = 60_000;

/** The present moment, anew each minute and whenever what is shown has changed: clocks and waiting times go on. */
export function useNow(...shown: unknown[]): Date {
  const minutes = useSignal(0);
  useEffect(() => {
    const clock = setInterval(() => minutes.value++, minuteMs);
    return () => clearInterval(clock);
  }, []);
  return useMemo(() => new Date(), [minutes.value, ...shown]);
}
