#!/usr/bin/env bash
# Addresses that forward, which browsers and password keepers hand out, and lists of throwaway mail.
#
# mailchecker 6.0.21, disposable-email-domains 1.0.62, disposable-email-domains-js 1.26.0.
#
# One would guess that the three lists differ in small providers only. One of them refuses the forwarding addresses of
# DuckDuckGo, Firefox, Proton and addy.io, which last as long as their owner wants and answer like any other, but takes that
# of Apple; and with them plain mailboxes at mail.com whose domain is a profession. Two refuse none of these. So whether an
# applicant's only address is good depends on which list the form was built with.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save mailchecker@6.0.21 disposable-email-domains@1.0.62 disposable-email-domains-js@1.26.0

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import mailchecker from 'mailchecker';
import { isDisposableEmailDomain } from 'disposable-email-domains-js';

const list = new Set(createRequire(import.meta.url)('disposable-email-domains'));
const said = (refused) => (refused ? 'refused' : 'taken  ');
for (const domain of ['duck.com', 'mozmail.com', 'passmail.net', 'anonaddy.me', 'privaterelay.appleid.com', 'dr.com', 'techie.com', 'engineer.com', 'gmail.com', 'mailinator.com']) {
  console.log(
    domain.padEnd(24),
    'mailchecker', said(!mailchecker.isValid(`ana.mori@${domain}`)),
    'disposable-email-domains', said(list.has(domain)),
    '-js', said(isDisposableEmailDomain(domain)).trim(),
  );
}
END

node try.mjs > seen
diff - seen <<'END'
duck.com                 mailchecker refused disposable-email-domains taken   -js taken
mozmail.com              mailchecker refused disposable-email-domains taken   -js taken
passmail.net             mailchecker refused disposable-email-domains taken   -js taken
anonaddy.me              mailchecker refused disposable-email-domains taken   -js taken
privaterelay.appleid.com mailchecker taken   disposable-email-domains taken   -js taken
dr.com                   mailchecker refused disposable-email-domains taken   -js taken
techie.com               mailchecker refused disposable-email-domains taken   -js taken
engineer.com             mailchecker taken   disposable-email-domains taken   -js taken
gmail.com                mailchecker taken   disposable-email-domains taken   -js taken
mailinator.com           mailchecker refused disposable-email-domains refused -js refused
END
echo "As found: one list refuses forwarding addresses, the others take them."
