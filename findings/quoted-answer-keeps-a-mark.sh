#!/usr/bin/env bash
# A help desk's answer that quotes, as plain text with format=flowed (RFC 3676).
#
# mailparser 3.14.2, postal-mime 4.0.0.
#
# Both join the lines that end with a blank, and one would guess that both know the quote mark at the start of the next
# line. One of them leaves it: the quoted error message has a '>' in the middle, and no longer equals what the page said.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save mailparser@3.14.2 postal-mime@4.0.0

cat > try.mjs <<'END'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const mail = [
  'From: Help desk <help@globex.example>',
  'To: applicant@mail.example',
  'Subject: Your question',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8; format=flowed',
  '',
  '> The page said: your form could ',
  '> not be saved (error 4711).',
  'We have mended this, please try ',
  'again today.',
  '',
].join('\r\n');
const show = (name, text) => console.log(`${name}:\n${text.trim()}`);
show('mailparser', (await simpleParser(mail)).text);
show('postal-mime', (await new PostalMime().parse(mail)).text);
END

node try.mjs > seen
diff - seen <<'END'
mailparser:
> The page said: your form could not be saved (error 4711).
We have mended this, please try again today.
postal-mime:
> The page said: your form could > not be saved (error 4711).
We have mended this, please try again today.
END
echo "As found: one of two leaves the quote mark in the middle of the sentence."
