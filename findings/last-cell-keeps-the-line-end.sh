#!/usr/bin/env bash
# A list of applications, written as CSV and read again, by one and the same library.
#
# json-2-csv 5.6.0.
#
# What is missing is an empty cell, and the end of a file no part of a value, one would guess, and a file with the line
# ends of the standard (RFC 4180: CR and LF) the plainest of all. An employer without a contact has the contact
# "undefined" in the file, and one that has not answered the answer "null", for the eye of whoever opens it. The last cell
# of a file that ends with a line keeps that end, so this "no" is not the other "no". With CR and LF, every last cell and
# the name of its column keep one, so that there is no column "answered". Its page has options for both (emptyFieldValue,
# eol), which one has to know of. Read again, a contact called "null" is nobody, and "[12]" no room but a list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save json-2-csv@5.6.0

cat > try.mjs <<'END'
import { csv2json, json2csv } from 'json-2-csv';

console.log(JSON.stringify(json2csv([{ employer: 'Globex', contact: 'Ana', answered: null }, { employer: 'Initech' }])));
console.log(JSON.stringify(csv2json('employer,answered\nGlobex,yes\nInitech,no')));
console.log(JSON.stringify(csv2json('employer,answered\nGlobex,yes\nInitech,no\n')));
const [globex] = csv2json('employer,answered\r\nGlobex,yes\r\nInitech,no\r\n');
console.log(JSON.stringify(globex), 'answered:', globex.answered);
console.log(JSON.stringify(csv2json(json2csv([{ employer: 'Globex', contact: 'null', room: '[12]', floor: ' 3 ' }]))));
END

node try.mjs > seen
diff - seen <<'END'
"employer,contact,answered\nGlobex,Ana,null\nInitech,undefined,undefined"
[{"employer":"Globex","answered":"yes"},{"employer":"Initech","answered":"no"}]
[{"employer":"Globex","answered":"yes"},{"employer":"Initech","answered":"no\n"}]
{"employer":"Globex","answered\r":"yes\r"} answered: undefined
[{"employer":"Globex","contact":null,"room":[12],"floor":3}]
END
echo "As found: missing contacts are "undefined", and the last column ends in a line end."
