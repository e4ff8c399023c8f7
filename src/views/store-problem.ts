import type { MessageName } from './t.ts';

/** What can be wrong with the place where everything is kept, and how it is said. */
export const storeProblems = {
  newer: 'storeNewer',
  busy: 'storeBusy',
  full: 'storeFull',
  gone: 'storeGone',
} as const satisfies Record<string, MessageName>;

/** An error of the store whose reason is known, so that it can be said in words. */
export class StoreProblem extends Error {
  readonly kind: keyof typeof storeProblems;
  /** Comes when it is over, where that can be waited for; rejects when it becomes another problem. */
  readonly over: Promise<unknown> | null;

  constructor(kind: keyof typeof storeProblems, cause?: unknown, over: Promise<unknown> | null = null) {
    super(`the store is ${kind}`, { cause });
    this.kind = kind;
    this.over = over;
  }
}

const kindByError: Readonly<Record<string, StoreProblem['kind']>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  UnknownError: 'gone',
  InvalidStateError: 'gone',
  NotFoundError: 'gone',
};

/** How browsers say in words alone that there is no room, as for what is no database. */
const fullWords = /QuotaExceeded|No space left on device|NO_SPACE/;

/** An error as the browser's storage throws it, by its name or its words; other errors stay as they are. */
export function asStoreProblem(error: unknown): unknown {
  if (!(error instanceof Error || error instanceof DOMException)) return error;
  const kind = fullWords.test(error.message) ? 'full' : kindByError[error.name];
  return kind ? new StoreProblem(kind, error) : error;
}
