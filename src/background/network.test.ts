import { beforeEach, expect, test, vi } from 'vitest';
import { networkEvidence, type NetworkWatch, watchNetwork } from './network.ts';

type Listener = (details: Record<string, unknown>) => void;

/** The browser's events, by their names, as far as they are listened to. */
const heard = vi.hoisted(() => new Map<string, Listener>());
vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => heard.set(name, listener),
    removeListener: () => heard.delete(name),
  });
  const names = 'onBeforeRequest onBeforeSendHeaders onBeforeRedirect onCompleted onErrorOccurred'.split(' ');
  const events = Object.fromEntries(names.map(name => [name, event(name)]));
  return {
    default: { webRequest: { ...events, OnBeforeSendHeadersOptions: { EXTRA_HEADERS: 'extraHeaders' } } },
  };
});

const watch = {
  documentFailed: vi.fn(),
  documentAnswered: vi.fn(),
  sentFrameFailed: vi.fn(),
  sentFrameAnswered: vi.fn(),
  evidenceCame: vi.fn(),
} satisfies NetworkWatch;
const start = Date.parse('2026-03-02T10:00:00Z');
let requests = 0;

/** What the browser tells of one request, at a second of the story. */
function request(second: number, type: string, more: Record<string, unknown> = {}) {
  const base = {
    tabId: 1,
    method: 'GET',
    url: 'https://jobs.example/a',
    type,
    requestId: `${(requests += 1)}`,
  };
  return { ...base, timeStamp: start + second * 1000, ...more };
}
const tell = (name: string, details: Record<string, unknown>) => heard.get(name)?.(details);

beforeEach(() => {
  vi.clearAllMocks();
  watchNetwork(watch);
});

test('what failed on the page before is no evidence for the next, unless it led there', () => {
  tell('onCompleted', request(0, 'xmlhttprequest', { statusCode: 503 }));
  tell('onCompleted', request(9, 'xmlhttprequest', { statusCode: 500 }));
  const page = request(10, 'main_frame', { statusCode: 502 });
  tell('onBeforeRequest', page);
  tell('onCompleted', { ...page, timeStamp: start + 11_000 });
  expect(networkEvidence(1).map(({ status }) => status)).toEqual([500, 502]);
});

test('an answer without content leaves the page where it is', () => {
  tell('onCompleted', request(20, 'xmlhttprequest', { tabId: 2, statusCode: 500 }));
  tell('onCompleted', request(30, 'main_frame', { tabId: 2, statusCode: 204 }));
  expect(networkEvidence(2)).toHaveLength(1);
});

test('answers below 400 are no evidence, the others come with ids and the time to wait', () => {
  for (const statusCode of [200, 302, 304, 399])
    tell('onCompleted', request(0, 'xmlhttprequest', { tabId: 3, statusCode }));
  const responseHeaders = [
    { name: 'X-Varnish', value: '98306' },
    { name: 'Retry-After', value: '60' },
    { name: 'Server', value: 'demo' },
  ];
  tell(
    'onCompleted',
    request(1, 'main_frame', { tabId: 3, statusCode: 503, method: 'POST', responseHeaders }),
  );
  expect(networkEvidence(3)).toMatchObject([
    { status: 503, ids: ['x-varnish: 98306'], retryAt: '2026-03-02T10:01:01.000Z' },
  ]);
  expect(watch.documentAnswered).toHaveBeenCalledWith(
    3,
    expect.objectContaining({ status: 503, method: 'POST' }),
  );
  expect(watch.evidenceCame).toHaveBeenCalledTimes(1);
});

test('what comes without any answer of HTTP before it is told as data, as Firefox shows it', () => {
  watch.documentAnswered.mockClear();
  const raw = { tabId: 5, statusCode: 200, responseHeaders: [], statusLine: 'HTTP/0.9 200 OK' };
  tell('onCompleted', request(1, 'main_frame', raw));
  expect(watch.documentAnswered.mock.calls.map(([, load]) => load.isData)).toEqual([true]);
});

test('data instead of a page is told, whatever its status', () => {
  const typed = (value: string) => ({ statusCode: 200, responseHeaders: [{ name: 'Content-Type', value }] });
  watch.documentAnswered.mockClear();
  tell('onCompleted', request(1, 'main_frame', { tabId: 5, ...typed('text/html') }));
  tell('onCompleted', request(1, 'main_frame', { tabId: 5, ...typed('application/xhtml+xml') }));
  tell('onCompleted', request(1, 'xmlhttprequest', { tabId: 5, ...typed('application/json') }));
  expect(watch.documentAnswered).not.toHaveBeenCalled();
  const data = ['application/problem+json; x=1', 'application/xml', 'text/xml;charset=utf-8'];
  for (const type of data) tell('onCompleted', request(2, 'main_frame', { tabId: 5, ...typed(type) }));
  expect(watch.documentAnswered.mock.calls.map(([, load]) => load.isData)).toEqual([true, true, true]);
});

test('a circle of redirects is told as one, a page that was left is not', () => {
  const circle = request(0, 'main_frame', { tabId: 4 });
  tell('onBeforeRequest', circle);
  for (let times = 0; times < 20; times += 1) tell('onBeforeRedirect', circle);
  tell('onErrorOccurred', { ...circle, error: 'net::ERR_ABORTED' });
  tell('onErrorOccurred', request(1, 'main_frame', { tabId: 4, error: 'net::ERR_ABORTED' }));
  expect(watch.documentFailed.mock.calls.map(([, { error }]) => error)).toEqual([
    'net::ERR_TOO_MANY_REDIRECTS',
    'net::ERR_ABORTED',
  ]);
});

