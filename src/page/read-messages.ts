import { findMessages } from './find-messages.ts';
import type { PageRules, SeenMessage } from './seen.ts';

/**
 * Reads the messages that a person can see below `root`, as plain data, at most 40 of at most 600 characters.
 * They are candidates: what each one means is decided elsewhere.
 *
 * @param pageRules the rules of the vendor, or null for a page of no known vendor
 */
export function readMessages(
  root: Document | ShadowRoot | Element,
  pageRules: PageRules | null,
): SeenMessage[] {
  return findMessages(root, pageRules, 'standing').map(({ seen }) => seen);
}
