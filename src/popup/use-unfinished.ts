import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { TabView } from '../messages/contract.ts';
import { keepUnfinished, readUnfinished } from '../storage/unfinished.ts';
import type { Forms, Unfinished } from '../ui/unfinished.ts';

/**
 * What was begun in the popup of a tab, and how to take it up. The second function is to be called before the forms
 * of another application are shown.
 */
export function useUnfinished(): [Unfinished, (tab: TabView) => Promise<void>] {
  const kept = useRef<{ places: readonly string[]; forms: Partial<Forms> }>({ places: [], forms: {} });
  const unfinished = useMemo<Unfinished>(
    () => ({
      begun: form => kept.current.forms[form] ?? null,
      keep(form, content) {
        const { [form]: _, ...others } = kept.current.forms;
        const forms = content === null ? others : { ...others, [form]: content };
        kept.current = { ...kept.current, forms };
        keepUnfinished(kept.current.places, forms).catch(console.error);
      },
    }),
    [],
  );
  const takeUp = useCallback(async ({ application, isStored, url }: TabView) => {
    // Before its first note a case has no lasting name.
    const places = isStored ? [application.id, url] : [url];
    if (places.join() === kept.current.places.join()) return;
    kept.current = { places, forms: await readUnfinished(places) };
  }, []);
  return [unfinished, takeUp];
}
