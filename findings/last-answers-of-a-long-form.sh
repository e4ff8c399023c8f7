#!/usr/bin/env bash
# A form of 1,002 fields, received by servers as they come.
#
# express 5.3.0 with its own urlencoded, koa 3.3.0 with @koa/bodyparser 6.1.0, @hapi/hapi 21.4.10, restify 11.1.0,
# fastify 5.12.8 with @fastify/formbody 9.0.1, hono 4.13.19 with @hono/node-server 2.1.9; PHP 8.2,
# python3-django 3.2.25 and python3-flask 2.2.2 of Debian 12.
#
# Several parsers of forms stop at a thousand fields by default. One would guess that a server which stops says so, with
# 413, as Express does. Django says 400, which is what it says of a broken form. Koa, hapi, restify and PHP answer 200 and
# give the program the first thousand, PHP one more: the last answers of a long questionnaire are gone, and neither the
# applicant nor the program is told.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take php8.2-cli python3-django=3:3.2.25-0+deb12u7 python3-flask=2.2.2-3
npm install --silent --no-audit --no-fund --no-save express@5.3.0 koa@3.3.0 @koa/bodyparser@6.1.0 @hapi/hapi@21.4.10 restify@11.1.0 fastify@5.12.8 @fastify/formbody@9.0.1 hono@4.13.19 @hono/node-server@2.1.9

cat > try.mjs <<'END'
import { once } from 'node:events';
import { createRequire } from 'node:module';
import hapi from '@hapi/hapi';
import { serve } from '@hono/node-server';
import { bodyParser } from '@koa/bodyparser';
import formbody from '@fastify/formbody';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';

process.env.NODE_ENV = 'test';
process.removeAllListeners('warning');
const restify = createRequire(import.meta.url)('restify');
const form = new URLSearchParams(Array.from({ length: 1002 }, (_, number) => [`question${number}`, 'yes']));
const count = (fields) => `${Object.keys(fields).length} fields`;
const start = {
  async express() {
    const app = express();
    app.use(express.urlencoded({ extended: false }));
    app.post('/apply', (question, answer) => answer.send(count(question.body)));
    return app.listen(0, '127.0.0.1');
  },
  async koa() {
    const app = new Koa();
    app.use(bodyParser());
    app.use((context) => { context.body = count(context.request.body); });
    return app.listen(0, '127.0.0.1');
  },
  async hapi() {
    const server = hapi.server({ port: 0, host: '127.0.0.1' });
    server.route({ method: 'POST', path: '/apply', handler: (question) => count(question.payload) });
    await server.start();
    return server.listener;
  },
  async restify() {
    const server = restify.createServer();
    server.use(restify.plugins.bodyParser());
    server.post('/apply', (question, answer, next) => { answer.send(count(question.body)); next(); });
    server.listen(0, '127.0.0.1');
    return server.server;
  },
  async fastify() {
    const app = fastify();
    await app.register(formbody);
    app.post('/apply', async (question) => count(question.body));
    await app.listen({ port: 0, host: '127.0.0.1' });
    return app.server;
  },
  async hono() {
    const app = new Hono();
    app.post('/apply', async (context) => context.text(count(await context.req.parseBody())));
    return serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  },
};
for (const [name, open] of Object.entries(start)) {
  const server = await open();
  if (!server.listening) await once(server, 'listening');
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/apply`, { method: 'POST', body: form });
  const text = await answer.text();
  console.log(`${name}: ${answer.status}${answer.ok ? `, ${text.replaceAll('"', '')}` : ''}`);
  server.closeAllConnections();
  server.close();
}
process.exit();
END
cat > try.py <<'END'
import sys
import types
from io import BytesIO
from urllib.parse import urlencode

from django.conf import settings

settings.configure(ALLOWED_HOSTS=['*'], ROOT_URLCONF='addresses', SECRET_KEY='none', LOGGING_CONFIG=None)
import django
import flask
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

addresses = types.ModuleType('addresses')
addresses.urlpatterns = [path('apply', lambda question: HttpResponse(f'{len(question.POST)} fields'))]
sys.modules['addresses'] = addresses
app = flask.Flask('jobs')
app.post('/apply')(lambda: f'{len(flask.request.form)} fields')
form = urlencode([(f'question{number}', 'yes') for number in range(1002)]).encode()
for name, program in {'django': get_wsgi_application(), 'flask': app}.items():
    said = []
    text = b''.join(program({
        'REQUEST_METHOD': 'POST', 'PATH_INFO': '/apply', 'SERVER_NAME': 'localhost', 'SERVER_PORT': '80', 'CONTENT_TYPE': 'application/x-www-form-urlencoded',
        'CONTENT_LENGTH': str(len(form)), 'wsgi.input': BytesIO(form), 'wsgi.errors': BytesIO(), 'wsgi.url_scheme': 'http', 'wsgi.version': (1, 0),
        'wsgi.multithread': False, 'wsgi.multiprocess': False, 'wsgi.run_once': False,
    }, lambda status, headers, problem=None: said.append(status.split()[0]))).decode()
    print(f'{name}: {said[0]}' + (f', {text}' if said[0] == '200' else ''))
END
cat > index.php <<'END'
<?php
echo count($_POST), ' fields';
END
cat > ask.mjs <<'END'
import { spawn } from 'node:child_process';

// No port of its own can be asked of PHP, so one is tried after another.
const form = new URLSearchParams(Array.from({ length: 1002 }, (_, number) => [`question${number}`, 'yes']));
for (let port = 20_000 + (process.pid % 20_000), attempt = 0; attempt < 100; attempt += 1) {
  const server = spawn('php8.2', ['-S', `127.0.0.1:${port + attempt}`, 'index.php'], { stdio: 'ignore' });
  const gone = new Promise((resolve) => server.once('exit', () => resolve(true)));
  for (let tries = 0; tries < 100; tries += 1) {
    if (await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 200))])) break;
    const answer = await fetch(`http://127.0.0.1:${port + attempt}/apply`, { method: 'POST', body: form }).catch(() => undefined);
    if (answer) {
      console.log(`PHP: ${answer.status}, ${await answer.text()}`);
      server.kill();
      process.exit();
    }
  }
}
END

node --no-deprecation try.mjs 2> problems > seen || { cat problems >&2; exit 1; }
/usr/bin/python3 try.py >> seen 2> problems || { cat problems >&2; exit 1; }
node ask.mjs >> seen
diff - seen <<'END'
express: 413
koa: 200, 1000 fields
hapi: 200, 1000 fields
restify: 200, 1000 fields
fastify: 200, 1002 fields
hono: 200, 1002 fields
django: 400
flask: 200, 1002 fields
PHP: 200, 1001 fields
END
echo "As found: four of nine lose the fields after the thousandth and answer 200."
