import { useEffect, useState } from 'preact/hooks';
import { forgetLoss, lostNotes, rememberCount } from '../storage/lost-notes.ts';

/** How many notes the browser lost, and how to say that one knows. */
export function useLostNotes(failed: (error: unknown) => void): { count: number; onSeen(): void } {
  const [count, setCount] = useState(0);
  useEffect(() => {
    lostNotes().then(setCount, failed);
    rememberCount().catch(failed);
  }, []);
  return { count, onSeen: () => void forgetLoss().then(() => setCount(0), failed) };
}
