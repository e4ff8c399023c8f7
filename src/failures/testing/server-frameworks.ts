import { type ServerAnswer, debian, plain } from './server-answers.ts';

// What small servers and frameworks answer by themselves: each was provoked on Debian 12 on 29 November 2026, with its own
// settings for use by others.

const npm = (name: string) => `https://www.npmjs.com/package/${name}`;
/** What browsers make of a text without markup. */
const bare = (words: string) => `<html><body><pre>${words}</pre></body></html>`;
/** The page of Express for an error that nobody handles. */
const express = (words: string) =>
  `<html lang="en"><head><title>Error</title></head><body><pre>${words}</pre></body></html>`;
const bottle = (status: string, words: string) =>
  `<html><head><title>Error: ${status}</title></head><body><h1>Error: ${status}</h1><p>Sorry, the requested URL <tt>'https://a.example/x'</tt> caused an error:</p><pre>${words}</pre></body></html>`;

export const serverFrameworks: readonly ServerAnswer[] = [
  {
    server: 'Bottle',
    version: '0.12.23',
    fault: 'an exception',
    status: 500,
    page: bottle('500 Internal Server Error', 'Internal Server Error'),
    kind: 'system',
    source: debian('python3-bottle'),
  },
  {
    server: 'Bottle',
    version: '0.12.23',
    fault: 'a reason of its own',
    status: 503,
    page: bottle('503 Service Unavailable', 'The vacancy database is not reachable.'),
    kind: 'system',
    source: debian('python3-bottle'),
  },
  {
    server: 'CherryPy',
    version: '18.8.0',
    fault: 'an exception',
    status: 500,
    page: '<html><head><title>500 Internal Server Error</title></head><body><h2>500 Internal Server Error</h2><p>The server encountered an unexpected condition which prevented it from fulfilling the request.</p><pre id="traceback"></pre><div id="powered_by"><span>Powered by <a href="http://www.cherrypy.dev">CherryPy 18.8.0</a></span></div></body></html>',
    kind: 'system',
    source: debian('python3-cherrypy3'),
  },
  {
    server: 'Tornado',
    version: '6.2.0',
    fault: 'a token that is missing',
    status: 403,
    page: '<html><title>403: Forbidden</title><body>403: Forbidden</body></html>',
    kind: 'access',
    source: debian('python3-tornado'),
  },
  {
    server: 'aiohttp',
    version: '3.8.4',
    fault: 'a form that is too large',
    status: 413,
    page: bare('Maximum request body size 1000 exceeded, actual body size 2000'),
    kind: 'input',
    source: debian('python3-aiohttp'),
  },
  {
    server: 'wsgiref',
    version: '3.11.2',
    fault: 'an exception',
    status: 500,
    page: bare('A server error occurred.  Please contact the administrator.'),
    kind: 'system',
    source: 'https://docs.python.org/3.11/library/wsgiref.html',
  },
  {
    server: 'http.server of Python',
    version: '3.11.2',
    fault: 'a form sent to a server for files',
    status: 501,
    page: "<html><head><title>Error response</title></head><body><h1>Error response</h1><p>Error code: 501</p><p>Message: Unsupported method ('POST').</p><p>Error code explanation: 501 - Server does not support this operation.</p></body></html>",
    kind: 'system',
    source: 'https://docs.python.org/3.11/library/http.server.html',
  },
  {
    server: 'WEBrick',
    version: '1.8.1',
    fault: 'an exception',
    status: 500,
    page: '<html><head><title>Internal Server Error</title></head><body><h1>Internal Server Error</h1>applicant<hr><address>WEBrick/1.8.1 (Ruby/3.1.2/2022-04-12) at 127.0.0.1:7108</address></body></html>',
    kind: 'system',
    source: debian('ruby-webrick'),
  },
  {
    server: 'Mojolicious',
    version: '9.31',
    fault: 'an exception, told by a picture alone',
    status: 500,
    page: '<!-- Request ID: ychADVS-dRUl --><html><head><title>Server Error</title></head><body><div id="raptor"></div></body></html>',
    kind: 'system',
    source: debian('libmojolicious-perl'),
  },
  {
    server: 'the server of PHP itself',
    version: '8.2.36',
    fault: 'a page that is taken out of use',
    status: 503,
    page: bare('Briefly unavailable for scheduled maintenance. Check back in a minute.'),
    kind: 'maintenance',
    source: debian('php8.2-cli'),
  },
  {
    server: 'h2o',
    version: '2.2.5',
    fault: 'nobody listens behind it',
    status: 502,
    page: bare('connection failed'),
    kind: 'system',
    source: debian('h2o'),
  },
  {
    server: 'Express with csurf',
    version: '1.11.0',
    fault: 'a token that is missing',
    status: 403,
    page: express('Forbidden'),
    kind: 'access',
    source: npm('csurf'),
  },
  {
    server: 'Express with multer',
    version: '2.5.0',
    fault: 'a file that is too large',
    status: 500,
    page: express('Internal Server Error'),
    kind: 'system',
    source: npm('multer'),
  },
  {
    server: 'Express',
    version: '5.3.0',
    fault: 'too many requests',
    status: 429,
    page: express('Too Many Requests'),
    kind: 'access',
    source: npm('express'),
  },
  {
    server: 'Nest',
    version: '12.5.1',
    fault: 'fields that are wrong',
    status: 422,
    page: bare(
      '{"statusCode":422,"message":["email must be an email","phone should not be empty"],"error":"Unprocessable Entity"}',
    ),
    kind: 'input',
    source: npm('@nestjs/core'),
  },
  {
    server: 'restify',
    version: '11.1.0',
    fault: 'too much to do',
    status: 503,
    page: bare('{"code":"ServiceUnavailable","message":""}'),
    kind: 'system',
    text: 'no-page',
    source: npm('restify'),
  },
  {
    server: 'GraphQL Yoga',
    version: '5.24.1',
    fault: 'an exception, answered with 200',
    status: 200,
    page: bare(
      '{"errors":[{"message":"Unexpected error.","locations":[{"line":1,"column":2}],"path":["a"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}',
    ),
    kind: 'system',
    source: npm('graphql-yoga'),
  },
  {
    server: 'mini_httpd',
    version: '1.30',
    fault: 'an address that is not there',
    status: 404,
    page: plain('404 Not Found', 'File not found.'),
    kind: 'system',
    source: debian('mini-httpd'),
  },
];
