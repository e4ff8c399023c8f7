#!/usr/bin/env bash
# A list of jobs with tabs between the columns (TSV), in which titles have quotation marks in them, in ten readers.
#
# papaparse 5.7.1, csv-parse 7.0.3, d3-dsv 3.0.2, xlsx 0.18.5; csv of Python 3.11, fgetcsv of PHP 8.2, Text::CSV 2.02, csv of
# Ruby 3.1, Miller 6.6.0 and SQLite 3.40.1 of Debian 12.
#
# text/tab-separated-values has no quotation: a value is what stands between two tabs, whatever it is (its registration at
# IANA), and databases and spreadsheets copy titles as they are. One would guess that a reader that is told "tabs", above all
# one with a way of its own for them, reads so. One of ten does, Miller; xlsx does while each mark has a second. In the
# others a title that begins with a mark swallows the tab, the employer and the jobs behind it up to the next mark or to the
# end: without a word in tsvParse of d3, Python, PHP and xlsx, with a warning in papaparse and the tabs mode of SQLite. Of
# "Senior" nurse, d3 takes Senior for the job and nurse for the employer, Python and PHP take the marks away. Ruby, csv-parse
# and Text::CSV refuse both.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take miller=6.6.0-2+b3 sqlite3=3.40.1-2+deb12u2 libtext-csv-perl=2.02-2 ruby3.1 php8.2-cli
npm install --silent --no-audit --no-fund --no-save papaparse@5.7.1 csv-parse@7.0.3 d3-dsv@3.0.2 xlsx@0.18.5
export HOME=$folder LC_ALL=C.UTF-8

printf 'Job\tEmployer\n"Senior" nurse\tGlobex\nCook\tInitech\n' > pair.tsv
printf 'Job\tEmployer\n"Baker, 2nd shift\tHooli\nDriver\tAcme\n' > one.tsv
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { parse as csvParse } from 'csv-parse/sync';
import { tsvParse } from 'd3-dsv';
import papa from 'papaparse';
import * as xlsx from 'xlsx';

const [file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const read = {
  papaparse: () => papa.parse(text, { header: true, delimiter: '\t', skipEmptyLines: true }).data,
  'csv-parse': () => csvParse(text, { columns: true, delimiter: '\t' }),
  'd3 tsvParse': () => [...tsvParse(text)],
  xlsx: () => xlsx.utils.sheet_to_json(Object.values(xlsx.read(text, { type: 'string', FS: '\t', raw: true }).Sheets)[0]),
};
for (const [name, run] of Object.entries(read)) {
  let said;
  try {
    said = run().map(({ Job, Employer }) => `${Job} at ${Employer}`).join(' | ');
  } catch (problem) {
    said = 'refused';
  }
  console.log(`${name}: ${said.replaceAll('\t', '(tab)').replaceAll('\n', '(line end)')}`);
}
END
show() { sed 's/\t/(tab)/g' | awk 'NR > 1 { printf " | " } { printf "%s", $0 } END { print "" }'; }
cat > try.py <<'END'
import csv
import sys

with open(sys.argv[1], newline='') as file:
    rows = [' at '.join(row) for row in csv.reader(file, 'excel-tab')][1:]
print('Python:', ' | '.join(rows).replace('\t', '(tab)').replace('\n', '(line end)'))
END
cat > try.php <<'END'
<?php
$file = fopen($argv[1], 'r');
$rows = [];
while ($row = fgetcsv($file, null, "\t")) $rows[] = implode(' at ', $row);
echo 'PHP: ', strtr(implode(' | ', array_slice($rows, 1)), ["\t" => '(tab)', "\n" => '(line end)']), "\n";
END
cat > try.pl <<'END'
use Text::CSV;
my $reader = Text::CSV->new({sep_char => "\t", binary => 1});
open my $file, '<', $ARGV[0];
my @rows;
while (my $row = $reader->getline($file)) { push @rows, join ' at ', @$row }
# 2012 is the end of the file.
print 'Text::CSV: ', $reader->error_diag + 0 == 2012 ? join(' | ', @rows[1 .. $#rows]) : 'refused', "\n";
END
cat > try.rb <<'END'
require 'csv'

begin
  puts "Ruby: #{CSV.read(ARGV[0], col_sep: "\t").drop(1).map { |row| row.join(' at ') }.join(' | ')}"
rescue CSV::MalformedCSVError
  puts 'Ruby: refused'
end
END
for file in pair one; do
  echo "$file"
  node try.mjs $file.tsv
  /usr/bin/python3 try.py $file.tsv
  php8.2 try.php $file.tsv
  perl try.pl $file.tsv
  ruby3.1 try.rb $file.tsv
  echo "Miller: $(mlr --itsv --onidx --ofs ' at ' cat $file.tsv | show)"
  echo "SQLite: $(sqlite3 :memory: '.mode tabs' ".import $file.tsv jobs" "select replace(replace(Job || ' at ' || ifnull(Employer, 'none'), char(9), '(tab)'), char(10), '(line end)') from jobs" 2> messages | show)"
done > seen
diff - seen <<'END'
pair
papaparse: Senior" nurse(tab)Globex(line end)Cook(tab)Initech(line end) at undefined
csv-parse: refused
d3 tsvParse: Senior at nurse | Cook at Initech
xlsx: "Senior" nurse at Globex | Cook at Initech
Python: Senior nurse at Globex | Cook at Initech
PHP: Senior nurse at Globex | Cook at Initech
Text::CSV: refused
Ruby: refused
Miller: "Senior" nurse at Globex | Cook at Initech
SQLite: Senior" nurse(tab)Globex(line end)Cook(tab)Initech(line end) at none
one
papaparse: Baker, 2nd shift(tab)Hooli(line end)Driver(tab)Acme(line end) at undefined
csv-parse: refused
d3 tsvParse: Baker, 2nd shift(tab)Hooli(line end)Driver(tab)Acme(line end) at 
xlsx: "Baker, 2nd shift(tab)Hooli(line end)Driver(tab)Acme(line end) at undefined
Python: Baker, 2nd shift(tab)Hooli(line end)Driver(tab)Acme(line end)
PHP: Baker, 2nd shift(tab)Hooli(line end)Driver(tab)Acme(line end)
Text::CSV: refused
Ruby: refused
Miller: "Baker, 2nd shift at Hooli | Driver at Acme
SQLite: Baker, 2nd shift(tab)Hooli(line end)Driver(tab)Acme(line end) at none
END
echo "As found: a title in quotation marks takes the next columns or jobs with it in most of ten."
