#!/usr/bin/env bash
# A form that lies open for 29, 31, 59 and 61 minutes and for a day, and is then sent with the token it was given.
#
# python3-wtforms 3.0.1, python3-flaskext.wtf 1.1.1 (Flask-WTF), django 3.2.25 and pyramid 2.0 of Debian 12; csrf 3.1.0,
# @fastify/csrf 8.1.1.
#
# The token in a hidden field shows that the form was sent from a page of the site. One would guess that it holds as long as
# the session that it belongs to, as it does in four of six. As they come, WTForms refuses a form after half an hour and
# Flask-WTF, which is built on it, after an hour, also where the session, and its token, are still there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-wtforms=3.0.1-2 python3-flaskext.wtf=1.1.1-1 python3-django=3:3.2.25-0+deb12u7 python3-pyramid=2.0+dfsg-2+deb12u1
npm install --silent --no-audit --no-fund --no-save csrf@3.1.0 @fastify/csrf@8.1.1

cat > try.mjs <<'END'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const now = Date.now;
for (const name of ['csrf', '@fastify/csrf']) {
  const Tokens = require(name);
  const tokens = new Tokens();
  const secret = tokens.secretSync();
  const token = tokens.create(secret);
  const said = [];
  for (const minutes of [29, 31, 59, 61, 1439]) {
    Date.now = () => now() + minutes * 60000;
    said.push(tokens.verify(secret, token) ? 'taken' : 'refused');
  }
  Date.now = now;
  console.log(`${name}: ${said.join(', ')}`);
}
END
cat > try.py <<'END'
import datetime
import time
from unittest import mock

import flask
import flask_wtf
import wtforms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from pyramid.csrf import SessionCSRFStoragePolicy
from pyramid.testing import DummyRequest
from werkzeug.datastructures import MultiDict
from wtforms.csrf.session import SessionCSRF

settings.configure(SECRET_KEY='none', LOGGING_CONFIG=None)
from django.middleware.csrf import CsrfViewMiddleware, get_token

session = {}
start = datetime.datetime(2026, 12, 1, 9)
moment = [start]


class Letter(wtforms.Form):
    class Meta:
        csrf = True
        csrf_class = SessionCSRF
        csrf_secret = b'none'
        csrf_context = session

    name = wtforms.StringField()


SessionCSRF.now = lambda self: moment[0]
token = Letter().csrf_token.current_token


def by_wtforms(minutes):
    moment[0] = start + datetime.timedelta(minutes=minutes)
    return Letter(MultiDict({'csrf_token': token, 'name': 'Ana'})).validate()


app = flask.Flask('jobs')
app.secret_key = 'none'


class Application(flask_wtf.FlaskForm):
    name = wtforms.StringField()


with app.test_request_context('/'):
    other = Application().csrf_token.current_token
    kept = dict(flask.session)
began = time.time()


def by_flask(minutes):
    with mock.patch('time.time', lambda: began + minutes * 60), app.test_request_context('/', method='POST', data={'csrf_token': other, 'name': 'Ana'}):
        flask.session.update(kept)
        return Application().validate()


first = HttpRequest()
third = get_token(first)
cookie = first.META['CSRF_COOKIE']


def by_django(minutes):
    with mock.patch('time.time', lambda: began + minutes * 60):
        question = HttpRequest()
        question.method = 'POST'
        question.COOKIES['csrftoken'] = cookie
        question.POST = {'csrfmiddlewaretoken': third}
        check = CsrfViewMiddleware(lambda _: HttpResponse())
        check.process_request(question)
        return check.process_view(question, lambda _: None, (), {}) is None


policy = SessionCSRFStoragePolicy()
visit = DummyRequest()
fourth = policy.new_csrf_token(visit)


def by_pyramid(minutes):
    with mock.patch('time.time', lambda: began + minutes * 60):
        return policy.check_csrf_token(visit, fourth)


for name, take in {'WTForms': by_wtforms, 'Flask-WTF': by_flask, 'django': by_django, 'pyramid': by_pyramid}.items():
    print(f'{name}:', ', '.join('taken' if take(minutes) else 'refused' for minutes in (29, 31, 59, 61, 1439)))
END
{
  /usr/bin/python3 -W ignore try.py
  node try.mjs
} > seen
diff - seen <<'END'
WTForms: taken, refused, refused, refused, refused
Flask-WTF: taken, taken, taken, refused, refused
django: taken, taken, taken, taken, taken
pyramid: taken, taken, taken, taken, taken
csrf: taken, taken, taken, taken, taken
@fastify/csrf: taken, taken, taken, taken, taken
END
echo "As found: a form is refused after half an hour by one of six and after an hour by another."
