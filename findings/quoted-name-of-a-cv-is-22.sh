#!/usr/bin/env bash
# An uploaded CV with quotation marks in its name, Mori "CV".pdf, read by seventeen libraries for servers.
#
# express 5.3.0 with multer 2.5.0, busboy 1.6.0, formidable 3.5.4, multiparty 4.3.1, hapi 21.4.10, undici 7.30.2 (formData);
# python3-werkzeug 2.2.2, bottle 0.12.23, django 3.2.25, tornado 6.2.0, python3-multipart 0.0.5, Rack 2.2.22,
# HTTP::Entity::Parser 0.25, HTTP::Body 1.22, CGI 4.55, Mojolicious 9.31 and PHP 8.2 of Debian 12.
#
# Browsers send a quotation mark in the name of a file as %22 (HTML, multipart/form-data encoding algorithm); older programs put
# a backslash before it. One would guess that servers undo what all browsers do. Five of seventeen do. Twelve keep the letters,
# and the employer has a Mori %22CV%22.pdf. Of the older way, two keep the backslashes, three end the name at the first mark, so
# that .pdf is gone, one begins it at the last, and one refuses the form.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
# What a library keeps in the folder for temporary files goes with this one.
export TMPDIR=$folder
. "$here/lib/debian.sh"
take python3-werkzeug=2.2.2-3+deb12u1 python3-bottle=0.12.23-1.1 python3-django=3:3.2.25-0+deb12u7 python3-tornado=6.2.0-3+deb12u4 python3-multipart=0.0.5-3 ruby3.1 ruby-rack=2.2.22-0+deb12u2 libhttp-entity-parser-perl=0.25-2 libhttp-body-perl=1.22-2 libcgi-pm-perl=4.55-1 libmojolicious-perl=9.31+dfsg-1 php8.2-cgi
npm install --silent --no-audit --no-fund --no-save express@5.3.0 multer@2.5.0 busboy@1.6.0 formidable@3.5.4 multiparty@4.3.1 @hapi/hapi@21.4.10 undici@7.30.2

cat > write.py <<'END'
for way, name in {'browser': 'Mori %22CV%22.pdf', 'backslash': 'Mori \\"CV\\".pdf'}.items():
    with open(way, 'w', newline='') as file:
        file.write(f'--b\r\nContent-Disposition: form-data; name="cv"; filename="{name}"\r\nContent-Type: application/pdf\r\n\r\nx\r\n--b--\r\n')
END
cat > read.mjs <<'END'
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import hapi from '@hapi/hapi';
import busboy from 'busboy';
import express from 'express';
import formidable from 'formidable';
import multer from 'multer';
import multiparty from 'multiparty';
import { Response, fetch } from 'undici';

