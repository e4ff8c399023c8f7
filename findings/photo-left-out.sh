#!/usr/bin/env bash
# A form whose field for the photograph was left empty, as browsers send it, read by nineteen libraries for servers.
#
# express 5.3.0 with multer 2.5.0, busboy 1.6.0, formidable 3.5.4, multiparty 4.3.1, hapi 21.4.10, hono 4.13.19,
# parse-multipart-data 1.5.0, undici 7.30.2 (formData); python3-werkzeug 2.2.2, bottle 0.12.23, django 3.2.25, tornado 6.2.0,
# aiohttp 3.8.4, Rack 2.2.22, HTTP::Entity::Parser 0.25, HTTP::Body 1.22, CGI 4.55, Mojolicious 9.31 and PHP 8.2 of Debian 12.
#
# Browsers send an empty field for a file as a file with an empty name and without a byte (HTML, constructing the entry list).
# One would guess that servers know it, for it comes with every form that has an optional photograph, and say that there is no
# file. Five do. For ten there is one, with the name "" or none, so that code which asks whether a photograph came is told that
# it did (PHP says so by an error number beside it). Three have an empty text in its place, one of them in bytes. formidable
# refuses the whole form with 400, as it allows no empty files.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-werkzeug=2.2.2-3+deb12u1 python3-bottle=0.12.23-1.1 python3-django=3:3.2.25-0+deb12u7 python3-tornado=6.2.0-3+deb12u4 python3-aiohttp=3.8.4-1+deb12u2 ruby3.1 ruby-rack=2.2.22-0+deb12u2 libhttp-entity-parser-perl=0.25-2 libhttp-body-perl=1.22-2 libcgi-pm-perl=4.55-1 libmojolicious-perl=9.31+dfsg-1 php8.2-cgi
npm install --silent --no-audit --no-fund --no-save express@5.3.0 multer@2.5.0 busboy@1.6.0 formidable@3.5.4 multiparty@4.3.1 @hapi/hapi@21.4.10 undici@7.30.2 hono@4.13.19 parse-multipart-data@1.5.0

# What is kept of a form goes with the folder.
export TMPDIR=$folder
printf -- '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\nAna Mori\r\n--b\r\nContent-Disposition: form-data; name="photo"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--b--\r\n' > form
cat > read.mjs <<'END'
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import hapi from '@hapi/hapi';
import busboy from 'busboy';
import express from 'express';
import formidable from 'formidable';
import { Hono } from 'hono';
import multer from 'multer';
import multiparty from 'multiparty';
import { parse } from 'parse-multipart-data';
import { Response, fetch } from 'undici';

