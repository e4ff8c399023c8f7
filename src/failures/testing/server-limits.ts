import type { LoadFailure } from '../../applications/load-failures.ts';
import type { MessageKind } from '../../vendors/vocabulary.ts';
import { type ServerAnswer, debian, plain } from './server-answers.ts';

// More of what was provoked on Debian 12 in November 2026: what servers say of their limits, and what frameworks say
// of an exception that nobody handles.

const worded = (
  [server, version, source]: readonly [string, string, string],
  fault: string,
  status: number,
  kind: MessageKind,
  page: string,
): ServerAnswer => ({ server, version, fault, status, page, kind, source });
/** Answered without any body, so that the status alone tells. */
const empty = (
  [server, version, source]: readonly [string, string, string],
  fault: string,
  status: number,
  kind: MessageKind,
  text: LoadFailure,
): ServerAnswer => ({ server, version, fault, status, page: '', kind, text, source });

/** What browsers make of a text without markup. */
const bare = (words: string) => `<html><body><pre>${words}</pre></body></html>`;
const npm = (name: string) => `https://www.npmjs.com/package/${name}`;

const nginx = ['nginx', '1.22.1', debian('nginx-light')] as const;
const apache = ['Apache', '2.4.71', debian('apache2')] as const;
const lighttpd = ['lighttpd', '1.4.69', debian('lighttpd')] as const;
const haproxy = ['HAProxy', '2.6.12', debian('haproxy')] as const;
const varnish = ['Varnish', '7.1.1', debian('varnish')] as const;
const traffic = ['Traffic Server', '9.2.5', debian('trafficserver')] as const;
const gunicorn = ['gunicorn', '20.1.0', debian('gunicorn')] as const;
const jetty = ['Jetty', '9.4.57', debian('jetty9')] as const;
const node = ['node', '20.20.2', 'https://nodejs.org/docs/latest-v20.x/api/http.html'] as const;
const passenger = ['Passenger', '6', 'https://www.phusionpassenger.com/library/'] as const;

const tooLarge = 'a form that is too large';
const cookies = 'cookies of 20 kB';
const exception = 'an exception';
const dead = 'nobody listens behind it';

const squid = ['Squid', '5.7', debian('squid')] as const;
const caddy = ['Caddy', '2.6.2', debian('caddy')] as const;
const refused = 'an address that nobody may open';

/** What the same servers say of what may not be opened, or is taken out of use for a while. */
const refusals: readonly ServerAnswer[] = [
  worded(nginx, refused, 403, 'access', plain('403 Forbidden', 'nginx/1.22.1')),
  worded(nginx, 'an address of 20 kB', 414, 'system', plain('414 Request-URI Too Large', 'nginx/1.22.1')),
  worded(
    apache,
    refused,
    403,
    'access',
    "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>",
  ),
  worded(
    apache,
    'taken out of use by a rule',
    503,
    'system',
    '<html><head><title>503 Service Unavailable</title></head><body><h1>Service Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.</p></body></html>',
  ),
  worded(lighttpd, 'an address of 20 kB', 431, 'session', plain('431 Request Header Fields Too Large')),
  worded(lighttpd, refused, 403, 'access', plain('403 Forbidden')),
  worded(
    haproxy,
    refused,
    403,
    'access',
    '<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative rules.\n</body></html>',
  ),
  worded(
    haproxy,
    'an address of 20 kB',
    400,
    'system',
    '<html><body><h1>400 Bad request</h1>\nYour browser sent an invalid request.\n</body></html>',
  ),
  {
    ...worded(
      varnish,
      'too many requests, answered by itself',
      429,
      'access',
      '<html><head><title>429 Too Many Requests</title></head><body><h1>Error 429 Too Many Requests</h1><p>Too Many Requests</p><h3>Guru Meditation:</h3><p>XID: 32778</p><hr><p>Varnish cache server</p></body></html>',
    ),
    headers: { 'x-varnish': '32778', 'retry-after': '5' },
    ids: ['XID 32778', 'x-varnish: 32778'],
  },
  {
    ...worded(
      squid,
      refused,
      403,
      'access',
      '<html><head><title>ERROR: The requested URL could not be retrieved</title></head><body id=ERR_ACCESS_DENIED><div><h1>ERROR</h1><h2>The requested URL could not be retrieved</h2></div><hr><div><p>The following error was encountered while trying to retrieve the URL: <a href="https://a.example/x">https://a.example/x</a></p><blockquote id="error"><p><b>Access Denied.</b></p></blockquote><p>Your cache administrator is <a href="mailto:webmaster">webmaster</a>.</p></div></body></html>',
    ),
    headers: { 'x-squid-error': 'ERR_ACCESS_DENIED 0' },
    ids: ['x-squid-error: ERR_ACCESS_DENIED 0'],
  },
  empty(caddy, 'the server behind it is too slow', 504, 'system', 'no-answer'),
];

