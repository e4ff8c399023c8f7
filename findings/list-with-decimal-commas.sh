#!/usr/bin/env bash
# A list of two columns as Excel saves it where the comma stands in numbers: semicolons between the cells.
#
# papaparse 5.7.1, csv-string 4.1.1, csv-sniffer 0.1.1, csvtojson 2.0.14, csv-parse 7.0.3, d3-dsv 3.0.2, csv-parser 3.2.1,
# fast-csv 5.0.8, xlsx 0.18.5.
#
# One would guess that a finder of the separator takes the semicolon that is in every line, and that the line "sep=;", with
# which Excel is told of it, is known to some. papaparse counts the empty line behind the last line end as a row of one
# cell, so that a list of two columns has fewer than two cells a row on average and it falls back on the comma: "45,5" is cut
# in two. Without that line end, or with a third column, it finds the semicolon. "sep=;" is the heading of the list for all
# readers of CSV here, or a row; only the library for sheets knows it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save papaparse@5.7.1 csv-string@4.1.1 csv-sniffer@0.1.1 csvtojson@2.0.14 csv-parse@7.0.3 d3-dsv@3.0.2 csv-parser@3.2.1 fast-csv@5.0.8 xlsx@0.18.5

cat > try.mjs <<'END'
import { Readable } from 'node:stream';
import csvParser from 'csv-parser';
import { parse as csvParse } from 'csv-parse/sync';
import sniffer from 'csv-sniffer';
import * as csvString from 'csv-string';
import csvtojson from 'csvtojson';
import { dsvFormat } from 'd3-dsv';
import fastCsv from 'fast-csv';
import papa from 'papaparse';
import XLSX from 'xlsx';

const lists = {
  'two columns': 'Employer;Pay\r\nGlobex;45,5\r\nAcme;50,5\r\n',
  'two columns, no line end at the end': 'Employer;Pay\r\nGlobex;45,5\r\nAcme;50,5',
  'three columns': 'Employer;Pay;Town\r\nGlobex;45,5;Bonn\r\nAcme;50,5;Ulm\r\n',
  'lines in a cell': 'Employer;Note\r\nGlobex;"one, two\r\nthree, four"\r\n',
  'sep=;': 'sep=;\r\nEmployer;Pay\r\nGlobex;45\r\n',
};
const finds = {
  papaparse: text => papa.parse(text, { header: true }).meta.delimiter,
  'csv-string': text => csvString.detect(text),
  'csv-sniffer': text => new (sniffer())([',', ';', '\t']).sniff(text, {}).delimiter,
};
for (const [name, text] of Object.entries(lists).slice(0, 4)) {
  console.log(`${name}: ${Object.entries(finds).map(([library, ask]) => `${library} finds ${ask(text)}`).join(', ')}, first row of papaparse ${JSON.stringify(papa.parse(text, { header: true }).data[0])}`);
}
const rows = async stream => {
  const all = [];
  for await (const row of stream) all.push(row);
  return all;
};
const text = lists['sep=;'];
const read = {
  papaparse: () => papa.parse(text, { header: true, delimiter: ';' }).data,
  'csv-string': () => csvString.parse(text, ';'),
  csvtojson: () => csvtojson({ delimiter: 'auto' }).fromString(text),
  'csv-parse': () => csvParse(text, { columns: true, delimiter: ';' }),
  'd3-dsv': () => dsvFormat(';').parse(text),
  'csv-parser': () => rows(Readable.from([text]).pipe(csvParser({ separator: ';' }))),
  xlsx: () => XLSX.utils.sheet_to_json(Object.values(XLSX.read(text, { type: 'string' }).Sheets)[0]),
  'fast-csv': () => rows(fastCsv.parseString(text, { headers: true, delimiter: ';' })),
};
for (const [name, ask] of Object.entries(read)) {
  console.log(`sep=;, ${name}: ${await Promise.resolve().then(ask).then(all => JSON.stringify(all[0]), problem => `error, ${problem.message.split('\n')[0].slice(0, 60)}`)}`);
}
END

node try.mjs > seen
diff - seen <<'END'
two columns: papaparse finds ,, csv-string finds ;, csv-sniffer finds ;, first row of papaparse {"Employer;Pay":"Globex;45","__parsed_extra":["5"]}
two columns, no line end at the end: papaparse finds ;, csv-string finds ;, csv-sniffer finds ;, first row of papaparse {"Employer":"Globex","Pay":"45,5"}
three columns: papaparse finds ;, csv-string finds ;, csv-sniffer finds ;, first row of papaparse {"Employer":"Globex","Pay":"45,5","Town":"Bonn"}
lines in a cell: papaparse finds ,, csv-string finds ;, csv-sniffer finds null, first row of papaparse {"Employer;Note":"Globex;\"one","__parsed_extra":[" two"]}
sep=;, papaparse: {"sep=":"Employer","":"Pay"}
sep=;, csv-string: ["sep=",""]
sep=;, csvtojson: {"sep=":"Employer","field2":"Pay"}
sep=;, csv-parse: {"sep=":"Employer","":"Pay"}
sep=;, d3-dsv: {"sep=":"Employer","":"Pay"}
sep=;, csv-parser: {"sep=":"Employer","":"Pay"}
sep=;, xlsx: {"Employer":"Globex","Pay":45}
sep=;, fast-csv: {"sep=":"Employer","":"Pay"}
END
echo "As found: two columns with decimal commas are cut at the comma, and the line that names the separator is a heading for all readers of CSV."
