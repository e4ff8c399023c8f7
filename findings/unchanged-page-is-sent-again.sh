#!/usr/bin/env bash
# A page that has not changed, asked for again with its mark (ETag), where the mark holds a comma or is one of several.
#
# express 5.3.0, koa 3.3.0 with koa-conditional-get 3.0.0, fastify 5.12.8 with @fastify/etag 6.2.0, @hapi/hapi 21.4.10,
# restify 11.1.0; django 3.2, werkzeug 2.2.2, pyramid 2.0, tornado 6.2, Rack 2.2.22 and Plack 1.0050 of Debian 12.
#
# A mark stands in quotation marks and may hold a comma (RFC 9110, 8.8.3), a client may send several, and "*" for any, and W/
# before a mark is no difference here (13.1.2). One would guess that servers that answer 304 compare marks and not pieces of
# them, since nothing else can be compared. werkzeug and tornado do. express, koa, hapi and django cut a mark at its comma,
# and send the page again each time. @fastify/etag, Rack and Plack compare the header as a whole, so that a client that has
# two versions never has the right one; webob does not see the second where no blank stands behind the comma. For "*" four of
# eleven send the page. restify knows the "*" alone, and does not know its plain mark again. Nothing fails by any of it: the
# page is only sent each time, and the mark looks right.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-django=3:3.2.25-0+deb12u7 python3-werkzeug=2.2.2-3+deb12u1 python3-pyramid=2.0+dfsg-2+deb12u1 python3-tornado=6.2.0-3+deb12u4 ruby3.1 ruby-rack=2.2.22-0+deb12u2 libplack-perl=1.0050-1
npm install --silent --no-audit --no-fund --no-save express@5.3.0 koa@3.3.0 koa-conditional-get@3.0.0 fastify@5.12.8 @fastify/etag@6.2.0 @hapi/hapi@21.4.10 restify@11.1.0
export LC_ALL=C.UTF-8

cat > questions.json <<'END'
[["\"jobs\"", "\"jobs\""], ["\"jobs,v2\"", "\"jobs,v2\""], ["\"jobs\"", "\"a\", \"jobs\""], ["\"jobs\"", "\"a\",\"jobs\""], ["\"jobs\"", "W/\"jobs\""], ["\"jobs\"", "*"]]
END
cat > try.mjs <<'END'
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import etagFastify from '@fastify/etag';
import hapi from '@hapi/hapi';
import express from 'express';
import fastify from 'fastify';
import Koa from 'koa';
import conditional from 'koa-conditional-get';

