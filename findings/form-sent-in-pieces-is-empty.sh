#!/usr/bin/env bash
# A form whose length is not said beforehand (Transfer-Encoding: chunked), as programs send it that pass on what they read, at
# twenty-three servers.
#
# flask 2.2.2, django 3.2.25, bottle 0.12.23, falcon 3.1.1 and pyramid 2.0, each with wsgiref of Python 3.11, gunicorn 20.1.0 and
# waitress 2.1.2, of Debian 12; tornado 6.2, aiohttp 3.8.4, Starman 0.4016, PHP 8.2 of Debian 12; express 5.3.0, koa 3.3.0 with
# @koa/bodyparser 6.1.0, hapi 21.4.10, fastify 5.12.8 with @fastify/formbody 9.0.1.
#
# Whoever speaks HTTP/1.1 must be able to read such a body (RFC 9112, 7.1). One would guess that a server does, or answers 411.
# With the server that comes with Python four of five frameworks have an empty form and the answer 200: that server hands the
# pieces on as they came, and only bottle puts them together itself. With gunicorn, as many run them, that makes bottle refuse what
# gunicorn has put together already, and in django and falcon the application arrives, is answered 200, and has nothing in it,
# since both read as many signs as Content-Length says, which is none. waitress, which puts the pieces together first and says how long
# they are, is right with all five, as is everything outside of Python.
#
# For an applicant: an extension or an app that passes a form on may get "thank you" for an empty application, from a server
# that takes the same form from a browser, which always says the length.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server" 2> /dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-flask=2.2.2-3 python3-werkzeug=2.2.2-3+deb12u1 python3-django=3:3.2.25-0+deb12u7 python3-bottle=0.12.23-1.1 python3-falcon=3.1.1-1+b1 python3-pyramid=2.0+dfsg-2+deb12u1 gunicorn=20.1.0-6+deb12u1 python3-waitress=2.1.2-2+deb12u1 python3-tornado=6.2.0-3+deb12u4 python3-aiohttp=3.8.4-1+deb12u2 starman=0.4016-1 php8.2-cli
npm install --silent --no-audit --no-fund --no-save express@5.3.0 koa@3.3.0 @koa/bodyparser@6.1.0 @hapi/hapi@21.4.10 fastify@5.12.8 @fastify/formbody@9.0.1

cat > serve.py <<'END'
import asyncio
import sys
import types
from wsgiref.simple_server import make_server

framework, server = sys.argv[1:]


def said(form):
    return ' '.join(f'{key}={value}' for key, value in form.items()) or 'nothing'


def ready(port):
    with open('port', 'w') as file:
        file.write(str(port))


def flask():
    from flask import Flask, request

    app = Flask('jobs')
    app.add_url_rule('/', 'apply', lambda: said(request.form), methods=['POST'])
    return app


def bottle():
    import bottle

    app = bottle.Bottle()
    app.post('/', callback=lambda: said(bottle.request.forms))
    return app


def django():
    from django.conf import settings

    settings.configure(ROOT_URLCONF='addresses', ALLOWED_HOSTS=['*'], SECRET_KEY='none')
    from django.core.wsgi import get_wsgi_application
    from django.http import HttpResponse
    from django.urls import path

    addresses = types.ModuleType('addresses')
    addresses.urlpatterns = [path('', lambda request: HttpResponse(said(request.POST)))]
    sys.modules['addresses'] = addresses
    return get_wsgi_application()


def falcon():
    import falcon

    class Apply:
        def on_post(self, question, answer):
            answer.text = said(question.get_media())

    app = falcon.App()
    app.add_route('/', Apply())
    return app


def pyramid():
    from pyramid.config import Configurator
    from pyramid.response import Response

    with Configurator() as made:
        made.add_route('apply', '/')
        made.add_view(lambda request: Response(said(request.POST)), route_name='apply')
        return made.make_wsgi_app()


async def tornado():
    import tornado.httpserver
    import tornado.netutil
    import tornado.web

    class Apply(tornado.web.RequestHandler):
        def post(self):
            self.write(said({key: self.get_body_argument(key) for key in self.request.body_arguments}))

    sockets = tornado.netutil.bind_sockets(0, '127.0.0.1')
    tornado.httpserver.HTTPServer(tornado.web.Application([('/', Apply)])).add_sockets(sockets)
    ready(sockets[0].getsockname()[1])
    await asyncio.Event().wait()


async def aiohttp():
    from aiohttp import web

    async def apply(request):
        return web.Response(text=said(await request.post()))

    app = web.Application()
    app.router.add_post('/', apply)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, '127.0.0.1', 0).start()
    ready(runner.addresses[0][1])
    await asyncio.Event().wait()


