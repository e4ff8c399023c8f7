#!/usr/bin/env bash
# "Did you mean …?" beside the e-mail field of a form, with addresses that are right.
#
# mailcheck 1.1.1, @zootools/email-spell-checker 1.12.0.
#
# One would guess that only mistyped providers are put right, and large ones never. Both know the providers of some
# countries only. The largest of Poland, Italy, Portugal and Brazil are taken for slips of a domain elsewhere, so an
# applicant who clicks gives an address that is not theirs, and no answer reaches them. So are employers with short names.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save mailcheck@1.1.1 @zootools/email-spell-checker@1.12.0

cat > try.mjs <<'END'
import mailcheck from 'mailcheck';
import checker from '@zootools/email-spell-checker';

for (const domain of ['wp.pl', 'o2.pl', 'libero.it', 'sapo.pt', 'uol.com.br', 'mailbox.org', 'proton.me', 'pm.me', 'sap.com', 'hp.com', 'axa.com', 'gmail.com']) {
  const email = `ana@${domain}`;
  console.log(domain.padEnd(12), 'mailcheck', (mailcheck.run({ email })?.domain ?? '–').padEnd(10), 'email-spell-checker', checker.run({ email })?.domain ?? '–');
}
END

node try.mjs > seen
diff - seen <<'END'
wp.pl        mailcheck wp.nl      email-spell-checker –
o2.pl        mailcheck o2.nl      email-spell-checker –
libero.it    mailcheck live.it    email-spell-checker live.it
sapo.pt      mailcheck sapo.it    email-spell-checker sapo.it
uol.com.br   mailcheck uol.com    email-spell-checker uol.com
mailbox.org  mailcheck mail.org   email-spell-checker mail.org
proton.me    mailcheck proton.de  email-spell-checker –
pm.me        mailcheck gmx.de     email-spell-checker –
sap.com      mailcheck sky.com    email-spell-checker sky.com
hp.com       mailcheck qq.com     email-spell-checker qq.com
axa.com      mailcheck aol.com    email-spell-checker aol.com
gmail.com    mailcheck –          email-spell-checker –
END
echo "As found: eleven of twelve right addresses are put right by one of both."
