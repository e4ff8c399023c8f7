# For the scripts about servers that have a page for a job, which source it in their temporary folder, behind debian.sh.

# Asks fourteen servers with one page, /jobs/{reference}, which says the reference. Each question is one argument: "GET /jobs/1".
# Writes a line for each server into the file "seen". Fails when a package cannot be had or a server does not start.
ask_servers() {
take python3-flask=2.2.2-3 python3-bottle=0.12.23-1.1 python3-django=3:3.2.25-0+deb12u7 python3-pyramid=2.0+dfsg-2+deb12u1 python3-falcon=3.1.1-1+b1 python3-tornado=6.2.0-3+deb12u4
npm install --silent --no-audit --no-fund --no-save express@5.3.0 koa@3.3.0 @koa/router@15.7.0 @hapi/hapi@21.4.10 fastify@5.12.8 hono@4.13.19 @hono/node-server@2.1.9 h3@2.0.8 polka@0.5.2 restify@11.1.0

cat > try.mjs <<'END'
import { once } from 'node:events';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import hapi from '@hapi/hapi';
import { serve } from '@hono/node-server';
import Router from '@koa/router';
import express from 'express';
import fastify from 'fastify';
import { createApp, createRouter, eventHandler, getRouterParam, toNodeListener } from 'h3';
import { Hono } from 'hono';
import Koa from 'koa';
import polka from 'polka';

const restify = createRequire(import.meta.url)('restify');
const asked = process.argv.slice(2).map(question => question.split(' '));
const start = {
  async express() {
    const app = express();
    app.get('/jobs/:reference', (question, answer) => answer.send(question.params.reference));
    return app.listen(0, '127.0.0.1');
  },
  async koa() {
    const app = new Koa();
    const router = new Router();
    router.get('/jobs/:reference', (context) => { context.body = context.params.reference; });
    app.use(router.routes());
    return app.listen(0, '127.0.0.1');
  },
  async hapi() {
    const server = hapi.server({ port: 0, host: '127.0.0.1' });
    server.route({ method: 'GET', path: '/jobs/{reference}', handler: (question) => question.params.reference });
    await server.start();
    return server.listener;
  },
  async fastify() {
    const app = fastify();
    app.get('/jobs/:reference', async (question) => question.params.reference);
    await app.listen({ port: 0, host: '127.0.0.1' });
    return app.server;
  },
  async hono() {
    const app = new Hono();
    app.get('/jobs/:reference', (context) => context.text(context.req.param('reference')));
    return serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  },
  async h3() {
    const app = createApp();
    const router = createRouter();
    router.get('/jobs/:reference', eventHandler((event) => getRouterParam(event, 'reference')));
    app.use(router);
    return (await import('node:http')).createServer(toNodeListener(app)).listen(0, '127.0.0.1');
  },
  async polka() {
    const app = polka();
    app.get('/jobs/:reference', (question, answer) => answer.end(question.params.reference));
    return app.listen(0, '127.0.0.1').server;
  },
  async restify() {
    const server = restify.createServer();
    server.get('/jobs/:reference', (question, answer, next) => { answer.sendRaw(question.params.reference); next(); });
    server.listen(0, '127.0.0.1');
    return server.server;
  },
};
const ask = (port, method, path) => new Promise((resolve) => {
  request({ host: '127.0.0.1', port, method, path, headers: { connection: 'close' } }, async (answer) => {
    let text = '';
    for await (const part of answer) text += part;
    resolve(answer.statusCode === 200 ? `200 ${text}`.trim() : `${answer.statusCode}`);
  }).end();
});
for (const [name, open] of Object.entries(start)) {
  const server = await open();
  if (!server.listening) await once(server, 'listening');
  const said = [];
  for (const [method, path] of asked) said.push(await ask(server.address().port, method, path));
  console.log(`${name}: ${said.join(' | ')}`);
  server.closeAllConnections();
  server.close();
}
process.exit();
END
cat > try.py <<'END'
import asyncio
import http.client
import logging
import socket
import sys
import threading
import types
from wsgiref.simple_server import WSGIRequestHandler, make_server

from django.conf import settings

settings.configure(ALLOWED_HOSTS=['*'], ROOT_URLCONF='addresses', SECRET_KEY='none', LOGGING_CONFIG=None)
import bottle
import falcon
import flask
import tornado.web
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path
from pyramid.config import Configurator
from pyramid.response import Response

logging.disable(logging.CRITICAL)


def ask(port, method, address):
    connection = http.client.HTTPConnection('127.0.0.1', port, timeout=30)
    connection.request(method, address)
    answer = connection.getresponse()
    text = answer.read().decode()
    return f'200 {text}'.strip() if answer.status == 200 else str(answer.status)


asked = [question.split(' ') for question in sys.argv[1:]]


def say(name, port):
    print(f'{name}:', ' | '.join(ask(port, method, address) for method, address in asked))


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def serve(name, program):
    server = make_server('127.0.0.1', 0, program, handler_class=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(name, server.server_port)


app = flask.Flask('jobs')
app.get('/jobs/<reference>')(lambda reference: reference)
serve('flask', app)

app = bottle.Bottle()
app.get('/jobs/<reference>')(lambda reference: reference)
serve('bottle', app)

addresses = types.ModuleType('addresses')
addresses.urlpatterns = [path('jobs/<str:reference>', lambda question, reference: HttpResponse(reference))]
sys.modules['addresses'] = addresses
serve('django', get_wsgi_application())

configurator = Configurator()
configurator.add_route('job', '/jobs/{reference}')
configurator.add_view(lambda question: Response(question.matchdict['reference']), route_name='job', request_method='GET')
serve('pyramid', configurator.make_wsgi_app())


class Job:
    def on_get(self, question, answer, reference):
        answer.text = reference


app = falcon.App()
app.add_route('/jobs/{reference}', Job())
serve('falcon', app)


class Page(tornado.web.RequestHandler):
    def get(self, reference):
        self.write(reference)


listener = socket.socket()
listener.bind(('127.0.0.1', 0))
listener.listen()
listener.setblocking(False)


def run():
    asyncio.set_event_loop(asyncio.new_event_loop())
    server = tornado.httpserver.HTTPServer(tornado.web.Application([('/jobs/([^/]+)', Page)]))
    server.add_sockets([listener])
    tornado.ioloop.IOLoop.current().start()


threading.Thread(target=run, daemon=True).start()
say('tornado', listener.getsockname()[1])
END

node --no-deprecation try.mjs "$@" 2> problems > seen || { cat problems >&2; return 1; }
/usr/bin/python3 -W ignore try.py "$@" >> seen 2> problems || { cat problems >&2; return 1; }
}
