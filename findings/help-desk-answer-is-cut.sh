#!/usr/bin/env bash
# What a reader of replies leaves of an answer that a help desk wrote.
#
# email-reply-parser 2.3.7.
#
# One would guess that only quotations and a signature are cut. A sentence that begins with "Sent from" ends the answer,
# with all that follows, the case number and "do not press again" included; and the lines after "--", where help desks
# print the number of the case, are gone. The German line "Von: … Gesendet: …" is known, so English is not the reason.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save email-reply-parser@2.3.7

cat > try.mjs <<'END'
import EmailReplyParser from 'email-reply-parser';

const mails = {
  'sent from': 'Please wait until Monday.\n\nSent from the help desk at 10:00, case 4711.\nDo not press again.',
  'in a sentence': 'Please wait until Monday.\n\nThis was sent from the help desk, case 4711.\nDo not press again.',
  'under two hyphens': 'It works now.\n\nAnn\n\n--\nCase 4711: closed on Monday',
  'German quotation': 'Es geht wieder.\n\n-----Ursprüngliche Nachricht-----\nVon: Jo\nGesendet: Montag\n\nEs geht nicht.',
  'a line of strokes': 'It works now.\n_____________\nCase 4711: closed on Monday',
};
for (const [name, mail] of Object.entries(mails)) {
  console.log(`${name}: ${JSON.stringify(new EmailReplyParser().read(mail).getVisibleText())}`);
}
END

node try.mjs > seen
diff - seen <<'END'
sent from: "Please wait until Monday.\n"
in a sentence: "Please wait until Monday.\n\nThis was sent from the help desk, case 4711.\nDo not press again."
under two hyphens: "It works now.\n\nAnn\n"
German quotation: "Es geht wieder.\n"
a line of strokes: "It works now.\n_____________\nCase 4711: closed on Monday"
END
echo "As found: what stands under two hyphens, or after a line that begins with Sent from, is gone."
