/**
 * Why a page never came, where the browser showed an error page of its own. Each is the `text` of a sighting with the
 * context `network`, so stored notes hold these names; the words for people are chosen where they are shown.
 */
const loadFailures = [
  /** An extension, tracking protection or a rule of the organisation blocked the page. */
  'blocked-in-browser',
  /** This computer had no connection to the internet. */
  'offline',
  /** The name of the server does not resolve. */
  'no-address',
  /** The server took too long. */
  'no-answer',
  'refused',
  /** The proxy in between failed. */
  'proxy',
  /** The pages send the browser in a circle, as they do with old or blocked cookies. */
  'cookies-or-circle',
  /** The form would have to be sent once more to show the page. */
  'send-again',
  'not-secure',
  /** The server broke off. */
  'broken-off',
  /** The site forbids that the page is opened in this place. */
  'forbidden-here',
  /** An error of the server without any page. */
  'no-page',
  /** The connection broke off after a form was sent: it may have arrived, even several times. */
  'cut-after-sending',
  /** What was sent is larger than the server takes. */
  'upload-too-large',
  /** The applicant's own file was changed, moved or locked after it was chosen; nothing was sent. */
  'own-file',
  'other',
] as const;
export type LoadFailure = (typeof loadFailures)[number];