def serve(app):
    if server == 'wsgiref':
        http = make_server('127.0.0.1', 0, app)
        ready(http.server_port)
        http.serve_forever()
    elif server == 'waitress':
        from waitress import create_server

        http = create_server(app, host='127.0.0.1', port=0)
        ready(http.effective_port)
        http.run()
    else:
        from gunicorn.app.base import BaseApplication

        class Gunicorn(BaseApplication):
            def load_config(self):
                self.cfg.set('bind', '127.0.0.1:0')
                self.cfg.set('when_ready', lambda arbiter: ready(arbiter.LISTENERS[0].sock.getsockname()[1]))

            def load(self):
                return app

        sys.argv = ['gunicorn']
        Gunicorn().run()


start = {'flask': flask, 'bottle': bottle, 'django': django, 'falcon': falcon, 'pyramid': pyramid, 'tornado': tornado, 'aiohttp': aiohttp}[framework]
if server == 'own':
    asyncio.run(start())
else:
    serve(start())
END
cat > serve.mjs <<'END'
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import formbody from '@fastify/formbody';
import hapi from '@hapi/hapi';
import { bodyParser } from '@koa/bodyparser';
import express from 'express';
import fastify from 'fastify';
import Koa from 'koa';

const said = (form) => Object.entries(form ?? {}).map((pair) => pair.join('=')).join(' ') || 'nothing';
const start = {
  express() {
    const app = express();
    app.use(express.urlencoded({ extended: false }));
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
    await app.register(formbody);
    app.post('/', async (question) => said(question.body));
    await app.listen({ port: 0, host: '127.0.0.1' });
    return app.server;
  },
};
const server = await start[process.argv[2]]();
if (!server.listening) await once(server, 'listening');
writeFileSync('port', `${server.address().port}`);
END
cat > apply.psgi <<'END'
use Plack::Request;
sub {
  my $form = Plack::Request->new(shift)->body_parameters;
  [200, ['Content-Type', 'text/plain'], [join(' ', map { "$_=$form->{$_}" } sort keys %$form) || 'nothing']];
};
END
echo '<?php echo implode(" ", array_map(fn($name) => "$name=$_POST[$name]", array_keys($_POST))) ?: "nothing";' > apply.php

free_port() { /usr/bin/python3 -c 'import socket; place = socket.socket(); place.bind(("127.0.0.1", 0)); print(place.getsockname()[1])' > later; }
# Starts a server, and says what it has of a form with and without a length.
try() {
  local name=$1 base
  shift
  rm -f port
  "$@" > messages 2>&1 &
  server=$!
  for _ in $(seq 600); do
    [ ! -e later ] || ! (: < "/dev/tcp/127.0.0.1/$(cat later)") 2> /dev/null || mv later port
    [ ! -s port ] || break
    sleep 0.1
  done
  base=http://127.0.0.1:$(cat port)/
  echo "$name: $(curl -s -d 'name=Ana&pay=45000' "$base") | in pieces: $(curl -s -f -w ' %{http_code}' -H 'Transfer-Encoding: chunked' -d 'name=Ana&pay=45000' "$base" || true)"
  kill "$server"
  wait "$server" 2> /dev/null || true
}
{
  for server_of in wsgiref gunicorn waitress; do
    for framework in flask django bottle falcon pyramid; do
      try "$framework with $server_of" /usr/bin/python3 -W ignore serve.py $framework $server_of
    done
  done
  for framework in tornado aiohttp; do try $framework /usr/bin/python3 -W ignore serve.py $framework own; done
  for framework in express koa hapi fastify; do try $framework node serve.mjs $framework; done
  free_port
  try Starman perl "$(command -v starman)" --listen "127.0.0.1:$(cat later)" --workers 1 apply.psgi
  free_port
  try PHP php8.2 -S "127.0.0.1:$(cat later)" apply.php
} > seen
diff - seen <<'END'
flask with wsgiref: name=Ana pay=45000 | in pieces: nothing 200
django with wsgiref: name=Ana pay=45000 | in pieces: nothing 200
bottle with wsgiref: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
falcon with wsgiref: name=Ana pay=45000 | in pieces: nothing 200
pyramid with wsgiref: name=Ana pay=45000 | in pieces: nothing 200
flask with gunicorn: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
django with gunicorn: name=Ana pay=45000 | in pieces: nothing 200
bottle with gunicorn: name=Ana pay=45000 | in pieces:  400
falcon with gunicorn: name=Ana pay=45000 | in pieces: nothing 200
pyramid with gunicorn: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
flask with waitress: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
django with waitress: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
bottle with waitress: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
falcon with waitress: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
pyramid with waitress: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
tornado: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
aiohttp: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
express: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
koa: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
hapi: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
fastify: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
Starman: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
PHP: name=Ana pay=45000 | in pieces: name=Ana pay=45000 200
END
echo "As found: a form sent in pieces is empty for six of fifteen Python servers, with 200."
