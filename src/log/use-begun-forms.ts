import { useEffect, useMemo, useState } from 'preact/hooks';
import { followFormDrafts, loadFormDrafts, saveFormDrafts } from '../storage/form-drafts.ts';
import type { FormDrafts } from '../ui/form-drafts.ts';
import { type BegunForms, keptForms } from '../ui/kept-forms.ts';

/** Under which name it is kept: not that of the popup, whose forms may be open at the same time. */
export const listDrafts = (id: string) => `list ${id}`;

/**
 * What was begun in the forms of the application that is shown, so that a look at another one takes nothing away. Null
 * while it is read; where it cannot be read, nothing was begun.
 */
export function useBegunForms(id: string | null): FormDrafts | null {
  const [begun, setBegun] = useState<BegunForms | null>(null);
  useEffect(() => {
    let isShown = true;
    const keys = [listDrafts(id ?? '')];
    const read = (forms: BegunForms['forms']) => isShown && setBegun({ keys, forms });
    if (id !== null)
      loadFormDrafts(keys)
        .catch(() => ({}))
        .then(read);
    return () => {
      isShown = false;
      // When it is shown again, more may have been begun than was read here.
      setBegun(null);
    };
  }, [id]);
  const kept = useMemo(
    () =>
      id !== null && begun?.keys[0] === listDrafts(id) ? keptForms({ current: begun }, saveFormDrafts) : null,
    [begun, id],
  );
  useEffect(() => (kept ? followFormDrafts(({ key, forms }) => kept.heard(key, forms)) : undefined), [kept]);
  return kept;
}
