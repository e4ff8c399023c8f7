import type { ReadingScript } from '../messages/contract.ts';
import { askAgain } from './background.ts';
import { shared } from './shared-scope.ts';

/** Asks the background for the scripts that read the page. They find their configuration in the shared scope. */
export function requestPageRead(): void {
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
