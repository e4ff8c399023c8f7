import { useEffect, useState } from 'preact/hooks';
import { forgetLoss, lostNotes, rememberCount } from '../storage/lost-notes.ts';

/** How many notes the browser lost, looked for once it is `wanted`, and how to say that one knows. */
export function useLostNotes(
  wanted: boolean,
  failed: (error: unknown) => void,
): { count: number; onSeen(): void } {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    lostNotes().then(setCount, failed);
    rememberCount().catch(failed);
  }, [wanted]);
  return { count, onSeen: () => void forgetLoss().then(() => setCount(0), failed) };
}
