#!/usr/bin/env bash
# What eight frameworks of Python answer for a page that is not there, by what the asker says it takes.
#
# python3-falcon 3.1.1, python3-flask 2.2.2, python3-bottle 0.12.23, python3-django 3.2.25, python3-pyramid 2.0,
# python3-tornado 6.2.0, python3-cherrypy3 18.8.0 and python3-aiohttp 3.8.4 of Debian 12.
#
# One would guess that a framework for interfaces such as Falcon, whose pages show errors in JSON, gives JSON to everybody,
# or a page to a browser. A browser says that it takes HTML, XHTML and, a little less, XML, and so Falcon gives it XML: the
# applicant sees a document tree, or a line without its marks; whoever tries it with curl sees JSON. Pyramid alone gives
# each what it asks for. Five give a page also to programs that ask for JSON, and aiohttp plain text to everybody.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-falcon=3.1.1-1+b1 python3-flask=2.2.2-3 python3-bottle=0.12.23-1.1 python3-django=3:3.2.25-0+deb12u7 python3-pyramid=2.0+dfsg-2+deb12u1 python3-tornado=6.2.0-3+deb12u4 python3-cherrypy3=18.8.0-2 python3-aiohttp=3.8.4-1+deb12u2

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
import cherrypy
import falcon
import flask
import tornado.web
from aiohttp import web
from django.core.wsgi import get_wsgi_application
from pyramid.config import Configurator

logging.disable(logging.CRITICAL)
cherrypy.log.screen = False
askers = {'browser': 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'program': 'application/json', 'curl': '*/*'}


def ask(port, accepted):
    connection = http.client.HTTPConnection('127.0.0.1', port, timeout=30)
    connection.request('GET', '/jobs', headers={'Accept': accepted})
    answer = connection.getresponse()
    answer.read()
    return f"{answer.status} {answer.getheader('content-type').split(';')[0]}"


def say(name, port):
    print(f'{name}:', ', '.join(f'{asker} {ask(port, accepted)}' for asker, accepted in askers.items()))


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def serve(name, program):
    server = make_server('127.0.0.1', 0, program, handler_class=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    say(name, server.server_port)


def listener():
    found = socket.socket()
    found.bind(('127.0.0.1', 0))
    found.listen()
    found.setblocking(False)
    return found


addresses = types.ModuleType('addresses')
addresses.urlpatterns = []
sys.modules['addresses'] = addresses
serve('falcon', falcon.App())
serve('pyramid', Configurator().make_wsgi_app())
serve('flask', flask.Flask('jobs'))
serve('bottle', bottle.Bottle())
serve('django', get_wsgi_application())
serve('cherrypy', cherrypy.tree.mount(None, '/'))


def run_tornado(found):
    asyncio.set_event_loop(asyncio.new_event_loop())
    server = tornado.httpserver.HTTPServer(tornado.web.Application([]))
    server.add_sockets([found])
    tornado.ioloop.IOLoop.current().start()


def run_aiohttp(found):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    runner = web.AppRunner(web.Application())
    loop.run_until_complete(runner.setup())
    loop.run_until_complete(web.SockSite(runner, found).start())
    loop.run_forever()


for name, run in {'tornado': run_tornado, 'aiohttp': run_aiohttp}.items():
    found = listener()
    threading.Thread(target=run, args=[found], daemon=True).start()
    say(name, found.getsockname()[1])
END

/usr/bin/python3 -W ignore try.py > seen 2> problems || { cat problems >&2; exit 1; }
diff - seen <<'END'
falcon: browser 404 application/xml, program 404 application/json, curl 404 application/json
pyramid: browser 404 text/html, program 404 application/json, curl 404 text/html
flask: browser 404 text/html, program 404 text/html, curl 404 text/html
bottle: browser 404 text/html, program 404 text/html, curl 404 text/html
django: browser 404 text/html, program 404 text/html, curl 404 text/html
cherrypy: browser 404 text/html, program 404 text/html, curl 404 text/html
tornado: browser 404 text/html, program 404 text/html, curl 404 text/html
aiohttp: browser 404 text/plain, program 404 text/plain, curl 404 text/plain
END
echo "As found: Falcon gives XML to a browser and JSON to curl."
