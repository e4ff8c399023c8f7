import type { LoadFailure } from '../../applications/load-failures.ts';
import type { MessageKind } from '../../vendors/vocabulary.ts';

/**
 * What servers answer for a whole page when something fails behind them: each was provoked on Debian 12 in November
 * 2026, with the server's own settings. Where a page can be read, its words are enough; where none can be, the status is.
 */
export interface ServerAnswer {
  server: string;
  version: string;
  /** What was provoked. */
  fault: string;
  status: number;
  /** The page, shortened to what it says; empty where there is none, or where no script of ours may read it. */
  page: string;
  headers?: Readonly<Record<string, string>>;
  /** What it means: by its words where there are some, else by its status. */
  kind: MessageKind;
  /** What stands for it where it says nothing. */
  text?: LoadFailure;
  ids?: readonly string[];
  source: string;
}

/** A page as most servers write it: the number and its words, as title and as heading. */
export const plain = (words: string, foot = '') =>
  `<html><head><title>${words}</title></head><body><h1>${words}</h1>${foot && `<hr><p>${foot}</p>`}</body></html>`;

/** The page of a package in Debian 12. */
export const debian = (name: string) => `https://packages.debian.org/bookworm/${name}`;

export const serverAnswers: readonly ServerAnswer[] = [
  {
    server: 'nginx',
    version: '1.22.1',
    fault: 'nobody listens behind it',
    status: 502,
    page: plain('502 Bad Gateway', 'nginx/1.22.1'),
    kind: 'system',
    source: debian('nginx-light'),
  },
  {
    server: 'nginx',
    version: '1.22.1',
    fault: 'the server behind it is too slow',
    status: 504,
    page: plain('504 Gateway Time-out', 'nginx/1.22.1'),
    kind: 'system',
    source: debian('nginx-light'),
  },
  {
    server: 'PHP under nginx',
    version: '8.2.36',
    fault: 'a fatal error',
    status: 500,
    page: '',
    kind: 'system',
    text: 'no-page',
    source: debian('php8.2-fpm'),
  },
  {
    server: 'Apache',
    version: '2.4.71',
    fault: 'the server behind it is too slow',
    status: 502,
    page: `<html><head><title>502 Proxy Error</title></head><body><h1>Proxy Error</h1><p>The proxy server received an invalid response from an upstream server.</p><p>The proxy server could not handle the request. Reason: <strong>Error reading from remote server</strong></p></body></html>`,
    kind: 'system',
    source: debian('apache2'),
  },
  {
    server: 'lighttpd',
    version: '1.4.69',
    fault: 'the server behind it breaks off',
    status: 500,
    page: plain('500 Internal Server Error'),
    kind: 'system',
    source: debian('lighttpd'),
  },
  {
    server: 'HAProxy',
    version: '2.6.12',
    fault: 'nobody listens behind it',
    status: 503,
    page: '<html><body><h1>503 Service Unavailable</h1>No server is available to handle this request.</body></html>',
    kind: 'system',
    source: debian('haproxy'),
  },
  {
    server: 'Varnish',
    version: '7.1.1',
    fault: 'nobody listens behind it',
    status: 503,
    page: '<html><head><title>503 Backend fetch failed</title></head><body><h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 98307</p></body></html>',
    headers: { 'x-varnish': '98306', 'retry-after': '5' },
    kind: 'system',
    // The page prints the number of the request to the server behind, the header that of the visitor's.
    ids: ['XID 98307', 'x-varnish: 98306'],
    source: debian('varnish'),
  },
  {
    server: 'Squid',
    version: '5.7',
    fault: 'the server behind it breaks off',
    status: 502,
    page: '<html><head><title>ERROR: The requested URL could not be retrieved</title></head><body><h1>ERROR</h1><h2>The requested URL could not be retrieved</h2><p>The following error was encountered while trying to retrieve the URL:</p><blockquote><p><b>Read Error</b></p></blockquote></body></html>',
    headers: { 'x-squid-error': 'ERR_READ_ERROR 104' },
    kind: 'system',
    ids: ['x-squid-error: ERR_READ_ERROR 104'],
    source: debian('squid'),
  },
  {
    server: 'Caddy',
    version: '2.6.2',
    fault: 'nobody listens behind it; also a form that is too large',
    status: 502,
    page: '',
    kind: 'system',
    text: 'no-page',
    source: debian('caddy'),
  },
  {
    server: 'nghttpx',
    version: '1.52.0',
    fault: 'a body that never comes',
    status: 504,
    page: plain('504 Gateway Timeout', 'nghttpx'),
    kind: 'system',
    source: debian('nghttp2-proxy'),
  },
  {
    server: 'Tomcat',
    version: '10.1.60',
    fault: 'an exception',
    status: 500,
    page: `<html><head><title>HTTP Status 500 – Internal Server Error</title></head><body><h1>HTTP Status 500 – Internal Server Error</h1><p><b>Type</b> Exception Report</p><p><b>Description</b> The server encountered an unexpected condition that prevented it from fulfilling the request.</p><pre>java.lang.IllegalStateException: no candidate
\torg.example.apply.Submit.send(Submit.java:41)
\torg.example.apply.Dispatcher.handle(Dispatcher.java:42)
</pre>${'<p>The full stack trace of the root cause is available in the server logs.</p>'.repeat(12)}</body></html>`,
    kind: 'system',
    source: 'https://tomcat.apache.org/download-10.cgi',
  },
  {
    server: 'Ruby on Rails',
    version: '6.1 and its page of 500 since',
    fault: 'an exception, in production',
    status: 500,
    page: `<html><head><title>We're sorry, but something went wrong (500)</title></head><body><div class="dialog"><div><h1>We're sorry, but something went wrong.</h1></div><p>If you are the application owner check the logs for more information.</p></div></body></html>`,
    kind: 'system',
    source:
      'https://github.com/rails/rails/blob/6-1-stable/railties/lib/rails/generators/rails/app/templates/public/500.html',
  },
  {
    server: 'Flask',
    version: '2.2.2',
    fault: 'an exception',
    status: 500,
    page: '<html><title>500 Internal Server Error</title><h1>Internal Server Error</h1><p>The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.</p></html>',
    kind: 'system',
    source: debian('python3-flask'),
  },
  {
    server: 'Django',
    version: '3.2.25',
    fault: 'an exception',
    status: 500,
    page: plain('Server Error (500)'),
    kind: 'system',
    source: debian('python3-django'),
  },
  {
    server: 'Puma',
    version: '5.6.5',
    fault: 'an exception',
    status: 500,
    page: '<html><body><pre>An unhandled lowlevel error occurred. The application logs may have details.</pre></body></html>',
    kind: 'system',
    source: debian('puma'),
  },
  {
    server: 'Unicorn',
    version: '6.0.0',
    fault: 'an exception',
    status: 500,
    page: '',
    kind: 'system',
    text: 'no-page',
    source: debian('unicorn'),
  },
  {
    server: 'Express',
    version: '5.3.0',
    fault: 'an exception, in production',
    status: 500,
    page: '<html><head><title>Error</title></head><body><pre>Internal Server Error</pre></body></html>',
    kind: 'system',
    source: 'https://www.npmjs.com/package/express',
  },
  {
    server: 'Fastify',
    version: '5.12.8',
    fault: 'a form that is too large, answered as JSON, which Firefox shows by itself',
    status: 413,
    page: '',
    kind: 'input',
    text: 'upload-too-large',
    source: 'https://www.npmjs.com/package/fastify',
  },
  {
    server: 'Passenger',
    version: '6',
    fault: 'the application does not start',
    status: 502,
    page: '<html><head><title>We are sorry</title></head><body><h1>We are sorry, but something went wrong.</h1><p>Error ID: 7f3a91c2</p></body></html>',
    kind: 'system',
    ids: ['Error ID 7f3a91c2'],
    source: 'https://www.phusionpassenger.com/library/',
  },
  {
    server: 'express-rate-limit',
    version: '8.7.5',
    fault: 'too many requests',
    status: 429,
    page: '<html><body><pre>Too many requests, please try again later.</pre></body></html>',
    headers: { 'retry-after': '60' },
    kind: 'access',
    source: 'https://www.npmjs.com/package/express-rate-limit',
  },
];
