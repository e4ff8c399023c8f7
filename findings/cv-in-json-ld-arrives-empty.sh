#!/usr/bin/env bash
# A CV sent as JSON under one of JSON's other names, application/ld+json or application/vnd.api+json, to nine servers.
#
# express 5.3.0 (express.json), koa 3.3.0 with @koa/bodyparser 6.1.0, hapi 21.4.10, fastify 5.12.8, restify 11.1.0; flask 2.2.2,
# bottle 0.12.23, falcon 3.1.1 and pyramid 2.0 of Debian 12.
#
# The ending "+json" says that something is JSON for whoever knows no more of it (RFC 6839, 3.1). One would guess that a server
# that reads JSON reads it, or refuses it. Four of nine read a CV under JSON-LD's own name, two answer 415. express, koa and
# bottle say that all is well and hand the program undefined, {} or null, and an application without anything in it is stored
# where the program does not look. koa reads application/vnd.api+json, which it has by heart, and not application/ld+json.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-flask=2.2.2-3 python3-bottle=0.12.23-1.1 python3-falcon=3.1.1-1+b1 python3-pyramid=2.0+dfsg-2+deb12u1
npm install --silent --no-audit --no-fund --no-save express@5.3.0 koa@3.3.0 @koa/bodyparser@6.1.0 @hapi/hapi@21.4.10 fastify@5.12.8 restify@11.1.0

cat > ask.mjs <<'END'
import { once } from 'node:events';
import { createRequire } from 'node:module';
import hapi from '@hapi/hapi';
import { bodyParser } from '@koa/bodyparser';
import express from 'express';
import fastify from 'fastify';
import Koa from 'koa';

const restify = createRequire(import.meta.url)('restify');
const said = (body) => JSON.stringify(body) ?? 'undefined';
const start = {
  express() {
    const app = express();
    app.use(express.json());
    app.post('/', (question, answer) => answer.send(said(question.body)));
    return app.listen(0, '127.0.0.1');
  },
  koa() {
    const app = new Koa();
    app.use(bodyParser());
    app.use((context) => { context.body = said(context.request.body); });
    return app.listen(0, '127.0.0.1');
  },
  async hapi() {
    const server = hapi.server({ port: 0, host: '127.0.0.1' });
    server.route({ method: 'POST', path: '/', handler: (question) => said(question.payload) });
    await server.start();
    return server.listener;
  },
  async fastify() {
    const app = fastify();
    app.post('/', async (question) => said(question.body));
    await app.listen({ port: 0, host: '127.0.0.1' });
    return app.server;
  },
  restify() {
    const server = restify.createServer();
    server.use(restify.plugins.bodyParser());
    server.post('/', (question, answer, next) => { answer.sendRaw(said(question.body)); next(); });
    server.listen(0, '127.0.0.1');
    return server.server;
  },
};
for (const [name, open] of Object.entries(start)) {
  const server = await open();
  if (!server.listening) await once(server, 'listening');
  for (const kind of process.argv.slice(2)) {
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/`, { method: 'POST', headers: { 'content-type': kind }, body: '{"name":"Ana Mori"}' });
    console.log(`${kind}\t${name}\t${answer.ok ? await answer.text() : answer.status}`);
  }
  server.closeAllConnections();
  server.close();
}
process.exit();
END
cat > ask.py <<'END'
import io
import json
import sys

import bottle
import falcon
import falcon.testing
import flask
from pyramid.request import Request
from werkzeug.exceptions import HTTPException

body = b'{"name":"Ana Mori"}'
app = flask.Flask('jobs')


def asked(kind):
    return {'REQUEST_METHOD': 'POST', 'CONTENT_TYPE': kind, 'CONTENT_LENGTH': str(len(body)), 'wsgi.input': io.BytesIO(body)}


def by_flask(kind):
    try:
        return app.request_class(asked(kind)).get_json()
    except HTTPException as problem:
        return problem.code


class Application:
    def on_post(self, question, answer):
        answer.media = question.get_media()


def by_falcon(kind):
    server = falcon.App()
    server.add_route('/', Application())
    answer = falcon.testing.TestClient(server).simulate_post('/', body=body, headers={'Content-Type': kind})
    return answer.json if answer.status_code == 200 else answer.status_code


servers = {
    'flask': by_flask,
    'bottle': lambda kind: bottle.Request(asked(kind)).json,
    'falcon': by_falcon,
    'pyramid': lambda kind: Request(asked(kind)).json_body,
}
for name, ask in servers.items():
    for kind in sys.argv[1:]:
        print(kind, name, json.dumps(ask(kind), separators=(',', ':')), sep='\t')
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    kind, server, answer = line.rstrip('\n').split('\t')
    said.setdefault(kind, {}).setdefault(answer, []).append(server)
for kind, answers in said.items():
    print(kind)
    for answer, servers in answers.items():
        print(f"  {answer}: {', '.join(servers)}")
END

kinds=(application/json application/ld+json application/vnd.api+json)
{ node --no-deprecation ask.mjs "${kinds[@]}"; /usr/bin/python3 -W ignore ask.py "${kinds[@]}"; } > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
application/json
  {"name":"Ana Mori"}: express, koa, hapi, fastify, restify, flask, bottle, falcon, pyramid
application/ld+json
  undefined: express
  {}: koa
  {"name":"Ana Mori"}: hapi, restify, flask, pyramid
  415: fastify, falcon
  null: bottle
application/vnd.api+json
  undefined: express
  {"name":"Ana Mori"}: koa, hapi, restify, flask, pyramid
  415: fastify, falcon
  null: bottle
END
echo "As found: a CV sent as application/ld+json is nothing for three servers of nine, without an error."
