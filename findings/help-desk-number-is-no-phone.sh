#!/usr/bin/env bash
# Which numbers of help desks a checker of telephone numbers takes.
#
# phone 3.1.72.
#
# One would guess that a package of this name knows telephones. By default it knows mobile ones: every free-call number
# and every landline outside of North America, which is what help desks have, comes back as null, as a wrong number would.
# With the option that leaves the check for mobile ones out, Paris passes, and Berlin and the free calls still do not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save phone@3.1.72

cat > try.mjs <<'END'
import { phone } from 'phone';

for (const [number, country] of [
  ['030 901820', 'DE'],
  ['0151 23456789', 'DE'],
  ['0800 123456', 'GB'],
  ['0120-123-456', 'JP'],
  ['01 42 34 50 00', 'FR'],
  ['202-456-1111', 'US'],
  ['1-800-456-2391', 'US'],
]) {
  const usual = phone(number, { country });
  const option = phone(number, { country, validateMobilePrefix: false });
  console.log(`${country} ${number}: ${usual.phoneNumber}, with the option ${option.phoneNumber}`);
}
END

node try.mjs > seen
diff - seen <<'END'
DE 030 901820: null, with the option null
DE 0151 23456789: +4915123456789, with the option +4915123456789
GB 0800 123456: null, with the option null
JP 0120-123-456: null, with the option null
FR 01 42 34 50 00: null, with the option +33142345000
US 202-456-1111: +12024561111, with the option +12024561111
US 1-800-456-2391: +18004562391, with the option +18004562391
END
echo "As found: the numbers of help desks come back as wrong ones."
