#!/usr/bin/env bash
# A session of an hour, in which the applicant keeps asking for pages, kept by twelve libraries for servers.
#
# express-session 1.19.0, cookie-session 2.1.1, client-sessions 0.8.0, koa-session 7.0.2, @fastify/session 11.1.3,
# @fastify/secure-session 8.4.0, @hapi/yar 11.0.3; python3-flask 2.2.2, django 3.2.25, pyramid 2.0, Mojolicious 9.31 and PHP
# 8.2 of Debian 12.
#
# One would guess that an hour of a session begins anew with each page, so that only who does nothing is logged out. In seven
# of twelve, unless told otherwise, the cookie has its end from the first page, and a page that only reads sends none: the
# browser throws it away an hour after the beginning, in the midst of a long form. In client-sessions a page within the last
# five minutes puts the end off by five, so that it depends on when one asks. Four begin the hour anew.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-flask=2.2.2-3 python3-django=3:3.2.25-0+deb12u7 python3-pyramid=2.0+dfsg-2+deb12u1 libmojolicious-perl=9.31+dfsg-1 php8.2-cgi
npm install --silent --no-audit --no-fund --no-save express@5.3.0 express-session@1.19.0 cookie-session@2.1.1 client-sessions@0.8.0 koa@3.3.0 koa-session@7.0.2 fastify@5.12.8 @fastify/cookie@11.1.5 @fastify/session@11.1.3 @fastify/secure-session@8.4.0 @hapi/hapi@21.4.10 @hapi/yar@11.0.3

# Each keeps a session for an hour. The first page writes something, the others only read, every ten minutes or every four,
# until the name is gone. The clock of the programs is moved on, and a cookie is thrown away at its end, as browsers do.
cat > try.mjs <<'END'
import { once } from 'node:events';
import { createServer } from 'node:http';
import cookie from '@fastify/cookie';
import secureSession from '@fastify/secure-session';
import fastifySession from '@fastify/session';
import hapi from '@hapi/hapi';
import yar from '@hapi/yar';
import clientSessions from 'client-sessions';
import cookieSession from 'cookie-session';
import express from 'express';
import expressSession from 'express-session';
import fastify from 'fastify';
import Koa from 'koa';
import koaSession from 'koa-session';