test('what belongs to no tab is nobody’s', () => {
  tell('onErrorOccurred', request(0, 'main_frame', { tabId: -1, error: 'net::ERR_FAILED' }));
  expect(watch.documentFailed).not.toHaveBeenCalled();
  expect(watch.evidenceCame).not.toHaveBeenCalled();
});

test('what fails in a page that is made ready in advance is no failure of the one that is shown', () => {
  const unseen = { tabId: 21, documentLifecycle: 'prerender' };
  for (const type of ['main_frame', 'xmlhttprequest']) {
    tell('onCompleted', request(0, type, { ...unseen, statusCode: 500 }));
    tell('onErrorOccurred', request(1, type, { ...unseen, error: 'net::ERR_CONNECTION_REFUSED' }));
  }
  expect(networkEvidence(21)).toEqual([]);
  expect(watch.documentAnswered).not.toHaveBeenCalled();
  expect(watch.documentFailed).not.toHaveBeenCalled();
  expect(watch.evidenceCame).not.toHaveBeenCalled();
});

test('a page that was made ready in advance stays so where the browser no longer says it at the end', () => {
  for (const [end, more] of [
    ['onErrorOccurred', { error: 'net::ERR_EMPTY_RESPONSE' }],
    ['onCompleted', { statusCode: 500 }],
  ] as const) {
    const begun = request(0, 'main_frame', { tabId: 26 });
    tell('onBeforeRequest', { ...begun, documentLifecycle: 'prerender' });
    tell('onBeforeRedirect', { ...begun, documentLifecycle: 'prerender' });
    tell(end, { ...begun, documentLifecycle: 'active', ...more });
  }
  expect(networkEvidence(26)).toEqual([]);
  expect(watch.documentFailed).not.toHaveBeenCalled();
  expect(watch.documentAnswered).not.toHaveBeenCalled();
});

test('what Chromium asks for in advance as if the tab went there is no failure of the tab', () => {
  const inAdvance = [{ name: 'Sec-Purpose', value: 'prefetch;prerender' }];
  const others = [{ name: 'Sec-Fetch-Mode', value: 'navigate' }];
  for (const [second, requestHeaders] of [
    [0, inAdvance],
    [9, others],
  ] as const) {
    const begun = request(second, 'main_frame', { tabId: 27, documentLifecycle: 'active' });
    tell('onBeforeRequest', begun);
    tell('onBeforeSendHeaders', { ...begun, requestHeaders });
    tell('onErrorOccurred', { ...begun, error: 'net::ERR_EMPTY_RESPONSE' });
  }
  expect(networkEvidence(27).map(({ at }) => Date.parse(at))).toEqual([start + 9_000]);
  expect(watch.documentFailed).toHaveBeenCalledOnce();
});

test('many pages that are made ready in advance do not push out a form that is still under way', () => {
  const sent = request(0, 'sub_frame', { tabId: 25, method: 'POST' });
  tell('onBeforeRequest', sent);
  for (let times = 0; times < 60; times += 1) {
    const unseen = request(1, 'main_frame', { tabId: 25, documentLifecycle: 'prerender' });
    tell('onBeforeRequest', unseen);
    tell('onCompleted', { ...unseen, statusCode: 200 });
  }
  tell('onErrorOccurred', { ...sent, error: 'net::ERR_CONNECTION_RESET' });
  expect(watch.sentFrameFailed).toHaveBeenCalledOnce();
});

test('of what frames load only a form that was sent and did not get through is told', () => {
  const error = 'net::ERR_CONNECTION_RESET';
  tell('onErrorOccurred', request(0, 'sub_frame', { tabId: 22, error }));
  expect(watch.sentFrameFailed).not.toHaveBeenCalled();
  // The server led on from the form to an address that does not answer.
  const sent = request(1, 'sub_frame', { tabId: 22, method: 'POST' });
  tell('onBeforeRequest', sent);
  tell('onBeforeRedirect', sent);
  const led = { ...sent, method: 'GET', url: 'https://jobs.example/next' };
  tell('onBeforeRequest', led);
  tell('onErrorOccurred', { ...led, error });
  expect(watch.sentFrameFailed).toHaveBeenCalledExactlyOnceWith(
    22,
    expect.objectContaining({ url: led.url, method: 'POST', error }),
  );
  expect(watch.documentFailed).not.toHaveBeenCalled();
});

test('of what frames are answered only data that is an error, to a form that was sent, is told', () => {
  const json = [{ name: 'Content-Type', value: 'application/json; charset=utf-8' }];
  const page = [{ name: 'Content-Type', value: 'text/html' }];
  const answered = (method: string, statusCode: number, responseHeaders = json) => {
    const sent = request(1, 'sub_frame', { tabId: 23, method });
    tell('onBeforeRequest', sent);
    tell('onCompleted', { ...sent, statusCode, responseHeaders });
  };
  answered('GET', 500);
  answered('POST', 200);
  answered('POST', 500, page);
  expect(watch.sentFrameAnswered).not.toHaveBeenCalled();
  answered('POST', 500);
  expect(watch.sentFrameAnswered).toHaveBeenCalledExactlyOnceWith(
    23,
    expect.objectContaining({ status: 500, method: 'POST', isData: true }),
  );
  expect(watch.documentAnswered).not.toHaveBeenCalled();
});
