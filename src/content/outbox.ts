import type { Notice, SentSighting } from '../messages/contract.ts';
import { askBackground, isConnected, keepForBackground, notifyBackground } from './background.ts';

/** `counts`: the message means something. */
type OnStored = (notice: Notice | null, counts: boolean) => void;
/** Nothing can be stored for now, and the applicant should know; null: by now it can. */
type OnHeld = (notice: Notice | null) => void;

interface Sender {
  onStored: OnStored;
  onHeld: OnHeld | undefined;
}

const waiting = new Map<SentSighting, Sender>();
/** Who has said that nothing can be stored, where nothing was since. */
let heldBy: Sender | null = null;
/** What was asked and is not answered yet, nor given up. */
const underWay = new Set<SentSighting>();
const firstRetryMs = 500;
const slowestRetryMs = 30_000;
let retryMs = firstRetryMs;
let retry: ReturnType<typeof setTimeout> | undefined;

/**
 * Sends a sighting until the background has answered that it is stored durably. Meanwhile a copy is where the
 * background finds it: the page may go away at any moment, and a message to a sleeping background is lost with it.
 */
export function send(sighting: SentSighting, onStored: OnStored, onHeld?: OnHeld): void {
  waiting.set(sighting, { onStored, onHeld });
  // Sent first, because cleaning the copy takes a moment. Both are done before the page can go away.
  deliver(sighting);
  keepForBackground(sighting);
}

/** How many are on their way. */
export function waitingCount(): number {
  return waiting.size;
}

/** Each on its own: one that cannot be stored, or whose answer does not come, holds up nobody. */
async function deliver(sighting: SentSighting): Promise<void> {
  underWay.add(sighting);
  try {
    const { notice, counts, isHeld } = await askBackground('sighting/seen', sighting);
    const sender = waiting.get(sighting);
    if (isHeld) {
      if (!heldBy && sender) sender.onHeld?.(notice);
      heldBy ??= sender ?? null;
      return planRetry();
    }
    heldBy?.onHeld?.(null);
    heldBy = null;
    waiting.delete(sighting);
    retryMs = firstRetryMs;
    sender?.onStored(notice, counts);
  } catch (error) {
    console.debug(error);
    planRetry();
  } finally {
    underWay.delete(sighting);
  }
}

function planRetry(): void {
  if (retry !== undefined || !waiting.size || !isConnected()) return;
  retry = setTimeout(deliverRest, retryMs);
  retryMs = Math.min(retryMs * 2, slowestRetryMs);
}

function deliverRest(): void {
  retry = undefined;
  for (const sighting of waiting.keys()) if (!underWay.has(sighting)) deliver(sighting);
}

/** The page goes away: one last try for all that is left. The same id twice is stored once. */
export function flush(): void {
  for (const sighting of waiting.keys()) notifyBackground('sighting/seen', sighting);
}
