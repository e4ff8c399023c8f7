import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadFormDrafts, saveFormDrafts } from '../storage/form-drafts.ts';
import type { FormDrafts } from '../ui/form-drafts.ts';
import { type BegunForms, keptForms } from '../ui/kept-forms.ts';

/**
 * What was begun in the forms of the application that is shown, so that a look at another one takes nothing away. Null
 * while it is read; where it cannot be read, nothing was begun.
 */
export function useFormDrafts(id: string | null): FormDrafts | null {
  const [begun, setBegun] = useState<BegunForms | null>(null);
  useEffect(() => {
    let isShown = true;
    const read = (forms: BegunForms['forms']) => isShown && setBegun({ keys: [id ?? ''], forms });
    if (id !== null)
      loadFormDrafts([id])
        .catch(() => ({}))
        .then(read);
    return () => {
      isShown = false;
    };
  }, [id]);
  return useMemo(
    () => (begun?.keys[0] === id && begun ? keptForms({ current: begun }, saveFormDrafts) : null),
    [begun, id],
  );
}
