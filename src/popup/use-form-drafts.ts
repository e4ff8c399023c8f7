import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TabView } from '../messages/contract.ts';
import { followFormDrafts, loadFormDrafts, saveFormDrafts } from '../storage/form-drafts.ts';
import type { FormDrafts } from '../ui/form-drafts.ts';
import { type BegunForms, keptForms } from '../ui/kept-forms.ts';

/**
 * What was begun in the popup of a tab, null until it was read, and how to take it up. The second function is to be
 * called before the forms of another application are shown.
 */
export function useFormDrafts(): [FormDrafts | null, (tab: TabView) => Promise<void>] {
  const [isRead, setRead] = useState(false);
  const kept = useRef<BegunForms>({ keys: [], forms: {} });
  const formDrafts = useMemo(() => keptForms(kept, saveFormDrafts), []);
  useEffect(() => followFormDrafts(({ key, forms }) => formDrafts.heard(key, forms)), []);
  const takeUp = useCallback(async ({ application, stored, url }: TabView) => {
    // Before its first note an application has no lasting name.
    const keys = stored ? [application.id, url] : [url];
    if (keys.join() === kept.current.keys.join()) return;
    kept.current = { keys, forms: await loadFormDrafts(keys) };
    setRead(true);
  }, []);
  return [isRead ? formDrafts : null, takeUp];
}
