#!/usr/bin/env bash
# What becomes of the names on an Outlook letter (.msg) that is turned into an .eml file.
#
# Written by @tutao/oxmsg 0.2.3, read by @kenjiuno/msgreader 1.28.0, turned by msgconvert (libemail-outlook-message-perl 0.921 of
# Debian 12), the .eml read by postal-mime 4.0.0, mailparser 3.14.2 and email of Python 3.11.
#
# Outlook shows people as "Reyes, Ana". One would guess that a converter puts quotes around such a name, as RFC 5322 asks for.
# msgconvert writes it bare, and the letter comes from somebody called Reyes without an address for two of three readers, and
# goes to one called "Ito". A name with a semicolon is worse: of "HR; Bonn" at hr@globex.example it makes two, finds another
# recipient called Bonn, and gives the copy to that one; the address of HR is gone.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take libemail-outlook-message-perl=0.921-1 libemail-address-perl=1.913-1
npm install --silent --no-audit --no-fund --no-save @tutao/oxmsg@0.2.3 @kenjiuno/msgreader@1.28.0 postal-mime@4.0.0 mailparser@3.14.2

cat > write.cjs <<'END'
const { writeFileSync, readFileSync } = require('node:fs');
const MsgReader = require('@kenjiuno/msgreader').default;
const { Email } = require('@tutao/oxmsg');

const letter = new Email(false, false).sender('ana@initech.example', 'Reyes, Ana').subject('Application').bodyText('Dear all,')
  .to('ito@globex.example', 'Ito, Yuki').to('bonn@globex.example', 'Bonn').cc('hr@globex.example', 'HR; Bonn')
  .sentOn(new Date('2026-12-01T08:00:00Z'));
writeFileSync('letter.msg', letter.msg());
const { senderName, senderEmail, recipients } = new MsgReader(readFileSync('letter.msg')).getFileData();
console.log(`in the .msg: from ${senderName} <${senderEmail}>; to ${recipients.map(({ name, email }) => `${name} <${email}>`).join(' and ')}`);
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const eml = readFileSync('letter.eml');
const shown = people => people.map(({ name, address }) => `${name} <${address ?? ''}>`).join(' and ');
const { from, to, cc } = await PostalMime.parse(eml);
console.log(`postal-mime: from ${shown([from])}; to ${shown(to)}; copy to ${shown(cc)}`);
const mail = await simpleParser(eml);
console.log(`mailparser: from ${shown(mail.from.value)}; to ${shown(mail.to.value)}; copy to ${shown(mail.cc.value)}`);
END
cat > read.py <<'END'
import email
import email.policy

mail = email.message_from_binary_file(open('letter.eml', 'rb'), policy=email.policy.default)
shown = {name: ' and '.join(f'{one.display_name} <{one.addr_spec}>' for one in mail[name].addresses) for name in ('From', 'To', 'Cc')}
print(f"email of Python: from {shown['From']}; to {shown['To']}; copy to {shown['Cc']}")
END

{
  node write.cjs
  perl "$(command -v msgconvert)" --outfile letter.eml letter.msg 2> messages || { cat messages >&2; exit 1; }
  grep -E '^(From|To|Cc): ' letter.eml | tr -d '\r'
  node read.mjs
  /usr/bin/python3 read.py
} > seen
diff - seen <<'END'
in the .msg: from Reyes, Ana <ana@initech.example>; to Ito, Yuki <ito@globex.example> and Bonn <bonn@globex.example> and HR; Bonn <hr@globex.example>
From: Reyes, Ana <ana@initech.example>
To: Ito, Yuki <ito@globex.example>, Bonn <bonn@globex.example>
Cc: HR, Bonn <bonn@globex.example>
postal-mime: from Reyes <>; to Ito <> and Yuki <ito@globex.example> and Bonn <bonn@globex.example>; copy to HR <> and Bonn <bonn@globex.example>
mailparser: from Reyes, Ana <ana@initech.example>; to Ito, Yuki <ito@globex.example> and Bonn <bonn@globex.example>; copy to HR, Bonn <bonn@globex.example>
email of Python: from  <Reyes> and Ana <ana@initech.example>; to  <Ito> and Yuki <ito@globex.example> and Bonn <bonn@globex.example>; copy to  <HR> and Bonn <bonn@globex.example>
END
echo "As found: the sender has no address, and a copy goes to somebody else."
