#!/usr/bin/env bash
# A job posting in microdata, as four ways to mark up a value give it.
#
# microdata-node 2.0.0, web-auto-extractor 1.0.17, @cucumber/microdata 2.2.0 with jsdom 26.1.0.
#
# Where a value is taken from depends on the element (HTML Standard, 5.2.4): `datetime` of a time, `value` of a data,
# `href` of a link, made absolute; `content` of a meta only, of a span its text. One would guess that readers differ
# in the last, which many pages do. They differ in all: one gives "1 Dec" for the closing date and leaves `datetime`
# aside, two leave the address relative, and two do not see the salary that belongs to the posting by `itemref`
# (5.2.2).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jsdom@26.1.0 microdata-node@2.0.0 web-auto-extractor@1.0.17 @cucumber/microdata@2.2.0

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { microdata } from '@cucumber/microdata';

const require = createRequire(import.meta.url);
const extractor = require('web-auto-extractor');
const { toJson } = require('microdata-node');
const url = 'https://jobs.example/';
const page = `<div itemscope itemtype="https://schema.org/JobPosting" itemref="pay"><h1 itemprop="title">Cook</h1>
<time itemprop="validThrough" datetime="2026-12-01">1 Dec</time><data itemprop="occupationalCategory" value="5120">cooks</data>
<span itemprop="datePosted" content="2026-11-01">1 Nov</span><a itemprop="url" href="/jobs/1">more</a></div>
<p id="pay">Pay: <span itemprop="baseSalary">50000</span></p>`;
const given = {
  'microdata-node': JSON.parse(JSON.stringify(toJson(page, { base: url }))).items[0].properties,
  'web-auto-extractor': (extractor.default ?? extractor)().parse(page).microdata.JobPosting[0],
  '@cucumber/microdata': microdata('https://schema.org/JobPosting', new JSDOM(page, { url }).window.document.documentElement),
};
for (const name of ['title', 'validThrough', 'occupationalCategory', 'datePosted', 'url', 'baseSalary']) {
  console.log(name);
  for (const [reader, posting] of Object.entries(given)) console.log('  ', reader.padEnd(19), [posting[name] ?? 'none'].flat()[0]);
}
END

node try.mjs > seen
diff - seen <<'END'
title
   microdata-node      Cook
   web-auto-extractor  Cook
   @cucumber/microdata Cook
validThrough
   microdata-node      2026-12-01
   web-auto-extractor  1 Dec
   @cucumber/microdata 2026-12-01
occupationalCategory
   microdata-node      5120
   web-auto-extractor  cooks
   @cucumber/microdata 5120
datePosted
   microdata-node      2026-11-01
   web-auto-extractor  2026-11-01
   @cucumber/microdata 1 Nov
url
   microdata-node      https://jobs.example/jobs/1
   web-auto-extractor  /jobs/1
   @cucumber/microdata /jobs/1
baseSalary
   microdata-node      50000
   web-auto-extractor  none
   @cucumber/microdata none
END
echo "As found: the closing date, the address and the salary differ by reader."
