import type { NetworkEvidence, Classification } from '../applications/note.ts';
import type { LoadFailure } from '../applications/load-failures.ts';
import { ownConnection } from '../applications/own-side.ts';
import { isBareConflict } from './failed-answers.ts';
import type { MessageKind } from '../vendors/vocabulary.ts';

/** A failing request is answered before the page can say so; some pages say it before the answer is counted. */
const beforeMs = 10_000;
const afterMs = 2_000;
/** A silent failure is noted long after the request that failed: after the time that was waited, and a little more. */
const silenceMs: Readonly<Record<string, number>> = { 'nothing-happened': 12_000, 'still-waiting': 34_000 };
const maxLength = 5;

/**
 * What the network layer saw around a sighting of the moment `at` (ISO 8601): at most five, failed requests and answers
 * of 400 and above first, then the nearest in time. `silence`: which silent failure it is, where the page said nothing.
 */
export function joinEvidence(
  at: string,
  evidence: readonly NetworkEvidence[],
  silence?: string | undefined,
): NetworkEvidence[] {
  const seen = Date.parse(at);
  const distance = (one: NetworkEvidence) => Date.parse(one.at) - seen;
  const since = (silence && silenceMs[silence]) || beforeMs;
  return evidence
    .filter(one => distance(one) >= -since && distance(one) <= afterMs)
    .sort((a, b) => Number(isBad(b)) - Number(isBad(a)) || Math.abs(distance(a)) - Math.abs(distance(b)))
    .slice(0, maxLength);
}

/**
 * What a failed request makes of words that state a rule: "this job is not available" is none while the server is
 * down, and is asked about. Every other classification stays.
 */
export function doubtInOutage(meant: Classification, around: readonly NetworkEvidence[]): Classification {
  const isOut = around.some(
    ({ status, error }) => (status ?? 0) >= 500 || (error !== null && isNotReached(error)),
  );
  return meant.kind === 'state' && isOut
    ? { kind: 'system', confidence: 0.5, unsure: true, because: 'not-found-in-outage' }
    : meant;
}

/** Whether a request did not get through, wherever it was held up. */
function isNotReached(error: string): boolean {
  const failed = failedDocument(error);
  return (
    failed !== null && (failed.kind === 'system' || failed.text === 'offline' || failed.text === 'proxy')
  );
}

/**
 * What a page says of a fault while this computer has no connection is not the system's fault: every page says something
 * like "something went wrong" then. `isOnline`: what the browser says of its connection.
 */
export function byConnection(
  meant: Classification,
  around: readonly NetworkEvidence[],
  isOnline: boolean,
): Classification {
  if (meant.kind !== 'system') return meant;
  const isOffline =
    !isOnline || around.some(({ error }) => error !== null && failedDocument(error)?.text === 'offline');
  const hasAnswered = around.some(({ status }) => status !== null && status >= 400);
  return isOffline && !hasAnswered
    ? { kind: 'input', confidence: 0.9, unsure: false, because: ownConnection }
    : meant;
}

/** Headers or cookies that have grown too large: "Request Header Or Cookie Too Large", "limit request headers fields size". */
const headers = /(cookie|header)s?( field)?s?.{0,12} (too (large|big|long)|exceeds)|limit request header/i;

/**
 * What the status of an answer makes of its words: pages of servers say of everything that something is wrong. But a
 * file that is too large can be made smaller, and cookies that have grown too large are this browser's.
 * A file that changed after it was chosen is never sent; the page then reports a network error or a failed upload.
 * With 409 and no word on what collides, the application may be there already.
 * With 407 a proxy answers, with 511 the network that the applicant is in: neither is the site.
 */
export function byAnswer(
  meant: Classification,
  text: string,
  around: readonly NetworkEvidence[],
): Classification {
  // What is too large sounds like a mistake of the person's, which it is not.
  if (meant.kind !== 'input' && meant.kind !== 'system' && meant.kind !== 'access') return meant;
  const answered = (wanted: number) => around.some(({ status }) => status === wanted);
  const sure = { confidence: 0.9, unsure: false };
  if (answered(431) || (answered(400) && headers.test(text)))
    return { kind: 'session', ...sure, because: 'cookies too large' };
  if (around.some(({ error }) => error !== null && fileChanged.test(error)))
    return { kind: 'input', ...sure, because: 'own-file' };
  if (answered(407) || answered(511)) return { kind: 'input', ...sure, because: ownConnection };
  if (meant.kind === 'system' && answered(409) && isBareConflict(text))
    return { ...meant, confidence: 0.5, unsure: true, because: 'status 409' };
  return answered(413) ? { kind: 'input', ...sure, because: 'status 413' } : meant;
}

/** The one error that only a request with a chosen file can have, whatever sent it. */
const fileChanged = /UPLOAD_FILE_CHANGED/;

/** The first and the last moment (ISO 8601) of a sighting that this evidence could belong to. */
export function sightingSpanOf({ at }: NetworkEvidence): [from: string, to: string] {
  const came = Date.parse(at);
  return [new Date(came - afterMs).toISOString(), new Date(came + beforeMs).toISOString()];
}

const isBad = ({ status, error }: NetworkEvidence) => error !== null || (status !== null && status >= 400);

/**
 * What becomes of a chosen file while the form waits: changed, moved, deleted, or locked by another program. Chromium
 * stops the request then (net_error_list.h: -14, -6, -10; Firefox's ErrorList.py names them alike).
 */
