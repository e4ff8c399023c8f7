#!/usr/bin/env bash
# Job postings in the structured data of a careers page.
#
# web-auto-extractor 1.0.17.
#
# Its result is grouped by type, so one reads jsonld.JobPosting. A posting inside @graph (as the most used SEO plug-ins
# write it) is filed under the word 'undefined', a posting of two types under both names joined by a comma; only a plain
# one, and one in a list, is where one looks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save web-auto-extractor@1.0.17

cat > try.mjs <<'END'
import extractor from 'web-auto-extractor';

const read = extractor.default ?? extractor;
const posting = (title, type = 'JobPosting') => ({ '@context': 'https://schema.org', '@type': type, title });
for (const [shape, data] of [
  ['plain', posting('Cook')],
  ['list', [posting('Cook')]],
  ['graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, { '@type': 'JobPosting', title: 'Cook' }] }],
  ['two types', posting('Cook', ['JobPosting', 'Intangible'])],
]) {
  const found = read().parse(`<script type="application/ld+json">${JSON.stringify(data)}</script>`).jsonld;
  console.log(shape.padEnd(9), 'types:', Object.keys(found).join(' and '), '· JobPosting:', found.JobPosting?.length ?? 0);
}
END

node try.mjs > seen
diff - seen <<'END'
plain     types: JobPosting · JobPosting: 1
list      types: JobPosting · JobPosting: 1
graph     types: undefined · JobPosting: 0
two types types: JobPosting,Intangible · JobPosting: 0
END
echo "As found: two of four shapes are not found under JobPosting."
