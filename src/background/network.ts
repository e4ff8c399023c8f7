import browser, { type WebRequest } from 'webextension-polyfill';
import { toLocalIso } from '../applications/moment.ts';
import type { NetworkEvidence } from '../applications/note.ts';
import { errorOf, answerIds } from '../failures/failed-answers.ts';
import { redactPageUrl } from '../redaction/redact-page-url.ts';
import { redactUrl } from '../redaction/redact-url.ts';
import { retryMoment } from '../failures/instructions/retry-moment.ts';

/** How long evidence is kept for a note that may follow. */
const keptForMs = 60_000;
/** What failed so shortly before a new page was asked for may be why it was. */
const leadMs = 3_000;
const maxEvidence = 20;
const byTab = new Map<number, NetworkEvidence[]>();
const ofDocuments = new WeakSet<NetworkEvidence>();

/** A main document that failed, or was answered with an error. */
export interface FailedLoad {
  url: string;
  method: string;
  /** ISO 8601. */
  at: string;
  /** It was asked for by a form that was sent, wherever its server led from there. */
  isSent?: boolean;
}

/** One that did not arrive, with the browser's code for why. */
export interface LoadError extends FailedLoad {
  error: string;
}

/** One that was answered, with an error or otherwise than with a page. */
export interface AnsweredLoad extends FailedLoad {
  status: number;
  /** Data for programs came where a page should: JSON or XML, which browsers show as it is. */
  isData?: boolean;
}

export interface NetworkWatch {
  /** A main document did not arrive: the browser shows its own page then, on which no script of ours runs. */
  documentFailed(tabId: number, load: LoadError): void;
  /** A main document arrived as an error, or as data; its page may say so, or there may be no page. */
  documentAnswered(tabId: number, load: AnsweredLoad): void;
  /** A form that was sent in a frame did not get through: the browser shows its own page there, too. */
  sentFrameFailed(tabId: number, load: LoadError): void;
  /** A form that was sent in a frame was answered with an error that is data for a program, and no page. */
  sentFrameAnswered(tabId: number, load: AnsweredLoad): void;
  /** Something failed in a tab, perhaps a moment after its page said so. */
  evidenceCame(tabId: number, evidence: NetworkEvidence): void;
}

let listening: (() => void) | null = null;

/** JSON and XML, but not the pages that are written as XML. */
const dataTypes = /[/+]json\b|^(?!.*xhtml).*[/+]xml\b/i;

/**
 * Documents on their way, by the id of their request: when they were asked for, and how at first. What was made ready in
 * advance is so from its beginning: once it has failed, Chromium does not always say so any more.
 */
const underWay = new Map<string, { at: number; redirects: number; method: string; isUnseen: boolean }>();
/** A request whose end the browser never reports is forgotten after this long. */
const maxUnderWay = 50;

function takeUnderWay(requestId: string) {
  const load = underWay.get(requestId);
  underWay.delete(requestId);
  return load;
}

/** A document is asked for. */
function hasBegun({ requestId, ...details }: WebRequest.OnBeforeRequestDetailsType): void {
  if (!underWay.has(requestId)) underWay.set(requestId, begun(details));
  if (underWay.size > maxUnderWay) underWay.delete(underWay.keys().next().value!);
}

/**
 * Chromium may ask for a page before it makes it ready, or before anybody presses the link to it. The request looks as if
 * the tab went there, but for a header (https://wicg.github.io/nav-speculation/prefetch.html).
 */
function isAskedInAdvance(details: WebRequest.OnBeforeSendHeadersDetailsType): void {
  const load = underWay.get(details.requestId);
  if (load && /prefetch/i.test(valueOf(details.requestHeaders ?? [], 'sec-purpose') ?? ''))
    underWay.set(details.requestId, { ...load, isUnseen: true });
}

/** Whether the browser is of a kind that asks in advance. Others would hand over cookies with the headers. */
const mayAskInAdvance = () => {
  const { OnBeforeSendHeadersOptions: options } = browser.webRequest as {
    OnBeforeSendHeadersOptions?: object;
  };
  return options !== undefined && 'EXTRA_HEADERS' in options;
};

/** Its server leads to another address. */
function isLedOn({ requestId, ...details }: WebRequest.OnBeforeRedirectDetailsType): void {
  const before = underWay.get(requestId) ?? begun(details);
  underWay.set(requestId, { ...before, redirects: before.redirects + 1 });
}

const begun = (details: { timeStamp: number; method: string }) => ({
  at: details.timeStamp,
  redirects: 0,
  method: details.method,
  isUnseen: isMadeReady(details),
});

const urls = ['https://*/*', 'http://*/*'];

/**
 * Whether a request belongs to a page that Chromium makes ready in advance. Nobody sees what fails there: only a page
 * that arrived well is shown, and most are not (https://developer.chrome.com/docs/extensions/reference/api/extensionTypes#type-DocumentLifecycle).
 */
function isMadeReady(details: object): boolean {
  return (details as { documentLifecycle?: string }).documentLifecycle === 'prerender';
}

/**
 * Observes what fails at hosts that the extension may see, keeps it as evidence for its tab, and calls what it is given.
 * To be called in the first turn of the background, and again when a site was allowed: a listener that Chrome knows
 * already stays silent for new hosts.
 */
