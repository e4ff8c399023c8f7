#!/usr/bin/env bash
# A feed of jobs in RSS that tells day, author and address in the words of Atom, as the feeds of .NET do, read by ten programs.
#
# rss-parser 3.13.0, feedparser 2.6.0, feedsmith 3.0.1, @rowanmanning/feed-parser 2.1.5, @extractus/feed-extractor 8.0.3, feedme
# 2.0.2; feedparser 6.0.10 of Python, XML::Feed 0.63, newsboat 2.21 and rss 0.2.9 of Ruby 3.1 in Debian 12.
#
# The library of .NET writes a feed as RSS 2.0 and, what RSS has no element for, as elements of Atom with the prefix a10:
# <a10:updated>, <a10:author>, <a10:link>. One would guess that a program that reads both formats reads them there, too. Two of
# ten do, and XML::Feed has the day alone, with the reference for the address. For the other seven the posting has no day, six
# of them have no author either; newsboat says that it is of now. It is not the prefix: with "atom:" all say the same. feedme
# keeps all under the names as they are written, "a10:updated".
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-feedparser=6.0.10-1 libxml-feed-perl=0.63+dfsg-1 newsboat=2.21-1.5 ruby3.1 sqlite3
npm install --silent --no-audit --no-fund --no-save rss-parser@3.13.0 feedparser@2.6.0 feedsmith@3.0.1 @rowanmanning/feed-parser@2.1.5 @extractus/feed-extractor@8.0.3 feedme@2.0.2
export LC_ALL=C.UTF-8 HOME=$folder TZ=UTC

cat > a10.xml <<'END'
<?xml version="1.0" encoding="utf-8"?>
<rss xmlns:a10="http://www.w3.org/2005/Atom" version="2.0">
<channel>
<title>Jobs</title><link>https://jobs.example/</link><description>Open jobs</description>
<item>
<guid isPermaLink="false">4711</guid>
<title>Nurse</title>
<description>Ward 7</description>
<a10:author><a10:name>Ana Mori</a10:name></a10:author>
<a10:link href="https://jobs.example/4711"/>
<a10:updated>2026-11-20T09:00:00Z</a10:updated>
</item>
</channel>
</rss>
END
sed 's/a10/atom/g' a10.xml > atom.xml
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed as rowan } from '@rowanmanning/feed-parser';
import FeedMe from 'feedme';
import FeedParser from 'feedparser';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';

const read = {
  'rss-parser': async (text) => {
    const { isoDate, pubDate, creator, author, link } = (await new RssParser().parseString(text)).items[0];
    return [isoDate ?? pubDate, creator ?? author, link];
  },
  feedparser: (text) => new Promise((resolve, reject) => {
    const parser = new FeedParser();
    parser.on('error', reject);
    parser.once('data', ({ date, author, link }) => resolve([date, author, link]));
    Readable.from([text]).pipe(parser);
  }),
  feedsmith: (text) => {
    const { pubDate, authors, link, atom } = parseFeed(text).feed.items[0];
    return [pubDate ?? atom?.updated, authors?.[0] ?? atom?.authors?.[0].name, link ?? atom?.links?.[0].href];
  },
  '@rowanmanning/feed-parser': (text) => {
    const { published, updated, authors, url } = rowan(text).items[0];
    return [published ?? updated, authors[0]?.name, url];
  },
  'feed-extractor': (text) => {
    const { published, author, link } = extractFromXml(text).entries[0];
    return [published, author, link];
  },
  feedme: (text) => new Promise((resolve) => {
    const parser = new FeedMe();
    parser.on('item', ({ pubdate, updated, author, link }) => resolve([pubdate ?? updated, author, link]));
    parser.end(text);
  }),
};
for (const [name, run] of Object.entries(read)) {
  for (const prefix of ['a10', 'atom']) {
    const found = await run(readFileSync(`${prefix}.xml`, 'utf8'));
    console.log(`${name}, ${prefix}: ${found.map((value) => value || 'nothing').join(' | ')}`);
  }
}
END
cat > try.py <<'END'
import feedparser

for prefix in ('a10', 'atom'):
    entry = feedparser.parse(f'{prefix}.xml').entries[0]
    print(f'feedparser of Python, {prefix}:', entry.get('updated') or entry.get('published') or 'nothing', '|', entry.get('author') or 'nothing', '|', entry.get('link') or 'nothing')
END
cat > try.pl <<'END'
use XML::Feed;
for my $prefix (qw(a10 atom)) {
  my ($entry) = XML::Feed->parse("$prefix.xml")->entries;
  my $date = $entry->issued // $entry->modified;
  print "XML::Feed, $prefix: ", join(' | ', map { $_ || 'nothing' } $date, $entry->author, $entry->link), "\n";
}
END
cat > try.rb <<'END'
require 'rss'

%w[a10 atom].each do |prefix|
  item = RSS::Parser.parse(File.read("#{prefix}.xml"), false).items.first
  puts "rss of Ruby, #{prefix}: #{[item.date, item.author, item.link].map { |value| value || 'nothing' }.join(' | ')}"
end
END
{
  node try.mjs
  /usr/bin/python3 try.py
  perl try.pl
  ruby3.1 try.rb
  for prefix in a10 atom; do
    echo "file://$folder/$prefix.xml" > urls
    newsboat -u urls -c "$prefix.db" -C /dev/null -x reload > messages 2>&1
    sqlite3 "$prefix.db" "select 'newsboat, $prefix: ' || iif(abs(pubDate - strftime('%s', 'now')) < 600, 'now', 'another moment') || ' | ' || iif(author = '', 'nothing', author) || ' | ' || iif(url = '', 'nothing', url) from rss_item"
  done
} > seen
diff - seen <<'END'
rss-parser, a10: nothing | nothing | nothing
rss-parser, atom: nothing | nothing | nothing
feedparser, a10: nothing | nothing | nothing
feedparser, atom: nothing | nothing | nothing
feedsmith, a10: 2026-11-20T09:00:00Z | Ana Mori | https://jobs.example/4711
feedsmith, atom: 2026-11-20T09:00:00Z | Ana Mori | https://jobs.example/4711
@rowanmanning/feed-parser, a10: nothing | Ana Mori | nothing
@rowanmanning/feed-parser, atom: nothing | Ana Mori | nothing
feed-extractor, a10: nothing | nothing | nothing
feed-extractor, atom: nothing | nothing | nothing
feedme, a10: nothing | nothing | nothing
feedme, atom: nothing | nothing | nothing
feedparser of Python, a10: 2026-11-20T09:00:00Z | Ana Mori | https://jobs.example/4711
feedparser of Python, atom: 2026-11-20T09:00:00Z | Ana Mori | https://jobs.example/4711
XML::Feed, a10: 2026-11-20T09:00:00 | nothing | 4711
XML::Feed, atom: 2026-11-20T09:00:00 | nothing | 4711
rss of Ruby, a10: nothing | nothing | nothing
rss of Ruby, atom: nothing | nothing | nothing
newsboat, a10: now | nothing | nothing
newsboat, atom: now | nothing | nothing
END
echo "As found: seven of ten read no day, and eight no address, where RSS carries elements of Atom."
