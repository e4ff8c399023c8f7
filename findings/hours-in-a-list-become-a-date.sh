#!/usr/bin/env bash
# A list of jobs as CSV, opened with the library for spreadsheets.
#
# xlsx 0.18.5 (the last on npm), papaparse 5.7.1 with dynamicTyping.
#
# One would guess that a library, unlike the program, leaves text alone, or at least takes a date by the international
# form. Hours "9-5" are 5 September 2001, "10-12" euros are 12 October 2001, three of four ("3/4") a day in March. A
# German date, 01.12.2026, becomes 12 January, "45.000,00" becomes 45 and a telephone number loses its plus. A reader
# made for CSV leaves all these as they are, with its own guessing on; only the postal code loses its nought in both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save xlsx@0.18.5 papaparse@5.7.1

cat > try.mjs <<'END'
import XLSX from 'xlsx';
import Papa from 'papaparse';

const head = ['hours', 'pay', 'part', 'closing', 'salary', 'phone', 'postcode'];
const row = ['9-5', '10-12', '3/4', '01.12.2026', '"45.000,00"', '+493012345678', '01067'];
const text = `${head}\n${row}\n`;
const sheet = XLSX.read(text, { type: 'string', cellDates: true }).Sheets.Sheet1;
const cells = XLSX.utils.sheet_to_json(sheet)[0];
const plain = Papa.parse(text, { header: true, dynamicTyping: true, skipEmptyLines: true }).data[0];
const show = (value) => (value instanceof Date ? `date ${value.toISOString().slice(0, 10)}` : `${typeof value} ${value}`);
head.forEach((name, at) => {
  console.log(row[at].replaceAll('"', '').padEnd(14), 'xlsx:', show(cells[name]).padEnd(19), 'papaparse:', show(plain[name]));
});
END

TZ=UTC node try.mjs > seen
diff - seen <<'END'
9-5            xlsx: date 2001-09-05     papaparse: string 9-5
10-12          xlsx: date 2001-10-12     papaparse: string 10-12
3/4            xlsx: date 2001-03-04     papaparse: string 3/4
01.12.2026     xlsx: date 2026-01-12     papaparse: string 01.12.2026
45.000,00      xlsx: number 45           papaparse: string 45.000,00
+493012345678  xlsx: number 493012345678 papaparse: string +493012345678
01067          xlsx: number 1067         papaparse: number 1067
END
echo "As found: hours, pay and closing dates of a list are other dates."
