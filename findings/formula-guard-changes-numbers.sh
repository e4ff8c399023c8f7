#!/usr/bin/env bash
# What a table of contacts looks like after the guard against formulas.
#
# papaparse 5.7.1 and csv-stringify 6.9.0, each with its option that escapes formulas.
#
# One would guess that the guard touches formulas. Each telephone number in the international form begins with a plus,
# so each gets an apostrophe in front; and so does an extension "-55". The same two libraries read the apostrophe back as
# part of the number. A number in brackets or behind "tel:" stays as it is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save papaparse@5.7.1 csv-stringify@6.9.0 csv-parse@6.2.1

cat > try.mjs <<'END'
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import Papa from 'papaparse';

const numbers = ['+49 30 901820', '-55', '030 901820', 'tel:+4930901820', '(+49) 30 901820', '@helpdesk'];
const papa = Papa.parse(Papa.unparse([numbers], { escapeFormulae: true })).data[0];
const adaltas = parse(stringify([numbers], { escape_formulas: true }))[0];
numbers.forEach((number, at) => console.log(`${number}: ${papa[at]} | ${adaltas[at]}`));
END

node try.mjs > seen
diff - seen <<'END'
+49 30 901820: '+49 30 901820 | '+49 30 901820
-55: '-55 | '-55
030 901820: 030 901820 | 030 901820
tel:+4930901820: tel:+4930901820 | tel:+4930901820
(+49) 30 901820: (+49) 30 901820 | (+49) 30 901820
@helpdesk: '@helpdesk | '@helpdesk
END
echo "As found: every number that begins with a plus comes back with an apostrophe."
