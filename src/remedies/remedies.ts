import type { Application } from '../applications/application.ts';
import {
  type BrakeId,
  brakeIds,
  type InfoId,
  infoIds,
  type RemedyId,
  type TryId,
} from '../applications/remedy-ids.ts';
import type { AfterRole, Limit, Vendor } from '../vendors/vendor.ts';
import { type ForbiddenAct, type Instruction, waitUntil } from '../applications/instruction.ts';
import { type FailureInput, type ProblemType, problemTypeOf } from './problem-types.ts';

/** Something to try, something better not done (`brake`), or something to know (`info`). */
export interface Remedy {
  id: RemedyId;
  /** What the application keeps when it was tried: the id, and for a vendor's own advice also its words. */
  key: string;
  kind: 'try' | 'brake' | 'info';
  /** What the words for it need; empty for most. */
  params: {
    megabytes?: number;
    extensions?: readonly string[];
    minutes?: number;
    tries?: number;
    names?: readonly string[];
    text?: string;
    /** ISO 8601, until when to wait. */
    until?: string;
  };
  /** The vendor's documented limit behind it, null for general experience. */
  source: Limit | null;
  /** ISO 8601, the last time that it was tried. */
  triedAt: string | null;
}

/**
 * What to do about each type of problem, best first. Brakes come first: they are to be read before anything is tried.
 * The order follows what help pages for applicants recommend, and how 33 public reports of failed applications ended: of
 * the 15 that applicants solved themselves, another browser cured 9, a blocker switched off and an answered cookie banner
 * most others.
 */
const ladders: Record<ProblemType, readonly (TryId | BrakeId | InfoId)[]> = {
  silence: [
    'do-not-press-twice',
    'missed-field',
    'other-browser',
    'blocker-off',
    'answer-cookie-banner',
    'reload',
  ],
  blocked: ['blocker-off', 'other-browser'],
  'own-connection': ['other-network', 'no-vpn'],
  unreached: ['other-network', 'try-later', 'no-vpn', 'other-browser', 'blocker-off'],
  payment: ['do-not-pay-again', 'check-payment', 'look-for-confirmation'],
  upload: [
    'look-whether-stored',
    'right-file-type',
    'smaller-pdf',
    'plain-file-name',
    'upload-last',
    'other-browser',
    'blocker-off',
  ],
  // The file itself is at fault: it was changed, moved, or is still being fetched by a program that syncs it.
  'own-file': ['choose-file-again', 'upload-last', 'plain-file-name', 'other-browser'],
  server: [
    'do-not-press-twice',
    'do-not-register-again',
    'look-for-confirmation',
    'try-later',
    'other-browser',
    'blocker-off',
  ],
  cookies: ['allow-cookies', 'answer-cookie-banner', 'blocker-off', 'other-browser'],
  'signed-out': ['save-often', 'log-in-again', 'one-tab', 'allow-cookies', 'other-browser'],
  locked: ['do-not-register-again', 'wait-for-lock', 'forgot-password', 'other-address'],
  'bot-verdict': [
    'one-retry-only',
    'answer-cookie-banner',
    'no-vpn',
    'blocker-off',
    'no-autofill',
    'other-browser',
  ],
  'mail-missing': [
    'do-not-register-again',
    'spam-folder',
    'wait-for-mail',
    'forgot-password',
    'other-address',
  ],
  'browser-unsupported': ['other-browser', 'blocker-off'],
  'sign-in': [
    'do-not-register-again',
    'forgot-password',
    'other-address',
    'wait-for-lock',
    'allow-cookies',
    'other-browser',
  ],
  maintenance: ['wait-for-maintenance', 'try-later'],
  correction: ['pick-from-list', 'no-autofill', 'other-browser'],
  state: ['do-not-register-again', 'look-for-confirmation', 'allow-cookies', 'blocker-off'],
  confirmed: ['keep-proof', 'look-for-confirmation'],
};

/** Which documented limit makes a general remedy exact. */
const exactBy: Partial<Record<RemedyId, Limit['what']>> = {
  'smaller-pdf': 'file-size',
  'right-file-type': 'file-types',
  'save-often': 'idle',
  'wait-for-lock': 'lock',
  'other-browser': 'browsers',
};

/** Left out unless the vendor documents the limit. */
const onlyWhereDocumented: readonly RemedyId[] = ['right-file-type'];

/**
 * The ladder of remedies for a failure, best first: what the vendor documents about it, then general experience
 * made exact by the vendor's limits. Empty for `benign`. Tried ones keep their place and say when.
 */
export function remediesFor({
  vendor,
  tried,
  at,
  instruction = null,
  retryAt = null,
  isTranslated = false,
  ...given
}: FailureInput & {
  vendor: Vendor | null;
  tried: Application['tried'];
  /** ISO 8601, when the message was read; a time to wait that it names runs from there. */
  at?: string;
  /** What the message itself says is to be done first. */
  instruction?: Instruction | null;
  /** ISO 8601: when the server said to try again, while that is still to come. */
  retryAt?: string | null;
  /** The browser had translated the page. */
  isTranslated?: boolean;
}): Remedy[] {
  const problem = problemTypeOf(given);
  if (!problem) return [];
  const lastTried = (key: string) => tried.findLast(({ remedy }) => remedy === key)?.at ?? null;
  const contradicted = [...contradictedBy(instruction), ...(retryAt ? impatient : [])];
  const ladder = ladderFor(problem, vendor).filter(({ id }) => !contradicted.includes(id));
  const documented = (vendor?.limits ?? [])
    .filter(limit => isAbout(limit, given, problem) && !contradicted.some(id => exactBy[id] === limit.what))
    .map(adviceOfVendor);
  const isBrake = ({ kind }: Remedy) => kind === 'brake';
  const timed = (remedy: Remedy): Remedy => ({ ...remedy, triedAt: lastTried(remedy.key) });
  return [
    ...pageSays(instruction, at),
    ...(retryAt ? [remedyOf('server-says', { until: retryAt })] : []),
    ...ladder.filter(isBrake).map(timed),
    ...(isTranslated && !contradicted.includes('show-original') ? [timed(remedyOf('show-original'))] : []),
    ...documented.map(timed),
    ...ladder.filter(remedy => !isBrake(remedy)).map(timed),
  ];
}

