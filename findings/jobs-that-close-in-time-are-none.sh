#!/usr/bin/env bash
# Jobs chosen from a list in JSON by expressions in JMESPath, as command lines of clouds have them, with five programs.
#
# jmespath 0.16.0, @metrichor/jmespath 0.3.1, @jmespath-community/jmespath 1.3.0; python3-jmespath 1.0.1 and jp
# 0.2.1 of Debian 12.
#
# One would guess that jobs[?closes < '2027-01-01'] are the jobs that close before then. In JMESPath only numbers have an order, and a
# comparison of texts is null, so that no job is found and no error told: two of five do that, three compare the texts all the
# same. With a ! before it the two find every job, also those that close in time. A job without a rank has one below two in
# two libraries, since null is nothing to JavaScript; pay that was kept as text is a number there, an error in one and no
# pay in two. Who is last is told by max_by in two of five, as the rules have it, and null in the three of JavaScript.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-jmespath=1.0.1-1 jp=0.2.1+ds1-1+b5
npm install --silent --no-audit --no-fund --no-save jmespath@0.16.0 @metrichor/jmespath@0.3.1 @jmespath-community/jmespath@1.3.0

cat > jobs.json <<'END'
[
  { "title": "Nurse", "closes": "2026-12-01", "pay": "45000", "rank": 1 },
  { "title": "Cook", "closes": "2027-01-15", "pay": "9000", "rank": 2 },
  { "title": "Clerk", "closes": "2027-02-01" }
]
END
cat > expressions <<'END'
[?rank < `2`].title
[?closes < '2027-01-01'].title
[?!(closes < '2027-01-01')].title
[?pay > `40000`].title
[?pay < '40000'].title
[?pay != '45000'].title
max_by(@, &closes).title
sort_by(@, &rank)[].title
[?rank].title
[?rank == '1'].title
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';

const jobs = JSON.parse(readFileSync('jobs.json', 'utf8'));
for (const name of ['jmespath', '@metrichor/jmespath', '@jmespath-community/jmespath']) {
  const library = await import(name);
  const search = library.search ?? library.default.search;
  for (const expression of readFileSync('expressions', 'utf8').trim().split('\n')) {
    let found;
    try {
      found = JSON.stringify(search(jobs, expression));
    } catch {
      found = 'error';
    }
    console.log(`${expression}: ${found} ${name}`);
  }
}
END
cat > try.py <<'END'
import json

import jmespath

jobs = json.load(open('jobs.json'))
for expression in open('expressions').read().splitlines():
    try:
        found = json.dumps(jmespath.search(expression, jobs), separators=(',', ':'))
    except Exception:
        found = 'error'
    print(f'{expression}: {found} python3-jmespath')
END
{
  node try.mjs
  /usr/bin/python3 try.py
  while read -r expression; do
    echo "$expression: $(jp -c "$expression" < jobs.json 2> messages || echo error) jp"
  done < expressions
} > told
while read -r expression; do
  echo "$expression"
  grep -F "$expression: " told | sed "s/.*: \(.*\) \([^ ]*\)/  \1 \2/" | awk '{ name = $NF; sub(/ [^ ]*$/, ""); if (!($0 in names)) { order[++count] = $0; names[$0] = name } else names[$0] = names[$0] ", " name } END { for (i = 1; i <= count; i++) print order[i] ": " names[order[i]] }'
done < expressions > seen
diff - seen <<'END'
[?rank < `2`].title
  ["Nurse","Clerk"]: jmespath, @metrichor/jmespath
  ["Nurse"]: @jmespath-community/jmespath, python3-jmespath, jp
[?closes < '2027-01-01'].title
  ["Nurse"]: jmespath, @metrichor/jmespath, python3-jmespath
  []: @jmespath-community/jmespath, jp
[?!(closes < '2027-01-01')].title
  ["Cook","Clerk"]: jmespath, @metrichor/jmespath, python3-jmespath
  ["Nurse","Cook","Clerk"]: @jmespath-community/jmespath, jp
[?pay > `40000`].title
  ["Nurse"]: jmespath, @metrichor/jmespath
  []: @jmespath-community/jmespath, jp
  error: python3-jmespath
[?pay < '40000'].title
  ["Clerk"]: jmespath, @metrichor/jmespath
  []: @jmespath-community/jmespath, python3-jmespath, jp
[?pay != '45000'].title
  ["Cook","Clerk"]: jmespath, @metrichor/jmespath, @jmespath-community/jmespath, python3-jmespath, jp
max_by(@, &closes).title
  null: jmespath, @metrichor/jmespath, @jmespath-community/jmespath
  "Clerk": python3-jmespath, jp
sort_by(@, &rank)[].title
  error: jmespath, @metrichor/jmespath, @jmespath-community/jmespath, python3-jmespath
  null: jp
[?rank].title
  ["Nurse","Cook"]: jmespath, @metrichor/jmespath, @jmespath-community/jmespath, python3-jmespath, jp
[?rank == '1'].title
  []: jmespath, @metrichor/jmespath, @jmespath-community/jmespath, python3-jmespath, jp
END
echo "As found: no job closes before a date for two of five, and with a ! every job does for the same two."
