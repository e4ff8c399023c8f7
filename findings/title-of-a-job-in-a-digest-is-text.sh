#!/usr/bin/env bash
# A letter that brings two jobs as a digest, each with a sender and a subject of its own, read by ten libraries and programs.
#
# mailparser 3.14.2, postal-mime 4.0.0, letterparser 0.1.8, eml-format 0.6.1; email of Python 3.11, ruby-mail 2.7.1,
# Email::MIME 1.953, MIME-tools 5.510, notmuch 0.37 and mblaze 1.1 of Debian 12.
#
# In multipart/digest a part that does not say what it is is a letter (RFC 2046, 5.1.5), and such a digest has an empty line
# for the headers of each part. One would guess that this is old enough, and known where multipart/mixed is. Four of ten know
# it. mailparser, letterparser and ruby-mail make plain text of both letters, headers and all, so that the text begins with
# "From:"; eml-format makes two files of no kind. Email::MIME and mblaze take sender and subject for headers of a part, and
# leave only the sentence "Apply by 4 December", without the job that it is about. notmuch shows the subjects and does not
# find them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mail=2.7.1+dfsg1-2 libemail-mime-perl=1.953-1 libmime-tools-perl=5.510-1 notmuch=0.37-1+b1 mblaze=1.1-1
npm install --silent --no-audit --no-fund --no-save mailparser@3.14.2 postal-mime@4.0.0 letterparser@0.1.8 eml-format@0.6.1
export HOME=$folder LC_ALL=C.UTF-8 NOTMUCH_CONFIG=$folder/notmuch-config

mkdir -p mail/cur mail/new mail/tmp
sed 's/$/\r/' > mail/cur/digest.eml <<'END'
From: jobs@globex.example
To: ana@home.example
Subject: Two jobs
Date: Mon, 30 Nov 2026 09:00:00 +0000
Message-ID: <1@globex.example>
MIME-Version: 1.0
Content-Type: multipart/digest; boundary=next

--next

From: nurse@globex.example
Subject: Night nurse
Date: Mon, 30 Nov 2026 08:00:00 +0000

Apply by 4 December.

--next

From: cook@globex.example
Subject: Cook
Date: Mon, 30 Nov 2026 08:30:00 +0000

Apply by 5 December.

--next--
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import emlFormat from 'eml-format';
import { extract } from 'letterparser';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const letter = readFileSync('mail/cur/digest.eml');
const say = (name, text, files) => console.log(`${name}: text ${text ? JSON.stringify(text.replace(/\s+/g, ' ').trim().slice(0, 60)) : 'none'}, files ${files.join(', ') || 'none'}`);
const one = await simpleParser(letter);
say('mailparser', one.text, one.attachments.map(({ contentType }) => contentType));
const other = await PostalMime.parse(letter);
say('postal-mime', other.text, other.attachments.map(({ mimeType }) => mimeType));
const third = extract(letter.toString());
say('letterparser', third.text, third.attachments.map(({ contentType }) => contentType.type));
const fourth = await promisify(emlFormat.read)(letter.toString());
say('eml-format', fourth.text, fourth.attachments.map(({ contentType }) => contentType ?? 'of no kind'));
END
cat > read.py <<'END'
import email
import email.policy

with open('mail/cur/digest.eml', 'rb') as file:
    letter = email.message_from_binary_file(file, policy=email.policy.default)
print('email of Python:', ', '.join(f'{part.get_content_type()} {part.get_content()["subject"]}' for part in letter.iter_parts()))
END
cat > read.rb <<'END'
require 'mail'

letter = Mail.read('mail/cur/digest.eml')
puts "ruby-mail: #{letter.parts.map { |part| "#{part.mime_type} #{part.body.decoded.strip.lines.first.strip}" }.join(', ')}; text of the letter #{letter.text_part.decoded.strip.split("\n").length} lines"
END
cat > read.pl <<'END'
use Email::MIME;
use MIME::Parser;
local $/;
open my $file, '<:raw', 'mail/cur/digest.eml';
my $text = <$file>;
my $parser = MIME::Parser->new;
$parser->output_to_core(1);
my $letter = $parser->parse_data($text);
print 'MIME-tools: ', join(', ', map { $_->effective_type . ' ' . ($_->parts ? $_->parts(0)->get('Subject') =~ s/\s+$//r : '') } $letter->parts), "\n";
print 'Email::MIME: ', join(', ', map { ($_->content_type // 'of no kind') . ' ' . ($_->body =~ /(.*)/)[0] =~ s/\r//r } Email::MIME->new($text)->subparts), "\n";
END
printf '[database]\npath=%s/mail\n[user]\nname=Ana\nprimary_email=ana@home.example\n[new]\ntags=new\n' "$folder" > notmuch-config
{
  node read.mjs
  /usr/bin/python3 read.py
  ruby3.1 read.rb
  perl read.pl
  notmuch new > messages 2>&1
  echo "notmuch: $(notmuch show --format=text id:1@globex.example | sed -n 's/^Subject: //p; s/.*Content-type: \(message.*\)/\1/p' | paste -sd' ')"
  echo "notmuch, by a word: $(notmuch count Apply), by a subject: $(notmuch count subject:Cook)"
  echo "mshow: $(mshow -t mail/cur/digest.eml | sed -n 's/^ *[0-9]*: //p' | paste -sd, | sed 's/,/, /g')"
} > seen
diff - seen <<'END'
mailparser: text "From: nurse@globex.example Subject: Night nurse Date: Mon, 3", files none
postal-mime: text "----------------------------- From: nurse@globex.example Sub", files none
letterparser: text "From: nurse@globex.example Subject: Night nurse Date: Mon, 3", files none
eml-format: text none, files of no kind, of no kind
email of Python: message/rfc822 Night nurse, message/rfc822 Cook
ruby-mail: text/plain From: nurse@globex.example, text/plain From: cook@globex.example; text of the letter 5 lines
MIME-tools: message/rfc822 Night nurse, message/rfc822 Cook
Email::MIME: of no kind Apply by 4 December., of no kind Apply by 5 December.
notmuch: Two jobs message/rfc822 Night nurse message/rfc822 Cook
notmuch, by a word: 1, by a subject: 0
mshow: multipart/digest size=252, text/plain size=22, text/plain size=22
END
echo "As found: a letter within a digest is none for six of ten."
