import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { TabView } from '../messages/contract.ts';
import { saveFormDrafts, loadFormDrafts } from '../storage/form-drafts.ts';
import type { Forms, FormDrafts } from '../ui/form-drafts.ts';

/**
 * What was begun in the popup of a tab, null until it was read, and how to take it up. The second function is to be
 * called before the forms of another application are shown.
 */
export function useFormDrafts(): [FormDrafts | null, (tab: TabView) => Promise<void>] {
  const [isRead, setRead] = useState(false);
  const kept = useRef<{ keys: readonly string[]; forms: Partial<Forms> }>({ keys: [], forms: {} });
  const formDrafts = useMemo<FormDrafts>(
    () => ({
      load: form => kept.current.forms[form] ?? null,
      save(form, content) {
        const { [form]: _, ...others } = kept.current.forms;
        const forms = content === null ? others : { ...others, [form]: content };
        kept.current = { ...kept.current, forms };
        saveFormDrafts(kept.current.keys, forms).catch(console.error);
      },
    }),
    [],
  );
  const takeUp = useCallback(async ({ application, stored, url }: TabView) => {
    // Before its first note an application has no lasting name.
    const keys = stored ? [application.id, url] : [url];
    if (keys.join() === kept.current.keys.join()) return;
    kept.current = { keys, forms: await loadFormDrafts(keys) };
    setRead(true);
  }, []);
  return [isRead ? formDrafts : null, takeUp];
}