const hour = 3600000;
const secret = 'a secret of no less than thirty-two letters';
const byExpress = (middleware, of = (question) => question.session) => {
  const app = express().use(middleware);
  app.get('/', (question, answer) => {
    const session = of(question);
    if (question.query.write) session.name = 'Ana';
    answer.send(session.name ?? 'nobody');
  });
  return createServer(app).listen(0, '127.0.0.1');
};
const byFastify = async (plugins) => {
  const app = fastify();
  for (const [plugin, options] of plugins) app.register(plugin, options);
  app.get('/', async (question) => {
    if (question.query.write) question.session.set('name', 'Ana');
    return question.session.get('name') ?? 'nobody';
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app.server;
};
const start = {
  'express-session': () => byExpress(expressSession({ secret, resave: false, saveUninitialized: false, cookie: { maxAge: hour } })),
  'cookie-session': () => byExpress(cookieSession({ secret, maxAge: hour })),
  'client-sessions': () => byExpress(clientSessions({ cookieName: 'session', secret, duration: hour })),
  'koa-session': () => {
    const app = new Koa();
    app.keys = [secret];
    app.use(koaSession({ maxAge: hour }, app)).use((context) => {
      if (context.query.write) context.session.name = 'Ana';
      context.body = context.session.name ?? 'nobody';
    });
    return createServer(app.callback()).listen(0, '127.0.0.1');
  },
  '@fastify/session': () => byFastify([[cookie, {}], [fastifySession, { secret, cookie: { secure: false, maxAge: hour } }]]),
  '@fastify/secure-session': () => byFastify([[secureSession, { secret, salt: 'sixteen letters.', expiry: hour / 1000, cookie: { maxAge: hour / 1000 } }]]),
  async '@hapi/yar'() {
    const server = hapi.server({ port: 0, host: '127.0.0.1' });
    await server.register({ plugin: yar, options: { cookieOptions: { password: secret, isSecure: false, ttl: hour } } });
    server.route({ method: 'GET', path: '/', handler: (question) => {
      if (question.query.write) question.yar.set('name', 'Ana');
      return question.yar.get('name') ?? 'nobody';
    } });
    await server.start();
    return server.listener;
  },
};
const { now } = Date;
let later = 0;
globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length ? parts : [now() + later]));
  }

  static now() {
    return now() + later;
  }
};
for (const [name, open] of Object.entries(start)) {
  const seen = [];
  for (const step of [10, 4]) {
    later = 0;
    const server = await open();
    if (!server.listening) await once(server, 'listening');
    const address = `http://127.0.0.1:${server.address().port}/`;
    const kept = new Map();
    let minute = 0;
    for (; minute <= 120; minute += step) {
      later = minute * 60000;
      for (const [key, { end }] of kept) if (end <= Date.now()) kept.delete(key);
      const answer = await fetch(minute ? address : `${address}?write=1`, { headers: { cookie: [...kept].map(([key, { value }]) => `${key}=${value}`).join('; ') } });
      for (const text of answer.headers.getSetCookie()) {
        const [, key, value] = /^([^=]+)=([^;]*)/.exec(text);
        const age = /max-age=(\d+)/i.exec(text)?.[1];
        kept.set(key, { value, end: age ? Date.now() + age * 1000 : Date.parse(/expires=([^;]+)/i.exec(text)[1]) });
      }
      if ((await answer.text()) !== 'Ana') break;
    }
    seen.push(minute > 120 ? 'two hours' : minute);
    server.closeAllConnections();
    server.close();
  }
  console.log([name, ...seen].join('\t'));
}
process.exit();
END
cat > try.py <<'END'
import datetime
import http.cookies
import io
import logging
import os
import subprocess
import time

from django.conf import settings

settings.configure(ALLOWED_HOSTS=['*'], ROOT_URLCONF='pages', SECRET_KEY='none', LOGGING_CONFIG=None, SESSION_COOKIE_AGE=3600, SESSION_ENGINE='django.contrib.sessions.backends.signed_cookies', MIDDLEWARE=['django.contrib.sessions.middleware.SessionMiddleware'])
import flask
import sys
import types
from email.utils import parsedate_to_datetime

from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path
from pyramid.config import Configurator
from pyramid.response import Response
from pyramid.session import SignedCookieSessionFactory

logging.disable(logging.CRITICAL)


def page(question):
    if question.GET.get('write'):
        question.session['name'] = 'Ana'
    return question.session.get('name', 'nobody')


pages = types.ModuleType('pages')
pages.urlpatterns = [path('', lambda question: HttpResponse(page(question)))]
sys.modules['pages'] = pages

by_flask = flask.Flask('jobs')
by_flask.secret_key = 'none'
by_flask.permanent_session_lifetime = datetime.timedelta(hours=1)


@by_flask.get('/')
def answer():
    if flask.request.args.get('write'):
        flask.session.permanent = True
        flask.session['name'] = 'Ana'
    return flask.session.get('name', 'nobody')


with Configurator(session_factory=SignedCookieSessionFactory('none', timeout=3600, max_age=3600)) as configurator:
    configurator.add_route('all', '/')
    configurator.add_view(lambda question: Response(page(question)), route_name='all')
    by_pyramid = configurator.make_wsgi_app()


clock = [begin := int(time.time())]
time.time = lambda: clock[0]