const restify = createRequire(import.meta.url)('restify');
const questions = JSON.parse(readFileSync('questions.json', 'utf8'));
const mark = (number) => questions[number][0];
const start = {
  async express() {
    return express().get('/:number', (question, answer) => answer.set('ETag', mark(question.params.number)).send('page')).listen(0, '127.0.0.1');
  },
  async koa() {
    return new Koa().use(conditional()).use((context) => { context.set('ETag', mark(context.path.slice(1))); context.body = 'page'; }).listen(0, '127.0.0.1');
  },
  async fastify() {
    const app = fastify();
    await app.register(etagFastify);
    app.get('/:number', async (question, answer) => { answer.header('ETag', mark(question.params.number)); return 'page'; });
    await app.listen({ port: 0, host: '127.0.0.1' });
    return app.server;
  },
  async hapi() {
    const server = hapi.server({ port: 0, host: '127.0.0.1' });
    server.route({ method: 'GET', path: '/{number}', handler: (question, tools) => tools.response('page').etag(mark(question.params.number).slice(1, -1)) });
    await server.start();
    return server.listener;
  },
  async restify() {
    const server = restify.createServer();
    server.get('/:number', (question, answer, next) => { answer.header('ETag', mark(question.params.number)); next(); }, ...restify.plugins.conditionalRequest(), (question, answer, next) => { answer.sendRaw('page'); next(); });
    server.listen(0, '127.0.0.1');
    return server.server;
  },
};
for (const [name, open] of Object.entries(start)) {
  const server = await open();
  if (!server.listening) await once(server, 'listening');
  const said = [];
  for (const number of questions.keys()) {
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/${number}`, { headers: { 'if-none-match': questions[number][1], 'cache-control': 'max-age=0' } });
    said.push(answer.status);
  }
  console.log(`${name}: ${said.join(' ')}`);
  server.closeAllConnections();
  server.close();
}
process.exit();
END
cat > try.py <<'END'
import json
import types

from django.conf import settings

settings.configure(ALLOWED_HOSTS=['*'], SECRET_KEY='none')
import tornado.httputil
import tornado.web
import webob
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils.cache import get_conditional_response
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Response

with open('questions.json') as file:
    questions = json.load(file)


def by_django(mark, asked):
    answer = HttpResponse('page')
    answer['ETag'] = mark
    return get_conditional_response(RequestFactory().get('/', HTTP_IF_NONE_MATCH=asked), mark, None, answer).status_code


def by_werkzeug(mark, asked):
    answer = Response('page')
    answer.set_etag(mark.strip('"'))
    return answer.make_conditional(EnvironBuilder(headers={'If-None-Match': asked}).get_environ()).status_code


def by_webob(mark, asked):
    answer = webob.Response('page', etag=mark.strip('"'), conditional_response=True)
    return webob.Request.blank('/', headers={'If-None-Match': asked}).get_response(answer).status_int


def by_tornado(mark, asked):
    handler = types.SimpleNamespace(_headers={'Etag': mark}, request=types.SimpleNamespace(headers=tornado.httputil.HTTPHeaders({'If-None-Match': asked})))
    return 304 if tornado.web.RequestHandler.check_etag_header(handler) else 200


for name, run in {'django': by_django, 'werkzeug': by_werkzeug, 'pyramid': by_webob, 'tornado': by_tornado}.items():
    print(f'{name}:', *(run(*pair) for pair in questions))
END
cat > try.rb <<'END'
require 'json'
require 'rack'

said = JSON.parse(File.read('questions.json')).map do |mark, asked|
  app = Rack::ConditionalGet.new(->(_) { [200, { 'ETag' => mark }, ['page']] })
  app.call(Rack::MockRequest.env_for('/', 'HTTP_IF_NONE_MATCH' => asked)).first
end
puts "Rack: #{said.join(' ')}"
END
cat > try.pl <<'END'
use JSON::PP;
use Plack::Middleware::ConditionalGET;
local $/;
open my $file, '<', 'questions.json';
my @said;
for my $pair (@{decode_json(<$file>)}) {
  my $app = Plack::Middleware::ConditionalGET->wrap(sub { [200, ['ETag', $pair->[0]], ['page']] });
  push @said, $app->({REQUEST_METHOD => 'GET', HTTP_IF_NONE_MATCH => $pair->[1]})->[0];
}
print "Plack: @said\n";
END
{
  echo 'mark and question: "jobs" by "jobs" | "jobs,v2" by "jobs,v2" | "jobs" by "a", "jobs" | by "a","jobs" | by W/"jobs" | by *'
  node --no-deprecation try.mjs 2> problems || { cat problems >&2; exit 1; }
  /usr/bin/python3 -W ignore try.py
  ruby3.1 try.rb
  perl try.pl
} | grep -v '^{' > seen
diff - seen <<'END'
mark and question: "jobs" by "jobs" | "jobs,v2" by "jobs,v2" | "jobs" by "a", "jobs" | by "a","jobs" | by W/"jobs" | by *
express: 304 200 304 304 304 304
koa: 304 200 304 304 304 304
fastify: 304 304 200 200 304 200
hapi: 304 200 304 304 304 200
restify: 200 200 200 200 200 304
django: 304 200 304 304 304 304
werkzeug: 304 304 304 304 304 304
pyramid: 304 304 304 200 304 200
tornado: 304 304 304 304 304 304
Rack: 304 304 200 200 200 200
Plack: 304 304 200 200 200 200
END
echo "As found: a page whose mark has a comma is sent again by five of eleven."
