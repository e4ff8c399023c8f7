#!/usr/bin/env bash
# What passes on the answer of a site that refuses with a status of its own.
#
# h3 2.0.8, hono 4.13.19 with @hono/node-server 2.1.9, http-proxy 1.18.1, http-proxy-middleware 3.0.11, express-http-proxy 2.1.2,
# @fastify/reply-from 12.6.5; Response of Node 20.
#
# Some large sites refuse visitors with 999, and caches are set up with 700 and the like, which a client should take for a
# failure of the server (RFC 9110, 15). One would guess that a proxy passes the number on, as four of six do, or says 502, as
# one does. h3 makes it 200: whoever asks through it hears that all went well. With fetch the same site gives a Response that
# no program can make again: Node, too, throws a RangeError for the status that it has just given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save h3@2.0.8 hono@4.13.19 @hono/node-server@2.1.9 http-proxy@1.18.1 http-proxy-middleware@3.0.11 express@5.3.0 express-http-proxy@2.1.2 fastify@5.12.8 @fastify/reply-from@12.6.5

cat > try.mjs <<'END'
import http from 'node:http';
import net from 'node:net';
import replyFrom from '@fastify/reply-from';
import { createAdaptorServer } from '@hono/node-server';
import express from 'express';
import expressProxy from 'express-http-proxy';
import Fastify from 'fastify';
import { H3, proxy as h3Proxy, toNodeHandler } from 'h3';
import { Hono } from 'hono';
import { proxy as honoProxy } from 'hono/proxy';
import httpProxy from 'http-proxy';
import { createProxyMiddleware } from 'http-proxy-middleware';

const listen = server => new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
const site = net.createServer(socket => {
  socket.on('error', () => {});
  socket.once('data', question => {
    const status = question.toString().match(/\d{3}/)[0];
    socket.end(`HTTP/1.1 ${status} Request denied\r\nContent-Type: text/html\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<p>No.`);
  });
});
const base = `http://127.0.0.1:${await listen(site)}`;
const fastify = Fastify();
await fastify.register(replyFrom, { base });
fastify.get('/*', (question, answer) => {
  answer.from(question.url);
});
await fastify.ready();
const proxies = {
  h3: http.createServer(toNodeHandler(new H3().get('/**', event => h3Proxy(event, `${base}${event.url.pathname}`)))),
  hono: createAdaptorServer(new Hono().get('*', context => honoProxy(`${base}${context.req.path}`))),
  'http-proxy': http.createServer((question, answer) => httpProxy.createProxyServer({ target: base }).web(question, answer)),
  'http-proxy-middleware': http.createServer(express().use(createProxyMiddleware({ target: base }))),
  'express-http-proxy': http.createServer(express().use(expressProxy(base))),
  '@fastify/reply-from': fastify.server,
};
for (const [name, server] of Object.entries(proxies)) {
  const port = await listen(server);
  const told = [];
  for (const status of [403, 700, 999]) {
    const answer = await new Promise((resolve, reject) => http.get({ port, path: `/${status}`, agent: false }, resolve).on('error', reject));
    answer.resume();
    told.push(`${status} becomes ${answer.statusCode}`);
  }
  console.log(`${name}: ${told.join(', ')}`);
}
process.exit();
END

cat > again.mjs <<'END'
import net from 'node:net';

const site = net.createServer(socket => socket.once('data', () => socket.end('HTTP/1.1 999 Request denied\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')));
await new Promise(resolve => site.listen(0, '127.0.0.1', resolve));
const { status } = await fetch(`http://127.0.0.1:${site.address().port}/`);
site.close();
try {
  console.log(`fetch gives ${status}, made again ${new Response('', { status }).status}`);
} catch (problem) {
  console.log(`fetch gives ${status}, made again ${problem.name}`);
}
END

{ node try.mjs; node again.mjs; } > seen
diff - seen <<'END'
h3: 403 becomes 403, 700 becomes 200, 999 becomes 200
hono: 403 becomes 403, 700 becomes 700, 999 becomes 999
http-proxy: 403 becomes 403, 700 becomes 700, 999 becomes 999
http-proxy-middleware: 403 becomes 403, 700 becomes 700, 999 becomes 999
express-http-proxy: 403 becomes 403, 700 becomes 700, 999 becomes 999
@fastify/reply-from: 403 becomes 403, 700 becomes 502, 999 becomes 502
fetch gives 999, made again RangeError
END
echo "As found: h3 passes 999 on as 200."
