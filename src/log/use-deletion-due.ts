import { useEffect, useState } from 'preact/hooks';
import { followDeletion, isDeletionDue } from '../storage/delete-everything.ts';

/** Whether everything is to be deleted and is not yet, looked for once it is `wanted` and followed from then on. */
export function useDeletionDue(wanted: boolean, failed: (error: unknown) => void): boolean {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    const look = () => void isDeletionDue().then(setDue, failed);
    look();
    return followDeletion(look);
  }, [wanted]);
  return isDue;
}