/** The general remedies for a type of problem, best first, made exact by what the vendor documents. */
function ladderFor(problem: ProblemType, vendor: Vendor | null): Remedy[] {
  return ladders[problem].flatMap(id => {
    const source = vendor?.limits?.find(({ what }) => what === exactBy[id]) ?? null;
    if (!source && onlyWhereDocumented.includes(id)) return [];
    if (vendor?.accounts === 'none' && aboutAccounts.includes(id)) return [];
    if (vendor && unfitFor(vendor).includes(id)) return [];
    return [{ ...remedyOf(id, paramsOf(source)), source }];
  });
}

/** What the vendor itself advises. */
function adviceOfVendor(source: Limit): Remedy {
  const params = paramsOf(source);
  return { ...remedyOf('vendor-advice', params), key: `vendor-advice: ${params.text}`, source };
}

/** A remedy without a documented limit behind it, not tried yet. */
function remedyOf(id: RemedyId, params: Remedy['params'] = {}): Remedy {
  return { id, key: id, kind: kindOfRemedy(id), params, source: null, triedAt: null };
}

/** What the page itself says comes first, in its own words. */
function pageSays(instruction: Instruction | null, at?: string): Remedy[] {
  if (!instruction) return [];
  const until = at ? waitUntil(instruction, at) : null;
  return [remedyOf('page-says', { text: instruction.quote, ...(until ? { until } : {}) })];
}

/** Left out where the system has no accounts. */
const aboutAccounts: readonly RemedyId[] = ['do-not-register-again', 'forgot-password'];

/** What speaks of an application, where it was sent long ago. */
const aboutApplication: readonly RemedyId[] = ['do-not-press-twice', 'look-for-confirmation'];
const unfit: Record<AfterRole, readonly RemedyId[]> = {
  'background-check': aboutApplication,
  // What is uploaded there was just recorded and is no file, and the time of a test does not wait for an hour.
  assessment: [
    ...aboutApplication,
    'try-later',
    'look-whether-stored',
    'right-file-type',
    'smaller-pdf',
    'plain-file-name',
    'choose-file-again',
    'upload-last',
  ],
};

/** What makes no sense on a test, an interview or a check. */
function unfitFor({ role }: Vendor): readonly RemedyId[] {
  return role === 'assessment' || role === 'background-check' ? unfit[role] : [];
}

/** Remedies that submit the form again at once. */
const sendsAgain: readonly RemedyId[] = [
  'try-later',
  'reload',
  'other-browser',
  'blocker-off',
  'missed-field',
  'show-original',
];
/** By act that the page forbids: the remedies that would do it, and the brakes that would only repeat it. */
const contradictions: Record<ForbiddenAct, readonly RemedyId[]> = {
  press: [...sendsAgain, 'do-not-press-twice', 'one-retry-only'],
  reload: ['reload', 'other-browser', 'blocker-off', 'log-in-again', 'show-original'],
  pay: [...sendsAgain, 'do-not-pay-again'],
  register: ['other-address', 'do-not-register-again'],
  device: ['other-browser'],
};
/** Remedies that do something at once, where the page or the server asks to wait. */
const impatient: readonly RemedyId[] = [
  ...sendsAgain,
  'log-in-again',
  'forgot-password',
  'wait-for-lock',
  'wait-for-mail',
  'one-retry-only',
];

function contradictedBy(instruction: Instruction | null): readonly RemedyId[] {
  if (!instruction) return [];
  const { forbids, minutes, moment } = instruction;
  const isToWait = minutes !== null || moment !== null;
  return [...forbids.flatMap(act => contradictions[act]), ...(isToWait ? impatient : [])];
}

function kindOfRemedy(id: RemedyId): Remedy['kind'] {
  if ((brakeIds as readonly string[]).includes(id)) return 'brake';
  return (infoIds as readonly string[]).includes(id) ? 'info' : 'try';
}

function isAbout(limit: Limit, { kind }: FailureInput, problem: ProblemType): boolean {
  if (limit.what !== 'advice' || kind === 'success') return false;
  return limit.about === 'any' || limit.about === (problem === 'upload' ? 'upload' : kind);
}

function paramsOf(limit: Limit | null): Remedy['params'] {
  switch (limit?.what) {
    case 'file-size':
      return { megabytes: limit.megabytes };
    case 'file-types':
      return { extensions: limit.extensions };
    case 'idle':
      return { minutes: limit.minutes };
    case 'lock':
      return limit.tries === undefined
        ? { minutes: limit.minutes }
        : { minutes: limit.minutes, tries: limit.tries };
    case 'browsers':
      return { names: limit.names };
    case 'advice':
      return { text: limit.text };
    case undefined:
      return {};
  }
}
