#!/usr/bin/env bash
# An employer's answer with a line that begins with "From", in a mailbox file (mbox), as mail programs export them.
#
# node-mbox 2.0.0, mbox-parser 1.0.1, mbox-reader 1.2.0.
#
# A message begins with a line "From address date", and one would guess that a reader looks for all three. All three
# readers are content with the word. Programs that write the length of a message beside it (mboxcl2) leave such lines as
# they are: "From Monday on we are in Hill Street" then ends the answer, the sentence with the new place is in no message
# at all, and one reader has a second message that was sent by "Monday" (its page says that it does not read this kind; the
# others say nothing). Programs that put a mark before the line (mboxrd) mean it to be taken off again: two of three show
# it to the applicant.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save node-mbox@2.0.0 mbox-parser@1.0.1 mbox-reader@1.2.0

cat > try.mjs <<'END'
import { createReadStream, writeFileSync } from 'node:fs';
import { mboxParser } from 'mbox-parser';
import { mboxReader } from 'mbox-reader';
import { MboxStream } from 'node-mbox';

const message = text => `From hr@globex.example Fri Dec  4 09:00:00 2026
From: hr@globex.example
Subject: Your application
Content-Type: text/plain
Content-Length: ${text.length}

${text}
`;
const answer = 'We have moved.\n\nFrom Monday on we are in Hill Street.\nCome there, please.\n';
const files = { 'with its length (mboxcl2)': message(answer), 'with a mark (mboxrd)': message(answer.replace(/^(>*From )/gm, '>$1')) };
const words = mail => mail.replace(/^From:[^]*?\n\n/, '').trim();
const readers = {
  'node-mbox': file => new Promise((done, failed) => {
    const mails = [];
    const reader = MboxStream(createReadStream(file));
    reader.on('data', mail => mails.push(words(String(mail))));
    reader.on('error', failed);
    reader.on('finish', () => done(mails));
  }),
  'mbox-parser': async file => (await mboxParser(createReadStream(file))).map(mail => mail.text?.trim() ?? 'nothing'),
  'mbox-reader': async file => {
    const mails = [];
    for await (const mail of mboxReader(createReadStream(file))) mails.push(`by ${mail.returnPath}: ${words(String(mail.content))}`);
    return mails;
  },
};
for (const [kind, text] of Object.entries(files)) {
  writeFileSync('box.mbox', text);
  console.log(kind);
  for (const [name, read] of Object.entries(readers)) console.log(' ', name.padEnd(11), JSON.stringify(await read('box.mbox')));
}
END

node try.mjs > seen
diff - seen <<'END'
with its length (mboxcl2)
  node-mbox   ["We have moved.","Come there, please."]
  mbox-parser ["We have moved.","nothing"]
  mbox-reader ["by hr@globex.example: We have moved.","by Monday: Come there, please."]
with a mark (mboxrd)
  node-mbox   ["We have moved.\n\n>From Monday on we are in Hill Street.\nCome there, please."]
  mbox-parser ["We have moved.\n\n>From Monday on we are in Hill Street.\nCome there, please."]
  mbox-reader ["by hr@globex.example: We have moved.\n\nFrom Monday on we are in Hill Street.\nCome there, please."]
END
echo "As found: the sentence that begins with From is in no message, or bears a mark."
