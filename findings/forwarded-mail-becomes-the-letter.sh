#!/usr/bin/env bash
# A refusal that is forwarded as an attached message, and what readers take for the sender's own words.
#
# mailparser 3.14.2, postal-mime 4.0.0, letterparser 0.1.8, eml-format 0.6.1.
#
# One would guess that a message inside a message (message/rfc822, RFC 2046, 5.2.1) is an attachment in every reader. Without
# a Content-Disposition, as several programs forward, postal-mime writes it into the text, under a heading of its own making;
# letterparser joins its words to those of the sender, without any sign, also where it is said to be an attachment, and then
# lists none. "We will not go on" then stands in what the applicant wrote.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save mailparser@3.14.2 postal-mime@4.0.0 letterparser@0.1.8 eml-format@0.6.1

cat > try.mjs <<'END'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { extract } from 'letterparser';
import emlFormat from 'eml-format';

const mail = (disposition) => `From: Ana Mori <ana@globex.example>
To: jobs@globex.example
Subject: Question
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=part

--part
Content-Type: text/plain

Is this meant for me?
--part
Content-Type: message/rfc822
${disposition}
From: Globex <jobs@globex.example>
Subject: Your application
Content-Type: text/plain

We will not go on.
--part--
`.replaceAll('\n', '\r\n');
for (const disposition of ['', 'Content-Disposition: attachment; filename="answer.eml"\n']) {
  const text = mail(disposition);
  const given = {
    mailparser: await simpleParser(text),
    'postal-mime': await PostalMime.parse(text),
    letterparser: extract(text),
    'eml-format': await new Promise((done) => emlFormat.read(text, (_, read) => done(read))),
  };
  console.log(disposition ? 'as an attachment' : 'without a disposition');
  for (const [reader, read] of Object.entries(given)) {
    console.log('  ', reader.padEnd(12), JSON.stringify(read.text.replace(/\r/g, '').trim()), '· attachments:', read.attachments?.length ?? 0);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
without a disposition
   mailparser   "Is this meant for me?" · attachments: 1
   postal-mime  "Is this meant for me?\n\n\n-------------------------------------\nFrom:    Globex <jobs@globex.example>\nSubject: Your application\n-------------------------------------\n\nWe will not go on." · attachments: 0
   letterparser "Is this meant for me?\nWe will not go on." · attachments: 0
   eml-format   "Is this meant for me?" · attachments: 1
as an attachment
   mailparser   "Is this meant for me?" · attachments: 1
   postal-mime  "Is this meant for me?" · attachments: 1
   letterparser "Is this meant for me?\nWe will not go on." · attachments: 0
   eml-format   "Is this meant for me?" · attachments: 1
END
echo "As found: two of four put the forwarded words into the letter, one without a sign."
