import { useEffect, useState } from 'preact/hooks';
import type { DraftFor, DraftProps } from './DraftFor.tsx';

/**
 * The draft, where a page shows something else first: the words for letters in every language are the heaviest part
 * of a page after the directory, so they come when they are asked for.
 */
export function DraftLater(props: DraftProps) {
  const [Loaded, setLoaded] = useState<{ draft: typeof DraftFor } | null>(null);
  useEffect(() => {
    import('./DraftFor.tsx').then(module => setLoaded({ draft: module.DraftFor })).catch(console.error);
  }, []);
  return Loaded && <Loaded.draft {...props} />;
}
