import type { Notice, SentSighting } from '../messages/contract.ts';
import { askBackground, isConnected, keepForBackground, notifyBackground } from './background.ts';

/** `counts`: the message means something. */
type OnStored = (notice: Notice | null, counts: boolean) => void;

const waiting = new Map<SentSighting, OnStored>();
const firstRetryMs = 500;
const slowestRetryMs = 30_000;
let retryMs = firstRetryMs;
let retry: ReturnType<typeof setTimeout> | undefined;
let isSending = false;

/**
 * Sends a sighting until the background has answered that it is stored durably. Meanwhile a copy is where the
 * background finds it: the page may go away at any moment, and a message to a sleeping background is lost with it.
 */
export function send(sighting: SentSighting, onStored: OnStored): void {
  waiting.set(sighting, onStored);
  // Sent first, because cleaning the copy takes a moment. Both are done before the page can go away.
  deliver();
  keepForBackground(sighting);
}

/** How many are on their way. */
export function waitingCount(): number {
  return waiting.size;
}

async function deliver(): Promise<void> {
  if (isSending) return;
  isSending = true;
  clearTimeout(retry);
  // A map hands out what is added while it is gone through.
  for (const [sighting, onStored] of waiting) {
    try {
      const { notice, counts } = await askBackground('sighting/seen', sighting);
      waiting.delete(sighting);
      retryMs = firstRetryMs;
      onStored(notice, counts);
    } catch (error) {
      // One that cannot be stored does not hold up those behind it.
      console.debug(error);
    }
  }
  isSending = false;
  if (!waiting.size || !isConnected()) return;
  retry = setTimeout(deliver, retryMs);
  retryMs = Math.min(retryMs * 2, slowestRetryMs);
}

/** The page goes away: one last try for all that is left. The same id twice is stored once. */
export function flush(): void {
  for (const sighting of waiting.keys()) notifyBackground('sighting/seen', sighting);
}
