import type { ReadingScript } from '../messages/contract.ts';
import { notifyBackground } from './background.ts';
import { shared } from './shared-scope.ts';

/** Time to read the page: the background puts the scripts here that do so, and which find the configuration in the shared scope. */
export function requestPageRead(): void {
  put(shared.messages ? ['reader'] : ['messages', 'reader']);
}

/** The page may say something already: what reads it is to come at once. */
export function requestMessages(): void {
  put(['messages']);
}

/** The applicant does something: what takes personal words out of a message comes before any message can repeat them. */
export function requestCleaner(): void {
  put(['cleaner']);
}

function put(scripts: readonly ReadingScript[]): void {
  notifyBackground('page/settled', { scripts });
}
