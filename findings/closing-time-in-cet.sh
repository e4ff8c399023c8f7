#!/usr/bin/env bash
# A closing time with the short name of its zone, in summer.
#
# chrono-node 2.10.3, timezone-soft 1.5.2.
#
# '17:00 CET' in July is what many adverts in Central Europe write all year. One reader takes it for summer time, as it is
# meant; so one would guess that it does so for EST, too, which American adverts write all year, or for the German MEZ.
# It does not: these two stay an hour off. And the names CST, CT and AST belong to Asia in a list of zones made for
# loose input.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save chrono-node@2.10.3 timezone-soft@1.5.2

cat > try.mjs <<'END'
import * as chrono from 'chrono-node';
import soft from 'timezone-soft';

const zones = soft.default ?? soft;
for (const name of ['CET', 'CEST', 'MEZ', 'EST', 'ET', 'PT', 'CST', 'CT', 'AST', 'BST']) {
  const read = chrono.parseDate(`6 July 2026 17:00 ${name}`, new Date('2026-06-01T00:00:00Z'));
  console.log(name.padEnd(5), 'chrono-node', read.toISOString().slice(0, 16), 'timezone-soft', zones(name)?.[0]?.iana ?? '–');
}
END

node try.mjs > seen
diff - seen <<'END'
CET   chrono-node 2026-07-06T15:00 timezone-soft Europe/Madrid
CEST  chrono-node 2026-07-06T15:00 timezone-soft Europe/Madrid
MEZ   chrono-node 2026-07-06T16:00 timezone-soft –
EST   chrono-node 2026-07-06T22:00 timezone-soft America/New_York
ET    chrono-node 2026-07-06T21:00 timezone-soft America/New_York
PT    chrono-node 2026-07-07T00:00 timezone-soft America/Los_Angeles
CST   chrono-node 2026-07-06T23:00 timezone-soft Asia/Shanghai
CT    chrono-node 2026-07-06T22:00 timezone-soft Asia/Shanghai
AST   chrono-node 2026-07-06T21:00 timezone-soft Asia/Riyadh
BST   chrono-node 2026-07-06T16:00 timezone-soft Europe/London
END
echo "As found: CET is summer time in July, EST and MEZ are not."
