#!/usr/bin/env bash
# A CV of which a part is asked for, as download managers and viewers of PDF do, from seven servers of files.
#
# express 5.3.0, sirv 3.0.2, koa-static 5.0.0, @fastify/static 10.1.11, serve-handler 6.1.8, http-server 14.1.1, @hapi/inert 7.1.2
# with @hapi/hapi 21.4.10.
#
# Who goes on with a download says which version the first half is of (If-Range), and is to get all of the file when it is
# another by now (RFC 9110, 13.1.5). One would guess that who answers with parts knows it, since without it a new half is joined to
# an old one. Three of seven do not: for another mark and for an older date they send the part of the new file. Three take a mark
# for enough that is weak, with which two files may differ. The last three bytes, as a viewer asks for to find the table of
# a PDF, are the first four in sirv and refused by http-server; the last 99 of a file of ten, which are all ten, are refused by
# five. Where two parts are asked for, three send the first alone; one never sends a part.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save express@5.3.0 sirv@3.0.2 koa@3.3.0 koa-static@5.0.0 fastify@5.12.8 @fastify/static@10.1.11 serve-handler@6.1.8 http-server@14.1.1 @hapi/hapi@21.4.10 @hapi/inert@7.1.2

cat > try.mjs <<'END'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import fastifyStatic from '@fastify/static';
import Hapi from '@hapi/hapi';
import inert from '@hapi/inert';
import express from 'express';
import Fastify from 'fastify';
import httpServer from 'http-server';
import Koa from 'koa';
import koaStatic from 'koa-static';
import serveHandler from 'serve-handler';
import sirv from 'sirv';

const root = `${process.cwd()}/public`;
mkdirSync(root);
writeFileSync(`${root}/cv.pdf`, '0123456789');
const changed = new Date('2026-11-01T09:00:00Z');
utimesSync(`${root}/cv.pdf`, changed, changed);

const fastify = Fastify();
await fastify.register(fastifyStatic, { root });
await fastify.ready();
const hapi = Hapi.server({ host: '127.0.0.1', port: 0 });
await hapi.register(inert);
hapi.route({ method: 'GET', path: '/{file*}', handler: { directory: { path: root } } });
await hapi.initialize();
const servers = {
  express: http.createServer(express().use(express.static(root))),
  sirv: http.createServer(sirv(root)),
  'koa-static': http.createServer(new Koa().use(koaStatic(root)).callback()),
  '@fastify/static': fastify.server,
  'serve-handler': http.createServer((question, answer) => serveHandler(question, answer, { public: root })),
  'http-server': httpServer.createServer({ root, cache: -1, showDir: false }).server,
  '@hapi/inert': hapi.listener,
};
for (const [name, server] of Object.entries(servers)) {
  const port = await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
  const get = headers => new Promise(resolve => http.get({ port, path: '/cv.pdf', headers, agent: false }, answer => {
    let text = '';
    answer.on('data', piece => (text += piece));
    answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
  }));
  const { etag } = (await get({})).headers;
  const questions = {
    '2-4': { range: 'bytes=2-4' },
    'the last 3': { range: 'bytes=-3' },
    'the last 99': { range: 'bytes=-99' },
    '0-1 and 4-5': { range: 'bytes=0-1,4-5' },
    '2-4 if it is another file': { range: 'bytes=2-4', 'if-range': '"another"' },
    '2-4 if it is of October': { range: 'bytes=2-4', 'if-range': 'Sat, 31 Oct 2026 09:00:00 GMT' },
  };
  if (etag?.startsWith('W/')) questions['2-4 by a weak mark'] = { range: 'bytes=2-4', 'if-range': etag };
  const told = [];
  for (const [what, headers] of Object.entries(questions)) {
    const { status, text } = await get(headers);
    told.push(`${what}: ${{ 200: 'all', 206: text }[status] ?? 'refused'}`);
  }
  console.log(`${name}\n  ${told.join(', ')}`);
}
process.exit();
END

node try.mjs > seen 2> messages
diff - seen <<'END'
express
  2-4: 234, the last 3: 789, the last 99: refused, 0-1 and 4-5: all, 2-4 if it is another file: all, 2-4 if it is of October: all, 2-4 by a weak mark: 234
sirv
  2-4: 234, the last 3: 0123, the last 99: 0123456789, 0-1 and 4-5: 01, 2-4 if it is another file: 234, 2-4 if it is of October: 234
koa-static
  2-4: all, the last 3: all, the last 99: all, 0-1 and 4-5: all, 2-4 if it is another file: all, 2-4 if it is of October: all
@fastify/static
  2-4: 234, the last 3: 789, the last 99: refused, 0-1 and 4-5: all, 2-4 if it is another file: all, 2-4 if it is of October: all, 2-4 by a weak mark: 234
serve-handler
  2-4: 234, the last 3: 789, the last 99: refused, 0-1 and 4-5: 01, 2-4 if it is another file: 234, 2-4 if it is of October: 234
http-server
  2-4: 234, the last 3: refused, the last 99: refused, 0-1 and 4-5: 01, 2-4 if it is another file: 234, 2-4 if it is of October: 234, 2-4 by a weak mark: 234
@hapi/inert
  2-4: 234, the last 3: 789, the last 99: refused, 0-1 and 4-5: all, 2-4 if it is another file: all, 2-4 if it is of October: all
END
echo "As found: three of seven join a new half to an old one, the last three bytes are the first four in one."
