#!/usr/bin/env bash
# Reference numbers in a job feed.
#
# fast-xml-parser 5.12.1 beside xml2js 0.6.2, on a feed of the shape that job boards take (one element a fact).
#
# Text of an element that could be read as a number is one in fast-xml-parser, and one would guess that this concerns
# digits. But the reference '2026E10' becomes 20260000000000, '0x1F' becomes 31, and the telephone loses its plus;
# only numbers too large to be exact stay text. The job cannot be named to anybody by such a number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save fast-xml-parser@5.12.1 xml2js@0.6.2

cat > try.mjs <<'END'
import { XMLParser } from 'fast-xml-parser';
import { parseStringPromise } from 'xml2js';

const feed = '<job><reference>2026E10</reference><hex>0x1F</hex><postcode>01067</postcode><phone>+12125550148</phone><long>12345678901234567890</long></job>';
const one = new XMLParser().parse(feed).job;
const other = (await parseStringPromise(feed)).job;
for (const name of Object.keys(one)) console.log(name.padEnd(10), JSON.stringify(one[name]).padEnd(24), JSON.stringify(other[name][0]));
END

node try.mjs > seen
diff - seen <<'END'
reference  20260000000000           "2026E10"
hex        31                       "0x1F"
postcode   1067                     "01067"
phone      12125550148              "+12125550148"
long       "12345678901234567890"   "12345678901234567890"
END
echo "As found: references in the shape of numbers are rewritten."
