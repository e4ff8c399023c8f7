import browser, { type WebRequest } from 'webextension-polyfill';
import { withOffset } from '../cases/moment.ts';
import type { NetworkEvidence } from '../cases/note.ts';
import { redactUrl } from '../failures/redact.ts';

/** Headers in which servers and the networks before them put the id of a request. */
const idHeaders = new Set([
  'x-request-id',
  'x-correlation-id',
  'x-amzn-requestid',
  'x-amzn-trace-id',
  'x-amz-cf-id',
  'x-ms-request-id',
  'x-trace-id',
  'x-b3-traceid',
  'cf-ray',
  'request-id',
  'x-iinfo',
  'x-akamai-request-id',
  'x-vcap-request-id',
  'x-runtime-id',
]);

/** How long evidence is kept for a note that may follow. */
const keptForMs = 60_000;
const longestList = 20;
const byTab = new Map<number, NetworkEvidence[]>();

export interface NetworkWatch {
  /** A main document did not arrive: the browser shows its own page then, on which no script of ours runs. */
  documentFailed(tabId: number, url: string, error: string): void;
  /** Something failed in a tab, perhaps a moment after its page said so. */
  evidenceCame(tabId: number, evidence: NetworkEvidence): void;
}

let listening: (() => void) | null = null;

/**
 * Starts observing failed requests to hosts that the extension may see. To be called in the first turn of the
 * background, and again when a site was allowed: a listener that Chrome knows already stays silent for new hosts.
 */
export function watchNetwork({ documentFailed, evidenceCame }: NetworkWatch): void {
  listening?.();
  const filter: WebRequest.RequestFilter = {
    urls: ['https://*/*', 'http://*/*'],
    types: ['main_frame', 'sub_frame', 'xmlhttprequest'],
  };
  const keep = (tabId: number, evidence: NetworkEvidence) => {
    if (tabId < 0) return;
    remember(tabId, evidence);
    evidenceCame(tabId, evidence);
  };
  const completed = (details: WebRequest.OnCompletedDetailsType) => {
    if (details.statusCode < 400) return;
    keep(details.tabId, {
      at: withOffset(new Date(details.timeStamp)),
      url: redactUrl(details.url),
      status: details.statusCode,
      error: null,
      ids: (details.responseHeaders ?? [])
        .filter(header => idHeaders.has(header.name.toLowerCase()) && header.value)
        .map(header => `${header.name.toLowerCase()}: ${header.value!.slice(0, 120)}`),
    });
  };
  const failed = (details: WebRequest.OnErrorOccurredDetailsType) => {
    keep(details.tabId, {
      at: withOffset(new Date(details.timeStamp)),
      url: redactUrl(details.url),
      status: null,
      error: details.error,
      ids: [],
    });
    if (details.type === 'main_frame' && details.tabId >= 0)
      documentFailed(details.tabId, details.url, details.error);
  };
  browser.webRequest.onCompleted.addListener(completed, filter, ['responseHeaders']);
  browser.webRequest.onErrorOccurred.addListener(failed, filter);
  listening = () => {
    browser.webRequest.onCompleted.removeListener(completed);
    browser.webRequest.onErrorOccurred.removeListener(failed);
  };
}

/** What failed in a tab lately, oldest first. */
export function evidenceOf(tabId: number): readonly NetworkEvidence[] {
  return byTab.get(tabId) ?? [];
}

export function forgetEvidence(tabId: number): void {
  byTab.delete(tabId);
}

function remember(tabId: number, evidence: NetworkEvidence): void {
  const since = Date.parse(evidence.at) - keptForMs;
  const recent = (byTab.get(tabId) ?? []).filter(({ at }) => Date.parse(at) >= since);
  byTab.set(tabId, [...recent, evidence].slice(-longestList));
}
