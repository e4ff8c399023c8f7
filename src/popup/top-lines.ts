import { helpKey } from '../storage/help-key.ts';
import { readManagedSoon } from '../storage/managed.ts';
import { readReminders, type Reminders } from '../storage/set-reminders.ts';
import { readTroubles, type Trouble } from '../storage/troubles.ts';
import { later } from '../ui/later.tsx';
import type { LocalHelp } from '../views/local-help.ts';
import type { FirstQuestion } from './first-question.ts';

/** What is above everything else in the popup: help on site, and what is wrong with what is kept. Mostly there is none. */
export interface TopLinesView {
  help: LocalHelp | null;
  troubles: readonly Trouble[];
  /** Read with them, as early, for the advice below. */
  reminders: Reminders;
}

const bringViews = () => import('./TopLines.tsx');

/** The view of them, which is loaded only where there are any. */
export const TopLinesLater = later(() => bringViews().then(({ TopLines }) => TopLines));

export const LateHelpLater = later(() => bringViews().then(({ LateHelp }) => LateHelp));

/**
 * Reads them, as far as `asked` does not hold them, and brings their view where it is needed. Where they cannot be had, the
 * advice is shown without them.
 */
export async function readTopLines(asked?: Pick<FirstQuestion, 'topLines' | 'noted'>): Promise<TopLinesView> {
  try {
    const kept = asked?.topLines?.kept;
    const [help, troubles, reminders] = await Promise.all([
      readHelp(asked),
      readTroubles(kept),
      readReminders(kept),
    ]);
    if (help || troubles[0]) await TopLinesLater.bring();
    return { help, troubles, reminders };
  } catch (error) {
    console.error(error);
    return { help: null, troubles: [], reminders: {} };
  }
}

/** Help on site is waited for, but not where the session knows that none is named. */
async function readHelp(asked?: Pick<FirstQuestion, 'topLines' | 'noted'>): Promise<LocalHelp | null> {
  const isNamed = (await asked?.noted)?.[helpKey] !== false;
  return (await readManagedSoon(isNamed ? undefined : 0, asked?.topLines?.settled)).localHelp;
}
