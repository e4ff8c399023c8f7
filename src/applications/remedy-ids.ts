/** What an applicant can try, by id. What was tried is kept on the application under these names. */
const tryIds = [
  'other-browser',
  'blocker-off',
  'answer-cookie-banner',
  // Offered no more, since nothing is seen in private windows; what is kept may name it.
  'ordinary-window',
  'allow-cookies',
  'other-network',
  'no-vpn',
  'no-autofill',
  'reload',
  'try-later',
  'missed-field',
  'pick-from-list',
  'smaller-pdf',
  'right-file-type',
  'plain-file-name',
  'upload-last',
  'choose-file-again',
  'log-in-again',
  'one-tab',
  'forgot-password',
  'other-address',
  'wait-for-lock',
  'spam-folder',
  'wait-for-mail',
  'wait-for-maintenance',
  'look-for-confirmation',
  'show-original',
] as const;
export type TryId = (typeof tryIds)[number];

/** What an applicant had better not do. */
export const brakeIds = [
  'page-says',
  'server-says',
  'do-not-press-twice',
  'one-retry-only',
  'do-not-register-again',
  'do-not-pay-again',
] as const;
export type BrakeId = (typeof brakeIds)[number];

/** What an applicant had better know. */
export const infoIds = [
  'check-payment',
  'look-whether-stored',
  'save-often',
  'keep-proof',
  'vendor-advice',
] as const;
export type InfoId = (typeof infoIds)[number];

export type RemedyId = TryId | BrakeId | InfoId;
