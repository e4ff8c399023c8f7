import { haveCopiesStopped } from '../storage/copies/copies-stopped.ts';
import { readManagedSoon } from '../storage/managed.ts';
import type { LocalHelp } from '../views/local-help.ts';

/** What stands above everything else in the popup: help on site, and copies that have stopped. Mostly there is none. */
export interface TopLinesView {
  help: LocalHelp | null;
  isStopped: boolean;
}

/** Reads them. Where they cannot be had, the advice is shown without them. */
export async function readTopLines(): Promise<TopLinesView> {
  try {
    const [{ localHelp }, isStopped] = await Promise.all([readManagedSoon(), haveCopiesStopped()]);
    return { help: localHelp, isStopped };
  } catch (error) {
    console.error(error);
    return { help: null, isStopped: false };
  }
}