const hapi = ['hapi', '21.4.10', npm('@hapi/hapi')] as const;
const tomcat = ['Tomcat', '10.1.60', 'https://tomcat.apache.org/download-10.cgi'] as const;
const express = ['Express', '5.3.0', npm('express')] as const;
const longAddress = 'an address of 20 kB';

/** What goes beyond the limits of applications, and what they say of it. */
const beyond: readonly ServerAnswer[] = [
  empty(hapi, exception, 500, 'system', 'no-page'),
  empty(hapi, 'a form that is too large, answered as data', 413, 'input', 'upload-too-large'),
  empty(hapi, cookies, 400, 'system', 'no-page'),
  {
    ...empty(
      ['@fastify/rate-limit', '11.2.0', npm('@fastify/rate-limit')],
      'too many requests, answered as data',
      429,
      'access',
      'no-page',
    ),
    headers: { 'retry-after': '60' },
  },
  worded(
    ['PHP under nginx', '8.2.36', debian('php8.2-fpm')],
    'a fatal error after the page had begun',
    500,
    'system',
    '<html><head><title>Globex</title></head><body><h1>Your application</h1><p>Step 3 of 3</p></body></html>',
  ),
  worded(
    tomcat,
    cookies,
    400,
    'session',
    '<html><head><title>HTTP Status 400 – Bad Request</title></head><body><h1>HTTP Status 400 – Bad Request</h1><p><b>Type</b> Exception Report</p><p><b>Message</b> Request header is too large</p></body></html>',
  ),
  worded(
    jetty,
    // It says nothing of the size, and says the same of a form that is merely broken.
    tooLarge,
    400,
    'system',
    '<html><head><title>Error 400 Unable to parse form content</title></head><body><h2>HTTP ERROR 400 Unable to parse form content</h2></body></html>',
  ),
  worded(
    jetty,
    longAddress,
    414,
    'system',
    '<html><body><h1>Bad Message 414</h1><pre>reason: URI Too Long</pre></body></html>',
  ),
  worded(
    gunicorn,
    cookies,
    400,
    'session',
    '<html><head><title>Bad Request</title></head><body><h1><p>Bad Request</p></h1>Error parsing headers: limit request headers fields size</body></html>',
  ),
  worded(
    gunicorn,
    longAddress,
    400,
    'system',
    '<html><head><title>Bad Request</title></head><body><h1><p>Bad Request</p></h1>Request Line is too large (8192 &gt; 4094)</body></html>',
  ),
  {
    ...worded(
      squid,
      longAddress,
      400,
      'system',
      '<html><head><title>ERROR: The requested URL could not be retrieved</title></head><body id=ERR_INVALID_URL><div><h1>ERROR</h1><h2>The requested URL could not be retrieved</h2></div><hr><div><p>The following error was encountered while trying to retrieve the URL:</p><blockquote><p><b>Invalid URL</b></p></blockquote><p>Some aspect of the requested URL is incorrect.</p></div></body></html>',
    ),
    headers: { 'x-squid-error': 'ERR_INVALID_URL 0' },
    ids: ['x-squid-error: ERR_INVALID_URL 0'],
  },
  worded(
    traffic,
    'the server behind it breaks off',
    502,
    'system',
    '<html><head><title>Web Server Error</title></head><body><h1>Web Server Error</h1></body></html>',
  ),
  worded(express, tooLarge, 413, 'input', bare('Payload Too Large')),
  worded(express, 'a status alone', 503, 'system', bare('Service Unavailable')),
  worded(['thin', '1.8.1', debian('thin')], longAddress, 400, 'system', bare('Invalid request')),
  empty(['Unicorn', '6.0.0', debian('unicorn')], longAddress, 414, 'system', 'no-page'),
  empty(['Puma', '5.6.5', debian('puma')], longAddress, 400, 'system', 'no-page'),
  empty(['Sinatra', '3.0.5', debian('ruby-sinatra')], 'taken out of use', 503, 'system', 'no-page'),
  empty(caddy, cookies, 431, 'session', 'cookies-or-circle'),
];

