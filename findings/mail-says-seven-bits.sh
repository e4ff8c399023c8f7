#!/usr/bin/env bash
# An e-mail draft with umlauts and a long subject, written to be opened in a mail program.
#
# mimetext 3.0.28, mailparser 3.14.2.
#
# One would expect a composer of MIME to encode what is not ASCII. The body goes out as it is under the words
# 'Content-Transfer-Encoding: 7bit', the whole subject as one encoded word, where RFC 2047 allows 75 characters, and the
# lines end with LF, where RFC 5322 wants CRLF. Readers repair all of it, so a test that reads the draft again sees nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save mimetext@3.0.28 mailparser@3.14.2

cat > try.mjs <<'END'
import { createMimeMessage } from 'mimetext';
import { simpleParser } from 'mailparser';

const mail = createMimeMessage();
mail.setSender('ada@mail.example');
mail.setRecipient('help@globex.example');
mail.setSubject('Bewerbung als Köchin für die Großküche am Überseeplatz, Kennziffer 4711/2026, Störung');
mail.addMessage({ contentType: 'text/plain', data: 'Grüße aus Köln' });
const raw = mail.asRaw();
console.log('encoding', raw.match(/Content-Transfer-Encoding: (.*)/)[1].trim(), '· letters outside of it', /[^\x00-\x7f]/.test(raw.split('\n\n').at(-1)) ? 'yes' : 'no');
console.log('longest encoded word', Math.max(...raw.match(/=\?\S+\?=/g).map((word) => word.length)));
console.log('line ends', raw.includes('\r\n') ? 'CRLF' : 'LF');
console.log('read again', (await simpleParser(raw)).text.trim());
END

node try.mjs > seen
diff - seen <<'END'
encoding 7bit · letters outside of it yes
longest encoded word 136
line ends LF
read again Grüße aus Köln
END
echo "As found: umlauts go out as they are under the name of seven bits."
