import { api } from './browser-api.ts';
import type { Application } from '../applications/application.ts';
import type { Note } from '../applications/note.ts';

/** An application with its notes (oldest first), as both were at one moment. */
export interface Snapshot {
  application: Application;
  notes: readonly Note[];
  /** Some of it could not be read as it lies on the disk, and was left out. */
  isDamaged?: boolean | undefined;
}

/** What a write changed. */
export interface StoreChange {
  /** Null: any application may have changed, e.g. because a file was imported. */
  applicationId: string | null;
}

/** `snapshot` is what was written, where the write was made in this page or worker; null: the application is gone. */
type Listener = (change: StoreChange, snapshot?: Snapshot | null) => void;

const listeners = new Set<Listener>();

/** In the session's storage: writing there wakes the sleeping background, which a channel between pages does not. */
const wakeKey = 'changed';
let sharedChannel: BroadcastChannel | null = null;
let isBackground = false;
let count = 0;

function openChannel(): BroadcastChannel {
  if (sharedChannel) return sharedChannel;
  sharedChannel = new BroadcastChannel('callworthy-changes');
  sharedChannel.onmessage = ({ data }: MessageEvent<StoreChange>) => {
    // The background hears of it by the storage, asleep or not, and would hear it twice.
    if (!isBackground) for (const listener of listeners) listener(data);
  };
  return sharedChannel;
}

/** Notifies all who follow, in whichever page or worker of the extension. Only the store does so, after each write. */
export function publish(change: StoreChange, snapshot?: Snapshot | null): void {
  for (const listener of listeners) listener(change, snapshot);
  openChannel().postMessage(change);
  if (isBackground) return;
  // Setting the same value again would be no change, and would not wake the background.
  const news = { ...change, count: ++count, from: performance.timeOrigin };
  api?.storage?.session?.set({ [wakeKey]: news }).catch(console.debug);
}

/** Calls the listener after each write, until the function that it answers is called. For the extension's pages. */
export function followChanges(listener: Listener): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same for the background. To be called in its first turn, since a write in a page may be what wakes it. */
export function followInBackground(listener: Listener): void {
  isBackground = true;
  listeners.add(listener);
  api?.storage?.session?.onChanged.addListener(changes => {
    const news = changes[wakeKey]?.newValue as StoreChange | undefined;
    if (news) listener({ applicationId: news.applicationId });
  });
}
