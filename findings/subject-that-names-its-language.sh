#!/usr/bin/env bash
# The subject of a mail that says in which language it is written, decoded by eleven libraries.
#
# libmime 5.6.4, mailparser 3.14.2, postal-mime 4.0.0; email.header and email.policy of Python 3.11, ruby-mail 2.7.1, Encode
# of Perl 5.36, libemail-mime-perl 1.953, libmime-tools-perl 5.510, iconv_mime_decode and mbstring of PHP 8.2, mime of Go
# 1.19, of Debian 12.
#
# An encoded word may name a language behind its letters: =?utf-8*en?Q?…?= (RFC 2231, 5, of 1997, an update to the rule of
# encoded words). One would guess that decoders pass over it. Three do not: email.header of Python raises LookupError for
# the whole header, where email.policy of the same module reads it; mbstring shows the subject in its signs, and Go gives an
# empty one with an error. In mbstring, too, the underscores of a subject without a language stay underscores, where each
# stands for a blank, so that two functions of PHP give two subjects.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2 libemail-mime-perl=1.953-1 libmime-tools-perl=5.510-1 php8.2-cli php8.2-mbstring golang-1.19-go
npm install --silent --no-audit --no-fund --no-save libmime@5.6.4 mailparser@3.14.2 postal-mime@4.0.0

cat > subjects.json <<'END'
["=?utf-8*en?Q?Your_application?=", "=?utf-8?Q?Your_application?="]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import libmime from 'libmime';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

for (const subject of JSON.parse(readFileSync('subjects.json', 'utf8'))) {
  const mail = `Subject: ${subject}\r\n\r\n`;
  console.log(`${subject}: libmime ${libmime.decodeWords(subject)}`);
  console.log(`${subject}: mailparser ${(await simpleParser(mail)).subject}`);
  console.log(`${subject}: postal-mime ${(await PostalMime.parse(mail)).subject}`);
}
END
cat > try.py <<'END'
import email
import email.policy
import json
from email.header import decode_header, make_header

with open('subjects.json') as file:
    subjects = json.load(file)
for subject in subjects:
    print(f'{subject}: email.policy', email.message_from_string(f'Subject: {subject}\n\n', policy=email.policy.default)['subject'])
    try:
        said = str(make_header(decode_header(subject)))
    except LookupError as problem:
        said = f'raises LookupError ({problem})'
    print(f'{subject}: email.header {said}')
END
cat > try.rb <<'END'
require 'json'
require 'mail'

JSON.parse(File.read('subjects.json')).each { |subject| puts "#{subject}: ruby-mail #{Mail.read_from_string("Subject: #{subject}\r\n\r\n").subject}" }
END
cat > try.pl <<'END'
use Email::MIME;
use Encode;
use JSON::PP;
use MIME::WordDecoder;
local $/;
open my $file, '<', 'subjects.json';
for my $subject (@{decode_json(<$file>)}) {
  print "$subject: Encode ", decode('MIME-Header', $subject), "\n";
  print "$subject: Email::MIME ", Email::MIME->new("Subject: $subject\r\n\r\n")->header('Subject'), "\n";
  print "$subject: MIME-tools ", mime_to_perl_string($subject), "\n";
}
END
cat > try.php <<'END'
<?php
mb_internal_encoding('UTF-8');
foreach (json_decode(file_get_contents('subjects.json')) as $subject) {
    echo "$subject: iconv_mime_decode ", iconv_mime_decode($subject, 0, 'UTF-8'), "\n";
    echo "$subject: mbstring ", mb_decode_mimeheader($subject), "\n";
}
END
cat > try.go <<'END'
package main

import (
	"encoding/json"
	"fmt"
	"mime"
	"os"
)

func main() {
	text, _ := os.ReadFile("subjects.json")
	var subjects []string
	json.Unmarshal(text, &subjects)
	for _, subject := range subjects {
		said, problem := new(mime.WordDecoder).DecodeHeader(subject)
		fmt.Printf("%s: Go %q, %v\n", subject, said, problem)
	}
}
END

go=$folder/root/usr/lib/go-1.19
[ -e "$go" ] || go=/usr/lib/go-1.19
php=(php8.2)
for extension in mbstring iconv; do
  php8.2 -m | grep -q "^$extension\$" || php+=(-d "extension=$PHP_EXTENSIONS/$extension.so")
done
{ node try.mjs; /usr/bin/python3 try.py; ruby3.1 try.rb; perl try.pl; "${php[@]}" try.php; GOCACHE="$folder/cache" GO111MODULE=off GOROOT="$go" "$go/bin/go" run try.go; } > all
grep -v ' Your application$' all > seen
diff - seen <<'END'
=?utf-8*en?Q?Your_application?=: email.header raises LookupError (unknown encoding: utf-8*en)
=?utf-8*en?Q?Your_application?=: mbstring =?utf-8*en?Q?Your_application?=
=?utf-8?Q?Your_application?=: mbstring Your_application
=?utf-8*en?Q?Your_application?=: Go "", mime: unhandled charset "utf-8*en"
=?utf-8?Q?Your_application?=: Go "Your application", <nil>
END
echo "As found: three of eleven do not read a subject that names its language."
