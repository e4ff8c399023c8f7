import { useRef, useState } from 'preact/hooks';

/** A value that a view shows and that answers change later: it is always the newest, and to set another draws the view anew. */
export interface KeptValue<Value> {
  value: Value;
}

/** Such a value, the same for as long as the view is there. */
export function useKept<Value>(first: Value): KeptValue<Value> {
  const [, setCount] = useState(0);
  const kept = useRef<KeptValue<Value> | null>(null);
  kept.current ??= keptIn(first, () => setCount(count => count + 1));
  return kept.current;
}

function keptIn<Value>(first: Value, draw: () => void): KeptValue<Value> {
  let now = first;
  return {
    get value() {
      return now;
    },
    set value(next) {
      if (next === now) return;
      now = next;
      draw();
    },
  };
}
