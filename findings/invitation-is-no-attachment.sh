#!/usr/bin/env bash
# An invitation to an interview as calendars send it, beside the text of a letter, asked for as an attachment.
#
# mailparser 3.14.2, postal-mime 4.0.0, letterparser 0.1.8, eml-format 0.6.1; email of Python 3.11, ruby-mail 2.7.1,
# Email::MIME 1.953 and notmuch 0.37 of Debian 12.
#
# An invitation is a third form of the letter in multipart/alternative, with a method and mostly without a name (RFC 6047,
# 2.4). One would guess that a library, asked for what is attached to a letter, gives what is neither its text nor its HTML.
# Five of eight do not: iter_attachments of Python leaves out all of multipart/alternative, ruby-mail and notmuch go by the
# name of a file or the disposition, as does whoever walks the parts of Email::MIME, and an invitation has neither.
# letterparser puts BEGIN:VCALENDAR into the text of the letter, behind the sentence, and attaches nothing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2 libemail-mime-perl=1.953-1 notmuch=0.37-1+b1
npm install --silent --no-audit --no-fund --no-save mailparser@3.14.2 postal-mime@4.0.0 letterparser@0.1.8 eml-format@0.6.1
export HOME=$folder LC_ALL=C.UTF-8 NOTMUCH_CONFIG=$folder/notmuch-config

mkdir -p mail/cur mail/new mail/tmp
cat > start <<'END'
From: jobs@globex.example
To: ana@home.example
Subject: Interview
Date: Mon, 30 Nov 2026 09:00:00 +0000
Message-ID: <1@globex.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=next

--next
Content-Type: text/plain; charset=utf-8

We invite you.
--next
END
cat > end <<'END'
Content-Type: text/calendar; charset=utf-8; method=REQUEST

BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Globex//Jobs//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:1@globex.example
DTSTAMP:20261130T090000Z
DTSTART:20261204T090000Z
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
--next--
END
printf 'Content-Type: text/html; charset=utf-8\n\n<p>We invite you.</p>\n--next\n' > html
cat start html end | sed 's/$/\r/' > mail/cur/invitation.eml
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import emlFormat from 'eml-format';
import { extract } from 'letterparser';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const letter = readFileSync('mail/cur/invitation.eml');
const say = (name, files, text) => console.log(`${name}: ${files.join(', ') || 'no attachment'}${text.includes('VCALENDAR') ? ', and it is in the text' : ''}`);
const one = await simpleParser(letter);
say('mailparser', one.attachments.map(({ contentType, filename }) => `${contentType}, ${filename ?? 'no name'}`), one.text);
const other = await PostalMime.parse(letter);
say('postal-mime', other.attachments.map(({ mimeType, filename, method }) => `${mimeType}, ${filename ?? 'no name'}, ${method}`), other.text);
const third = extract(letter.toString());
say('letterparser', third.attachments.map(({ contentType }) => contentType.type), third.text);
const fourth = await promisify(emlFormat.read)(letter.toString());
say('eml-format', fourth.attachments.map(({ contentType, name }) => `${contentType.split(';')[0]}, ${name ?? 'no name'}`), fourth.text);
END
cat > read.py <<'END'
import email
import email.policy

with open('mail/cur/invitation.eml', 'rb') as file:
    letter = email.message_from_binary_file(file, policy=email.policy.default)
print('email of Python:', ', '.join(part.get_content_type() for part in letter.iter_attachments()) or 'no attachment')
END
cat > read.rb <<'END'
require 'mail'

letter = Mail.read('mail/cur/invitation.eml')
puts "ruby-mail: #{letter.attachments.map(&:mime_type).join(', ')}#{'no attachment' if letter.attachments.empty?}#{', has_attachments?' if letter.has_attachments?}"
END
cat > read.pl <<'END'
use Email::MIME;
local $/;
open my $file, '<:raw', 'mail/cur/invitation.eml';
my @parts;
Email::MIME->new(scalar <$file>)->walk_parts(sub { push @parts, $_[0] if ($_[0]->header('Content-Disposition') // '') =~ /attachment/ || $_[0]->filename });
print 'Email::MIME, by name or disposition: ', @parts ? scalar @parts : 'no attachment', "\n";
END
printf '[database]\npath=%s/mail\n[user]\nname=Ana\nprimary_email=ana@home.example\n[new]\ntags=new\n' "$folder" > notmuch-config
{
  node read.mjs
  /usr/bin/python3 read.py
  ruby3.1 read.rb
  perl read.pl
  notmuch new > messages 2>&1
  echo "notmuch: $(notmuch count tag:attachment) with an attachment, $(notmuch count VCALENDAR) with the word VCALENDAR, $(notmuch count mimetype:text/calendar) with a calendar"
} > seen
diff - seen <<'END'
mailparser: text/calendar, no name
postal-mime: text/calendar, no name, REQUEST
letterparser: no attachment, and it is in the text
eml-format: text/calendar, no name
email of Python: no attachment
ruby-mail: no attachment
Email::MIME, by name or disposition: no attachment
notmuch: 0 with an attachment, 1 with the word VCALENDAR, 1 with a calendar
END
echo "As found: an invitation beside the letter is no attachment for five of eight."
