#!/usr/bin/env bash
# The name of a sender with a nickname in quotation marks, a full stop or a department in brackets, read by eleven libraries.
#
# mailparser 3.14.2, postal-mime 4.0.0, address-rfc2822 2.2.4, email-addresses 5.0.0; email.utils and email.policy of Python
# 3.11, ruby-mail 2.7.1, libemail-address-perl 1.913, libemail-address-xs-perl 1.05, libmailtools-perl 2.21 and
# php8.2-mailparse of Debian 12.
#
# A name before an address is a row of words, each bare or in quotation marks (RFC 5322, 3.2.5). One would guess that
# readers give the row with its blanks. For Ana "Nan" Mori one gives Nan alone, two lose the blank before Mori, two keep the
# marks. Of Ana M. Mori one makes "M ." and one "M.Mori". "Ana (HR)" in quotation marks loses its bracket in one, which
# takes it for a remark; and of the older form, with the name as a remark behind the address, seven have no name at all,
# among them the newer of the two readers of Python.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2 libemail-address-perl=1.913-1 libemail-address-xs-perl=1.05-1+b1 libmailtools-perl=2.21-2 php8.2-cli php8.2-mbstring php8.2-mailparse
npm install --silent --no-audit --no-fund --no-save mailparser@3.14.2 postal-mime@4.0.0 address-rfc2822@2.2.4 email-addresses@5.0.0

cat > senders.json <<'END'
["Ana \"Nan\" Mori <ana@globex.example>", "Ana M. Mori <ana@globex.example>", "\"Ana (HR)\" <ana@globex.example>", "Ana (HR) <ana@globex.example>", "ana@globex.example (Ana Mori)"]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import rfc2822 from 'address-rfc2822';
import emailAddresses from 'email-addresses';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

for (const sender of JSON.parse(readFileSync('senders.json', 'utf8'))) {
  const mail = `From: ${sender}\r\n\r\n`;
  console.log(`mailparser\t${sender}\t${(await simpleParser(mail)).from.value[0].name}`);
  console.log(`postal-mime\t${sender}\t${(await PostalMime.parse(mail)).from.name}`);
  console.log(`address-rfc2822\t${sender}\t${rfc2822.parse(sender)[0].phrase}`);
  console.log(`email-addresses\t${sender}\t${emailAddresses.parseOneAddress(sender).name ?? ''}`);
}
END
cat > try.py <<'END'
import email
import email.policy
import json
from email.utils import parseaddr

with open('senders.json') as file:
    senders = json.load(file)
for sender in senders:
    print('email.utils', sender, parseaddr(sender)[0], sep='\t')
    print('email.policy', sender, email.message_from_string(f'From: {sender}\n\n', policy=email.policy.default)['from'].addresses[0].display_name, sep='\t')
END
cat > try.rb <<'END'
require 'json'
require 'mail'

JSON.parse(File.read('senders.json')).each { |sender| puts "ruby-mail\t#{sender}\t#{Mail.read_from_string("From: #{sender}\r\n\r\n")[:from].display_names.first}" }
END
cat > try.pl <<'END'
use Email::Address;
use Email::Address::XS;
use JSON::PP;
use Mail::Address;
local $/;
open my $file, '<', 'senders.json';
for my $sender (@{decode_json(<$file>)}) {
  my ($one) = Email::Address->parse($sender);
  my ($other) = Mail::Address->parse($sender);
  print "Email::Address\t$sender\t", $one->phrase // '', "\n";
  print "Email::Address::XS\t$sender\t", Email::Address::XS->parse($sender)->phrase // '', "\n";
  print "Mail::Address\t$sender\t", $other->phrase, "\n";
}
END
cat > try.php <<'END'
<?php
foreach (json_decode(file_get_contents('senders.json')) as $sender) {
    echo "mailparse\t$sender\t", mailparse_rfc822_parse_addresses($sender)[0]['display'], "\n";
}
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    library, sender, name = line.rstrip('\n').split('\t')
    said.setdefault(sender, {}).setdefault(name.strip() or '(no name)', []).append(library)
for sender, names in said.items():
    print(sender)
    for name, libraries in names.items():
        print(f"  {name}: {', '.join(libraries)}")
END

php=(php8.2)
for extension in mbstring mailparse; do
  php8.2 -m | grep -q "^$extension\$" || php+=(-d "extension=$PHP_EXTENSIONS/$extension.so")
done
{ node try.mjs; /usr/bin/python3 try.py; ruby3.1 try.rb; perl try.pl; "${php[@]}" try.php; } | /usr/bin/python3 group.py > seen
diff - seen <<'END'
Ana "Nan" Mori <ana@globex.example>
  Ana Nan Mori: mailparser, postal-mime, email.utils, email.policy, Email::Address::XS, mailparse
  Ana NanMori: address-rfc2822, email-addresses
  Nan: ruby-mail
  Ana "Nan" Mori: Email::Address, Mail::Address
Ana M. Mori <ana@globex.example>
  Ana M. Mori: mailparser, postal-mime, address-rfc2822, email-addresses, email.utils, email.policy, ruby-mail, Email::Address, Email::Address::XS
  Ana M . Mori: Mail::Address
  Ana M.Mori: mailparse
"Ana (HR)" <ana@globex.example>
  Ana (HR): mailparser, postal-mime, address-rfc2822, email-addresses, email.utils, email.policy, ruby-mail, Email::Address::XS, mailparse
  Ana: Email::Address
  "Ana (HR)": Mail::Address
Ana (HR) <ana@globex.example>
  Ana: mailparser, postal-mime, address-rfc2822, email-addresses, email.policy, ruby-mail, Email::Address, Email::Address::XS, Mail::Address
  Ana (HR): email.utils, mailparse
ana@globex.example (Ana Mori)
  Ana Mori: mailparser, postal-mime, email.utils, mailparse
  (no name): address-rfc2822, email-addresses, email.policy, ruby-mail, Email::Address, Email::Address::XS, Mail::Address
END
echo "As found: a nickname is the whole name in one of eleven."
