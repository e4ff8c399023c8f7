#!/usr/bin/env bash
# Recipients that stand in a group ("Staff: …;"), read by eleven libraries.
#
# mailparser 3.14.2, postal-mime 4.0.0, address-rfc2822 2.2.4, email-addresses 5.0.0; email.utils and email.policy of Python
# 3.11, ruby-mail 2.7.1, libemail-address-perl 1.913, libemail-address-xs-perl 1.05, libmailtools-perl 2.21 and
# php8.2-mailparse of Debian 12.
#
# A list of recipients may hold groups, and a mail to many hidden ones says "undisclosed-recipients:;" (RFC 5322, 3.4). One
# would guess that a reader gives the members, and of the empty group nothing. Mail::Address of Perl makes the name of the
# group part of the first address ("Staff:ana@globex.example") and of the empty group an address; mailparse of PHP gives the
# group as one address with all in it; email.utils of Python gives one with nothing in it, so that who counts recipients
# counts one. An answer to all goes to addresses that do not exist.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2 libemail-address-perl=1.913-1 libemail-address-xs-perl=1.05-1+b1 libmailtools-perl=2.21-2 php8.2-cli php8.2-mbstring php8.2-mailparse
npm install --silent --no-audit --no-fund --no-save mailparser@3.14.2 postal-mime@4.0.0 address-rfc2822@2.2.4 email-addresses@5.0.0

cat > lists.json <<'END'
["Staff: ana@globex.example, Ben <ben@globex.example>;, hr@globex.example", "undisclosed-recipients:;"]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import rfc2822 from 'address-rfc2822';
import emailAddresses from 'email-addresses';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const members = (list) => list.flatMap((item) => item.group ?? item.addresses ?? [item]).map((item) => item.address ?? 'nothing');
for (const list of JSON.parse(readFileSync('lists.json', 'utf8'))) {
  const mail = `To: ${list}\r\n\r\n`;
  const read = {
    mailparser: (await simpleParser(mail)).to.value,
    'postal-mime': (await PostalMime.parse(mail)).to,
    'address-rfc2822': rfc2822.parse(list),
    'email-addresses': emailAddresses.parseAddressList(list),
  };
  for (const [name, said] of Object.entries(read)) console.log(`${list.split(':')[0]}: ${name} ${members(said).join(' + ')}`);
}
END
cat > try.py <<'END'
import email
import email.policy
import json
from email.utils import getaddresses

with open('lists.json') as file:
    lists = json.load(file)
for text in lists:
    name = text.split(':')[0]
    print(f'{name}: email.utils', ' + '.join(address or 'nothing' for _, address in getaddresses([text])))
    addresses = email.message_from_string(f'To: {text}\n\n', policy=email.policy.default)['to'].addresses
    print(f'{name}: email.policy', ' + '.join(address.addr_spec for address in addresses))
END
cat > try.rb <<'END'
require 'json'
require 'mail'

JSON.parse(File.read('lists.json')).each { |list| puts "#{list.split(':')[0]}: ruby-mail #{Mail.read_from_string("To: #{list}\r\n\r\n").to.join(' + ')}" }
END
cat > try.pl <<'END'
use Email::Address;
use Email::Address::XS qw(parse_email_addresses);
use JSON::PP;
use Mail::Address;
local $/;
open my $file, '<', 'lists.json';
for my $list (@{decode_json(<$file>)}) {
  my ($name) = split /:/, $list;
  print "$name: Email::Address ", join(' + ', map { $_->address } Email::Address->parse($list)), "\n";
  print "$name: Email::Address::XS ", join(' + ', map { $_->address } parse_email_addresses($list)), "\n";
  print "$name: Mail::Address ", join(' + ', map { $_->address } Mail::Address->parse($list)), "\n";
}
END
cat > try.php <<'END'
<?php
foreach (json_decode(file_get_contents('lists.json')) as $list) {
    echo strtok($list, ':'), ': mailparse ', implode(' + ', array_column(mailparse_rfc822_parse_addresses($list), 'address')), "\n";
}
END

php=(php8.2)
for extension in mbstring mailparse; do
  php8.2 -m | grep -q "^$extension\$" || php+=(-d "extension=$PHP_EXTENSIONS/$extension.so")
done
{ node try.mjs; /usr/bin/python3 try.py; ruby3.1 try.rb; perl try.pl; "${php[@]}" try.php; } | sed -E 's/ +$/ none/' > seen
diff - seen <<'END'
Staff: mailparser ana@globex.example + ben@globex.example + hr@globex.example
Staff: postal-mime ana@globex.example + ben@globex.example + hr@globex.example
Staff: address-rfc2822 ana@globex.example + ben@globex.example + hr@globex.example
Staff: email-addresses ana@globex.example + ben@globex.example + hr@globex.example
undisclosed-recipients: mailparser none
undisclosed-recipients: postal-mime none
undisclosed-recipients: address-rfc2822 none
undisclosed-recipients: email-addresses none
Staff: email.utils ana@globex.example + ben@globex.example + hr@globex.example
Staff: email.policy ana@globex.example + ben@globex.example + hr@globex.example
undisclosed-recipients: email.utils nothing
undisclosed-recipients: email.policy none
Staff: ruby-mail ana@globex.example + ben@globex.example + hr@globex.example
undisclosed-recipients: ruby-mail none
Staff: Email::Address ana@globex.example + ben@globex.example + hr@globex.example
Staff: Email::Address::XS ana@globex.example + ben@globex.example + hr@globex.example
Staff: Mail::Address Staff:ana@globex.example + ben@globex.example + hr@globex.example
undisclosed-recipients: Email::Address none
undisclosed-recipients: Email::Address::XS none
undisclosed-recipients: Mail::Address undisclosed-recipients:
Staff: mailparse :ana@globex.example,ben@globex.example; + hr@globex.example
undisclosed-recipients: mailparse :;
END
echo "As found: the group becomes an address in three of eleven."