class Moment(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(clock[0], tz)


flask.sessions.datetime = Moment


def by_php(environment, start):
    asked = {name: environment[name] for name in ('REQUEST_METHOD', 'QUERY_STRING', 'HTTP_COOKIE')}
    answer = subprocess.run(['php-cgi8.2'], env=os.environ | asked | {'REDIRECT_STATUS': '1', 'SCRIPT_FILENAME': os.path.abspath('try.php')}, capture_output=True, check=True, text=True).stdout
    head, body = answer.split('\n\n', 1)
    start('200 OK', [tuple(line.split(': ', 1)) for line in head.splitlines()])
    return [body.encode()]


def ask(program, query, cookies):
    said = []
    environment = {'REQUEST_METHOD': 'GET', 'PATH_INFO': '/', 'SCRIPT_NAME': '', 'QUERY_STRING': query, 'SERVER_NAME': 'jobs.example', 'SERVER_PORT': '80', 'SERVER_PROTOCOL': 'HTTP/1.1', 'HTTP_HOST': 'jobs.example', 'HTTP_COOKIE': cookies, 'wsgi.url_scheme': 'http', 'wsgi.input': io.BytesIO(), 'wsgi.errors': sys.stderr, 'wsgi.version': (1, 0), 'wsgi.multithread': False, 'wsgi.multiprocess': False, 'wsgi.run_once': False}
    body = b''.join(program(environment, lambda status, headers, problem=None: said.extend(headers)))
    return body.decode(), [value for name, value in said if name.lower() == 'set-cookie']


def known(program, step):
    kept = {}
    for minute in range(0, 121, step):
        clock[0] = begin + minute * 60
        kept = {key: (value, end) for key, (value, end) in kept.items() if end > clock[0]}
        body, cookies = ask(program, '' if minute else 'write=1', '; '.join(f'{key}={value}' for key, (value, _) in kept.items()))
        for text in cookies:
            [[key, cookie]] = http.cookies.SimpleCookie(text).items()
            end = clock[0] + int(cookie['max-age']) if cookie['max-age'] else parsedate_to_datetime(cookie['expires']).timestamp()
            kept[key] = (cookie.coded_value, end)
        if body != 'Ana':
            return minute
    return 'two hours'


for name, program in {'flask': by_flask.wsgi_app, 'django': get_wsgi_application(), 'pyramid': by_pyramid, 'PHP': by_php}.items():
    print(name, known(program, 10), known(program, 4), sep='\t')
END
cat > try.pl <<'END'
my ($begin, $later);
BEGIN {
  ($begin, $later) = (time, 0);
  *CORE::GLOBAL::time = sub () { $begin + $later };
}
use Mojolicious::Lite -signatures;
use Test::Mojo;
app->log->level('fatal');
app->secrets(['none']);
app->sessions->default_expiration(3600);
get '/' => sub ($c) {
  $c->session(name => 'Ana') if $c->param('write');
  $c->render(text => $c->session('name') // 'nobody');
};
my @seen = map {
  my ($step, $minute, $browser) = ($_, 0, Test::Mojo->new->ua);
  for (; $minute <= 120; $minute += $step) {
    $later = $minute * 60;
    last if $browser->get($minute ? '/' : '/?write=1')->res->body ne 'Ana';
  }
  $minute > 120 ? 'two hours' : $minute;
} 10, 4;
print join("\t", 'Mojolicious', @seen), "\n";
END
cat > try.php <<'END'
<?php
session_start(['cookie_lifetime' => 3600, 'gc_maxlifetime' => 3600, 'save_path' => getenv('KEPT')]);
if (isset($_GET['write'])) {
    $_SESSION['name'] = 'Ana';
}
echo $_SESSION['name'] ?? 'nobody';
END
export KEPT=$folder
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    name, ten, four = line.rstrip('\n').split('\t')
    said.setdefault(f'every ten minutes {ten}, every four {four}', []).append(name)
for minutes, names in said.items():
    print(f"{minutes}: {', '.join(names)}")
END

{
  node --no-deprecation try.mjs
  /usr/bin/python3 -W ignore try.py
  perl try.pl
} > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
every ten minutes 60, every four 60: express-session, cookie-session, koa-session, @fastify/secure-session, @hapi/yar, django, PHP
every ten minutes 60, every four two hours: client-sessions
every ten minutes two hours, every four two hours: @fastify/session, flask, pyramid, Mojolicious
END
echo "As found: seven of twelve end a session an hour after its first page, whatever is asked for in between."
