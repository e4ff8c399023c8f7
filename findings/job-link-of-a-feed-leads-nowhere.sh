#!/usr/bin/env bash
# An Atom feed of jobs whose addresses are short and whose title is written in XHTML, read by seven libraries and newsboat.
#
# rss-parser 3.13.0, feedparser 2.6.0, @extractus/feed-extractor 8.0.3, feedsmith 3.0.1; python3-feedparser 6.0.10,
# libxml-feed-perl 0.63, rss of Ruby 3.1 and newsboat 2.21 of Debian 12.
#
# A short address in a feed counts from its xml:base, and one base may build on another (RFC 4287, 2). One would guess that
# a library hands on addresses that can be opened. Two of eight do, both called feedparser. Three give "4711", one gives no
# address; rss of Ruby joins the inner base alone, and newsboat counts from the place of the file where the entry has a base
# of its own. Where a plan is attached before the address of the job, two give the plan for the job. And of a title in XHTML
# one makes an object, one nothing, and three leave the tags in it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-feedparser=6.0.10-1 libxml-feed-perl=0.63+dfsg-1 ruby3.1 newsboat=2.21-1.5
npm install --silent --no-audit --no-fund --no-save rss-parser@3.13.0 feedparser@2.6.0 @extractus/feed-extractor@8.0.3 feedsmith@3.0.1

cat > feed.xml <<'END'
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://jobs.globex.example/en/">
  <title>Jobs</title><id>tag:globex.example,2026:jobs</id><updated>2026-11-21T09:00:00Z</updated><author><name>Globex</name></author>
  <entry xml:base="posts/">
    <title>Baker</title><id>tag:globex.example,2026:1</id><updated>2026-11-21T09:00:00Z</updated>
    <link rel="enclosure" href="plan.pdf"/><link href="4711"/>
  </entry>
  <entry>
    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Cook at <b>Globex</b></div></title>
    <id>tag:globex.example,2026:2</id><updated>2026-11-20T09:00:00Z</updated><link href="4712"/>
  </entry>
</feed>
END
cat > try.mjs <<'END'
import { createReadStream, readFileSync } from 'node:fs';
import { extractFromXml } from '@extractus/feed-extractor';
import FeedParser from 'feedparser';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';

const text = readFileSync('feed.xml', 'utf8');
const say = (name, entries) => console.log(`${name}: ${entries.map(([title, link]) => `${typeof title === 'object' ? 'an object' : title || 'no title'}, ${link || 'no link'}`).join(' | ')}`);
say('rss-parser', (await new RssParser().parseString(text)).items.map(({ title, link }) => [title, link]));
const entries = [];
for await (const entry of createReadStream('feed.xml').pipe(new FeedParser({}))) entries.push([entry.title, entry.link]);
say('feedparser of Node', entries);
say('feed-extractor', extractFromXml(text).entries.map(({ title, link }) => [title, link]));
say('feedsmith', parseFeed(text).feed.entries.map(({ title, links }) => [title.value ?? title, links.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href]));
END
cat > try.py <<'END'
import sqlite3
import sys

import feedparser

if sys.argv[1] == 'feedparser':
    entries = [(entry.title, entry.link) for entry in feedparser.parse('feed.xml').entries]
else:
    entries = sqlite3.connect('cache').execute('select title, url from rss_item order by title').fetchall()
print(f'{sys.argv[1]}:', ' | '.join(', '.join(entry) for entry in entries))
END
cat > try.pl <<'END'
use XML::Feed;
binmode STDOUT, ':utf8';
print 'XML::Feed: ', join(' | ', map { $_->title . ', ' . $_->link } XML::Feed->parse('feed.xml')->entries), "\n";
END
cat > try.rb <<'END'
require 'rss'
puts "rss of Ruby: #{RSS::Parser.parse(File.read('feed.xml'), false).entries.map { |entry| "#{entry.title.content}, #{entry.link.href}" }.join(' | ')}"
END

echo "file://$folder/feed.xml" > addresses
touch settings
newsboat -u addresses -c cache -C settings -x reload > messages 2>&1
{ node try.mjs; /usr/bin/python3 try.py feedparser; perl try.pl; ruby3.1 try.rb; /usr/bin/python3 try.py newsboat; } | sed "s#$folder#(folder)#g" > seen
diff - seen <<'END'
rss-parser: Baker, plan.pdf | an object, 4712
feedparser of Node: Baker, https://jobs.globex.example/en/posts/4711 | Cook at Globex, https://jobs.globex.example/en/4712
feed-extractor: Baker, no link | no title, no link
feedsmith: Baker, 4711 | Cook at <b>Globex</b>, 4712
feedparser: Baker, https://jobs.globex.example/en/posts/4711 | Cook at <b>Globex</b>, https://jobs.globex.example/en/4712
XML::Feed: Baker, 4711 | Cook at Globex, 4712
rss of Ruby: Baker, posts/plan.pdf | <div xmlns="http://www.w3.org/1999/xhtml">Cook at <b>Globex</b></div>, https://jobs.globex.example/en/4712
newsboat: Baker, file://(folder)/4711 | Cook at Globex, https://jobs.globex.example/en/4712
END
echo "As found: the short address of a job is made whole by two of eight."
