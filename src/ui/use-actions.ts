import { useCallback, useState } from 'preact/hooks';
import { asStoreProblem, StoreProblem, storeProblems } from '../views/store-problem.ts';
import { t } from '../views/t.ts';

/** An error whose message is whole sentences for the applicant. */
export class UserFacingError extends Error {}

/** What an action says of itself, and how it is undone where it can be. */
export interface Said {
  said: string;
  undo(): Promise<string>;
}

/** What is done; it may say something, or how it is undone. */
export type Work = () => Promise<string | Said | void>;

/** Does an action, shows what came of it, and answers whether it was kept. */
export type Act = (work: Work) => Promise<boolean>;

export interface ActionOutcome {
  /** What the last action says of itself, and what went wrong with it. */
  said: string;
  errorMessage: string | null;
  failed(error: unknown): void;
  act: Act;
  /** Takes away what was said, unless it can be undone: other things are seen to. */
  forget(): void;
  /** Undoes the last action; null where it cannot be undone from here. */
  onUndo: (() => void) | null;
}

/**
 * Keeps something, shows what is said of it then, and answers whether it was kept. `keep` answers false where there was
 * nothing to keep: what was typed is no contact.
 */
export async function keepAndSay(
  act: (work: () => Promise<string | Said>) => Promise<boolean>,
  keep: () => Promise<boolean>,
  saying: () => string | Said,
): Promise<boolean> {
  let isKept = false;
  const isDone = await act(async () => {
    isKept = await keep();
    return isKept ? saying() : '';
  });
  return isDone && isKept;
}

/**
 * The one place of a page that catches. `reload` shows what came of an action, where that does not follow by itself.
 */
export function useActions(reload: () => Promise<void> = nothing): ActionOutcome {
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<Said['undo'] | null>(null);
  const [errorMessage, setErrorMessage] = useState<string | null>(null);
  const failed = useCallback((thrown: unknown) => {
    console.error(thrown);
    // What was done before would lie over it, and say the contrary.
    setSaid('');
    const error = asStoreProblem(thrown);
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof StoreProblem) {
      const problem = t(storeProblems[error.kind]);
      setErrorMessage(problem);
      error.over?.then(() => setErrorMessage(shown => (shown === problem ? null : shown)), failed);
    } else setErrorMessage(error instanceof UserFacingError ? reason : t('somethingWentWrong', reason));
  }, []);
  const act = useCallback(
    async (work: Work) => {
      try {
        setErrorMessage(null);
        const came = (await work()) ?? '';
        const words = typeof came === 'string' ? came : came.said;
        // A screen reader says what has changed: the same once more ends with a space that nobody sees.
        setSaid(before => (words && before === words ? `${words}\u00a0` : words));
        setUndo(() => (typeof came === 'string' ? null : came.undo));
        await reload();
        return true;
      } catch (error) {
        failed(error);
        // What could not be undone can be tried again.
        setUndo(before => (before === work ? before : null));
        return false;
      }
    },
    [reload],
  );
  const forget = () => undo ?? setSaid('');
  return { said, errorMessage, failed, act, forget, onUndo: undo && (() => void act(undo)) };
}

/** Reads something that an action can do without: where it cannot be read, that is said, and `instead` is answered. */
export async function readOr<Value>(act: Act, instead: Value, read: () => Promise<Value>): Promise<Value> {
  let value = instead;
  await act(async () => {
    value = await read();
  });
  return value;
}

const nothing = () => Promise.resolve();
