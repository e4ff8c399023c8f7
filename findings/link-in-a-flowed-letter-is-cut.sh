#!/usr/bin/env bash
# A letter whose lines flow (format=flowed, RFC 3676), with a link that goes over two lines, read by nine programs.
#
# mailparser 3.14.2, postal-mime 4.0.0, letterparser 0.1.8, eml-format 0.6.1; email of Python 3.11, ruby-mail 2.7.1,
# libemail-mime-perl 1.953, notmuch 0.37 and mblaze 1.1 of Debian 12.
#
# A line that ends in a blank goes on in the next, and with DelSp=yes that blank is no part of the text, so that a word or a
# link may be cut anywhere. One would guess that readers put such lines together, as programs for mail have for twenty years.
# Seven of nine give the lines as they came, so that the link ends at the question mark, and with the blank that only stands
# before a line that begins with From (4.4). Of the two that put lines together, one does so with the signs of quoted lines:
# "> We look>  forward to it."
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2 libemail-mime-perl=1.953-1 notmuch=0.37-1+b1 mblaze=1.1-1
npm install --silent --no-audit --no-fund --no-save mailparser@3.14.2 postal-mime@4.0.0 letterparser@0.1.8 eml-format@0.6.1
export HOME=$folder LC_ALL=C.UTF-8 NOTMUCH_CONFIG=$folder/notmuch.conf

mkdir -p box/cur box/new box/tmp
printf '%s\r\n' 'From: Globex <jobs@globex.example>' 'To: ana@mori.example' 'Subject: Next step' 'Date: Tue, 1 Dec 2026 09:00:00 +0100' 'Message-ID: <1@globex.example>' 'MIME-Version: 1.0' 'Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes' '' \
  'Go on at https://jobs.globex.example/apply? ' 'reference=2026-4711 by Friday.' '' ' From Monday on we are closed.' '' '> We look ' '>  forward to it.' > box/cur/1:2,S
cp box/cur/1:2,S letter.eml
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import eml from 'eml-format';
import { extract } from 'letterparser';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const letter = readFileSync('letter.eml', 'utf8');
const texts = {
  mailparser: (await simpleParser(letter)).text,
  'postal-mime': (await PostalMime.parse(letter)).text,
  letterparser: extract(letter).text,
  'eml-format': await new Promise((done) => { eml.read(letter, (problem, { text }) => done(text)); }),
};
for (const [name, text] of Object.entries(texts)) console.log(JSON.stringify({ name, text }));
END
cat > try.py <<'END'
import email
import email.policy
import json

with open('letter.eml', 'rb') as file:
    print(json.dumps({'name': 'email', 'text': email.message_from_binary_file(file, policy=email.policy.default).get_content()}))
END
cat > try.rb <<'END'
require 'json'
require 'mail'

puts JSON.generate(name: 'ruby-mail', text: Mail.read('letter.eml').body.decoded)
END
cat > try.pl <<'END'
use Email::MIME;
use JSON::PP;
local $/;
open my $file, '<', 'letter.eml';
print encode_json({ name => 'Email::MIME', text => Email::MIME->new(<$file>)->body_str }), "\n";
END
printf '[database]\npath=%s/box\n[user]\nname=Ana\nprimary_email=ana@mori.example\n' "$folder" > notmuch.conf
notmuch new > messages 2>&1
as_json() { /usr/bin/python3 -c 'import json, sys; print(json.dumps({"name": sys.argv[1], "text": sys.stdin.read()}))' "$1"; }
cat > group.py <<'END'
import json
import sys

said = {}
for line in sys.stdin:
    row = json.loads(line)
    text = row['text'].replace('\r', '')
    for first, last in (('https', 'Friday'), ('closed', 'closed'), ('> We', 'it.')):
        at = text.index(first) if first != 'closed' else text.index('From Monday') - 1
        piece = text[at:text.index(last) + len(last)]
        said.setdefault(first, {}).setdefault(json.dumps(piece), []).append(row['name'])
for pieces in said.values():
    for piece, names in pieces.items():
        print(f"{piece}: {', '.join(names)}")
END
{
  node try.mjs
  /usr/bin/python3 try.py
  ruby3.1 try.rb
  perl try.pl
  notmuch show --format=json '*' | /usr/bin/python3 -c 'import json, sys; print(json.dumps({"name": "notmuch", "text": json.load(sys.stdin)[0][0][0]["body"][0]["content"]}))'
  mshow ./letter.eml 2> messages | as_json mblaze
} > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
"https://jobs.globex.example/apply?reference=2026-4711 by Friday": mailparser, postal-mime
"https://jobs.globex.example/apply? \nreference=2026-4711 by Friday": letterparser, eml-format, email, ruby-mail, Email::MIME, notmuch, mblaze
"\nFrom Monday on we are closed": mailparser, postal-mime
" From Monday on we are closed": letterparser, eml-format, email, ruby-mail, Email::MIME, notmuch, mblaze
"> We look forward to it.": mailparser
"> We look>  forward to it.": postal-mime
"> We look \n>  forward to it.": letterparser, eml-format, email, ruby-mail, Email::MIME, notmuch, mblaze
END
echo "As found: a link that flows over two lines is cut in seven of nine."
