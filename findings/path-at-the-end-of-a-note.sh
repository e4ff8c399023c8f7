#!/usr/bin/env bash
# Notes that end with a backslash, written as CSV by PHP and Python and read by three languages.
#
# fputcsv and fgetcsv of PHP 8.2, csv of Python 3.11, csv of Ruby 3.1.
#
# A backslash has no meaning in CSV; a quotation mark inside a field is doubled (RFC 4180, 2). One would guess that PHP's
# writer and the readers of others agree on "Saved as "C:\CV\"". PHP does not double a mark that stands behind a backslash,
# so that Python cuts the note and the employer in other places without a word, and Ruby refuses the file. It does not even
# agree with itself: of a note that it wrote, "Folder C:\CV\", its own reader makes one field of all that follows, the next
# employers with it. Given an empty sign for escaping, it writes as the others do, and its reader, which has to be told so
# as well, cuts that.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take php8.2-cli ruby3.1

cat > notes.json <<'END'
[["Note", "Employer"], ["Saved as \"C:\\CV\\\"", "Globex, Inc."], ["Folder C:\\CV\\", "Acme"], ["None", "Mori"]]
END
cat > write.php <<'END'
<?php
$notes = json_decode(file_get_contents('notes.json'));
foreach (['php' => '\\', 'php-without' => ''] as $name => $escape) {
    $file = fopen("$name.csv", 'w');
    foreach ($notes as $note) {
        fputcsv($file, $note, ',', '"', $escape);
    }
}
END
cat > write.py <<'END'
import csv
import json

with open('notes.json') as file:
    notes = json.load(file)
with open('python.csv', 'w', newline='') as file:
    csv.writer(file).writerows(notes)
END
cat > read.php <<'END'
<?php
foreach (['php', 'php-without', 'python'] as $name) {
    $file = fopen("$name.csv", 'r');
    $rows = [];
    while ($row = fgetcsv($file)) {
        $rows[] = implode(' | ', $row);
    }
    echo "$name.csv: PHP reads ", strtr(implode(' / ', array_slice($rows, 1)), ["\n" => '(new line)', "\r" => '']), "\n";
}
END
cat > read.py <<'END'
import csv

for name in ['php', 'php-without', 'python']:
    with open(f'{name}.csv', newline='') as file:
        print(f'{name}.csv: Python reads', ' / '.join(' | '.join(row) for row in list(csv.reader(file))[1:]))
END
cat > read.rb <<'END'
require 'csv'

%w[php php-without python].each do |name|
  said = begin
    CSV.read("#{name}.csv").drop(1).map { |row| row.join(' | ') }.join(' / ')
  rescue CSV::MalformedCSVError => problem
    "nothing (#{problem.message})"
  end
  puts "#{name}.csv: Ruby reads #{said}"
end
END

php8.2 write.php
/usr/bin/python3 write.py
{ php8.2 read.php; /usr/bin/python3 read.py; ruby3.1 read.rb; } | sort -s -t: -k1,1 > seen
diff - seen <<'END'
php-without.csv: PHP reads Saved as "C:\CV\"",Globex |  Inc." / Folder C:\CV\",Acme(new line)None,Mori(new line)
php-without.csv: Python reads Saved as "C:\CV\" | Globex, Inc. / Folder C:\CV\ | Acme / None | Mori
php-without.csv: Ruby reads Saved as "C:\CV\" | Globex, Inc. / Folder C:\CV\ | Acme / None | Mori
php.csv: PHP reads Saved as "C:\CV\" | Globex, Inc. / Folder C:\CV\",Acme(new line)None,Mori(new line)
php.csv: Python reads Saved as "C:\CV\",Globex |  Inc." / Folder C:\CV\ | Acme / None | Mori
php.csv: Ruby reads nothing (Any value after quoted field isn't allowed in line 2.)
python.csv: PHP reads Saved as "C:\CV\"",Globex |  Inc." / Folder C:\CV\ | Acme / None | Mori
python.csv: Python reads Saved as "C:\CV\" | Globex, Inc. / Folder C:\CV\ | Acme / None | Mori
python.csv: Ruby reads Saved as "C:\CV\" | Globex, Inc. / Folder C:\CV\ | Acme / None | Mori
END
echo "As found: PHP's notes are cut by Python and refused by Ruby, and joined by PHP itself."
