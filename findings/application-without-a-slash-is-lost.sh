#!/usr/bin/env bash
# A form that is sent to /apply, where the server has a page for /apply/.
#
# python3-django 3.2.25, flask 2.2.2, pyramid 2.0 (append_slash) and starlette 0.26.1 of Debian 12; python3-requests 2.28.1
# sends.
#
# All four put the slash right by a redirect. One would guess that they use a status that keeps the form, which was made for
# this (307 and 308; RFC 9110, 15.4.8 and 15.4.9). Three do. django answers 301, upon which browsers and other senders ask for
# the new address by GET, without the form (15.4.2 allows them to): the application ends at the empty form with 200, and what
# was typed is nowhere; its documents say that this may happen. While the site is being developed (DEBUG), django answers with
# an error there instead, so that only the site in use loses it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-flask=2.2.2-3 python3-django=3:3.2.25-0+deb12u7 python3-pyramid=2.0+dfsg-2+deb12u1 python3-starlette=0.26.1-1+deb12u2 python3-requests=2.28.1+dfsg-1
cat > try.py <<'END'
import asyncio
import logging
import sys
import threading
import types
from wsgiref.simple_server import WSGIRequestHandler, make_server

from django.conf import settings

settings.configure(ALLOWED_HOSTS=['*'], ROOT_URLCONF='pages', SECRET_KEY='none', LOGGING_CONFIG=None, MIDDLEWARE=['django.middleware.common.CommonMiddleware'])
import flask
import requests
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path
from pyramid.config import Configurator
from pyramid.response import Response
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

logging.disable(logging.CRITICAL)
pages = types.ModuleType('pages')
pages.urlpatterns = [path('apply/', lambda question: HttpResponse(f'{question.method} of {question.POST.get("name", "nobody")}'))]
sys.modules['pages'] = pages

by_flask = flask.Flask('jobs')


@by_flask.route('/apply/', methods=['GET', 'POST'])
def answer():
    return f'{flask.request.method} of {flask.request.form.get("name", "nobody")}'


with Configurator() as configurator:
    configurator.add_route('apply', '/apply/')
    configurator.add_view(lambda question: Response(f'{question.method} of {question.POST.get("name", "nobody")}'), route_name='apply')
    configurator.add_notfound_view(lambda question: Response('not found', status=404), append_slash=True)
    by_pyramid = configurator.make_wsgi_app()


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


for name, program in {'django': get_wsgi_application(), 'flask': by_flask.wsgi_app, 'pyramid': by_pyramid}.items():
    server = make_server('127.0.0.1', 0, program, handler_class=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    reply = requests.post(f'http://127.0.0.1:{server.server_port}/apply', data={'name': 'Ana'})
    print(f'{name}: {reply.history[0].status_code if reply.history else "no redirect"}, {reply.status_code} {reply.text}')
    if name == 'django':
        settings.DEBUG = True
        reply = requests.post(f'http://127.0.0.1:{server.server_port}/apply', data={'name': 'Ana'})
        print(f'django, DEBUG: {reply.status_code}')
        settings.DEBUG = False
    server.shutdown()


async def by_starlette():
    said = []

    async def send(message):
        said.append(message.get('status'))

    async def receive():
        return {'type': 'http.request', 'body': b'name=Ana', 'more_body': False}

    async def apply(question):
        return PlainTextResponse('')

    app = Starlette(routes=[Route('/apply/', apply, methods=['GET', 'POST'])])
    await app({'type': 'http', 'method': 'POST', 'path': '/apply', 'raw_path': b'/apply', 'query_string': b'', 'headers': [(b'host', b'jobs.example')], 'server': ('jobs.example', 80), 'scheme': 'http', 'root_path': '', 'http_version': '1.1'}, receive, send)
    return said[0]


print(f'starlette: {asyncio.run(by_starlette())}')
END
/usr/bin/python3 -W ignore try.py > seen
diff - seen <<'END'
django: 301, 200 GET of nobody
django, DEBUG: 500
flask: 308, 200 POST of Ana
pyramid: 307, 200 POST of Ana
starlette: 307
END
echo "As found: of a form sent without the slash django keeps nothing, the three others all."
