import type { ReadingScript } from '../messages/contract.ts';
import { askAgain, isConnected } from './background.ts';
import { shared } from './shared-scope.ts';

/**
 * Has the page read: asks the background for the scripts that do so, which find their configuration in the shared scope. Where
 * they are there already they are called, since the engine would take as long over reading them again as they over the page.
 */
export function requestPageRead(): void {
  if (shared.messages && shared.readPage && isConnected()) return shared.readPage();
  requestScripts(shared.messages ? ['reader'] : ['messages', 'reader']);
}

/** Asks for what reads messages alone: the page may show one already. */
export function requestMessages(): void {
  requestScripts(['messages']);
}

/** Asks for the redaction when the applicant first does something: from then on messages may repeat what was typed. */
export function requestCleaner(): void {
  requestScripts(['cleaner']);
}

function requestScripts(scripts: readonly ReadingScript[]): void {
  askAgain('scripts/requested', { scripts }).catch(console.debug);
}