const listen = (handle) => createServer(handle).listen(0, '127.0.0.1');
const file = (name, size) => `a file called "${name}" of ${size} bytes`;
const start = {
  multer: () => listen(express().post('/', multer().single('photo'), (question, answer) => answer.send(question.file ? file(question.file.originalname, question.file.size) : 'no file'))),
  busboy: () => listen((question, answer) => {
    let said = 'no file';
    question.pipe(busboy({ headers: question.headers }).on('file', async (field, part, { filename }) => {
      said = file(filename, (await part.toArray()).join('').length);
    }).on('close', () => answer.end(said)));
  }),
  formidable: () => listen(async (question, answer) => {
    try {
      const [, { photo }] = await formidable().parse(question);
      answer.end(photo ? file(photo[0].originalFilename, photo[0].size) : 'no file');
    } catch (problem) {
      answer.end(`refused, ${problem.httpCode}`);
    }
  }),
  multiparty: () => listen((question, answer) => new multiparty.Form().parse(question, (problem, fields, { photo }) => answer.end(photo ? file(photo[0].originalFilename, photo[0].size) : 'no file'))),
  async hapi() {
    const server = hapi.server({ port: 0, host: '127.0.0.1' });
    server.route({ method: 'POST', path: '/', options: { payload: { multipart: { output: 'annotated' } } }, handler: ({ payload: { photo } }) => (photo?.filename === undefined ? `the text ${JSON.stringify(photo)}` : file(photo.filename, photo.payload.length ?? 0)) });
    await server.start();
    return server.listener;
  },
};
const headers = { 'content-type': 'multipart/form-data; boundary=b' };
const body = readFileSync('form');
for (const [name, open] of Object.entries(start)) {
  const server = await open();
  if (!server.listening) await once(server, 'listening');
  console.log(`${name}\t${await (await fetch(`http://127.0.0.1:${server.address().port}/`, { method: 'POST', headers, body })).text()}`);
  server.closeAllConnections();
  server.close();
}
const byHono = await new Hono().post('/', async (context) => {
  const { photo } = await context.req.parseBody();
  return context.text(photo instanceof File ? file(photo.name, photo.size) : `the text ${JSON.stringify(photo)}`);
}).request('/', { method: 'POST', headers, body });
console.log(`hono\t${await byHono.text()}`);
const found = parse(body, 'b').find(({ name }) => name === 'photo');
console.log(`parse-multipart-data\t${found ? file(found.filename, found.data.length) : 'no file'}`);
const photo = (await new Response(body, { headers }).formData()).get('photo');
console.log(`undici\t${typeof photo === 'string' ? `the text ${JSON.stringify(photo)}` : file(photo.name, photo.size)}`);
process.exit();
END
cat > read.py <<'END'
import asyncio
import io

import bottle
import tornado.httputil
from aiohttp import web
from django.conf import settings
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http.multipartparser import MultiPartParser
from werkzeug.wrappers import Request

settings.configure()
with open('form', 'rb') as form:
    body = form.read()


def file(name, size):
    return f'a file called "{name}" of {size} bytes'


def asked():
    return {'REQUEST_METHOD': 'POST', 'CONTENT_TYPE': 'multipart/form-data; boundary=b', 'CONTENT_LENGTH': str(len(body)), 'wsgi.input': io.BytesIO(body)}


def by_werkzeug():
    photo = Request(asked()).files.get('photo')
    return 'no file' if photo is None else file(photo.filename, len(photo.read()))


def by_bottle():
    question = bottle.Request(asked())
    photo = question.files.get('photo')
    if photo is None:
        return 'no file' if 'photo' not in question.forms else f'the text "{question.forms["photo"]}"'
    return file(photo.raw_filename, len(photo.file.read()))


def by_django():
    photo = MultiPartParser(asked(), io.BytesIO(body), [MemoryFileUploadHandler()], 'utf-8').parse()[1].get('photo')
    return 'no file' if photo is None else file(photo.name, photo.size)


def by_tornado():
    files, fields = {}, {}
    tornado.httputil.parse_multipart_form_data(b'b', body, fields, files)
    if 'photo' in files:
        return file(files['photo'][0]['filename'], len(files['photo'][0]['body']))
    return f'the text "{fields["photo"][0].decode()}"' if 'photo' in fields else 'no file'


async def by_aiohttp():
    import aiohttp

    said = []

    async def answer(question):
        photo = (await question.post()).get('photo')
        said.append('no file' if photo is None else file(photo.filename, len(photo.file.read())) if hasattr(photo, 'file') else f'the {type(photo).__name__} "{bytes(photo).decode() if not isinstance(photo, str) else photo}"')
        return web.Response()

    app = web.Application()
    app.router.add_post('/', answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, '127.0.0.1', 0)
    await site.start()
    async with aiohttp.ClientSession() as session:
        await session.post(f'http://127.0.0.1:{runner.addresses[0][1]}/', data=body, headers={'content-type': 'multipart/form-data; boundary=b'})
    await runner.cleanup()
    return said[0]


for name, read in {'werkzeug': by_werkzeug, 'bottle': by_bottle, 'django': by_django, 'tornado': by_tornado}.items():
    print(name, read(), sep='\t')
print('aiohttp', asyncio.run(by_aiohttp()), sep='\t')
END
cat > read.pl <<'END'
use CGI;
use HTTP::Body;
use HTTP::Entity::Parser;
use Mojo::Message::Request;
my $kind = 'multipart/form-data; boundary=b';
sub file { qq(a file called "$_[0]" of $_[1] bytes) }
open my $form, '<', 'form';
my $body = do { local $/; <$form> };
seek $form, 0, 0;
my $parser = HTTP::Entity::Parser->new;
$parser->register('multipart/form-data', 'HTTP::Entity::Parser::MultiPart');
my ($fields, $uploads) = $parser->parse({CONTENT_TYPE => $kind, CONTENT_LENGTH => length $body, 'psgi.input' => $form});
my %fields = @$fields;
print "HTTP::Entity::Parser\t", (@$uploads ? file($uploads->[1]{filename}, $uploads->[1]{size}) : exists $fields{photo} ? qq(the text "$fields{photo}") : 'no file'), "\n";
my $second = HTTP::Body->new($kind, length $body);
$second->add($body);
my $photo = $second->upload->{photo};
print "HTTP::Body\t", ($photo ? file($photo->{filename}, $photo->{size}) : exists $second->param->{photo} ? 'the text "' . $second->param->{photo} . '"' : 'no file'), "\n";
my $third = Mojo::Message::Request->new;
$third->parse("POST / HTTP/1.1\r\nHost: jobs.example\r\nContent-Type: $kind\r\nContent-Length: " . length($body) . "\r\n\r\n$body");
my $upload = $third->upload('photo');
print "Mojolicious\t", ($upload ? file($upload->filename, $upload->size) : 'no file'), "\n";
local @ENV{'REQUEST_METHOD', 'CONTENT_TYPE', 'CONTENT_LENGTH'} = ('POST', $kind, length $body);
open STDIN, '<', 'form';
my $cgi = CGI->new;
my $name = $cgi->param('photo');
print "CGI\t", (defined $cgi->upload('photo') ? 'a file' : defined $name ? qq(the text "$name") : 'no file'), "\n";
END
cat > read.rb <<'END'
require 'stringio'
require 'rack'

body = File.binread('form')
form = Rack::Multipart.parse_multipart('CONTENT_TYPE' => 'multipart/form-data; boundary=b', 'CONTENT_LENGTH' => body.bytesize.to_s, 'rack.input' => StringIO.new(body))
photo = form['photo']
puts "Rack\t#{photo.is_a?(Hash) ? "a file called \"#{photo[:filename]}\" of #{photo[:tempfile].size} bytes" : photo.nil? ? 'no file' : "the text #{photo.inspect}"}"
END
cat > read.php <<'END'
<?php
$photo = $_FILES['photo'] ?? null;
echo $photo ? "a file called \"{$photo['name']}\" of {$photo['size']} bytes, error {$photo['error']}" : 'no file', "\n";
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    library, photo = line.rstrip('\n').split('\t')
    said.setdefault(photo, []).append(library)
for photo, libraries in said.items():
    print(f"{photo}: {', '.join(libraries)}")
END

{
  node read.mjs
  /usr/bin/python3 -W ignore read.py
  perl read.pl
  ruby3.1 read.rb
  printf 'PHP\t%s\n' "$(REDIRECT_STATUS=1 REQUEST_METHOD=POST SCRIPT_FILENAME=$folder/read.php CONTENT_TYPE='multipart/form-data; boundary=b' CONTENT_LENGTH=$(wc -c < form) php-cgi8.2 -q < form | tail -1)"
} > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
no file: multer, django, HTTP::Entity::Parser, HTTP::Body, Rack
a file called "undefined" of 0 bytes: busboy
refused, 400: formidable
a file called "" of 0 bytes: multiparty, hapi, hono, parse-multipart-data, undici, werkzeug, bottle, Mojolicious
the text "": tornado, CGI
the bytes "": aiohttp
a file called "" of 0 bytes, error 4: PHP
END
echo "As found: of an empty field for a photograph ten of nineteen servers make a file, one refuses the form."
