/**
 * The words that every room of the house uses. They are defined on the lowest floor because the directory
 * itself speaks them: a vendor's file says what a message of that vendor means and whom a channel reaches.
 */

/** What a message on a page is. Only the four process kinds can ever justify a contact. */
export const messageKinds = [
  'input',
  'system',
  'session',
  'access',
  'maintenance',
  'state',
  'success',
  'benign',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Failures of the application process, the ones that count towards the second exception. */
const processKinds = ['system', 'session', 'access', 'maintenance'] as const satisfies MessageKind[];
export type ProcessKind = (typeof processKinds)[number];

/** True for the kinds that count towards the second exception. */
export function isProcessKind(kind: MessageKind): kind is ProcessKind {
  return (processKinds as readonly MessageKind[]).includes(kind);
}

/** Kinds of contacts, in the order in which they are recommended: written ways before the telephone. */
export const channelKinds = ['email', 'form', 'chat', 'phone'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** What the people behind a channel are there for. */
export const purposes = [
  'technical-support',
  'accommodation',
  'recruiting',
  'sales',
  'privacy',
  'fax',
  'other',
] as const;
export type Purpose = (typeof purposes)[number];

/** Who answers a channel. */
export const owners = ['vendor', 'employer', 'unknown'] as const;
export type Owner = (typeof owners)[number];