const ownFile =
  /^(?:net::ERR_|NS_ERROR_)(?:UPLOAD_FILE_CHANGED|FILE_NOT_FOUND|FILE_ACCESS_DENIED|FILE_IS_LOCKED|ACCESS_DENIED)$/;

/** Whether a form was not sent because the browser could not read a file of the applicant's; only a form carries one. */
const isOwnFile = (error: string, method: string) => method === 'POST' && ownFile.test(error);

/**
 * What the browser's own error pages mean, where no content script runs. The first that fits is taken. What lies between
 * the applicant and the internet is no failure of the system, so that it is `input`: the applicant can mend it.
 */
const faults: readonly { code: RegExp; kind: MessageKind; text: LoadFailure }[] = [
  {
    code: /BLOCKED_BY_CLIENT|BLOCKED_BY_ADMINISTRATOR|BLOCKED_BY_POLICY|CONTENT_BLOCKED|TRACKING_URI|PHISHING_URI|MALWARE_URI|UNWANTED_URI|LOCAL_NETWORK_ACCESS/,
    kind: 'input',
    text: 'blocked-in-browser',
  },
  // Before the server's own refusals, whose names are part of those of a proxy.
  {
    code: /PROXY|TUNNEL_CONNECTION|SOCKS_CONNECTION/,
    kind: 'input',
    text: 'proxy',
  },
  {
    code: /INTERNET_DISCONNECTED|NETWORK_CHANGED|NETWORK_IO_SUSPENDED|NS_ERROR_OFFLINE|NETWORK_ACCESS_DENIED/,
    kind: 'input',
    text: 'offline',
  },
  {
    code: /NAME_NOT_RESOLVED|ADDRESS_INVALID|NAME_RESOLUTION_FAILED|UNKNOWN_HOST|DNS_|ICANN_NAME_COLLISION/,
    kind: 'system',
    text: 'no-address',
  },
  {
    code: /TIMED_OUT|NET_TIMEOUT/,
    kind: 'system',
    text: 'no-answer',
  },
  {
    code: /CONNECTION_REFUSED|CONNECTION_FAILED/,
    kind: 'system',
    text: 'refused',
  },
  {
    code: /TOO_MANY_REDIRECTS|REDIRECT_LOOP/,
    kind: 'session',
    text: 'cookies-or-circle',
  },
  {
    code: /CACHE_MISS|DOCUMENT_NOT_CACHED/,
    kind: 'session',
    text: 'send-again',
  },
  {
    code: /CERT|SSL|ECH_|SEC_ERROR|INADEQUATE_SECURITY|BAD_SSL|MOZILLA_PKIX/,
    kind: 'system',
    text: 'not-secure',
  },
  {
    code: /CONNECTION_(?:RESET|CLOSED|ABORTED)|NET_RESET|NET_INTERRUPT|NET_PARTIAL_TRANSFER|EMPTY_RESPONSE|INVALID_(?:RESPONSE|HTTP_RESPONSE|CHUNKED)|CONTENT_(?:DECODING|LENGTH)|INCOMPLETE_CHUNKED|CORRUPTED_CONTENT|HTTP2|QUIC|RESPONSE_HEADERS/,
    kind: 'system',
    text: 'broken-off',
  },
  {
    code: /BLOCKED_BY_RESPONSE|BLOCKED_BY_CSP|CSP_|XFO_VIOLATION/,
    kind: 'system',
    text: 'forbidden-here',
  },
  {
    code: /HTTP_RESPONSE_CODE_FAILURE|FILE_NOT_FOUND|NS_ERROR_NET_ERROR_RESPONSE|NS_ERROR_NET_EMPTY_RESPONSE/,
    kind: 'system',
    text: 'no-page',
  },
];

/** Navigations that were given up on purpose: a second press, a download, a new address. */
const onPurpose =
  /ERR_ABORTED|BINDING_ABORTED|NS_ERROR_ABORT|ERROR_PARSED_DATA_CACHED|NS_BINDING_(?:RETARGETED|REDIRECTED|CANCELLED)/;

/**
 * Why a document never arrived, by the browser's error code, with the kind of the failure; null where nothing failed.
 * A form that was cut off may have arrived: browsers send it again by themselves.
 * Codes: chromium's net_error_list.h and Firefox's ErrorList.py.
 *
 * @param isOnline what the browser says of its connection: without one, no name resolves either
 */
export function failedDocument(
  error: string,
  method = 'GET',
  isOnline = true,
): { text: LoadFailure; kind: MessageKind } | null {
  if (error === '' || onPurpose.test(error)) return null;
  // Firefox says what is wrong with a certificate in a sentence, in the browser's language.
  if (!isCode.test(error)) return { text: 'not-secure', kind: 'system' };
  if (isOwnFile(error, method)) return { text: 'own-file', kind: 'input' };
  const known = faults.find(({ code }) => code.test(error));
  if (!known) return { text: 'other', kind: 'system' };
  if (known.text === 'no-address' && !isOnline) return { text: 'offline', kind: 'input' };
  const mayHaveArrived = method === 'POST' && (known.text === 'broken-off' || known.text === 'no-answer');
  return { text: mayHaveArrived ? 'cut-after-sending' : known.text, kind: known.kind };
}

const isCode = /^(?:net::)?[A-Z][A-Z0-9_]+$/;
