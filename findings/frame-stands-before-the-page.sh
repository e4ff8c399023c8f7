#!/usr/bin/env bash
# A saved posting (MHTML) whose page is named by "start" and stands second, after the page of a frame, in seven readers.
#
# mhtml2html 3.0.0, mailparser 3.14.2, postal-mime 4.0.0, letterparser 0.1.8, eml-format 0.6.1; email of Python 3.11 and
# ruby-mail 2.7.1 of Debian 12.
#
# The root of multipart/related is the part that "start" names, and the first only where it is left out (RFC 2387, 3.2). One
# would guess that a reader of saved pages, or of letters with pictures, knows the attribute that says which part is the
# page. Of seven one does, the one of Python. mhtml2html, made for saved pages, eml-format and ruby-mail give the frame and
# leave the posting out; mailparser, postal-mime and letterparser put the frame before it as if it were its beginning.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2
npm install --silent --no-audit --no-fund --no-save --ignore-scripts mhtml2html@3.0.0 jsdom@29.1.1 mailparser@3.14.2 postal-mime@4.0.0 letterparser@0.1.8 eml-format@0.6.1
export LC_ALL=C.UTF-8

sed 's/$/\r/' > posting.mhtml <<'END'
From: <Saved by a browser>
Snapshot-Content-Location: https://jobs.globex.example/4711
Subject: Nurse
Date: Mon, 30 Nov 2026 09:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/related;
 type="text/html";
 start="<page@globex.example>";
 boundary="next"

--next
Content-Type: text/html
Content-ID: <frame@globex.example>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://jobs.globex.example/frame.html

<html><body><p>Frame</p></body></html>
--next
Content-Type: text/html
Content-ID: <page@globex.example>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://jobs.globex.example/4711

<html><body><h1>Nurse</h1></body></html>
--next--
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import emlFormat from 'eml-format';
import { JSDOM } from 'jsdom';
import { extract } from 'letterparser';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const require = createRequire(import.meta.url);
const mhtml2html = require('mhtml2html');
const letter = readFileSync('posting.mhtml');
const say = (name, html) => console.log(`${name}: ${(html ?? 'nothing').replace(/<\/?(html|head|body|br)[^>]*>| style=""/g, '').replace(/\s+/g, ' ').trim()}`);
say('mhtml2html', mhtml2html.convert(letter.toString(), { parseDOM: (html) => new JSDOM(html) }).window.document.body.innerHTML);
say('mailparser', (await simpleParser(letter)).html);
say('postal-mime', (await PostalMime.parse(letter)).html);
say('letterparser', extract(letter.toString()).html);
say('eml-format', (await promisify(emlFormat.read)(letter.toString())).html);
END
cat > read.py <<'END'
import email
import email.policy

with open('posting.mhtml', 'rb') as file:
    letter = email.message_from_binary_file(file, policy=email.policy.default)
print('email of Python:', letter.get_body(('html', 'plain')).get_content().strip().replace('<html><body>', '').replace('</body></html>', ''))
END
{
  node read.mjs
  /usr/bin/python3 read.py
  ruby3.1 -rmail -e 'puts "ruby-mail: #{Mail.read("posting.mhtml").html_part.decoded.strip.gsub(/<\/?(html|body)>/, "")}"'
} > seen
diff - seen <<'END'
mhtml2html: <p>Frame</p>
mailparser: <p>Frame</p> <h1>Nurse</h1>
postal-mime: <p>Frame</p> <h1>Nurse</h1>
letterparser: <p>Frame</p> <h1>Nurse</h1>
eml-format: <p>Frame</p>
email of Python: <h1>Nurse</h1>
ruby-mail: <p>Frame</p>
END
echo "As found: the page of a frame stands before the posting, or for it, in six of seven."
