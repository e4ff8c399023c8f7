import type { Advice, Reason, StepId, Unmet, Verdict } from '../advice/advise.ts';
import type { Channel, Lane, Outreach } from '../applications/application.ts';
import type { ContactTarget } from '../contacts/manual-contact.ts';
import type { SilentFailure } from '../applications/silent-failures.ts';
import type { LoadFailure } from '../applications/load-failures.ts';
import type { KnownChannel, Support, Vendor } from '../vendors/vendor.ts';
import type { ChannelKind, MessageKind, Owner, Purpose } from '../vendors/vocabulary.ts';
import type { IconName } from './icon-names.ts';
import type { MessageName } from './t.ts';

/**
 * The words for every member of every list the interface shows. All are complete records, so that a new member
 * without words does not compile.
 */

/** Headlines with a name (`$1`), and the same without one. */
interface Headline {
  named: MessageName | null;
  unnamed: MessageName;
  /** Whose name is in the headline. */
  names: 'vendor' | 'employer' | null;
}

const unnamedOnly = (unnamed: MessageName): Headline => ({ named: null, unnamed, names: null });

export const headlines: Record<Verdict, Headline> = {
  'do-not-contact': unnamedOnly('verdictNothingFailed'),
  'fix-input': unnamedOnly('verdictFixInput'),
  'try-again': unnamedOnly('verdictTryAgain'),
  'check-directions': unnamedOnly('verdictCheckDirections'),
  'contact-support': {
    named: 'verdictContactSupport',
    unnamed: 'verdictContactSupportUnnamed',
    names: 'vendor',
  },
  'wait-for-support': {
    named: 'verdictWaitForSupport',
    unnamed: 'verdictWaitForSupportUnnamed',
    names: 'vendor',
  },
  'email-employer': {
    named: 'verdictEmailEmployer',
    unnamed: 'verdictEmailEmployerUnnamed',
    names: 'employer',
  },
  'wait-for-employer': {
    named: 'verdictWaitForEmployer',
    unnamed: 'verdictWaitForEmployerUnnamed',
    names: 'employer',
  },
  'call-employer': { named: 'verdictCallEmployer', unnamed: 'verdictCallEmployerUnnamed', names: 'employer' },
};

/** Reasons whose headline says more than their verdict does. */
export const headlinesByReason: Partial<Record<Reason, Headline>> = {
  'application-received': unnamedOnly('verdictReceived'),
  resolved: unnamedOnly('verdictResolved'),
  'state-is-no-fault': unnamedOnly('verdictState'),
  'own-connection': unnamedOnly('verdictOwnConnection'),
  'maintenance-ends': unnamedOnly('verdictWaitMaintenance'),
  'support-not-looked-for': unnamedOnly('verdictLookForSupport'),
  'test-clock-runs': { named: 'verdictTestSupport', unnamed: 'verdictTestSupportUnnamed', names: 'vendor' },
  'test-goes-on': unnamedOnly('verdictTestGoesOn'),
  'signed-out': unnamedOnly('verdictSignIn'),
};

export const reasons: Record<Reason, MessageName> = {
  referred: 'becauseReferred',
  'flashy-field': 'becauseFlashyField',
  'application-received': 'becauseReceived',
  resolved: 'becauseResolved',
  'state-is-no-fault': 'becauseState',
  'nothing-failed': 'becauseNothingFailed',
  'yours-to-correct': 'becauseYoursToCorrect',
  'own-connection': 'becauseOwnConnection',
  'maintenance-ends': 'becauseMaintenance',
  'signed-out': 'becauseSignedOut',
  'once-is-not-enough': 'becauseOnce',
  'test-clock-runs': 'becauseTestClock',
  'test-goes-on': 'becauseTestGoesOn',
  'directions-unsure': 'becauseDirections',
  'support-not-looked-for': 'becauseNotLookedFor',
  'support-comes-first': 'becauseSupportFirstUnnamed',
  'support-has-time-left': 'becauseWaiting',
  'support-sent-you-here': 'becauseSentHere',
  'nobody-else-left': 'becauseNobodyLeft',
  'employer-has-time-left': 'becauseWaiting',
  'phone-is-the-only-way': 'becausePhoneOnly',
  'writing-did-not-help': 'becauseWritingFailed',
  'no-other-way-known': 'becauseNoOtherWay',
};

/** Colour and drawing support the words; they never replace them. */
export const tones: Record<Verdict, { tone: 'go' | 'wait' | 'rest'; icon: IconName }> = {
  'do-not-contact': { tone: 'rest', icon: 'rest' },
  'fix-input': { tone: 'wait', icon: 'pencil' },
  'try-again': { tone: 'wait', icon: 'again' },
  'check-directions': { tone: 'wait', icon: 'list' },
  'contact-support': { tone: 'wait', icon: 'mail' },
  'wait-for-support': { tone: 'rest', icon: 'clock' },
  'email-employer': { tone: 'go', icon: 'mail' },
  'wait-for-employer': { tone: 'rest', icon: 'clock' },
  'call-employer': { tone: 'go', icon: 'phone' },
};

export const steps: Record<StepId, { label: MessageName; says: MessageName }> = {
  noted: { label: 'stepNoted', says: 'stepNotedSays' },
  'tried-again': { label: 'stepTriedAgain', says: 'stepTriedAgainSays' },
  directions: { label: 'stepDirections', says: 'stepDirectionsSays' },
  support: { label: 'stepSupport', says: 'stepSupportSays' },
  employer: { label: 'stepEmployer', says: 'stepEmployerSays' },
};

export const stepStates: Record<Advice['ladder'][number]['state'], MessageName> = {
  done: 'stepDone',
  now: 'stepNow',
  todo: 'stepTodo',
};

