#!/usr/bin/env bash
# The title 'Head of "R&D"' of a posting, written into a page as JSON-LD by two libraries, read by three.
#
# react-schemaorg 2.0.1, next-seo 7.3.0 (react 19.3.1); jsdom 29.1.1, cheerio 1.2.0, node-html-parser 9.0.7.
#
# What stands in a script is text in which "&amp;" means nothing (HTML, script data state), and JSON has signs of its own for
# "<". One would guess that libraries that are made for JSON-LD write the title so that it is read as it was. react-schemaorg
# writes the signs of HTML into it, in both of its ways, as JSON-LD 1.1 advises (7.2), where it also stands that they then stay:
# the job is "Head of &quot;R&amp;D&quot;", the employer "Globex &amp; Sons", a pay below 60k is "&lt; 60k". node-html-parser
# undoes these signs, also in a script, and then the quotation mark ends the title: the posting is no JSON.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save react@19.3.1 react-dom@19.3.1 react-schemaorg@2.0.1 next-seo@7.3.0 next@16.4.6 jsdom@29.1.1 node-html-parser@9.0.7 cheerio@1.2.0

cat > try.mjs <<'END'
import * as cheerio from 'cheerio';
import { JSDOM } from 'jsdom';
import { JobPostingJsonLd } from 'next-seo';
import { parse } from 'node-html-parser';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { JsonLd, helmetJsonLdProp } from 'react-schemaorg';

const job = {
  title: 'Head of "R&D"',
  description: '<p>Pay: < 60k</p>',
  datePosted: '2026-12-01',
  hiringOrganization: { '@type': 'Organization', name: 'Globex & Sons' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Bonn' } },
};
const item = { '@context': 'https://schema.org', '@type': 'JobPosting', ...job };
const write = {
  'react-schemaorg, JsonLd': () => renderToStaticMarkup(createElement(JsonLd, { item })),
  'react-schemaorg, helmet': () => `<script type="application/ld+json">${helmetJsonLdProp(item).innerHTML}</script>`,
  'next-seo': () => renderToStaticMarkup(createElement(JobPostingJsonLd, job)),
};
for (const [name, run] of Object.entries(write)) {
  const page = run();
  const read = {
    jsdom: new JSDOM(page).window.document.querySelector('script').textContent,
    cheerio: cheerio.load(page)('script').text(),
    'node-html-parser': parse(page).querySelector('script').textContent,
  };
  for (const [reader, text] of Object.entries(read)) {
    try {
      const { title, description, hiringOrganization } = JSON.parse(text);
      console.log(`${name}, ${reader}: ${title} | ${description} | ${hiringOrganization.name}`);
    } catch (problem) {
      if (!(problem instanceof SyntaxError)) throw problem;
      console.log(`${name}, ${reader}: no JSON`);
    }
  }
}
END

node try.mjs > seen
diff - seen <<'END'
react-schemaorg, JsonLd, jsdom: Head of &quot;R&amp;D&quot; | &lt;p&gt;Pay: &lt; 60k&lt;/p&gt; | Globex &amp; Sons
react-schemaorg, JsonLd, cheerio: Head of &quot;R&amp;D&quot; | &lt;p&gt;Pay: &lt; 60k&lt;/p&gt; | Globex &amp; Sons
react-schemaorg, JsonLd, node-html-parser: no JSON
react-schemaorg, helmet, jsdom: Head of &quot;R&amp;D&quot; | &lt;p&gt;Pay: &lt; 60k&lt;/p&gt; | Globex &amp; Sons
react-schemaorg, helmet, cheerio: Head of &quot;R&amp;D&quot; | &lt;p&gt;Pay: &lt; 60k&lt;/p&gt; | Globex &amp; Sons
react-schemaorg, helmet, node-html-parser: no JSON
next-seo, jsdom: Head of "R&D" | <p>Pay: < 60k</p> | Globex & Sons
next-seo, cheerio: Head of "R&D" | <p>Pay: < 60k</p> | Globex & Sons
next-seo, node-html-parser: Head of "R&D" | <p>Pay: < 60k</p> | Globex & Sons
END
echo "As found: the title of a job has &amp; in it as one library writes it, and is no JSON as another reads that."
