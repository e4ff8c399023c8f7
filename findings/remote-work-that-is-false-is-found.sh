#!/usr/bin/env bash
# Jobs looked for in the answer of a board by JSONPath, with eight libraries.
#
# jsonpath 1.3.0, jsonpath-plus 11.3.0, nimma 0.7.2, jsonpath-rfc9535 1.3.0, json-p3 2.3.1, jsonpath-js 0.3.1, jsonpathly
# 3.0.0, and ruby-jsonpath 1.1.0 of Debian 12.
#
# `$.jobs[?(@.remote)]` looks like a condition. One would guess that it finds the jobs whose "remote" is true. In the standard
# (RFC 9535, 2.3.5, of 2024) it asks whether there is a "remote" at all, so that jobs with false and null are found, too, as
# four libraries do; four go by truth. "Paid less than 50,000" finds the job whose pay is null in three, and the pay that is
# text in four, where numbers are to be compared with numbers alone. "Not remote" is nothing in one, and so is "remote is
# null". The last job is nothing in two, and the list from its end is the list from its beginning in one, an error in another.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-jsonpath=1.1.0-1
npm install --silent --no-audit --no-fund --no-save jsonpath@1.3.0 jsonpath-plus@11.3.0 nimma@0.7.2 jsonpath-rfc9535@1.3.0 json-p3@2.3.1 jsonpath-js@0.3.1 jsonpathly@3.0.0

cat > jobs.json <<'END'
{
  "jobs": [
    { "title": "Accountant", "remote": true, "pay": 45000 },
    { "title": "Baker", "remote": false, "pay": 0 },
    { "title": "Cook", "pay": null },
    { "title": "Driver", "remote": null, "pay": "45000" }
  ]
}
END
cat > paths.json <<'END'
["$.jobs[?(@.remote)].title", "$.jobs[?(!@.remote)].title", "$.jobs[?(@.pay == 45000)].title", "$.jobs[?(@.pay < 50000)].title", "$.jobs[?(@.remote == null)].title", "$.jobs[-1].title", "$.jobs[::-1].title", "$.jobs[0,0].title"]
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { jsonpath as p3 } from 'json-p3';
import jsonpath from 'jsonpath';
import { JSONPathJS } from 'jsonpath-js';
import { JSONPath } from 'jsonpath-plus';
import * as rfc9535 from 'jsonpath-rfc9535';
import { query } from 'jsonpathly';
import Nimma from 'nimma';

const [board, paths] = ['jobs.json', 'paths.json'].map(name => JSON.parse(readFileSync(name, 'utf8')));
const libraries = {
  jsonpath: path => jsonpath.query(board, path),
  'jsonpath-plus': path => JSONPath({ path, json: board }),
  nimma: path => {
    const found = [];
    Nimma.query(board, { [path]: ({ value }) => found.push(value) });
    return found;
  },
  'jsonpath-rfc9535': path => rfc9535.query(board, path),
  'json-p3': path => p3.query(path, board).values(),
  'jsonpath-js': path => new JSONPathJS(path).find(board),
  jsonpathly: path => [query(board, path)].flat(),
};
for (const path of paths) {
  for (const [name, find] of Object.entries(libraries)) console.log(`${path}\t${name}\t${find(path).join(' ')}`);
}
END
cat > try.rb <<'END'
require 'json'
require 'jsonpath'

board, paths = %w[jobs.json paths.json].map { |name| JSON.parse(File.read(name)) }
paths.each do |path|
  found = begin
    JsonPath.new(path).on(board).join(' ')
  rescue ArgumentError => problem
    "an error, #{problem.message}"
  end
  puts "#{path}\truby-jsonpath\t#{found}"
end
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    path, library, found = line.rstrip('\n').split('\t')
    said.setdefault(path, {}).setdefault(found or 'none', []).append(library)
for path, answers in said.items():
    print(path)
    for found, libraries in answers.items():
        print(f"  {found}: {', '.join(libraries)}")
END

{ node try.mjs; ruby3.1 try.rb; } > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
$.jobs[?(@.remote)].title
  Accountant: jsonpath, jsonpath-plus, nimma, ruby-jsonpath
  Accountant Baker Driver: jsonpath-rfc9535, json-p3, jsonpath-js, jsonpathly
$.jobs[?(!@.remote)].title
  Baker Cook Driver: jsonpath, jsonpath-plus, nimma
  Cook: jsonpath-rfc9535, json-p3, jsonpath-js, jsonpathly
  none: ruby-jsonpath
$.jobs[?(@.pay == 45000)].title
  Accountant Driver: jsonpath, jsonpath-plus, nimma, ruby-jsonpath
  Accountant: jsonpath-rfc9535, json-p3, jsonpath-js, jsonpathly
$.jobs[?(@.pay < 50000)].title
  Accountant Baker Cook Driver: jsonpath, jsonpath-plus, nimma
  Accountant Baker: jsonpath-rfc9535, json-p3, jsonpath-js, jsonpathly
  Accountant Baker Driver: ruby-jsonpath
$.jobs[?(@.remote == null)].title
  Cook Driver: jsonpath, jsonpath-plus, nimma
  Driver: jsonpath-rfc9535, json-p3, jsonpath-js, jsonpathly
  none: ruby-jsonpath
$.jobs[-1].title
  none: jsonpath, jsonpath-plus
  Driver: nimma, jsonpath-rfc9535, json-p3, jsonpath-js, jsonpathly, ruby-jsonpath
$.jobs[::-1].title
  Driver Cook Baker Accountant: jsonpath, jsonpath-plus, jsonpath-rfc9535, json-p3, jsonpath-js, jsonpathly
  Accountant Baker Cook Driver: nimma
  an error, step can't be negative: ruby-jsonpath
$.jobs[0,0].title
  Accountant: jsonpath, nimma
  Accountant Accountant: jsonpath-plus, jsonpath-rfc9535, json-p3, jsonpath-js, jsonpathly, ruby-jsonpath
END
echo "As found: four of eight find remote work that is false, as the standard says, and four do not."
