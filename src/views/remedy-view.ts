import type { RemedyId } from '../applications/remedy-ids.ts';
import type { Remedy } from '../remedies/remedies.ts';
import { happened, when } from './dates.ts';
import { sentences } from './between-texts.ts';
import { language, type MessageName, t, tCount } from './t.ts';

/** Something to try, or not to do, before anybody is contacted. */
export interface RemedyView {
  /** Under which it is kept on the application when it was tried. */
  key: string;
  /** `try` can be ticked off; `brake` is what not to do; `info` is good to know. */
  kind: Remedy['kind'];
  says: string;
  /** When it was tried last, in words; null: not yet. */
  tried: string | null;
}

/** The general words, and those that name the system's documented limit (`$1`), where there are such. */
const words: Record<RemedyId, { general: MessageName; exact?: MessageName }> = {
  'other-browser': { general: 'remedyOtherBrowser', exact: 'remedyOtherBrowserNamed' },
  'blocker-off': { general: 'remedyBlockerOff' },
  'answer-cookie-banner': { general: 'remedyAnswerCookieBanner' },
  'ordinary-window': { general: 'remedyOrdinaryWindow' },
  'allow-cookies': { general: 'remedyAllowCookies' },
  'other-network': { general: 'remedyOtherNetwork' },
  'no-vpn': { general: 'remedyNoVpn' },
  'no-autofill': { general: 'remedyNoAutofill' },
  reload: { general: 'remedyReload' },
  'try-later': { general: 'remedyTryLater' },
  'missed-field': { general: 'remedyMissedField' },
  'pick-from-list': { general: 'remedyPickFromList' },
  'smaller-pdf': { general: 'remedySmallerPdf', exact: 'remedySmallerPdfExact' },
  'right-file-type': { general: 'remedyRightFileType', exact: 'remedyRightFileTypeExact' },
  'plain-file-name': { general: 'remedyPlainFileName' },
  'upload-last': { general: 'remedyUploadLast' },
  'log-in-again': { general: 'remedyLogInAgain' },
  'one-tab': { general: 'remedyOneTab' },
  'forgot-password': { general: 'remedyForgotPassword' },
  'other-address': { general: 'remedyOtherAddress' },
  'wait-for-lock': { general: 'remedyWaitForLock', exact: 'remedyWaitForLockExact' },
  'spam-folder': { general: 'remedySpamFolder' },
  'wait-for-mail': { general: 'remedyWaitForMail' },
  'wait-for-maintenance': { general: 'remedyWaitForMaintenance' },
  'look-for-confirmation': { general: 'remedyLookForConfirmation' },
  'server-says': { general: 'remedyServerSays' },
  'choose-file-again': { general: 'remedyChooseFileAgain' },
  'show-original': { general: 'remedyShowOriginal' },
  'page-says': { general: 'remedyPageSays', exact: 'remedyPageSays' },
  'check-payment': { general: 'remedyCheckPayment' },
  'look-whether-stored': { general: 'remedyLookWhetherStored' },
  'do-not-pay-again': { general: 'remedyDoNotPayAgain' },
  'do-not-press-twice': { general: 'remedyDoNotPressTwice' },
  'one-retry-only': { general: 'remedyOneRetryOnly' },
  'do-not-register-again': { general: 'remedyDoNotRegisterAgain' },
  'save-often': { general: 'remedySaveOften', exact: 'remedySaveOftenExact' },
  'keep-proof': { general: 'remedyKeepProof' },
  'vendor-advice': { general: 'remedyVendorAdvice', exact: 'remedyVendorAdvice' },
};

/** One thing to try in words, with when it was tried. */
export function remedyView(remedy: Remedy, now: Date): RemedyView {
  const { general, exact } = words[remedy.id];
  const limit = limitOf(remedy);
  const { until } = remedy.params;
  return {
    key: remedy.key,
    kind: remedy.kind,
    says: sentences(
      exact && limit !== null ? t(exact, limit) : t(general),
      until !== undefined && t('waitUntil', when(until, now)),
    ),
    tried: remedy.triedAt && t('triedAt', happened(remedy.triedAt, now)),
  };
}

/** What was tried, in general words. `key`: as it is kept on the application. */
export function triedWords(key: string): string {
  const [id = '', ...text] = key.split(': ');
  if (text.length > 0) return text.join(': ');
  // What a file brings may be named like something that every object has.
  return Object.hasOwn(words, id) ? t(words[id as RemedyId].general) : key;
}

function limitOf({ params: { megabytes, minutes, extensions, names, text } }: Remedy): string | null {
  const listed = extensions ?? names;
  if (listed) return new Intl.ListFormat(language(), { type: 'unit' }).format(listed);
  if (minutes !== undefined) return tCount('minutes', minutes);
  return megabytes === undefined ? (text ?? null) : new Intl.NumberFormat(language()).format(megabytes);
}
