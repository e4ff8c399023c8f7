#!/usr/bin/env bash
# A letter to jobs@zürich.example, handed to a mail server that knows no addresses with umlauts, and to one that does, by ten programs.
#
# nodemailer 10.6.1, emailjs 5.0.3; smtplib of Python 3.11, python3-aiosmtplib 2.0.0, Net::SMTP of Perl 5.36, ruby-mail 2.7.1, curl
# 7.88.1, msmtp 1.8.23, s-nail 14.9.24 and swaks 20201014 of Debian 12.
#
# The name of a host can be written in ASCII, xn--zrich-kva, so that such a letter can go through any server; a server that takes
# UTF-8 says SMTPUTF8, and a client must not send it to another (RFC 6531, 3.2). One would guess that clients convert the host, as
# browsers do, or refuse. Three of ten convert: nodemailer, curl and s-nail. The two of Python refuse, smtplib and aiosmtplib,
# and send it as it is where the server says SMTPUTF8. Five hand over the ü to a server that has not said that it can read it, and
# say that the letter is sent: emailjs, Net::SMTP, ruby-mail, msmtp and swaks. And ruby-mail writes into the letter that it is for
# jobs@=?UTF-8?B?…?=, an address that no answer reaches.
#
# For an applicant: whether an application by mail to such an employer goes out depends on the program and on a server in between, and
# "sent" does not say that it did.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap '[ -z "${server:-}" ] || kill "$server" 2> /dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-aiosmtplib=2.0.0-1 ruby3.1 ruby-mail=2.7.1+dfsg1-2 curl msmtp=1.8.23-1 s-nail=14.9.24-2 swaks=20201014.0-2
npm install --silent --no-audit --no-fund --no-save nodemailer@10.6.1 emailjs@5.0.3
export HOME=$folder LC_ALL=C.UTF-8

cat > serve.py <<'END'
import socketserver
import sys


class Session(socketserver.StreamRequestHandler):
    def say(self, line):
        self.wfile.write(f'{line}\r\n'.encode())

    def handle(self):
        self.say('220 mail.example ESMTP')
        for line in self.rfile:
            text = line.decode().strip()
            command = text[:4].upper()
            if command == 'EHLO':
                self.say('250-mail.example')
                self.say('250-8BITMIME')
                if sys.argv[1] == 'with':
                    self.say('250-SMTPUTF8')
                self.say('250 SIZE 1000000')
            elif command == 'DATA':
                self.say('354 go on')
                known = False
                for part in self.rfile:
                    if part.lower().startswith(b'to:') and not known:
                        known = True
                        note(part.decode().strip())
                    if part.rstrip() == b'.':
                        break
                self.say('250 taken')
            elif command == 'QUIT':
                self.say('221 bye')
                break
            else:
                if command == 'RCPT':
                    note(text[8:])
                self.say('250 well')


def note(what):
    with open('noted', 'a') as file:
        file.write(f'{what} ')


server = socketserver.ThreadingTCPServer(('127.0.0.1', 0), Session)
with open('port', 'w') as file:
    file.write(str(server.server_address[1]))
server.serve_forever()
END
cat > send.mjs <<'END'
import { SMTPClient } from 'emailjs';
import nodemailer from 'nodemailer';

const [, , name, port, to] = process.argv;
const letter = { from: 'ana@home.example', to, subject: 'Night nurse', text: 'I apply.' };
if (name === 'nodemailer') await nodemailer.createTransport({ host: '127.0.0.1', port: Number(port), ignoreTLS: true }).sendMail(letter);
else await new SMTPClient({ host: '127.0.0.1', port: Number(port), ssl: false }).sendAsync(letter);
process.exit();
END
cat > send.py <<'END'
import asyncio
import smtplib
import sys
from email.message import EmailMessage

import aiosmtplib

name, port, to = sys.argv[1:]
letter = EmailMessage()
letter['From'], letter['To'], letter['Subject'] = 'ana@home.example', to, 'Night nurse'
letter.set_content('I apply.')
if name == 'smtplib':
    with smtplib.SMTP('127.0.0.1', int(port)) as server:
        server.send_message(letter)
else:
    asyncio.run(aiosmtplib.send(letter, hostname='127.0.0.1', port=int(port), start_tls=False))
