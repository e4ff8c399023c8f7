#!/usr/bin/env bash
# Forms with an answer, written in five ways that the standards allow, read by seventeen servers and libraries.
#
# multer 2.5.0, busboy 1.6.0, formidable 3.5.4, multiparty 4.3.1, parse-multipart-data 1.5.0, undici 7.30.2, fetch of Node 20;
# werkzeug 2.2.2, bottle 0.12.23, django 3.2.25, tornado 6.2.0, Rack 2.2.22, PHP 8.2, HTTP::Body 1.23,
# HTTP::Entity::Parser 0.25, Mojolicious 9.31 and CGI 4.55 of Debian 12.
#
# Programs that are no browsers write an answer of a form (RFC 7578) with its kind, text/plain, and with a bare name, as the
# HttpClient of .NET does, or with a sentence before the first part, as programs for mail do. One would guess that servers
# read the answer whoever wrote it. With a kind it is a file without a name for formidable, and no answer. With a bare name
# it is lost in Mojolicious, and the form is refused by the fetch of Node 20; with a sentence before it, by that and by
# tornado. Blanks behind a boundary, which are to be passed over (RFC 2046, 5.1.1), are too much for twelve of seventeen,
# seven of which say nothing, PHP among them: the form is empty then.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-werkzeug=2.2.2-3+deb12u1 python3-bottle=0.12.23-1.1 python3-django=3:3.2.25-0+deb12u7 python3-tornado=6.2.0-3+deb12u4 ruby3.1 ruby-rack=2.2.22-0+deb12u2 php8.2-cgi libhttp-body-perl libhttp-entity-parser-perl libmojolicious-perl libcgi-pm-perl
npm install --silent --no-audit --no-fund --no-save express@5.3.0 multer@2.5.0 busboy@1.6.0 formidable@3.5.4 multiparty@4.3.1 parse-multipart-data@1.5.0 undici@7.30.2
export TMPDIR=$folder

# A form with the heads of its part, what stands before it and behind its boundaries.
form() {
  printf -- '%s--b%s\r\n%b\r\n\r\nNights too\r\n--b--%s\r\n' "$3" "$4" "$2" "$4" > "$1.form"
}
plain='Content-Disposition: form-data; name="note"'
form '1 as browsers do' "$plain" '' ''
form '2 with a kind' "$plain\r\nContent-Type: text/plain; charset=utf-8" '' ''
form '3 with a bare name' 'Content-Disposition: form-data; name=note' '' ''
form '4 with a sentence before it' "$plain" $'A form in parts.\r\n' ''
form '5 with blanks behind the boundary' "$plain" '' ' '
cat > read.mjs <<'END'
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import busboy from 'busboy';
import express from 'express';
import formidable from 'formidable';
import multer from 'multer';
import multiparty from 'multiparty';
import { parse } from 'parse-multipart-data';
import { Response as UndiciResponse } from 'undici';

const headers = { 'content-type': 'multipart/form-data; boundary=b' };
const server = handle => async (body) => {
  const open = createServer(handle).listen(0, '127.0.0.1');
  await once(open, 'listening');
  const answer = await fetch(`http://127.0.0.1:${open.address().port}/`, { method: 'POST', headers, body });
  open.close();
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
};
const refuse = answer => () => answer.writeHead(400).end();
const fields = async (Answer, body) => (await new Answer(body, { headers }).formData()).get('note');
const readers = {
  multer: server(express().post('/', multer().any(), (question, answer) => answer.json(question.files.length ? 'a file' : question.body?.note ?? null))),
  busboy: server((question, answer) => {
    let said = null;
    question.pipe(busboy({ headers }).on('field', (name, value) => { said = value; }).on('file', (name, file) => {
      said = 'a file';
      file.resume();
    }).on('close', () => answer.end(JSON.stringify(said))).on('error', refuse(answer)));
  }),
  formidable: server((question, answer) => formidable().parse(question).then(([texts, files]) => answer.end(JSON.stringify(files.note ? 'a file' : texts.note?.[0] ?? null)), refuse(answer))),
  multiparty: server((question, answer) => new multiparty.Form().parse(question, (problem, texts, files) => (problem ? refuse(answer)() : answer.end(JSON.stringify(files.note ? 'a file' : texts.note?.[0] ?? null))))),
  'parse-multipart-data': body => parse(body, 'b').find(({ name }) => name === 'note')?.data.toString() ?? null,
  undici: body => fields(UndiciResponse, body),
  'fetch of Node': body => fields(Response, body),
};
for (const file of process.argv.slice(2)) {
  for (const [name, read] of Object.entries(readers)) {
    const said = await Promise.resolve(readFileSync(file)).then(read).catch(() => 'refused');
    console.log(`${file}\t${name}\t${said ?? 'nothing'}`);
  }
}
process.exit();
END
cat > read.py <<'END'
import io
import sys

import bottle
import tornado.httputil
from django.conf import settings
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http.multipartparser import MultiPartParser
from werkzeug.wrappers import Request

settings.configure()


def asked(body):
    return {'REQUEST_METHOD': 'POST', 'CONTENT_TYPE': 'multipart/form-data; boundary=b', 'CONTENT_LENGTH': str(len(body)), 'wsgi.input': io.BytesIO(body)}


def by_werkzeug(body):
    question = Request(asked(body))
    return 'a file' if question.files else question.form.get('note')


def by_bottle(body):
    question = bottle.Request(asked(body))
    return 'a file' if question.files else question.forms.get('note')


def by_django(body):
    texts, files = MultiPartParser(asked(body), io.BytesIO(body), [MemoryFileUploadHandler()], 'utf-8').parse()
    return 'a file' if files else texts.get('note')


