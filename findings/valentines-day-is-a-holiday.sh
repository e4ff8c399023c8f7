#!/usr/bin/env bash
# Is a help desk's business day a holiday?
#
# date-holidays 3.37.0.
#
# isHoliday() reads like 'nobody works on this day'. It answers for every day that it knows a name for: Valentine's Day,
# Mother's Day, tax day. A wait of two business days that asks it alone ends days late.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save date-holidays@3.37.0

cat > try.mjs <<'END'
import Holidays from 'date-holidays';

for (const [place, day] of [
  ['US', '2026-02-13'], ['US', '2026-02-14'], ['US', '2026-04-15'], ['US', '2026-12-24'], ['US', '2026-12-25'],
  ['FR', '2026-05-31'], ['NL', '2026-12-05'], ['DE', '2026-12-24'], ['SE', '2026-12-24'],
]) {
  const found = new Holidays(place).isHoliday(new Date(`${day}T12:00:00`));
  console.log(place, day, found ? found.map(({ name, type }) => `${name} (${type})`).join(', ') : 'no');
}
END

node try.mjs > seen
diff - seen <<'END'
US 2026-02-13 no
US 2026-02-14 Valentine's Day (observance)
US 2026-04-15 Tax Day (observance)
US 2026-12-24 Christmas Eve (optional)
US 2026-12-25 Christmas Day (public)
FR 2026-05-31 Fête des Mères (observance)
NL 2026-12-05 Sinterklaasavond (observance)
DE 2026-12-24 no
SE 2026-12-24 julafton (bank)
END
echo "As found: a day that has a name counts, also where everybody works."
