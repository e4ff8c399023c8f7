#!/usr/bin/env bash
# A list of employers with telephone numbers and postal codes, read with the kinds of its values guessed.
#
# papaparse 5.7.1 (dynamicTyping), csvtojson 2.0.14 (checkType), csv-parse 7.0.3 (cast), d3-dsv 3.0.2 (autoType), xlsx 0.18.5 (as
# it is); python3-agate 1.6.3 and csvjson of csvkit 1.0.7 (as they are), miller 6.6.0 (as it is), of Debian 12.
#
# One would guess that what guesses kinds takes nothing for a number that begins with a plus sign or a zero, since telephone
# numbers and postal codes do. Six of eight make 49301234567 of +49301234567, which no telephone dials, csvkit with ".0" behind
# it, and seven make 1067 of 01067. papaparse knows no plus sign before a number and keeps it, and takes the zeros of the next
# line. Where one line has a blank in its number, agate and csvkit leave the whole column as it is, so that the numbers of a list
# are others once a line is added. Miller alone gives back all as it was, though it guesses, too.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-agate=1.6.3-2 csvkit=1.0.7-1 miller=6.6.0-2+b3
npm install --silent --no-audit --no-fund --no-save papaparse@5.7.1 csvtojson@2.0.14 csv-parse@7.0.3 d3-dsv@3.0.2 xlsx@0.18.5

printf '%s\n' employer,phone,code Globex,+49301234567,01067 Hooli,0015551234567,04109 > jobs.csv
printf '%s\n' employer,phone,code Globex,+49301234567,01067 Hooli,'001 555 1234567',04109 > blank.csv
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import csvtojson from 'csvtojson';
import { autoType, csvParse } from 'd3-dsv';
import papaparse from 'papaparse';
import * as xlsx from 'xlsx';

const text = readFileSync(process.argv[2], 'utf8');
const rows = {
  papaparse: papaparse.parse(text.trim(), { header: true, dynamicTyping: true }).data,
  csvtojson: await csvtojson({ checkType: true }).fromString(text),
  'csv-parse': parse(text, { columns: true, cast: true }),
  'd3-dsv': [...csvParse(text, autoType)],
  xlsx: xlsx.utils.sheet_to_json(xlsx.read(text, { type: 'string' }).Sheets.Sheet1),
};
for (const [name, list] of Object.entries(rows)) console.log(`${name}: ${list.map(({ phone, code }) => `${phone}, ${code}`).join(' | ')}`);
END
cat > try.py <<'END'
import json
import subprocess
import sys

import agate


def say(name, rows):
    print(f'{name}:', ' | '.join(f"{row['phone']}, {row['code']}" for row in rows))


say('agate', agate.Table.from_csv(sys.argv[1]).rows)
say('csvkit', json.loads(subprocess.run(['csvjson', sys.argv[1]], capture_output=True, check=True).stdout))
say('miller', json.loads(subprocess.run(['mlr', '--icsv', '--ojson', 'cat', sys.argv[1]], capture_output=True, check=True).stdout))
END

for list in jobs blank; do
  echo "$list"
  node try.mjs $list.csv
  /usr/bin/python3 -W ignore try.py $list.csv
done > seen
diff - seen <<'END'
jobs
papaparse: +49301234567, 1067 | 15551234567, 4109
csvtojson: 49301234567, 1067 | 15551234567, 4109
csv-parse: 49301234567, 1067 | 15551234567, 4109
d3-dsv: 49301234567, 1067 | 15551234567, 4109
xlsx: 49301234567, 1067 | 15551234567, 4109
agate: 49301234567, 1067 | 15551234567, 4109
csvkit: 49301234567.0, 1067.0 | 15551234567.0, 4109.0
miller: +49301234567, 01067 | 0015551234567, 04109
blank
papaparse: +49301234567, 1067 | 001 555 1234567, 4109
csvtojson: 49301234567, 1067 | 001 555 1234567, 4109
csv-parse: 49301234567, 1067 | 001 555 1234567, 4109
d3-dsv: 49301234567, 1067 | 001 555 1234567, 4109
xlsx: 49301234567, 1067 | 001 555 1234567, 4109
agate: +49301234567, 1067 | 001 555 1234567, 4109
csvkit: +49301234567, 1067.0 | 001 555 1234567, 4109.0
miller: +49301234567, 01067 | 001 555 1234567, 04109
END
echo "As found: a telephone number loses its plus sign in six of eight, a postal code its zero in seven."
