#!/usr/bin/env bash
# Blanks at the ends of lines of a mail in quoted-printable, taken away by thirteen decoders.
#
# libqp 3.0.1, mailparser 3.14.2, postal-mime 4.0.0; quopri, its slower form and email of Python 3.11; unpack and ruby-mail
# 2.7.1 of Ruby 3.1; MIME::QuotedPrint of Perl 5.36 and libemail-mime-perl 1.953; quoted_printable_decode and mbstring of
# PHP 8.2; mime/quotedprintable of Go 1.19, of Debian 12.
#
# Blanks at the end of a line were put there on the way and must be taken away, also behind the equals sign of a line that
# goes on (RFC 2045, 6.7, rule 3). One would guess that a decoder either does so or leaves the blanks. Ruby ends the
# decoding there: all that follows keeps its equals signs, to the end of the letter. Go gives an error and the text up to
# there. PHP joins the lines and leaves the other blanks; its mbstring, Python and postal-mime leave the equals sign, too,
# though Python's slower form, which stands in when the quick one is missing, takes all of them away.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2 libemail-mime-perl=1.953-1 php8.2-cli php8.2-mbstring golang-1.19-go
npm install --silent --no-audit --no-fund --no-save libqp@3.0.1 mailparser@3.14.2 postal-mime@4.0.0

printf 'Call =  \r\nus now  \r\nat 030=2F123' > text
{ printf 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'; cat text; } > mail
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import libqp from 'libqp';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const said = {
  libqp: libqp.decode(readFileSync('text', 'latin1')).toString(),
  mailparser: (await simpleParser(readFileSync('mail'))).text,
  'postal-mime': (await PostalMime.parse(readFileSync('mail'))).text,
};
for (const [name, text] of Object.entries(said)) console.log(`${name}: ${JSON.stringify(text.replaceAll('\r', '').trimEnd())}`);
END
cat > try.py <<'END'
import email
import email.policy
import io
import json
import quopri


def say(name, text):
    print(f'{name}:', json.dumps(text.replace('\r', '').rstrip('\n')))


with open('text', 'rb') as file:
    text = file.read()
say('quopri', quopri.decodestring(text).decode())
with open('mail', 'rb') as file:
    say('email', email.message_from_binary_file(file, policy=email.policy.default).get_content())
quopri.a2b_qp = None
output = io.BytesIO()
quopri.decode(io.BytesIO(text), output)
say('quopri without binascii', output.getvalue().decode())
END
cat > try.rb <<'END'
require 'json'
require 'mail'

puts "unpack: #{File.binread('text').unpack1('M').delete("\r").to_json}"
puts "ruby-mail: #{Mail.read('mail').decoded.delete("\r").to_json}"
END
cat > try.pl <<'END'
use Email::MIME;
use JSON::PP;
use MIME::QuotedPrint;
local $/;
my $json = JSON::PP->new->allow_nonref;
open my $text, '<:raw', 'text';
print 'MIME::QuotedPrint: ', $json->encode(decode_qp(<$text>) =~ s/\r//gr), "\n";
open my $mail, '<:raw', 'mail';
print 'Email::MIME: ', $json->encode(Email::MIME->new(<$mail>)->body =~ s/\r//gr), "\n";
END
cat > try.php <<'END'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
$text = file_get_contents('text');
$say = fn($name, $said) => print "$name: " . json_encode(strtr($said, ["\r" => '']), JSON_UNESCAPED_SLASHES) . "\n";
$say('quoted_printable_decode', quoted_printable_decode($text));
$say('mbstring', mb_convert_encoding($text, 'UTF-8', 'Quoted-Printable'));
END
cat > try.go <<'END'
package main

import (
	"fmt"
	"io"
	"mime/quotedprintable"
	"os"
)

func main() {
	file, _ := os.Open("text")
	text, problem := io.ReadAll(quotedprintable.NewReader(file))
	fmt.Printf("Go: %q, %v\n", text, problem)
}
END

go=$folder/root/usr/lib/go-1.19
[ -e "$go" ] || go=/usr/lib/go-1.19
php=(php8.2)
php8.2 -m | grep -q '^mbstring$' || php+=(-d "extension=$PHP_EXTENSIONS/mbstring.so")
{ node try.mjs; /usr/bin/python3 try.py; ruby3.1 try.rb; perl try.pl; "${php[@]}" try.php; GOCACHE="$folder/cache" GO111MODULE=off GOROOT="$go" "$go/bin/go" run try.go; } > seen
diff - seen <<'END'
libqp: "Call us now\nat 030/123"
mailparser: "Call us now\nat 030/123"
postal-mime: "Call =  \nus now  \nat 030/123"
quopri: "Call =  \nus now  \nat 030/123"
email: "Call =  \nus now  \nat 030/123"
quopri without binascii: "Call us now\nat 030/123"
unpack: "Call =  \nus now  \nat 030=2F123"
ruby-mail: "Call =  \nus now  \nat 030=2F123"
MIME::QuotedPrint: "Call us now\nat 030/123"
Email::MIME: "Call us now\nat 030/123"
quoted_printable_decode: "Call us now  \nat 030/123"
mbstring: "Call =  \nus now  \nat 030/123"
Go: "Call ", quotedprintable: invalid bytes after =: "  \r\n"
END
echo "As found: Ruby leaves the rest as it is, Go ends with an error."
