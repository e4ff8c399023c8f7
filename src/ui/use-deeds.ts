import { useCallback, useState } from 'preact/hooks';
import { t } from './t.ts';

/** An error whose message is whole sentences for the applicant. */
export class ToldError extends Error {}

interface ActionOutcome {
  /** What the last deed says of itself, and what went wrong with it. */
  said: string;
  trouble: string | null;
  failed(error: unknown): void;
  /** Does a deed, shows what came of it, and answers whether it was kept. */
  attempt(work: () => Promise<string | void>): Promise<boolean>;
}

/** The one place of a page that catches. `reload` shows what came of a deed. */
export function useActions(reload: () => Promise<void>): ActionOutcome {
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const failed = useCallback((error: unknown) => {
    console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    setTrouble(error instanceof ToldError ? reason : t('somethingWentWrong', reason));
  }, []);
  const attempt = useCallback(
    async (work: () => Promise<string | void>) => {
      try {
        setTrouble(null);
        setSaid((await work()) ?? '');
        await reload();
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
    [reload],
  );
  return { said, trouble, failed, attempt };
}
