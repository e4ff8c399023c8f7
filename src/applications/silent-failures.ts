/**
 * Failures that say nothing. Each is the `text` of a sighting with the context `silence`; the words for people
 * are chosen where they are shown. `field` then holds the label of the button or field.
 */
export const silentFailures = [
  /** A button of the application was pressed and nothing on the page changed. */
  'nothing-happened',
  /** Something still turns half a minute after Submit. */
  'still-waiting',
  /** The page shows nothing at all. */
  'empty-page',
  /** A form without any button to send it. */
  'no-submit-button',
  /** Everything required is filled in, and the button still cannot be pressed. */
  'button-disabled',
  /** A chosen file is gone from its field, and its name is nowhere on the page. */
  'file-vanished',
  /** Fields that were filled in are empty again. */
  'form-came-back-empty',
  /** A form was sent, and the page to sign in came, without a word. */
  'led-to-login',
  /** A form was sent, and another page came that says nothing of it, such as the list of jobs. */
  'led-elsewhere',
] as const;
export type SilentFailure = (typeof silentFailures)[number];
