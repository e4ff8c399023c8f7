#!/usr/bin/env bash
# The name of an attached CV, written by the most used sender and read by four readers.
#
# nodemailer 10.6.1, mailparser 3.14.2, postal-mime 4.0.0, letterparser 0.1.8, eml-format 0.6.1.
#
# A long name with other letters than those of ASCII is sent in numbered pieces (RFC 2231, sections 3 and 4.1), and once more in the
# older form for programs that do not know them. One would guess that a reader finds one of both. One reader has no name
# for the attachment at all; another takes the older form and puts a blank between its pieces, where RFC 2047 (section 6.2)
# wants none, so the name has two blanks, and one before ".pdf". With a short name three agree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save nodemailer@10.6.1 mailparser@3.14.2 postal-mime@4.0.0 letterparser@0.1.8 eml-format@0.6.1

cat > try.mjs <<'END'
import nodemailer from 'nodemailer';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { extract } from 'letterparser';
import emlFormat from 'eml-format';

const sender = nodemailer.createTransport({ streamTransport: true, buffer: true });
for (const filename of ['cv.pdf', 'Lebenslauf Jürgen Müller – Bewerbung als Krankenpfleger.pdf']) {
  const { message } = await sender.sendMail({
    from: 'ana@globex.example', to: 'jobs@globex.example', subject: 'Application', text: 'Dear team',
    attachments: [{ filename, content: 'x' }],
  });
  const given = {
    mailparser: (await simpleParser(message)).attachments[0].filename,
    'postal-mime': (await PostalMime.parse(message)).attachments[0].filename,
    letterparser: extract(message.toString()).attachments[0].filename,
    'eml-format': await new Promise((done) => emlFormat.read(message.toString(), (_, mail) => done(mail.attachments[0].name))),
  };
  for (const [reader, name] of Object.entries(given)) console.log(reader.padEnd(12), JSON.stringify(name ?? null));
}
END

node try.mjs > seen
diff - seen <<'END'
mailparser   "cv.pdf"
postal-mime  "cv.pdf"
letterparser "cv.pdf"
eml-format   "cv.pdf"
mailparser   "Lebenslauf Jürgen Müller – Bewerbung als Krankenpfleger.pdf"
postal-mime  "Lebenslauf Jürgen Müller – Bewerbung als Krankenpfleger.pdf"
letterparser "Lebenslauf Jürgen Müller  – Bewerbung als Krankenpfleger .pdf"
eml-format   null
END
echo "As found: of four readers one gives no name and one a name with more blanks."
