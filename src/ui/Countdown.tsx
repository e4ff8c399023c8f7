import { useEffect, useState } from 'preact/hooks';
import { t } from '../views/t.ts';
import { hourMs } from '../applications/spans.ts';

interface Props {
  /** ISO 8601. */
  until: string;
  /** Called once when the moment has come. */
  onOver(): void;
}

/** Longer waits have a clock time and need no seconds. */
const maxMs = hourMs;
/** How often a longer wait is looked at. A timer of hours would sleep along with the computer. */
const lookEveryMs = 60_000;

/** The time that is left, each second anew. A screen reader is not interrupted by it: the headline names the hour. */
export function Countdown({ until, onOver }: Props) {
  const leftNow = () => Date.parse(until) - Date.now();
  const [left, setLeft] = useState(leftNow);
  useEffect(() => {
    if (leftNow() <= 0) return;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const ms = leftNow();
      setLeft(ms);
      if (ms <= 0) onOver();
      else timer = setTimeout(tick, untilNextTick(ms));
    };
    timer = setTimeout(tick, untilNextTick(leftNow()));
    return () => clearTimeout(timer);
  }, [until]);
  if (left <= 0 || left > maxMs) return null;
  const seconds = Math.ceil(left / 1000);
  return (
    <p class="countdown" role="timer" aria-live="off">
      {t('timeLeft', `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`)}
    </p>
  );
}

/** Each full second while seconds are shown, and seldom before. */
function untilNextTick(left: number): number {
  return left > maxMs ? Math.min(left - maxMs, lookEveryMs) : left % 1000 || 1000;
}
