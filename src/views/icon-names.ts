import type { ChannelKind } from '../vendors/vocabulary.ts';

/** The drawings that pages show next to words; `Icon.tsx` draws them. */
export type IconName =
  | 'mail'
  | 'check'
  | 'rest'
  | 'pencil'
  | 'again'
  | 'list'
  | 'clock'
  | 'phone'
  | 'form'
  | 'chat'
  | 'gear'
  | 'back'
  | 'question'
  | 'warning'
  | 'hand'
  | 'search';

export const channelIcons: Record<ChannelKind, IconName> = {
  email: 'mail',
  form: 'form',
  chat: 'chat',
  phone: 'phone',
};