def by_tornado(body):
    files, texts = {}, {}
    tornado.httputil.parse_multipart_form_data(b'b', body, texts, files)
    return 'a file' if files else texts['note'][0].decode() if 'note' in texts else None


for name in sys.argv[1:]:
    with open(name, 'rb') as file:
        body = file.read()
    for reader, read in {'werkzeug': by_werkzeug, 'bottle': by_bottle, 'django': by_django, 'tornado': by_tornado}.items():
        try:
            said = read(body)
        except Exception:
            said = 'refused'
        print(name, reader, said or 'nothing', sep='\t')
END
cat > read.pl <<'END'
use HTTP::Body;
use HTTP::Entity::Parser;
use Mojo::Message::Request;
my $kind = 'multipart/form-data; boundary=b';
for my $name (@ARGV) {
  open my $form, '<', $name;
  my $body = do { local $/; <$form> };
  seek $form, 0, 0;
  my $first = HTTP::Entity::Parser->new;
  $first->register('multipart/form-data', 'HTTP::Entity::Parser::MultiPart');
  my ($texts, $files) = eval { $first->parse({ CONTENT_TYPE => $kind, CONTENT_LENGTH => length $body, 'psgi.input' => $form }) };
  my %texts = @{$texts // []};
  print "$name\tHTTP::Entity::Parser\t", ($files && @$files ? 'a file' : $texts{note} // 'nothing'), "\n";
  my $second = HTTP::Body->new($kind, length $body);
  $second->add($body);
  print "$name\tHTTP::Body\t", (%{$second->upload} ? 'a file' : $second->param->{note} // 'nothing'), "\n";
  my $third = Mojo::Message::Request->new;
  $third->parse("POST / HTTP/1.1\r\nHost: jobs.example\r\nContent-Type: $kind\r\nContent-Length: " . length($body) . "\r\n\r\n$body");
  print "$name\tMojolicious\t", ($third->upload('note') ? 'a file' : $third->param('note') // 'nothing'), "\n";
}
END
cat > read-cgi.pl <<'END'
use CGI;
my $name = shift @ARGV;
@ENV{'REQUEST_METHOD', 'CONTENT_TYPE', 'CONTENT_LENGTH'} = ('POST', 'multipart/form-data; boundary=b', -s $name);
open STDIN, '<', $name;
my $cgi = CGI->new;
print "$name\tCGI\t", ($cgi->upload('note') ? 'a file' : $cgi->param('note') // 'nothing'), "\n";
END
cat > read.rb <<'END'
require 'stringio'
require 'rack'

ARGV.each do |name|
  body = File.binread(name)
  form = begin
    Rack::Multipart.parse_multipart('CONTENT_TYPE' => 'multipart/form-data; boundary=b', 'CONTENT_LENGTH' => body.bytesize.to_s, 'rack.input' => StringIO.new(body))
  rescue StandardError
    { 'note' => 'refused' }
  end
  note = form && form['note']
  puts "#{name}\tRack\t#{note.is_a?(Hash) ? 'a file' : note || 'nothing'}"
end
END
echo '<?php echo $_FILES ? "a file" : $_POST["note"] ?? "nothing";' > read.php
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    form, reader, note = line.rstrip('\n').split('\t')
    said.setdefault(form.removesuffix('.form'), {}).setdefault(note, []).append(reader)
for form in sorted(said):
    print(form)
    for note, readers in sorted(said[form].items()):
        print(f"  {note}: {', '.join(readers)}")
END
{
  node read.mjs ./*.form 2> messages
  /usr/bin/python3 -W ignore read.py ./*.form
  perl read.pl ./*.form
  ruby3.1 read.rb ./*.form
  for name in ./*.form; do
    perl read-cgi.pl "$name" 2> messages
    printf '%s\tPHP\t%s\n' "$name" "$(REDIRECT_STATUS=1 REQUEST_METHOD=POST SCRIPT_FILENAME=$folder/read.php CONTENT_TYPE='multipart/form-data; boundary=b' CONTENT_LENGTH=$(wc -c < "$name") php-cgi8.2 -q < "$name" | tail -1)"
  done
} | sed 's#^\./##' > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
1 as browsers do
  Nights too: multer, busboy, formidable, multiparty, parse-multipart-data, undici, fetch of Node, werkzeug, bottle, django, tornado, HTTP::Entity::Parser, HTTP::Body, Mojolicious, Rack, CGI, PHP
2 with a kind
  Nights too: multer, busboy, multiparty, parse-multipart-data, undici, fetch of Node, werkzeug, bottle, django, tornado, HTTP::Entity::Parser, HTTP::Body, Mojolicious, Rack, CGI, PHP
  a file: formidable
3 with a bare name
  Nights too: multer, busboy, formidable, multiparty, parse-multipart-data, undici, werkzeug, bottle, django, tornado, HTTP::Entity::Parser, HTTP::Body, Rack, CGI, PHP
  nothing: Mojolicious
  refused: fetch of Node
4 with a sentence before it
  Nights too: multer, busboy, formidable, multiparty, parse-multipart-data, undici, werkzeug, bottle, django, HTTP::Entity::Parser, HTTP::Body, Mojolicious, Rack, CGI, PHP
  refused: fetch of Node, tornado
5 with blanks behind the boundary
  Nights too: werkzeug, bottle, django, Rack, CGI
  nothing: multer, busboy, parse-multipart-data, HTTP::Entity::Parser, HTTP::Body, Mojolicious, PHP
  refused: formidable, multiparty, undici, fetch of Node, tornado
END
echo "As found: an answer that names its kind is a file for one of seventeen."
