#!/usr/bin/env bash
# Which readers see a job posting in JSON-LD whose script says its type in full.
#
# web-auto-extractor 1.0.17, @marbec/web-auto-extractor 2.2.1, open-graph-scraper 6.12.0, url-metadata 5.10.0,
# structured-data-testing-tool 4.5.0, extruct 0.14.0 of Debian 12.
#
# A media type may have parameters and is the same in capitals. JSON-LD 1.1 gives `application/ld+json;profile=…` for a
# script of a page (section 7, "Embedding JSON-LD in HTML Documents"), so one would guess that whoever looks for postings
# reads it. All six look for the bare words, and find no posting in such a page, nor in one that adds a charset
# or writes capitals, and say nothing: the tool for tests, too, whose maker is told that the page has no such data.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-extruct=0.14.0-2
npm install --silent --no-audit --no-fund --no-save web-auto-extractor@1.0.17 @marbec/web-auto-extractor@2.2.1 open-graph-scraper@6.12.0 url-metadata@5.10.0 structured-data-testing-tool@4.5.0

cat > extruct_page.py <<'END'
import json
import sys

import extruct

print(json.dumps(extruct.extract(sys.stdin.read(), syntaxes=['json-ld'])['json-ld']))
END
cat > try.mjs <<'END'
import { execFileSync } from 'node:child_process';
import marbec from '@marbec/web-auto-extractor';
import ogs from 'open-graph-scraper';
import { structuredDataTest } from 'structured-data-testing-tool';
import urlMetadata from 'url-metadata';
import extractor from 'web-auto-extractor';

const Marbec = marbec.default ?? marbec;
const readers = {
  'web-auto-extractor': html => (extractor.default ?? extractor)().parse(html).jsonld,
  '@marbec/web-auto-extractor': html => new Marbec({}).parse(html).jsonld,
  'open-graph-scraper': async html => (await ogs({ html })).result.jsonLD,
  'url-metadata': async html => (await urlMetadata(null, { parseResponseObject: new Response(html, { headers: { 'content-type': 'text/html' } }) })).jsonld,
  'structured-data-testing-tool': async html => (await structuredDataTest(html).catch(failed => failed.res)).structuredData.jsonld,
  extruct: html => JSON.parse(execFileSync('/usr/bin/python3', ['-W', 'ignore', 'extruct_page.py'], { input: html })),
};
const types = ['application/ld+json', 'application/ld+json;profile=http://www.w3.org/ns/json-ld#compacted', 'application/ld+json; charset=utf-8', 'Application/LD+JSON'];
for (const [name, read] of Object.entries(readers)) {
  const seen = [];
  for (const type of types) {
    const posting = '{"@context":"https://schema.org","@type":"JobPosting","title":"Nurse"}';
    const html = `<!doctype html><html><head><title>Jobs</title><script type="${type}">${posting}</script></head><body><h1>Nurse</h1></body></html>`;
    seen.push(JSON.stringify(await read(html) ?? null).includes('Nurse') ? 'seen' : 'not seen');
  }
  console.log(`${name}: plain ${seen[0]}, with a profile ${seen[1]}, with a charset ${seen[2]}, in capitals ${seen[3]}`);
}
END

node try.mjs > seen
diff - seen <<'END'
web-auto-extractor: plain seen, with a profile not seen, with a charset not seen, in capitals not seen
@marbec/web-auto-extractor: plain seen, with a profile not seen, with a charset not seen, in capitals not seen
open-graph-scraper: plain seen, with a profile not seen, with a charset not seen, in capitals not seen
url-metadata: plain seen, with a profile not seen, with a charset not seen, in capitals not seen
structured-data-testing-tool: plain seen, with a profile not seen, with a charset not seen, in capitals not seen
extruct: plain seen, with a profile not seen, with a charset not seen, in capitals not seen
END
echo "As found: none of six sees a posting whose type has a parameter."
