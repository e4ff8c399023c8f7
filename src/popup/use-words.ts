import { useEffect, useState } from 'preact/hooks';

/** What puts an application into words. */
export type Words = typeof import('./rest.ts');

let words: Words | null = null;

/** Brings it. The first view does without, as it comes in words from the background. */
export async function bringWords(): Promise<Words> {
  return (words ??= await import('./rest.ts'));
}

/** The same; null until it is there. */
export function useWords(failed: (error: unknown) => void): Words | null {
  const [there, setThere] = useState(words);
  useEffect(() => {
    bringWords().then(setThere, failed);
  }, []);
  return there;
}
