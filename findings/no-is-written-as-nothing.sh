#!/usr/bin/env bash
# Whether an employer has answered, in six writers of CSV.
#
# csv-stringify 6.9.0, fast-csv 5.0.8, papaparse 5.7.1, @json2csv/plainjs 7.0.8, csv-writer 1.6.0, xlsx 0.18.5.
#
# One would guess that `false` is written as "false", or as FALSE as spreadsheets have it. csv-stringify writes 1 for
# true and an empty cell for false: in the file, an employer that did not answer and one of whom nothing is known are
# the same. It makes a number of thirteen digits of a date, where two others write it as the machine says it in English,
# with the name of its zone, and the sixth in American order, with two digits for the year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save csv-stringify@6.9.0 fast-csv@5.0.8 papaparse@5.7.1 @json2csv/plainjs@7.0.8 csv-writer@1.6.0 xlsx@0.18.5

cat > try.mjs <<'END'
import { Parser } from '@json2csv/plainjs';
import { stringify } from 'csv-stringify/sync';
import csvWriter from 'csv-writer';
import { writeToString } from 'fast-csv';
import Papa from 'papaparse';
import xlsx from 'xlsx';

const at = new Date(Date.UTC(2026, 2, 1, 9));
const rows = [
  { employer: 'Globex', answered: true, applied: at },
  { employer: 'Initech', answered: false, applied: at },
  { employer: 'Hooli', answered: null, applied: null },
];
const columns = Object.keys(rows[0]);
const written = {
  'csv-stringify': stringify(rows),
  'fast-csv': await writeToString(rows),
  papaparse: Papa.unparse(rows, { header: false }),
  json2csv: new Parser({ header: false }).parse(rows),
  'csv-writer': csvWriter.createObjectCsvStringifier({ header: columns }).stringifyRecords(rows),
  xlsx: xlsx.utils.sheet_to_csv(xlsx.utils.json_to_sheet(rows, { skipHeader: true })),
};
for (const [name, text] of Object.entries(written)) {
  console.log(`${name}\n  ${text.trim().split(/\r?\n/).join('\n  ')}`);
}
END

TZ=UTC node try.mjs > seen
diff - seen <<'END'
csv-stringify
  Globex,1,1772355600000
  Initech,,1772355600000
  Hooli,,
fast-csv
  Globex,true,Sun Mar 01 2026 09:00:00 GMT+0000 (Coordinated Universal Time)
  Initech,false,Sun Mar 01 2026 09:00:00 GMT+0000 (Coordinated Universal Time)
  Hooli,,
papaparse
  Globex,true,2026-03-01T09:00:00.000Z
  Initech,false,2026-03-01T09:00:00.000Z
  Hooli,,
json2csv
  "Globex",true,"2026-03-01T09:00:00.000Z"
  "Initech",false,"2026-03-01T09:00:00.000Z"
  "Hooli",,
csv-writer
  Globex,true,Sun Mar 01 2026 09:00:00 GMT+0000 (Coordinated Universal Time)
  Initech,false,Sun Mar 01 2026 09:00:00 GMT+0000 (Coordinated Universal Time)
  Hooli,,
xlsx
  Globex,TRUE,3/1/26
  Initech,FALSE,3/1/26
  Hooli,,
END
echo "As found: one of six writes nothing for no."