END
cat > send.pl <<'END'
use Net::SMTP;
my ($port, $to) = @ARGV;
my $server = Net::SMTP->new('127.0.0.1', Port => $port);
$server->mail('ana@home.example') && $server->to($to) && $server->data("To: $to\n\nI apply.\n") or exit 1;
$server->quit;
END
cat > send.rb <<'END'
require 'mail'

port, to = ARGV
letter = Mail.new(from: 'ana@home.example', to: to, subject: 'Night nurse', body: 'I apply.')
letter.delivery_method(:smtp, address: '127.0.0.1', port: port.to_i, enable_starttls_auto: false)
letter.deliver!
END
printf 'From: ana@home.example\nTo: jobs@z\xc3\xbcrich.example\nSubject: Night nurse\n\nI apply.\n' > letter

# Says what the server was told, and whether the program says that it went well.
try() {
  local name=$1 said=sent
  shift
  rm -f noted
  "$@" < letter > messages 2>&1 || said=refused
  echo "  $name: $said $(cat noted 2> /dev/null || true)" | sed 's/ *$//'
}
to=jobs@zürich.example
for kind in without with; do
  echo "a server $kind SMTPUTF8"
  rm -f port
  /usr/bin/python3 serve.py $kind > /dev/null 2>&1 &
  server=$!
  for _ in $(seq 100); do [ ! -s port ] || break; sleep 0.1; done
  port=$(cat port)
  for name in nodemailer emailjs; do try $name node --no-warnings send.mjs $name "$port" $to; done
  for name in smtplib aiosmtplib; do try $name /usr/bin/python3 -W ignore send.py $name "$port" $to; done
  try Net::SMTP perl send.pl "$port" $to
  try ruby-mail ruby3.1 -W0 send.rb "$port" $to
  try curl curl -s --mail-from ana@home.example --mail-rcpt $to -T letter "smtp://127.0.0.1:$port"
  try msmtp msmtp --host=127.0.0.1 --port="$port" --from=ana@home.example $to
  try s-nail s-nail -n -S v15-compat -S "mta=smtp://127.0.0.1:$port" -S smtp-auth=none -S from=ana@home.example -S save=/dev/null -s 'Night nurse' $to
  try swaks swaks --silent 3 --server "127.0.0.1:$port" --from ana@home.example --to $to
  kill "$server"
  wait "$server" 2> /dev/null || true
done > seen
diff - seen <<'END'
a server without SMTPUTF8
  nodemailer: sent <jobs@xn--zrich-kva.example> To: jobs@xn--zrich-kva.example
  emailjs: sent <jobs@zürich.example> To: jobs@zürich.example
  smtplib: refused
  aiosmtplib: refused
  Net::SMTP: sent <jobs@zürich.example> To: jobs@zürich.example
  ruby-mail: sent <jobs@zürich.example> To: jobs@=?UTF-8?B?esO8cmljaC5leGFtcGxl?=
  curl: sent <jobs@xn--zrich-kva.example> To: jobs@zürich.example
  msmtp: sent <jobs@zürich.example> To: jobs@zürich.example
  s-nail: sent <jobs@xn--zrich-kva.example> To: jobs@xn--zrich-kva.example
  swaks: sent <jobs@zürich.example> To: jobs@zürich.example
a server with SMTPUTF8
  nodemailer: sent <jobs@xn--zrich-kva.example> To: jobs@xn--zrich-kva.example
  emailjs: sent <jobs@zürich.example> To: jobs@zürich.example
  smtplib: sent <jobs@zürich.example> To: jobs@zürich.example
  aiosmtplib: sent <jobs@zürich.example> To: jobs@zürich.example
  Net::SMTP: sent <jobs@zürich.example> To: jobs@zürich.example
  ruby-mail: sent <jobs@zürich.example> To: jobs@=?UTF-8?B?esO8cmljaC5leGFtcGxl?=
  curl: sent <jobs@xn--zrich-kva.example> To: jobs@zürich.example
  msmtp: sent <jobs@zürich.example> To: jobs@zürich.example
  s-nail: sent <jobs@xn--zrich-kva.example> To: jobs@xn--zrich-kva.example
  swaks: sent <jobs@zürich.example> To: jobs@zürich.example
END
echo "As found: three of ten convert the name of the host, five hand it over to a server that cannot read it."
