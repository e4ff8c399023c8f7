#!/usr/bin/env bash
# Addresses of applicants, brought into one form before an account is looked for.
#
# validator 13.15.35, express-validator 7.3.2 (which offers the same as a step of a chain), normalize-email 1.1.1.
#
# normalizeEmail() is called where an applicant signs in, so that one mailbox has one account. One would guess that it puts the
# domain in small letters and takes away what is behind a plus sign, as sub-addresses are written (RFC 5233). By its defaults it
# takes away what is behind a hyphen as well, in addresses at Yahoo and its other domains: ana-mori@yahoo.com and
# ana-rossi@yahoo.com are both ana@yahoo.com. Where the form is kept and written to, the answer goes to an address that nobody
# gave, and the second of the two is told that there is an account already. normalize-email leaves the hyphen alone, and the
# plus sign at iCloud, and of ten addresses the two bring five into one form.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save validator@13.15.35 express-validator@7.3.2 normalize-email@1.1.1

cat > try.mjs <<'END'
import { body } from 'express-validator';
import normalize from 'normalize-email';
import validator from 'validator';

for (const email of ['ana-mori@yahoo.com', 'ana-rossi@yahoo.com', 'ana-mori@rocketmail.com', 'ana-mori@globex.example', 'ana@googlemail.com', 'ana.mori+cv@gmail.com', 'ana+cv@outlook.com', 'ana+cv@hotmail.com', 'ana+cv@icloud.com', 'ana@ya.ru']) {
  const question = { body: { email } };
  await body('email').isEmail().normalizeEmail().run(question);
  console.log(`${email}: validator ${validator.normalizeEmail(email)} | express-validator ${question.body.email} | normalize-email ${normalize(email)}`);
}
END

node try.mjs > seen
diff - seen <<'END'
ana-mori@yahoo.com: validator ana@yahoo.com | express-validator ana@yahoo.com | normalize-email ana-mori@yahoo.com
ana-rossi@yahoo.com: validator ana@yahoo.com | express-validator ana@yahoo.com | normalize-email ana-rossi@yahoo.com
ana-mori@rocketmail.com: validator ana@rocketmail.com | express-validator ana@rocketmail.com | normalize-email ana-mori@rocketmail.com
ana-mori@globex.example: validator ana-mori@globex.example | express-validator ana-mori@globex.example | normalize-email ana-mori@globex.example
ana@googlemail.com: validator ana@gmail.com | express-validator ana@gmail.com | normalize-email ana@gmail.com
ana.mori+cv@gmail.com: validator anamori@gmail.com | express-validator anamori@gmail.com | normalize-email anamori@gmail.com
ana+cv@outlook.com: validator ana@outlook.com | express-validator ana@outlook.com | normalize-email ana@outlook.com
ana+cv@hotmail.com: validator ana@hotmail.com | express-validator ana@hotmail.com | normalize-email ana@hotmail.com
ana+cv@icloud.com: validator ana@icloud.com | express-validator ana@icloud.com | normalize-email ana+cv@icloud.com
ana@ya.ru: validator ana@yandex.ru | express-validator ana@yandex.ru | normalize-email ana@ya.ru
END
echo "As found: ana-mori@yahoo.com and ana-rossi@yahoo.com are both ana@yahoo.com in two of three."
