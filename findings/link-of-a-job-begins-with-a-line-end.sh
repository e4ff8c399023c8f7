#!/usr/bin/env bash
# A job called "Nurse <m/f/d>", written into feeds by three libraries and read by six.
#
# feed 6.0.0, rss 1.2.2, feedsmith 3.0.1 (which also reads); rss-parser 3.13.0, @rowanmanning/feed-parser 2.1.5,
# @extractus/feed-extractor 8.0.3, feedparser 2.6.0; python3-feedparser 6.0.10 of Debian 12.
#
# One would guess that what one library writes, others read alike. feedsmith puts an address with an ampersand into CDATA on a
# line of its own, and rss-parser, which trims what is not in CDATA, takes line ends and blanks along: the job's address is no
# address, and its title begins with an empty line. feed writes the plain title into its Atom feed as type="html", and the
# feedparser of Python, which goes by the type, makes a tag of it: "Nurse <m>f</m>d>".
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-feedparser=6.0.10-1
npm install --silent --no-audit --no-fund --no-save feed@6.0.0 rss@1.2.2 feedsmith@3.0.1 rss-parser@3.13.0 feedparser@2.6.0 @rowanmanning/feed-parser@2.1.5 @extractus/feed-extractor@8.0.3
export LC_ALL=C.UTF-8 HOME=$folder

cat > try.mjs <<'END'
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Feed } from 'feed';
import FeedParser from 'feedparser';
import * as feedsmith from 'feedsmith';
import RSS from 'rss';
import Parser from 'rss-parser';

const title = 'Nurse <m/f/d>';
const link = 'https://jobs.example/1?town=bonn&part=2';
const date = new Date('2026-12-01T09:00:00Z');
const byFeed = new Feed({ title: 'Jobs', id: 'https://jobs.example/', link: 'https://jobs.example/', copyright: '' });
byFeed.addItem({ title, id: link, link, description: 'Sales', date });
const byRss = new RSS({ title: 'Jobs', site_url: 'https://jobs.example/' });
byRss.item({ title, url: link, description: 'Sales', date });
const written = {
  'feed, RSS': byFeed.rss2(),
  'feed, Atom': byFeed.atom1(),
  rss: byRss.xml(),
  feedsmith: feedsmith.generateRssFeed({ title: 'Jobs', link: 'https://jobs.example/', description: 'Jobs', items: [{ title, link, description: 'Sales', pubDate: date }] }),
};
const read = {
  feedsmith: (text) => {
    const { feed } = feedsmith.parseFeed(text);
    const [job] = feed.items ?? feed.entries;
    return [job.title?.value ?? job.title, job.link ?? job.links[0].href];
  },
  'rss-parser': async (text) => {
    const [job] = (await new Parser().parseString(text)).items;
    return [job.title, job.link];
  },
  'feed-parser': (text) => {
    const [job] = parseFeed(text).items;
    return [job.title, job.url];
  },
  'feed-extractor': (text) => {
    const [job] = extractFromXml(text).entries;
    return [job.title, job.link];
  },
  feedparser: async (text) => {
    const [job] = await once(Readable.from([text]).pipe(new FeedParser({ addmeta: false })), 'data');
    return [job.title, job.link];
  },
};
for (const [writer, text] of Object.entries(written)) {
  writeFileSync(`${writer}.xml`, text);
  for (const [reader, run] of Object.entries(read)) {
    const [name, address] = await run(text);
    console.log(`${writer}\t${reader}\t${JSON.stringify(name)}${address === link ? '' : `, ${JSON.stringify(address)}`}`);
  }
}
END
cat > try.py <<'END'
import glob
import json

import feedparser

for path in sorted(glob.glob('*.xml')):
    [job] = feedparser.parse(path).entries
    other = '' if job.link == 'https://jobs.example/1?town=bonn&part=2' else f', {json.dumps(job.link)}'
    print(path.removesuffix('.xml'), 'feedparser of Python', json.dumps(job.get('title')) + other, sep='\t')
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    writer, reader, title = line.rstrip('\n').split('\t')
    said.setdefault(writer, {}).setdefault(title, []).append(reader)
for writer, titles in said.items():
    print(writer)
    for title, readers in titles.items():
        print(f"  {title}: {', '.join(readers)}")
END
{
  node --no-deprecation try.mjs
  /usr/bin/python3 -W ignore try.py
} > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
feed, RSS
  "Nurse <m/f/d>": feedsmith, rss-parser, feed-parser, feed-extractor, feedparser, feedparser of Python
feed, Atom
  "Nurse <m/f/d>": feedsmith, rss-parser, feed-parser, feed-extractor, feedparser
  "Nurse <m>f</m>d>": feedparser of Python
rss
  "Nurse <m/f/d>": feedsmith, rss-parser, feed-parser, feed-extractor, feedparser, feedparser of Python
feedsmith
  "Nurse <m/f/d>": feedsmith, feed-parser, feed-extractor, feedparser, feedparser of Python
  "\n        Nurse <m/f/d>\n      ", "\n        https://jobs.example/1?town=bonn&part=2\n      ": rss-parser
END
echo "As found: an address in CDATA as one library writes it has line ends for another, a title is a tag."
