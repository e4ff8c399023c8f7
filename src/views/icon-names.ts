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
