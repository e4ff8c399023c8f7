#!/usr/bin/env bash
# Closing dates with the hour 24.
#
# chrono-node 2.10.3, its German, Spanish, Japanese and Dutch readers.
#
# 'Until 4 December, 24:00' is ordinary in these languages (ISO 8601-1 has it too: the end of that day). One would guess
# that a reader which does not know hour 24 keeps the day and drops the hour, as it does for the hour 25 in Japanese.
# But the whole date vanishes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save chrono-node@2.10.3

cat > try.mjs <<'END'
import * as chrono from 'chrono-node';

const today = new Date('2026-11-28T09:00:00Z');
for (const [language, text] of [
  ['de', 'bis zum 04.12.2026, 18 Uhr'],
  ['de', 'bis zum 04.12.2026, 24 Uhr'],
  ['es', 'hasta el 4 de diciembre de 2026 a las 18:00'],
  ['es', 'hasta el 4 de diciembre de 2026 a las 24:00'],
  ['ja', '2026年12月4日 18時'],
  ['ja', '2026年12月4日 24時'],
  ['ja', '2026年12月4日 25時'],
]) {
  const [found] = chrono[language].parse(text, today);
  const at = found?.start;
  console.log(language, text, '->', at ? [at.get('year'), at.get('month'), at.get('day'), at.isCertain('hour') ? at.get('hour') : 'no hour'].join(' ') : 'nothing');
}
END

node try.mjs > seen
diff - seen <<'END'
de bis zum 04.12.2026, 18 Uhr -> 2026 12 4 18
de bis zum 04.12.2026, 24 Uhr -> nothing
es hasta el 4 de diciembre de 2026 a las 18:00 -> 2026 12 4 18
es hasta el 4 de diciembre de 2026 a las 24:00 -> nothing
ja 2026年12月4日 18時 -> 2026 12 4 18
ja 2026年12月4日 24時 -> nothing
ja 2026年12月4日 25時 -> 2026 12 4 no hour
END
echo "As found: with hour 24 the day is lost as well."
