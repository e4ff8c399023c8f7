#!/usr/bin/env bash
# Within how many days nine of ten employers answer.
#
# d3-array 3.2.5, simple-statistics 7.12.1, mathjs 15.2.0, jstat 1.9.6, stats-lite 2.2.0, percentile 1.6.0.
#
# A percentile is one number, one would guess, and a median certainly is. Six answers came after 2, 3, 5, 8, 21 and 30
# days: nine of ten came within 21, 25.5, 29.1 or 30 days by six libraries, and the median of one of them is 5 where the
# others say 6.5. None is wrong in its own terms, there are nine definitions in use; hardly any page of the six names
# its one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save d3-array@3.2.5 simple-statistics@7.12.1 mathjs@15.2.0 jstat@1.9.6 stats-lite@2.2.0 percentile@1.6.0

cat > try.mjs <<'END'
import { quantile } from 'd3-array';
import jstat from 'jstat';
import { quantileSeq } from 'mathjs';
import percentile from 'percentile';
import { quantile as simple } from 'simple-statistics';
import lite from 'stats-lite';

const days = [2, 3, 5, 8, 21, 30];
for (const [name, share] of [['half', 0.5], ['three quarters', 0.75], ['nine of ten', 0.9]]) {
  console.log(`${name}: d3 ${quantile(days, share)}, simple-statistics ${simple(days, share)}, mathjs ${quantileSeq(days, share)}, jstat ${jstat.percentile(days, share)}, stats-lite ${lite.percentile(days, share)}, percentile ${percentile(share * 100, days)}`);
}
END

node try.mjs > seen
diff - seen <<'END'
half: d3 6.5, simple-statistics 6.5, mathjs 6.5, jstat 6.5, stats-lite 6.5, percentile 5
three quarters: d3 17.75, simple-statistics 17.75, mathjs 17.75, jstat 17.75, stats-lite 21, percentile 21
nine of ten: d3 25.5, simple-statistics 25.5, mathjs 25.5, jstat 21, stats-lite 29.1, percentile 30
END
echo "As found: six libraries give four answers for nine of ten, and two for the median."
