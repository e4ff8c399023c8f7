#!/usr/bin/env bash
# A letter in which the CV stands between two paragraphs, as Apple's Mail sends it, read by eight readers of mail.
#
# mailparser 3.14.2, postal-mime 4.0.0, letterparser 0.1.8; email of Python 3.11, ruby-mail 2.7.1, notmuch 0.37, mu 1.8.14 and
# mblaze 1.1 of Debian 12.
#
# Where a file is dropped into the midst of a letter, the letter goes out as text, file, text in one multipart/mixed. One would
# guess that what gives the text of a mail gives the whole of it. get_body of Python, whose name says so, gives what stands
# before the file, as text_part of ruby-mail does. "I can begin in March" is in neither, and nothing says that there is more.
# The other six have both.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2 notmuch=0.37-1+b1 mblaze=1.1-1 maildir-utils=1.8.14-1
npm install --silent --no-audit --no-fund --no-save mailparser@3.14.2 postal-mime@4.0.0 letterparser@0.1.8
export LC_ALL=C.UTF-8 HOME=$folder

sed 's/$/\r/' > letter.eml <<'END'
From: Ana Mori <ana@mori.example>
To: jobs@globex.example
Subject: My application
Date: Tue, 1 Dec 2026 09:00:00 +0100
Message-ID: <1@mori.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=us-ascii

Here is my CV:
--b
Content-Type: application/pdf; name="cv.pdf"
Content-Disposition: inline; filename="cv.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--b
Content-Type: text/plain; charset=us-ascii

I can begin in March.
--b--
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { extract } from 'letterparser';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const text = readFileSync('letter.eml', 'latin1');
const read = {
  mailparser: async () => (await simpleParser(text)).text,
  'postal-mime': async () => (await PostalMime.parse(text)).text,
  letterparser: () => extract(text).text,
};
for (const [name, run] of Object.entries(read)) console.log(`${name}: ${`${await run()}`.replace(/\s+/g, ' ').trim()}`);
END
cat > read.py <<'END'
import email
import email.policy

with open('letter.eml', 'rb') as file:
    letter = email.message_from_binary_file(file, policy=email.policy.default)
print('get_body of Python:', letter.get_body().get_content().strip())
END
mkdir -p box/cur box/new box/tmp
cp letter.eml box/cur/1:2,S
printf '[database]\npath=%s/box\n[user]\nname=Ana\nprimary_email=ana@mori.example\n' "$folder" > notmuch.conf
export NOTMUCH_CONFIG=$folder/notmuch.conf
notmuch new > messages 2>&1
{
  node read.mjs 2> messages
  /usr/bin/python3 read.py
  echo "text_part of ruby-mail: $(ruby3.1 -r mail -e 'puts Mail.read("letter.eml").text_part&.decoded')"
  echo "notmuch: $(notmuch show --format=text '*' | grep -oE 'Here.*:|I can.*[.]' | paste -sd ' ')"
  echo "mu: $(mu view "$folder/letter.eml" | grep -oE 'Here.*:|I can.*[.]' | paste -sd ' ')"
  echo "mblaze: $(mshow "$folder/letter.eml" | grep -oE 'Here.*:|I can.*[.]' | paste -sd ' ')"
} | tr -d '\r' > seen
diff - seen <<'END'
mailparser: Here is my CV: I can begin in March.
postal-mime: Here is my CV: I can begin in March.
letterparser: Here is my CV: I can begin in March.
get_body of Python: Here is my CV:
text_part of ruby-mail: Here is my CV:
notmuch: Here is my CV: I can begin in March.
mu: Here is my CV: I can begin in March.
mblaze: Here is my CV: I can begin in March.
END
echo "As found: two of eight give the letter up to the CV alone."
