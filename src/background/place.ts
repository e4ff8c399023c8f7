import type { Runtime } from 'webextension-polyfill';
import type { FromDocument } from '../messages/handle.ts';

export type Sender = Runtime.MessageSender & FromDocument;

/** Where a message comes from. */
export interface SenderPlace {
  tabId: number;
  frameId: number;
  /** Of the document that sent it. */
  address: string;
  top: boolean;
  /** Tells the document from every other one of the tab. */
  document: string;
  /** When it began to load, in milliseconds; null where that is not known. */
  since: number | null;
}

/** Where a message of a page comes from, by what the browser says of its sender. Throws for one outside of a tab. */
export function placeOf(from: Sender): SenderPlace {
  if (from.tab?.id === undefined || !from.url) throw new Error('a page message came from outside a tab');
  const frameId = from.frameId ?? 0;
  const since = from.document ?? null;
  const document = `${frameId}:${since ?? from.url}`;
  return { tabId: from.tab.id, frameId, address: addressOf(from), top: frameId === 0, document, since };
}

/** When the document of a tab's own page began to load, by what tells it from others; null for a frame's. */
export function beginOf(document: SenderPlace['document']): number | null {
  const begin = /^0:(\d+(?:\.\d+)?)$/.exec(document);
  return begin && Number(begin[1]);
}

/** A frame that a page writes itself has no address of its own: it is a part of what is around it. */
function addressOf(from: Sender & { origin?: string }): string {
  const { url = '', origin = '', tab } = from;
  if (!isWritten(url)) return url;
  const around = tab?.url ?? '';
  return URL.canParse(origin) && !around.startsWith(`${origin}/`) ? `${origin}/` : around || url;
}

/** True for the address of a frame that a page writes itself. */
export function isWritten(url: string): boolean {
  return /^(about|blob|data):/.test(url);
}
