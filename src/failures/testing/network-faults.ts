import type { LoadFailure } from '../../applications/load-failures.ts';

/** What a fault of the network is called by a browser, and what it is told as; null where nothing is told by the code. */
export interface NetworkFault {
  fault: string;
  method: 'GET' | 'POST';
  chromium: readonly [error: string, told: LoadFailure | null];
  firefox: readonly [error: string, told: LoadFailure | null];
}

/** The browsers that were asked, in November 2026, and where their codes are listed. */
export const browsers = {
  chromium: {
    version: '156.0.8078.108',
    source: 'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
  },
  firefox: {
    version: 'ESR 153.8.0',
    source: 'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
  },
} as const;

const get = (
  fault: string,
  chromium: NetworkFault['chromium'],
  firefox: NetworkFault['firefox'],
): NetworkFault => ({ fault, method: 'GET', chromium, firefox });
const post = (
  fault: string,
  chromium: NetworkFault['chromium'],
  firefox: NetworkFault['firefox'],
): NetworkFault => ({ fault, method: 'POST', chromium, firefox });

/**
 * Faults of a document that were provoked on servers of one's own, and the codes by which the two browsers told of them to
 * an extension. Firefox has sentences instead of codes for certificates.
 */
export const networkFaults: readonly NetworkFault[] = [
  get(
    'nobody listens',
    ['net::ERR_CONNECTION_REFUSED', 'refused'],
    ['NS_ERROR_CONNECTION_REFUSED', 'refused'],
  ),
  get(
    'the name has no address',
    ['net::ERR_NAME_NOT_RESOLVED', 'no-address'],
    ['NS_ERROR_UNKNOWN_HOST', 'no-address'],
  ),
  get(
    'reset before a byte',
    ['net::ERR_CONNECTION_RESET', 'broken-off'],
    ['NS_ERROR_NET_RESET', 'broken-off'],
  ),
  post(
    'reset before a byte',
    ['net::ERR_CONNECTION_RESET', 'cut-after-sending'],
    ['NS_ERROR_NET_RESET', 'cut-after-sending'],
  ),
  post(
    'closed before a byte',
    ['net::ERR_EMPTY_RESPONSE', 'cut-after-sending'],
    ['NS_ERROR_NET_RESET', 'cut-after-sending'],
  ),
  get(
    'closed in the middle of the page',
    ['net::ERR_CONTENT_LENGTH_MISMATCH', 'broken-off'],
    ['NS_ERROR_NET_PARTIAL_TRANSFER', 'broken-off'],
  ),
  get(
    'closed in the middle of a chunk',
    ['net::ERR_INCOMPLETE_CHUNKED_ENCODING', 'broken-off'],
    ['NS_ERROR_NET_PARTIAL_TRANSFER', 'broken-off'],
  ),
  get('closed inside the headers', ['net::ERR_RESPONSE_HEADERS_TRUNCATED', 'broken-off'], ['', null]),
  get('text without HTTP', ['net::ERR_INVALID_HTTP_RESPONSE', 'broken-off'], ['', null]),
  get(
    'a certificate that has run out',
    ['net::ERR_CERT_DATE_INVALID', 'not-secure'],
    ['Peer’s Certificate has expired.', 'not-secure'],
  ),
  get(
    'a certificate of another host',
    ['net::ERR_CERT_COMMON_NAME_INVALID', 'not-secure'],
    [
      'Unable to communicate securely with peer: requested domain name does not match the server’s certificate.',
      'not-secure',
    ],
  ),
  get(
    'a certificate that nobody vouches for',
    ['net::ERR_CERT_AUTHORITY_INVALID', 'not-secure'],
    ['The certificate is not trusted because it is self-signed.', 'not-secure'],
  ),
  get(
    'closed at the greeting of TLS',
    ['net::ERR_CONNECTION_CLOSED', 'broken-off'],
    ['NS_ERROR_NET_RESET', 'broken-off'],
  ),
  get(
    'plain text in place of TLS',
    ['net::ERR_SSL_PROTOCOL_ERROR', 'not-secure'],
    ['SSL received a record that exceeded the maximum permissible length.', 'not-secure'],
  ),
  get(
    'no cipher in common',
    ['net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'not-secure'],
    ['Cannot communicate securely with peer: no common encryption algorithm(s).', 'not-secure'],
  ),
  post(
    'HTTP/2 stream reset',
    ['net::ERR_HTTP2_PROTOCOL_ERROR', 'cut-after-sending'],
    ['NS_ERROR_NET_RESET', 'cut-after-sending'],
  ),
  post(
    'HTTP/2 stream refused',
    ['net::ERR_HTTP2_SERVER_REFUSED_STREAM', 'cut-after-sending'],
    ['NS_ERROR_NET_RESET', 'cut-after-sending'],
  ),
  // Firefox leaves the page as it is and says what it says of a navigation that was given up: silence is heard there.
  post('HTTP/2 closed', ['net::ERR_CONNECTION_CLOSED', 'cut-after-sending'], ['NS_ERROR_ABORT', null]),
  get(
    'HTTP/1.1 asked for and not spoken',
    ['net::ERR_SSL_PROTOCOL_ERROR', 'not-secure'],
    ['The server supports no protocols that the client advertises in the ALPN extension.', 'not-secure'],
  ),
  // Chromium calls it aborted; its redirects were counted before (`errorOf`).
  get(
    'a circle of redirects',
    ['net::ERR_TOO_MANY_REDIRECTS', 'cookies-or-circle'],
    ['NS_ERROR_REDIRECT_LOOP', 'cookies-or-circle'],
  ),
  get('no answer for long', ['net::ERR_TIMED_OUT', 'no-answer'], ['NS_ERROR_NET_TIMEOUT', 'no-answer']),
  get('left for another page', ['net::ERR_ABORTED', null], ['NS_BINDING_ABORTED', null]),
  get('a worker of the page that gives up', ['net::ERR_FAILED', 'other'], ['', null]),
];
