import type { Sighting } from '../cases/note.ts';
import type { Notice } from '../messages/contract.ts';
import { askBackground, isConnected, keepForBackground, tellBackground } from './background.ts';

const waiting = new Map<string, Sighting>();
const firstRetryMs = 500;
const slowestRetryMs = 30_000;
let retryMs = firstRetryMs;
let isSending = false;

/**
 * Sends a sighting until the background has answered that it is stored durably. Before, it is put where the
 * background finds it: the page may go away at any moment, and a message goes with it while the background sleeps.
 */
export function send(sighting: Sighting, onStored: (notice: Notice | null) => void): void {
  waiting.set(sighting.id, sighting);
  keepForBackground(sighting);
  deliver(onStored);
}

async function deliver(onStored: (notice: Notice | null) => void): Promise<void> {
  if (isSending) return;
  isSending = true;
  try {
    // A map hands out what is added while it is gone through.
    for (const [id, sighting] of waiting) {
      const { notice } = await askBackground('sighting/seen', sighting);
      waiting.delete(id);
      retryMs = firstRetryMs;
      onStored(notice);
    }
  } catch (error) {
    console.debug(error);
    if (isConnected()) setTimeout(deliver, retryMs, onStored);
    retryMs = Math.min(retryMs * 2, slowestRetryMs);
  }
  isSending = false;
}

/** The page goes away: one last try for all that is left. The same id twice is stored once. */
export function flush(): void {
  for (const sighting of waiting.values()) tellBackground('sighting/seen', sighting);
}
