#!/usr/bin/env bash
# A list of jobs in CSV, sorted or put into another form by ten programs and libraries that find out what each column holds.
#
# csvkit 1.0.7 (csvsort, csvjson), sqlite-utils 3.30 and Miller 6.6.0 of Debian 12; papaparse 5.7.1, csv-parse 7.0.3, d3-dsv
# 3.0.2, csvtojson 2.0.14, xlsx 0.18.5, @duckdb/node-api 1.5.6-r.1.
#
# One would guess that a program which only sorts lines leaves what stands in them, and that the code of Norway in place of a
# no is a trouble of YAML alone. csvsort writes False for every NO of the country, True and False for one round of interviews
# and none, and loses an employer called NA; so does csvjson. Where one job is in Sweden the same column keeps its codes.
# DuckDB, which is of this year, has false for Norway, too, and for f and t, but leaves 1, 0 and NA; the other seven leave all.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take csvkit=1.0.7-1 sqlite-utils=3.30-1+deb12u1 miller=6.6.0-2+b3
npm install --silent --no-audit --no-fund --no-save papaparse@5.7.1 csv-parse@7.0.3 d3-dsv@3.0.2 csvtojson@2.0.14 xlsx@0.18.5 @duckdb/node-api@1.5.6-r.1

cat > jobs.csv <<'END'
employer,country,rounds,weekends
Globex,NO,1,f
NA,NO,0,t
Initech,NO,1,f
END
cat > abroad.csv <<'END'
employer,country
Globex,NO
Initech,SE
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import csvtojson from 'csvtojson';
import { autoType, csvParse } from 'd3-dsv';
import papaparse from 'papaparse';
import xlsx from 'xlsx';

const text = readFileSync('jobs.csv', 'utf8').trim();
const sheet = xlsx.read(text, { type: 'string' });
const database = await (await DuckDBInstance.create()).connect();
const found = {
  papaparse: papaparse.parse(text, { header: true, dynamicTyping: true }).data,
  'csv-parse': parse(text, { columns: true, cast: true }),
  'd3-dsv': [...csvParse(text, autoType)],
  csvtojson: await csvtojson({ checkType: true }).fromString(text),
  xlsx: xlsx.utils.sheet_to_json(sheet.Sheets[sheet.SheetNames[0]]),
  DuckDB: (await database.runAndReadAll("select * from 'jobs.csv'")).getRowObjectsJson(),
};
for (const [name, rows] of Object.entries(found)) console.log(`${name}: ${rows.map(row => Object.values(row).map(cell => JSON.stringify(cell)).join(' ')).join(' / ')}`);
END
{
  echo "csvsort: $(csvsort -c employer jobs.csv 2>&1 | tail -n +2 | paste -sd/)"
  echo "csvsort of two countries: $(csvsort -c employer abroad.csv | tail -n +2 | paste -sd/)"
  echo "csvjson: $(csvjson jobs.csv | sed 's/"[a-z]*": //g; s/[][{}]//g')"
  echo "sqlite-utils: $(sqlite-utils memory jobs.csv 'select * from jobs' --csv --no-headers | tr -d '\r' | paste -sd/)"
  echo "Miller: $(mlr --icsv --ojson --jvstack sort -f employer jobs.csv | grep : | sed 's/.*: //' | tr -d '\n')"
  node try.mjs
} > seen
diff - seen <<'END'
csvsort: Globex,False,True,False/Initech,False,True,False/,False,False,True
csvsort of two countries: Globex,NO/Initech,SE
csvjson: "Globex", false, true, false, null, false, false, true, "Initech", false, true, false
sqlite-utils: Globex,NO,1,f/NA,NO,0,t/Initech,NO,1,f
Miller: "Globex","NO",1,"f""Initech","NO",1,"f""NA","NO",0,"t"
papaparse: "Globex" "NO" 1 "f" / "NA" "NO" 0 "t" / "Initech" "NO" 1 "f"
csv-parse: "Globex" "NO" 1 "f" / "NA" "NO" 0 "t" / "Initech" "NO" 1 "f"
d3-dsv: "Globex" "NO" 1 "f" / "NA" "NO" 0 "t" / "Initech" "NO" 1 "f"
csvtojson: "Globex" "NO" 1 "f" / "NA" "NO" 0 "t" / "Initech" "NO" 1 "f"
xlsx: "Globex" "NO" 1 "f" / "NA" "NO" 0 "t" / "Initech" "NO" 1 "f"
DuckDB: "Globex" false "1" false / "NA" false "0" true / "Initech" false "1" false
END
echo "As found: Norway is false for three of ten, one round of interviews is True for two."