const listen = (handle) => createServer(handle).listen(0, '127.0.0.1');
const start = {
  multer: () => listen(express().post('/', multer().single('cv'), (question, answer) => answer.send(question.file.originalname))),
  busboy: () => listen((question, answer) => {
    question.pipe(busboy({ headers: question.headers }).on('file', (field, file, { filename }) => {
      file.resume();
      answer.end(filename);
    }));
  }),
  formidable: () => listen(async (question, answer) => {
    const [, { cv }] = await formidable().parse(question);
    answer.end(cv[0].originalFilename);
  }),
  multiparty: () => listen((question, answer) => new multiparty.Form().parse(question, (problem, fields, { cv }) => answer.end(cv[0].originalFilename))),
  async hapi() {
    const server = hapi.server({ port: 0, host: '127.0.0.1' });
    server.route({ method: 'POST', path: '/', options: { payload: { multipart: { output: 'annotated' } } }, handler: (question) => question.payload.cv.filename });
    await server.start();
    return server.listener;
  },
};
const ways = ['browser', 'backslash'];
const headers = { 'content-type': 'multipart/form-data; boundary=b' };
for (const [name, open] of Object.entries(start)) {
  const server = await open();
  if (!server.listening) await once(server, 'listening');
  for (const way of ways) {
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/`, { method: 'POST', headers, body: readFileSync(way) });
    console.log(`${way}\t${name}\t${await answer.text()}`);
  }
  server.closeAllConnections();
  server.close();
}
for (const way of ways) {
  const form = await new Response(readFileSync(way), { headers }).formData().catch(() => undefined);
  console.log(`${way}\tundici\t${form?.get('cv').name ?? 'refused'}`);
}
process.exit();
END
cat > read.py <<'END'
import io

import bottle
import multipart
import tornado.httputil
from django.conf import settings
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http.multipartparser import MultiPartParser
from werkzeug.wrappers import Request

settings.configure()


def asked(body):
    return {'REQUEST_METHOD': 'POST', 'CONTENT_TYPE': 'multipart/form-data; boundary=b', 'CONTENT_LENGTH': str(len(body)), 'wsgi.input': io.BytesIO(body)}


def by_django(body):
    return MultiPartParser(asked(body), io.BytesIO(body), [MemoryFileUploadHandler()], 'utf-8').parse()[1]['cv'].name


def by_tornado(body):
    files = {}
    tornado.httputil.parse_multipart_form_data(b'b', body, {}, files)
    return files['cv'][0]['filename']


def by_multipart(body):
    names = []
    reader = multipart.create_form_parser({'Content-Type': b'multipart/form-data; boundary=b'}, lambda field: None, lambda file: names.append(file.file_name))
    reader.write(body)
    reader.finalize()
    return names[0].decode()


libraries = {
    'werkzeug': lambda body: Request(asked(body)).files['cv'].filename,
    'bottle': lambda body: bottle.Request(asked(body)).files['cv'].raw_filename,
    'django': by_django,
    'tornado': by_tornado,
    'python-multipart': by_multipart,
}
for name, read in libraries.items():
    for way in ('browser', 'backslash'):
        with open(way, 'rb') as file:
            print(way, name, read(file.read()), sep='\t')
END
cat > read.pl <<'END'
use CGI;
use HTTP::Body;
use HTTP::Entity::Parser;
use Mojo::Message::Request;
my $kind = 'multipart/form-data; boundary=b';
for my $way ('browser', 'backslash') {
  open my $file, '<', $way;
  my $body = do { local $/; <$file> };
  seek $file, 0, 0;
  my $parser = HTTP::Entity::Parser->new;
  $parser->register('multipart/form-data', 'HTTP::Entity::Parser::MultiPart');
  my (undef, $uploads) = $parser->parse({CONTENT_TYPE => $kind, CONTENT_LENGTH => length $body, 'psgi.input' => $file});
  print "$way\tHTTP::Entity::Parser\t$uploads->[1]{filename}\n";
  my $second = HTTP::Body->new($kind, length $body);
  $second->add($body);
  print "$way\tHTTP::Body\t", $second->upload->{cv}{filename}, "\n";
  my $third = Mojo::Message::Request->new;
  $third->parse("POST / HTTP/1.1\r\nHost: jobs.example\r\nContent-Type: $kind\r\nContent-Length: " . length($body) . "\r\n\r\n$body");
  print "$way\tMojolicious\t", $third->upload('cv')->filename, "\n";
  local @ENV{'REQUEST_METHOD', 'CONTENT_TYPE', 'CONTENT_LENGTH'} = ('POST', $kind, length $body);
  open STDIN, '<', $way;
  CGI::initialize_globals();
  print "$way\tCGI\t", scalar CGI->new->param('cv'), "\n";
}
END
cat > read.rb <<'END'
require 'stringio'
require 'rack'

%w[browser backslash].each do |way|
  body = File.binread(way)
  form = Rack::Multipart.parse_multipart('CONTENT_TYPE' => 'multipart/form-data; boundary=b', 'CONTENT_LENGTH' => body.bytesize.to_s, 'rack.input' => StringIO.new(body))
  puts "#{way}\tRack\t#{form['cv'][:filename]}"
end
END
echo '<?php echo $_FILES["cv"]["name"];' > read.php
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    way, library, name = line.rstrip('\n').split('\t')
    said.setdefault(way, {}).setdefault(name, []).append(library)
for way, names in said.items():
    print(way)
    for name, libraries in names.items():
        print(f"  {name}: {', '.join(libraries)}")
END

/usr/bin/python3 write.py
{
  node read.mjs
  /usr/bin/python3 -W ignore read.py
  perl read.pl
  ruby3.1 read.rb
  for way in browser backslash; do
    name=$(REDIRECT_STATUS=1 REQUEST_METHOD=POST SCRIPT_FILENAME=$folder/read.php CONTENT_TYPE='multipart/form-data; boundary=b' CONTENT_LENGTH=$(wc -c < $way) php-cgi8.2 -q < $way | tail -1)
    printf '%s\tPHP\t%s\n' $way "$name"
  done
} > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
browser
  Mori "CV".pdf: multer, formidable, multiparty, undici, Rack
  Mori %22CV%22.pdf: busboy, hapi, werkzeug, bottle, django, tornado, python-multipart, HTTP::Entity::Parser, HTTP::Body, Mojolicious, CGI, PHP
backslash
  Mori "CV".pdf: multer, busboy, multiparty, werkzeug, bottle, django, tornado, python-multipart, Rack, PHP
  ".pdf: formidable
  Mori \: hapi, HTTP::Body, CGI
  refused: undici
  Mori \"CV\".pdf: HTTP::Entity::Parser, Mojolicious
END
echo "As found: twelve of seventeen keep %22 in the name of a CV where the applicant had a quotation mark."