export const serverLimits: readonly ServerAnswer[] = [
  worded(nginx, tooLarge, 413, 'input', plain('413 Request Entity Too Large', 'nginx/1.22.1')),
  worded(
    nginx,
    cookies,
    400,
    'session',
    `<html><head><title>400 Request Header Or Cookie Too Large</title></head><body><h1>400 Bad Request</h1>Request Header Or Cookie Too Large<hr>nginx/1.22.1</body></html>`,
  ),
  worded(nginx, 'too many requests', 429, 'access', plain('429 Too Many Requests', 'nginx/1.22.1')),
  worded(
    nginx,
    'too many requests, by default',
    503,
    'system',
    plain('503 Service Temporarily Unavailable', 'nginx'),
  ),
  worded(
    apache,
    dead,
    503,
    'system',
    '<html><head><title>503 Service Unavailable</title></head><body><h1>Service Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.</p></body></html>',
  ),
  worded(
    apache,
    'a form whose body never comes',
    408,
    'system',
    '<html><head><title>408 Request Timeout</title></head><body><h1>Request Timeout</h1><p>Server timeout waiting for the HTTP request from the client.</p></body></html>',
  ),
  worded(lighttpd, dead, 503, 'system', plain('503 Service Unavailable')),
  worded(lighttpd, tooLarge, 413, 'input', plain('413 Payload Too Large')),
  worded(
    haproxy,
    'the server behind it is too slow',
    504,
    'system',
    "<html><body><h1>504 Gateway Time-out</h1>The server didn't respond in time.</body></html>",
  ),
  worded(
    haproxy,
    'the server behind it breaks off',
    502,
    'system',
    '<html><body><h1>502 Bad Gateway</h1>The server returned an invalid or incomplete response.</body></html>',
  ),
  worded(
    haproxy,
    'a form whose body never comes',
    408,
    'system',
    "<html><body><h1>408 Request Time-out</h1>Your browser didn't send a complete request in time.</body></html>",
  ),
  empty(varnish, cookies, 431, 'session', 'cookies-or-circle'),
  worded(
    traffic,
    dead,
    502,
    'system',
    '<html><head><title>Could Not Connect</title></head><body><h1>Could Not Connect</h1><hr>Description: Could not connect to the requested server host.<hr></body></html>',
  ),
  worded(
    traffic,
    'the server behind it is too slow',
    504,
    'system',
    '<html><head><title>Inactivity Timeout</title></head><body><h1>Inactivity Timeout</h1><hr>Description: Too much time has passed without receiving document data from the origin server.<hr></body></html>',
  ),
  worded(
    ['http-proxy-middleware', '3.0.11', npm('http-proxy-middleware')],
    dead,
    504,
    'system',
    bare('Error occurred while trying to proxy: jobs.example/apply'),
  ),
  empty(['http-proxy', '1.18.1', npm('http-proxy')], dead, 502, 'system', 'no-page'),
  worded(gunicorn, exception, 500, 'system', plain('Internal Server Error')),
  worded(['uvicorn', '0.17.6', debian('uvicorn')], exception, 500, 'system', bare('Internal Server Error')),
  worded(
    ['waitress', '2.1.2', debian('python3-waitress')],
    exception,
    500,
    'system',
    bare(
      'Internal Server Error\n\nThe server encountered an unexpected internal server error\n\n(generated by waitress)',
    ),
  ),
  empty(['hypercorn', '0.13.2', debian('python3-hypercorn')], exception, 500, 'system', 'no-page'),
  empty(['Twisted', '22.4.0', debian('python3-twisted')], exception, 500, 'system', 'no-page'),
  worded(['thin', '1.8.1', debian('thin')], exception, 500, 'system', bare('Internal server error')),
  worded(
    ['Sinatra', '3.0.5', debian('ruby-sinatra')],
    exception,
    500,
    'system',
    '<html><body><h1>Internal Server Error</h1></body></html>',
  ),
  worded(['Koa', '3.3.0', npm('koa')], exception, 500, 'system', bare('Internal Server Error')),
  worded(
    jetty,
    exception,
    500,
    'system',
    '<html><head><title>Error 500 javax.servlet.ServletException: no candidate</title></head><body><h2>HTTP ERROR 500 javax.servlet.ServletException: no candidate</h2><table><tr><th>URI:</th><td>/apply</td></tr><tr><th>STATUS:</th><td>500</td></tr></table><hr>Powered by Jetty</body></html>',
  ),
  worded(
    jetty,
    cookies,
    431,
    'session',
    '<html><body><h1>Bad Message 431</h1><pre>reason: Request Header Fields Too Large</pre></body></html>',
  ),
  empty(node, cookies, 431, 'session', 'cookies-or-circle'),
  worded(
    ['Django', '3.2.25', debian('python3-django')],
    'a cookie that is missing',
    403,
    'session',
    '<html><head><title>403 Forbidden</title></head><body><h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p></body></html>',
  ),
  worded(
    ['Flask', '2.2.2', debian('python3-flask')],
    tooLarge,
    413,
    'input',
    '<html><title>413 Request Entity Too Large</title><h1>Request Entity Too Large</h1><p>The data value transmitted exceeds the capacity limit.</p></html>',
  ),
  worded(
    passenger,
    'the application breaks off',
    502,
    'system',
    '<html><head><title>Incomplete response received from application</title></head><body><h2>Incomplete response received from application</h2></body></html>',
  ),
  worded(
    ['h2o', '2.2.5', debian('h2o')],
    'the server behind it is too slow',
    504,
    'system',
    bare('I/O timeout'),
  ),
  worded(['Express', '5.3.0', npm('express')], 'a server that is busy', 503, 'system', bare('Busy')),
  ...refusals,
  ...beyond,
];
