#!/usr/bin/env bash
# A table of jobs of a page, whose employer spans two rows, read as records by five libraries.
#
# tabletojson 4.1.15, html-table-to-json 1.0.0, cheerio-tableparser 1.0.1 with cheerio 1.2.0; HTML::TableExtract 2.15, pandas 1.5.3 of
# Debian 12.
#
# One would guess that a cell which spans two rows belongs to both, as one sees it on the page. For html-table-to-json the second job
# has the employer Cook, its job is 20 and its hours are a telephone number, as all moves to the left; HTML::TableExtract has no
# employer there. What spans two columns moves the rest in two of five and is empty in one. Of two columns with the name Phone two keep the
# last alone. pandas has them all, and 375 hours for 37,5, since it takes a comma for that of thousands, and no NA.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take libhtml-tableextract-perl=2.15-2 python3-pandas=1.5.3+dfsg-2 python3-lxml=4.9.2-1+deb12u1 libblas3 liblapack3
export LD_LIBRARY_PATH="$LD_LIBRARY_PATH:$PWD/root/usr/lib/x86_64-linux-gnu/blas:$PWD/root/usr/lib/x86_64-linux-gnu/lapack"
npm install --silent --no-audit --no-fund --no-save tabletojson@4.1.15 html-table-to-json@1.0.0 cheerio@1.2.0 cheerio-tableparser@1.0.1

cat > jobs.html <<'END'
<table>
  <tr><th>Employer</th><th>Job</th><th>Hours</th><th>Phone</th><th>Phone</th></tr>
  <tr><td rowspan="2">Globex</td><td>Nurse</td><td>37,5</td><td>030 1</td><td>0170 1</td></tr>
  <tr><td>Cook</td><td>20</td><td>030 2</td><td>0170 2</td></tr>
  <tr><td>Acme<br>Bonn</td><td colspan="2">on request</td><td>01067</td><td>NA</td></tr>
</table>
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import * as cheerio from 'cheerio';
import tableparser from 'cheerio-tableparser';
import HtmlTableToJson from 'html-table-to-json';
import { Tabletojson } from 'tabletojson';

const page = readFileSync('jobs.html', 'utf8');
const $ = cheerio.load(page);
tableparser($);
const columns = $('table').parsetable(true, true, true);
const found = {
  tabletojson: Tabletojson.convert(page)[0],
  'html-table-to-json': HtmlTableToJson.parse(page).results[0],
  'cheerio-tableparser': columns[0].slice(1).map((_, row) => Object.fromEntries(columns.map(([name, ...cells]) => [name, cells[row]]))),
};
for (const [name, rows] of Object.entries(found)) {
  console.log(name);
  for (const row of rows) console.log(`  ${Object.entries(row).map(([column, text]) => `${column}=${text}`).join('; ')}`);
}
END
cat > try.pl <<'END'
use HTML::TableExtract;
print "HTML::TableExtract\n";
my $tables = HTML::TableExtract->new;
$tables->parse_file('jobs.html');
my ($names, @rows) = $tables->first_table_found->rows;
for my $row (@rows) {
  my @cells = map { my $text = $$row[$_] // 'nothing'; $text =~ s/\s+/ /g; "$$names[$_]=$text" } 0 .. $#$names;
  print '  ', join('; ', @cells), "\n";
}
END
cat > try.py <<'END'
import pandas

print('pandas')
for _, row in pandas.read_html('jobs.html')[0].iterrows():
    print('  ' + '; '.join(f'{name}={cell}' for name, cell in row.items()))
END

{ node try.mjs; perl try.pl; /usr/bin/python3 try.py; } > seen
diff - seen <<'END'
tabletojson
  Employer=Globex; Job=Nurse; Hours=37,5; Phone=030 1; Phone_2=0170 1
  Employer=Globex; Job=Cook; Hours=20; Phone=030 2; Phone_2=0170 2
  Employer=AcmeBonn; Job=on request; Hours=01067; Phone=NA
html-table-to-json
  Employer=Globex; Job=Nurse; Hours=37,5; Phone=0170 1
  Employer=Cook; Job=20; Hours=030 2; Phone=0170 2
  Employer=AcmeBonn; Job=on request; Hours=01067; Phone=NA
cheerio-tableparser
  Employer=Globex; Job=Nurse; Hours=37,5; Phone=0170 1
  Employer=Globex; Job=Cook; Hours=20; Phone=0170 2
  Employer=AcmeBonn; Job=on request; Hours=on request; Phone=NA
HTML::TableExtract
  Employer=Globex; Job=Nurse; Hours=37,5; Phone=030 1; Phone=0170 1
  Employer=nothing; Job=Cook; Hours=20; Phone=030 2; Phone=0170 2
  Employer=Acme Bonn; Job=on request; Hours=nothing; Phone=01067; Phone=NA
pandas
  Employer=Globex; Job=Nurse; Hours=375; Phone=030 1; Phone.1=0170 1
  Employer=Globex; Job=Cook; Hours=20; Phone=030 2; Phone.1=0170 2
  Employer=Acme Bonn; Job=on request; Hours=on request; Phone=01067; Phone.1=nan
END
echo "As found: the second job has the employer Cook in one of five, 37,5 hours are 375 in another."
