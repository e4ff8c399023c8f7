import type { LoadFailure } from './load-failures.ts';
import type { Note } from './note.ts';

/**
 * Why a page never came, where the reason lies between the applicant and the internet: no connection, a proxy, or
 * something that blocks. What the browser says of the rest may be the server's fault.
 */
const ownSideFailures: readonly string[] = ['offline', 'proxy', 'blocked-in-browser'] satisfies LoadFailure[];

/** The reason in a note's classification where a page reported a fault while there was no connection. */
export const ownConnection = 'own-connection';

/**
 * Whether a failure came from the applicant's own connection or browser. It says nothing of the application system,
 * and justifies no contact. Where the applicant said what it is, that counts.
 */
export function isOwnSide({ context, text, understanding, corrected }: Note): boolean {
  if (corrected !== null) return false;
  return context === 'network' ? ownSideFailures.includes(text) : understanding.because === ownConnection;
}
