#!/usr/bin/env bash
# The address of a job whose reference holds a slash, a blank or a semicolon, asked of fourteen servers.
#
# express 5.3.0, koa 3.3.0, @koa/router 15.7.0, @hapi/hapi 21.4.10, fastify 5.12.8, hono 4.13.19, @hono/node-server
# 2.1.9, h3 2.0.8, polka 0.5.2, restify 11.1.0;
# python3-flask 2.2.2, python3-bottle 0.12.23, python3-django 3.2.25, python3-pyramid 2.0, python3-falcon 3.1.1 and
# python3-tornado 6.2.0 of Debian 12.
#
# A slash that belongs to a reference is written %2F, and a semicolon may stand as it is (RFC 3986, 2.2 and 3.3). One would
# guess that each server gives the reference as it was, or none does. Seven give it; two of Node leave %2F and %20 as they
# stand, so that the job of that reference is not found in the database; and the five Python frameworks that share an
# interface say 404, for the interface hands them an address already decoded, in which nobody can tell the slash from those
# between the parts. One cuts the reference at the semicolon.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/job-servers.sh"
ask_servers 'GET /jobs/2026%2F4711' 'GET /jobs/AB%2012' 'GET /jobs/4711;id=2'

diff - seen <<'END'
express: 200 2026/4711 | 200 AB 12 | 200 4711;id=2
koa: 200 2026/4711 | 200 AB 12 | 200 4711;id=2
hapi: 200 2026/4711 | 200 AB 12 | 200 4711;id=2
fastify: 200 2026/4711 | 200 AB 12 | 200 4711;id=2
hono: 200 2026/4711 | 200 AB 12 | 200 4711;id=2
h3: 200 2026%2F4711 | 200 AB%2012 | 200 4711;id=2
polka: 200 2026%2F4711 | 200 AB%2012 | 200 4711;id=2
restify: 200 2026/4711 | 200 AB 12 | 200 4711
flask: 404 | 200 AB 12 | 200 4711;id=2
bottle: 404 | 200 AB 12 | 200 4711;id=2
django: 404 | 200 AB 12 | 200 4711;id=2
pyramid: 404 | 200 AB 12 | 200 4711;id=2
falcon: 404 | 200 AB 12 | 200 4711;id=2
tornado: 200 2026/4711 | 200 AB 12 | 200 4711;id=2
END
echo "As found: a reference with a slash is not found by five of fourteen, and left in its signs by two."
