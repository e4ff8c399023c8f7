#!/usr/bin/env bash
# One tel: link with a phone-context (RFC 3966), parsed four times.
#
# libphonenumber-js 1.13.16, the full metadata.
#
# Parsing is a pure function by its looks, and one would guess the same answer each time. A link whose local number
# carries its prefix as phone-context is read at the first call, not at the second, again at the third: the answer hangs
# on what was parsed before. A test that parses once is green, and a page that lists two such links shows one of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save libphonenumber-js@1.13.16

cat > try.mjs <<'END'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

for (const link of ['tel:555-0148;phone-context=+1-212', 'tel:+1-212-555-0148']) {
  const answers = [1, 2, 3, 4].map(() => parsePhoneNumberFromString(link)?.number ?? 'nothing');
  console.log(link.padEnd(34), answers.join(' '));
}
END

node try.mjs > seen
diff - seen <<'END'
tel:555-0148;phone-context=+1-212  +12125550148 nothing +12125550148 nothing
tel:+1-212-555-0148                +12125550148 +12125550148 +12125550148 +12125550148
END
echo "As found: with a phone-context every second call finds nothing."
