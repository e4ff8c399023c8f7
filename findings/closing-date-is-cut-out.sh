#!/usr/bin/env bash
# What is left of a job posting in a library that keeps the text of web pages.
#
# @extractus/article-extractor 9.0.1.
#
# One would guess that navigation is cut out and sentences are not. The elements that it does not list are taken out
# with their words: `time`, so that "Apply by 31 December." is "Apply by ." and the hours are "from to"; `dt`, so that a
# list of facts has its answers and not its questions; `data`, `kbd`, `address` and `mark` with reference and place.
# What was inside `time` comes back as the day on which the page was published: a closing date, next month; the
# `datePosted` of the structured data is not looked at.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @extractus/article-extractor@9.0.1

cat > try.mjs <<'END'
import { extractFromHtml } from '@extractus/article-extractor';

const about = '<p>We are looking for a cook who likes to work in a team and to try a new dish every week in our kitchen.</p>'.repeat(4);
const facts = {
  'closing date': '<p>Apply by <time datetime="2026-12-31">31 December</time>.</p>',
  hours: '<p>We cook from <time>09:00</time> to <time>17:00</time>.</p>',
  'list of facts': '<dl><dt>Start</dt><dd>March</dd><dt>Salary</dt><dd>45,000</dd></dl>',
  reference: '<p>Reference: <data value="4711">4711</data>, or <kbd>4711-B</kbd> for <mark>part-time</mark></p>',
  place: '<address>12 Main Street, Springfield</address>',
  'structured data': '<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Cook","datePosted":"2026-11-01"}</script>',
};
for (const [name, html] of Object.entries(facts)) {
  const page = `<html><head><title>Cook</title></head><body><article><h1>Cook</h1>${about}${html}</article></body></html>`;
  const { content, published } = await extractFromHtml(page, 'https://acme.example/jobs/4711');
  const words = content.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();
  console.log(`${name}: "${words.replace(/We are looking.*?our kitchen\. ?/g, '').replace(/^Cook ?/, '')}", published: ${published || 'not known'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
closing date: "Apply by .", published: 2026-12-31T00:00:00.000Z
hours: "We cook from to .", published: not known
list of facts: "March 45,000", published: not known
reference: "Reference: , or for", published: not known
place: "", published: not known
structured data: "", published: not known
END
echo "As found: the closing date is cut out of its sentence and is the day of publication."
