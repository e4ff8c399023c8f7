#!/usr/bin/env bash
# Which address five readers of feeds give as that of the job.
#
# rss-parser 3.13.0, @extractus/feed-extractor 8.0.3, feedparser 2.6.0, @rowanmanning/feed-parser 2.1.5, htmlparser2 12.0.0.
#
# One would guess that the link of an entry is the least that all agree on. In Atom a link without a relation is the one to
# the page (RFC 4287, 4.2.7.2), wherever it stands: three readers give the first link of the entry instead, here that of the
# entry itself as XML. In RSS 2.0 a `guid` without more is the address of the item (isPermaLink is true unless said
# otherwise): for a job that has no other, three readers give none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save rss-parser@3.13.0 @extractus/feed-extractor@8.0.3 feedparser@2.6.0 @rowanmanning/feed-parser@2.1.5 htmlparser2@12.0.0

cat > try.mjs <<'END'
import { Readable } from 'node:stream';
import RssParser from 'rss-parser';
import { extractFromXml } from '@extractus/feed-extractor';
import FeedParser from 'feedparser';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseFeed as parseFeed2 } from 'htmlparser2';

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title><id>urn:a</id><updated>2026-11-28T10:00:00Z</updated>
<entry><title>Cook</title><id>urn:b</id><updated>2026-11-28T10:00:00Z</updated>
<link rel="self" href="https://globex.example/feed/1.xml"/><link href="https://globex.example/jobs/1"/></entry></feed>`;
const rss = `<rss version="2.0"><channel><title>Jobs</title><link>https://globex.example</link><description>Jobs</description>
<item><title>Nurse</title><guid>https://globex.example/jobs/2</guid></item></channel></rss>`;

const streamed = async (text) => {
  for await (const item of Readable.from([text]).pipe(new FeedParser())) return item.link;
};
for (const [kind, text] of [['Atom', atom], ['RSS', rss]]) {
  const given = {
    'rss-parser': (await new RssParser().parseString(text)).items[0].link,
    'feed-extractor': extractFromXml(text).entries[0].link,
    feedparser: await streamed(text),
    'feed-parser': parseFeed(text).items[0].url,
    htmlparser2: parseFeed2(text).items[0].link,
  };
  for (const [reader, link] of Object.entries(given)) console.log(kind.padEnd(4), reader.padEnd(14), link ?? 'none');
}
END

node try.mjs > seen
diff - seen <<'END'
Atom rss-parser     https://globex.example/feed/1.xml
Atom feed-extractor https://globex.example/feed/1.xml
Atom feedparser     https://globex.example/jobs/1
Atom feed-parser    https://globex.example/jobs/1
Atom htmlparser2    https://globex.example/feed/1.xml
RSS  rss-parser     none
RSS  feed-extractor https://globex.example/jobs/2
RSS  feedparser     https://globex.example/jobs/2
RSS  feed-parser    none
RSS  htmlparser2    none
END
echo "As found: for one entry and one item, five readers give different addresses, or none."
