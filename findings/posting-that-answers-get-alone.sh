#!/usr/bin/env bash
# A posting asked for with HEAD, at servers that have a page for GET.
#
# express 5.3.0, koa 3.3.0, @koa/router 15.7.0, @hapi/hapi 21.4.10, fastify 5.12.8, hono 4.13.19, @hono/node-server
# 2.1.9, h3 2.0.8, polka 0.5.2, restify 11.1.0;
# python3-flask 2.2.2, python3-bottle 0.12.23, python3-django 3.2.25, python3-pyramid 2.0, python3-falcon 3.1.1 and
# python3-tornado 6.2.0 of Debian 12.
#
# A program that checks links asks with HEAD, which every server for general use must support, as it must GET (RFC 9110, 9.1).
# One would guess that a framework answers HEAD where it answers GET, as most do and their pages do not even say. Four of
# fourteen do not: three say 405, and one says 404, so that the posting does not exist for whoever asks briefly, while it
# opens in the browser.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/job-servers.sh"
ask_servers 'GET /jobs/4711' 'HEAD /jobs/4711'

diff - seen <<'END'
express: 200 4711 | 200
koa: 200 4711 | 200
hapi: 200 4711 | 200
fastify: 200 4711 | 200
hono: 200 4711 | 200
h3: 200 4711 | 200
polka: 200 4711 | 404
restify: 200 4711 | 405
flask: 200 4711 | 200
bottle: 200 4711 | 200
django: 200 4711 | 200
pyramid: 200 4711 | 200
falcon: 200 4711 | 405
tornado: 200 4711 | 405
END
echo "As found: four of fourteen servers refuse HEAD where they answer GET, one with 404."
