#!/usr/bin/env bash
# A letter whose paragraph is one line of 1,739 signs, as a form sends it, made into mail by ten libraries and programs.
#
# nodemailer 10.6.1, mimetext 3.0.28, eml-format 0.6.1; email of Python 3.11 (both its ways), ruby-mail 2.7.1, Email::MIME
# 1.953, Email::Stuffer 0.020, MIME-tools 5.510 and s-nail 14.9.24 of Debian 12.
#
# A line of mail has 998 signs at most (RFC 5322, 2.1.1), and 7bit as well as 8bit promises that it has no more (RFC 2045,
# 2.7), as servers on the way may cut longer ones or refuse them. Paragraphs without line ends are what every text field of a
# form gives. One would guess that a library that writes letters looks at its lines first. Five of ten do not. Of the two
# ways of Python the newer does, and MIMEText, which most examples have, says 7bit above a line of 1,739, as mimetext does;
# eml-format and Email::MIME say nothing, which means the same. MIME::Entity says "binary", which is true, and which hardly a
# server takes. A trial with two short sentences shows none of it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2 libemail-mime-perl=1.953-1 libemail-stuffer-perl=0.020-1 libmime-tools-perl=5.510-1 s-nail=14.9.24-2
npm install --silent --no-audit --no-fund --no-save nodemailer@10.6.1 mimetext@3.0.28 eml-format@0.6.1
export HOME=$folder LC_ALL=C.UTF-8

/usr/bin/python3 -c 'print(("I worked as a nurse in Bonn. " * 60).strip())' > letter
mkdir made
cat > write.mjs <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import emlFormat from 'eml-format';
import { createMimeMessage } from 'mimetext';
import nodemailer from 'nodemailer';

const text = readFileSync('letter', 'utf8');
const [from, to, subject] = ['ana@home.example', 'jobs@globex.example', 'Nurse'];
const { message } = await nodemailer.createTransport({ streamTransport: true, buffer: true }).sendMail({ from, to, subject, text });
writeFileSync('made/nodemailer', message);
const letter = createMimeMessage();
letter.setSender(from);
letter.setRecipient(to);
letter.setSubject(subject);
letter.addMessage({ contentType: 'text/plain', data: text });
writeFileSync('made/mimetext', letter.asRaw());
writeFileSync('made/eml-format', await promisify(emlFormat.build)({ from, to, subject, text }));
END
cat > write.py <<'END'
from email.message import EmailMessage
from email.mime.text import MIMEText

with open('letter') as file:
    text = file.read()
letter = EmailMessage()
letter['Subject'] = 'Nurse'
letter.set_content(text)
for name, made in {'EmailMessage of Python': letter, 'MIMEText of Python': MIMEText(text)}.items():
    with open(f'made/{name}', 'w') as file:
        file.write(made.as_string())
END
cat > write.rb <<'END'
require 'mail'

File.write('made/ruby-mail', Mail.new(from: 'ana@home.example', to: 'jobs@globex.example', subject: 'Nurse', body: File.read('letter')).to_s)
END
cat > write.pl <<'END'
use Email::MIME;
use Email::Stuffer;
use MIME::Entity;
open my $file, '<', 'letter';
my $text = do { local $/; <$file> };
my %made = (
  'Email::MIME' => Email::MIME->create(header_str => [From => 'ana@home.example', Subject => 'Nurse'], attributes => {content_type => 'text/plain'}, body => $text)->as_string,
  'Email::Stuffer' => Email::Stuffer->from('ana@home.example')->to('jobs@globex.example')->subject('Nurse')->text_body($text)->as_string,
  'MIME::Entity' => MIME::Entity->build(From => 'ana@home.example', To => 'jobs@globex.example', Subject => 'Nurse', Data => $text)->as_string,
);
for my $name (keys %made) {
  open my $to, '>', "made/$name";
  print $to $made{$name};
}
END
printf '#!/bin/sh\ncat > "%s/made/s-nail"\n' "$folder" > send
chmod +x send
node --no-deprecation write.mjs
/usr/bin/python3 write.py
ruby3.1 write.rb
perl write.pl
s-nail -:/ -Sv15-compat -Smta="$folder/send" -Sfrom=ana@home.example -s Nurse jobs@globex.example < letter > messages 2>&1
for file in made/*; do
  for _ in $(seq 50); do [ ! -s "$file" ] || break; sleep 0.1; done
  longest=$(tr -d '\r' < "$file" | awk 'length > most { most = length } END { print most }')
  encoding=$(tr -d '\r' < "$file" | sed -n 's/^Content-Transfer-Encoding: *//Ip' | head -1)
  echo "${file#made/}: ${encoding:-no encoding named, which is 7bit}, $([ "$longest" -gt 998 ] && echo "a line of $longest" || echo 'no line too long')"
done > seen
diff - seen <<'END'
Email::MIME: no encoding named, which is 7bit, a line of 1739
Email::Stuffer: quoted-printable, no line too long
EmailMessage of Python: quoted-printable, no line too long
MIME::Entity: binary, a line of 1739
MIMEText of Python: 7bit, a line of 1739
eml-format: no encoding named, which is 7bit, a line of 1739
mimetext: 7bit, a line of 1739
nodemailer: quoted-printable, no line too long
ruby-mail: quoted-printable, no line too long
s-nail: quoted-printable, no line too long
END
echo "As found: five of ten write a line that is too long for mail."
