#!/usr/bin/env bash
# A list of contacts whose two columns for telephone numbers bear the same heading, as address books export it.
#
# papaparse 5.7.1, csvtojson 2.0.14, csv-parse 7.0.3, d3-dsv 3.0.2, csv-parser 3.2.1, fast-csv 5.0.8, neat-csv 7.0.0,
# xlsx 0.18.5.
#
# One would guess that the second column gets a name of its own, that the values become a list, or that the reader says so.
# Five of eight keep the last column only, without a word: the number of the first is gone, also where the second cell is
# empty. Two rename the second, one refuses the list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save papaparse@5.7.1 csvtojson@2.0.14 csv-parse@7.0.3 d3-dsv@3.0.2 csv-parser@3.2.1 fast-csv@5.0.8 neat-csv@7.0.0 xlsx@0.18.5

cat > try.mjs <<'END'
import { Readable } from 'node:stream';
import csvParser from 'csv-parser';
import { parse as csvParse } from 'csv-parse/sync';
import csvtojson from 'csvtojson';
import { csvParse as d3 } from 'd3-dsv';
import fastCsv from 'fast-csv';
import neatCsv from 'neat-csv';
import papa from 'papaparse';
import XLSX from 'xlsx';

const rows = async stream => {
  const all = [];
  for await (const row of stream) all.push(row);
  return all;
};
const read = {
  papaparse: text => papa.parse(text, { header: true, skipEmptyLines: true }).data,
  csvtojson: text => csvtojson().fromString(text),
  'csv-parse': text => csvParse(text, { columns: true }),
  'd3-dsv': text => d3(text),
  'csv-parser': text => rows(Readable.from([text]).pipe(csvParser())),
  'fast-csv': text => rows(fastCsv.parseString(text, { headers: true })),
  'neat-csv': text => neatCsv(text),
  xlsx: text => XLSX.utils.sheet_to_json(Object.values(XLSX.read(text, { type: 'string', raw: true }).Sheets)[0]),
};
console.warn = () => {};
for (const [what, text] of Object.entries({ 'two numbers': 'Name,Phone,Phone\nAna,030 1234,030 5678\n', 'second is empty': 'Name,Phone,Phone\nAna,030 1234,\n' })) {
  for (const [name, ask] of Object.entries(read)) {
    console.log(`${what}, ${name}: ${await Promise.resolve().then(() => ask(text)).then(all => JSON.stringify({ ...all[0] }), problem => `error, ${problem.message}`)}`);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
two numbers, papaparse: {"Name":"Ana","Phone":"030 1234","Phone_1":"030 5678"}
two numbers, csvtojson: {"Name":"Ana","Phone":"030 5678"}
two numbers, csv-parse: {"Name":"Ana","Phone":"030 5678"}
two numbers, d3-dsv: {"Name":"Ana","Phone":"030 5678"}
two numbers, csv-parser: {"Name":"Ana","Phone":"030 5678"}
two numbers, fast-csv: error, Duplicate headers found ["Phone"]
two numbers, neat-csv: {"Name":"Ana","Phone":"030 5678"}
two numbers, xlsx: {"Name":"Ana","Phone":"030 1234","Phone_1":"030 5678"}
second is empty, papaparse: {"Name":"Ana","Phone":"030 1234","Phone_1":""}
second is empty, csvtojson: {"Name":"Ana","Phone":""}
second is empty, csv-parse: {"Name":"Ana","Phone":""}
second is empty, d3-dsv: {"Name":"Ana","Phone":""}
second is empty, csv-parser: {"Name":"Ana","Phone":""}
second is empty, fast-csv: error, Duplicate headers found ["Phone"]
second is empty, neat-csv: {"Name":"Ana","Phone":""}
second is empty, xlsx: {"Name":"Ana","Phone":"030 1234"}
END
echo "As found: five of eight keep the last of two columns of one name."