export function watchNetwork(watch: NetworkWatch): void {
  listening?.();
  const filter: WebRequest.RequestFilter = { urls, types: ['main_frame', 'sub_frame', 'xmlhttprequest'] };
  const documents: WebRequest.RequestFilter = { urls, types: ['main_frame', 'sub_frame'] };
  const keep = (tabId: number, type: string, evidence: NetworkEvidence) => {
    if (tabId < 0) return;
    if (type === 'main_frame') ofDocuments.add(evidence);
    remember(tabId, evidence);
    watch.evidenceCame(tabId, evidence);
  };
  const completed = ({ tabId, type, requestId, ...details }: WebRequest.OnCompletedDetailsType) => {
    const { url, method, statusCode: status, timeStamp } = details;
    const load = takeUnderWay(requestId);
    if (isMadeReady(details) || (status >= 400 && load?.isUnseen)) return;
    const at = toLocalIso(new Date(timeStamp));
    if (type === 'main_frame') leaveBehind(tabId, load?.at ?? timeStamp, status);
    const headers = details.responseHeaders ?? [];
    // Firefox shows whatever comes instead of an answer as a page, by the first version of HTTP, which had none.
    const isRaw = /^HTTP\/0\.9/i.test(details.statusLine);
    const isData = isRaw || dataTypes.test(valueOf(headers, 'content-type') ?? '');
    const loaded = { url, method, at, status, isData };
    if (tabId >= 0) tellOfAnswer(watch, tabId, type, loaded, load?.method === 'POST');
    if (status < 400) return;
    const retryAt = retryMoment(valueOf(headers, 'retry-after'), at);
    const answer = { at, url: redactedFor(type)(url), status, error: null, ids: answerIds(headers) };
    keep(tabId, type, retryAt ? { ...answer, retryAt } : answer);
  };
  const failed = ({ tabId, type, requestId, ...details }: WebRequest.OnErrorOccurredDetailsType) => {
    const { url, method, timeStamp } = details;
    const load = takeUnderWay(requestId);
    if (isMadeReady(details) || load?.isUnseen) return;
    const at = toLocalIso(new Date(timeStamp));
    const error = errorOf(details.error, load?.redirects ?? 0);
    keep(tabId, type, { at, url: redactedFor(type)(url), status: null, error, ids: [] });
    if (tabId < 0) return;
    const isSent = load?.method === 'POST';
    if (type === 'main_frame') watch.documentFailed(tabId, { url, method, at, error, isSent });
    else if (isSent) watch.sentFrameFailed(tabId, { url, method: 'POST', at, error });
  };
  const { onBeforeRequest, onBeforeSendHeaders, onBeforeRedirect, onCompleted, onErrorOccurred } =
    browser.webRequest;
  onBeforeRequest.addListener(hasBegun, documents);
  if (mayAskInAdvance()) onBeforeSendHeaders.addListener(isAskedInAdvance, documents, ['requestHeaders']);
  onBeforeRedirect.addListener(isLedOn, documents);
  onCompleted.addListener(completed, filter, ['responseHeaders']);
  onErrorOccurred.addListener(failed, filter);
  listening = () => {
    onBeforeRequest.removeListener(hasBegun);
    onBeforeSendHeaders.removeListener(isAskedInAdvance);
    onBeforeRedirect.removeListener(isLedOn);
    onCompleted.removeListener(completed);
    onErrorOccurred.removeListener(failed);
  };
}

/** Tells of an answer by which a form may have failed: of the document of a tab, or of what was sent in a frame. */
function tellOfAnswer(
  watch: NetworkWatch,
  tabId: number,
  type: string,
  answer: AnsweredLoad,
  isSent: boolean,
): void {
  const isError = answer.status >= 400;
  if (type === 'main_frame' && (isError || answer.isData)) watch.documentAnswered(tabId, answer);
  // What was sent on to another address was asked for by GET in the end.
  if (type === 'sub_frame' && isError && answer.isData && isSent)
    watch.sentFrameAnswered(tabId, { ...answer, method: 'POST' });
}

const valueOf = (headers: WebRequest.HttpHeaders, wanted: string) =>
  headers.find(({ name }) => name.toLowerCase() === wanted)?.value;

/** A document is known by its address; what a page asks for is cleaned as any address. */
const redactedFor = (type: string) => (type === 'main_frame' ? redactPageUrl : redactUrl);

/** What failed in a tab lately, oldest first. */
export function networkEvidence(tabId: number): readonly NetworkEvidence[] {
  return byTab.get(tabId) ?? [];
}

/** Whether a whole document failed, and not something that a page asked for. */
export function isOfDocument(evidence: NetworkEvidence): boolean {
  return ofDocuments.has(evidence);
}

/** Forgets the evidence of a tab that was closed. */
export function forgetEvidence(tabId: number): void {
  byTab.delete(tabId);
}

/** A new document was loaded: requests that failed on the one before are no evidence for it. */
function leaveBehind(tabId: number, askedAt: number, status: number): void {
  // No content: the page before stays.
  if (status === 204 || status === 205) return;
  const recent = (byTab.get(tabId) ?? []).filter(({ at }) => Date.parse(at) >= askedAt - leadMs);
  byTab.set(tabId, recent);
}

function remember(tabId: number, evidence: NetworkEvidence): void {
  const since = Date.parse(evidence.at) - keptForMs;
  const recent = (byTab.get(tabId) ?? []).filter(({ at }) => Date.parse(at) >= since);
  byTab.set(tabId, [...recent, evidence].slice(-maxEvidence));
}
