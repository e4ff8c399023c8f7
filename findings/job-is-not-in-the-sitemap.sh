#!/usr/bin/env bash
# A sitemap of three jobs, read by five libraries.
#
# sitemapper 4.1.6, sitemap 9.0.1, sitemap-stream-parser 1.7.0, sitemap-urls 3.0.0, get-sitemap-links 1.1.0.
#
# The address of a page stands in <loc> (sitemaps.org); it is XML, where an ampersand is written "&amp;" or the whole in CDATA,
# and writers that indent put it on a line of its own. One would guess that a reader of sitemaps reads XML. Two of five do
# entirely. One takes no job from CDATA, so that there are two jobs; one takes the line ends along; and one does not see the job on
# a line of its own and gives the two others as they are written, with "&amp;" and "<![CDATA[", which open another page or none. What
# watches an employer's jobs by them tells of a job that was taken down, and it is there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save sitemapper@4.1.6 sitemap@9.0.1 sitemap-stream-parser@1.7.0 sitemap-urls@3.0.0 get-sitemap-links@1.1.0

cat > try.mjs <<'END'
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import Sitemapper from 'sitemapper';

const require = createRequire(import.meta.url);
const links = require('get-sitemap-links');
const stream = require('sitemap-stream-parser');
const urls = require('sitemap-urls');
const text = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://jobs.example/1?town=rome&amp;part=2</loc></url>
  <url><loc><![CDATA[https://jobs.example/2?town=rome&part=2]]></loc></url>
  <url>
    <loc>
      https://jobs.example/3
    </loc>
  </url>
</urlset>`;
const server = createServer((_, answer) => answer.setHeader('content-type', 'application/xml').end(text)).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${server.address().port}/sitemap.xml`;
const read = {
  sitemapper: async () => (await new Sitemapper({}).fetch(address)).sites,
  sitemap: async () => (await parseSitemap(Readable.from([text]))).map(({ url }) => url),
  'sitemap-stream-parser': () => new Promise((resolve) => {
    const found = [];
    stream.parseSitemaps([address], (url) => found.push(url), () => resolve(found));
  }),
  'sitemap-urls': () => urls.extractUrls(text),
  'get-sitemap-links': () => (links.default ?? links)(address),
};
for (const [name, run] of Object.entries(read)) console.log(`${name}: ${JSON.stringify(await run())}`);
server.closeAllConnections();
server.close();
END

node --no-deprecation try.mjs > seen
diff - seen <<'END'
sitemapper: ["https://jobs.example/1?town=rome&part=2","https://jobs.example/2?town=rome&part=2","https://jobs.example/3"]
sitemap: ["https://jobs.example/1?town=rome&part=2","https://jobs.example/2?town=rome&part=2","https://jobs.example/3"]
sitemap-stream-parser: ["https://jobs.example/1?town=rome&part=2","https://jobs.example/3"]
sitemap-urls: ["https://jobs.example/1?town=rome&part=2","https://jobs.example/2?town=rome&part=2","\n      https://jobs.example/3\n    "]
get-sitemap-links: ["https://jobs.example/1?town=rome&amp;part=2","<![CDATA[https://jobs.example/2?town=rome&part=2]]>"]
END
echo "As found: of three jobs one of five readers has two, and one has none by its address."
