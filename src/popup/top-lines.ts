import { haveCopiesStopped } from '../storage/copies/copies-stopped.ts';
import { helpKey } from '../storage/help-key.ts';
import { readManagedSoon } from '../storage/managed.ts';
import { later } from '../ui/later.tsx';
import type { LocalHelp } from '../views/local-help.ts';
import type { FirstQuestion } from './first-question.ts';

/** What is above everything else in the popup: help on site, and copies that have stopped. Mostly there is none. */
export interface TopLinesView {
  help: LocalHelp | null;
  isStopped: boolean;
}

/** The view of them, which is loaded only where there are any. */
export const TopLinesLater = later(() => import('./TopLines.tsx').then(({ TopLines }) => TopLines));

export const LateHelpLater = later(() => import('./TopLines.tsx').then(({ LateHelp }) => LateHelp));

/**
 * Reads them, as far as `asked` does not hold them, and brings their view where it is needed. Where they cannot be had, the
 * advice is shown without them.
 */
export async function readTopLines(asked?: Pick<FirstQuestion, 'topLines' | 'noted'>): Promise<TopLinesView> {
  try {
    const [localHelp, isStopped] = await Promise.all([
      readHelp(asked),
      haveCopiesStopped(asked?.topLines?.copies),
    ]);
    if (localHelp || isStopped) await TopLinesLater.bring();
    return { help: localHelp, isStopped };
  } catch (error) {
    console.error(error);
    return { help: null, isStopped: false };
  }
}

/** Help on site is waited for, but not where the session knows that none is named. */
async function readHelp(asked?: Pick<FirstQuestion, 'topLines' | 'noted'>): Promise<LocalHelp | null> {
  const isNamed = (await asked?.noted)?.[helpKey] !== false;
  return (await readManagedSoon(isNamed ? undefined : 0, asked?.topLines?.settled)).localHelp;
}