export const unmetConditions: Record<Unmet, MessageName> = {
  'referral-not-certain': 'unmetReferralNotCertain',
  'recipient-is-hr': 'unmetRecipientIsHr',
  'already-received': 'unmetReceived',
  'nothing-failed': 'unmetNothingFailed',
  'only-corrections': 'unmetOnlyCorrections',
  'maintenance-under-a-day': 'unmetMaintenance',
  'failed-only-once': 'unmetOnce',
  'directions-unconfirmed': 'unmetDirections',
  'support-not-looked-for': 'unmetNotLookedFor',
  'support-untried': 'unmetSupportUntried',
  'support-waiting': 'unmetSupportWaiting',
  'employer-waiting': 'unmetEmployerWaiting',
};

export const kinds: Record<MessageKind, MessageName> = {
  input: 'kindInput',
  system: 'kindSystem',
  session: 'kindSession',
  access: 'kindAccess',
  maintenance: 'kindMaintenance',
  state: 'kindState',
  success: 'kindSuccess',
  benign: 'kindBenign',
};

export const purposeWords: Record<Purpose, MessageName> = {
  'technical-support': 'purposeTechnicalSupport',
  accommodation: 'purposeAccommodation',
  recruiting: 'purposeRecruiting',
  sales: 'purposeSales',
  privacy: 'purposePrivacy',
  fax: 'purposeFax',
  other: 'purposeOther',
};

/** What a contact is kept for, where the page says so. */
export const laneNames: Record<Lane, MessageName> = {
  account: 'laneAccount',
  form: 'laneForm',
  payment: 'lanePayment',
  identity: 'laneIdentity',
  company: 'laneCompany',
};

export const ownerNames: Record<Owner, MessageName> = {
  vendor: 'ownerVendor',
  employer: 'ownerEmployer',
  unknown: 'ownerUnknown',
};

export const positionNames: Record<Channel['position'], MessageName> = {
  'error-message': 'positionErrorMessage',
  footer: 'positionFooter',
  'help-page': 'positionHelpPage',
  'help-box': 'positionHelpBox',
  'form-intro': 'positionFormIntro',
  directory: 'positionDirectory',
  'by-hand': 'positionManual',
  other: 'positionOther',
};

export const warningTexts: Record<NonNullable<Channel['warning']>, MessageName> = {
  'contradicts-directory': 'warningContradictsDirectory',
  'link-differs': 'warningLinkDiffers',
  'foreign-frame': 'warningForeignFrame',
  refused: 'warningRefused',
  premium: 'warningPremium',
  'private-address': 'warningPrivate',
};

export const channelNames: Record<ChannelKind, MessageName> = {
  email: 'channelEmail',
  form: 'channelForm',
  chat: 'channelChat',
  phone: 'channelPhone',
};

export const outcomeNames: Record<Outreach['outcome'], MessageName> = {
  waiting: 'outcomeWaiting',
  'looking-into-it': 'outcomeLookingIntoIt',
  'no-help': 'outcomeNoHelp',
  'referred-to-employer': 'outcomeReferred',
  resolved: 'outcomeResolved',
};

export const policies: Record<Support['policy'], MessageName> = {
  'supports-applicants': 'policySupportsApplicants',
  'sends-to-employer': 'policySendsToEmployer',
  'self-service': 'policySelfService',
  unknown: 'policyUnknown',
};

export const roles: Record<Vendor['role'], MessageName> = {
  ats: 'roleAts',
  'front-end': 'roleFrontEnd',
  'job-board': 'roleJobBoard',
  assessment: 'roleAssessment',
  'background-check': 'roleBackgroundCheck',
  campus: 'roleCampus',
};

export const sourceStatuses: Record<Exclude<KnownChannel['status'], 'outdated'>, MessageName> = {
  verified: 'statusVerified',
  'single-source': 'statusSingle',
  undated: 'statusUndated',
};

/** What was seen where the page itself said nothing. */
export const silentFailureWords: Record<SilentFailure, MessageName> = {
  'nothing-happened': 'silentFailureNothing',
  'still-waiting': 'silentFailureWaiting',
  'empty-page': 'silentFailureEmpty',
  'no-submit-button': 'silentFailureNoButton',
  'button-disabled': 'silentFailureDisabled',
  'file-vanished': 'silentFailureFile',
  'form-came-back-empty': 'silentFailureEmptied',
  'led-to-login': 'silentFailureLogin',
  'led-elsewhere': 'silentFailureElsewhere',
};

/** Why a page never came, where the browser showed its own. */
export const loadFailureWords: Record<LoadFailure, MessageName> = {
  'blocked-in-browser': 'loadFailureBlocked',
  offline: 'loadFailureOffline',
  'no-address': 'loadFailureNoAddress',
  'no-answer': 'loadFailureNoAnswer',
  refused: 'loadFailureRefused',
  proxy: 'loadFailureProxy',
  'cookies-or-circle': 'loadFailureRedirectLoop',
  'send-again': 'loadFailureResubmission',
  'not-secure': 'loadFailureNotSecure',
  'broken-off': 'loadFailureConnectionReset',
  'forbidden-here': 'loadFailureFramingDenied',
  'no-page': 'loadFailureNoPage',
  'cut-after-sending': 'loadFailureCut',
  'upload-too-large': 'loadFailureTooLarge',
  'own-file': 'loadFailureOwnFile',
  other: 'loadFailureOther',
};

/** Whom a contact reaches that was added by hand. */
export const reachedWords: Record<ContactTarget, MessageName> = {
  'vendor-support': 'whomVendorSupport',
  'employer-support': 'whomEmployerSupport',
  employer: 'whomEmployer',
};
