#!/usr/bin/env bash
# A list of feeds (OPML) with one that is crossed out, a folder that is, a link to another list and one to a page.
#
# feedsmith 3.0.1, opmlparser 0.8.0; newsboat 2.21, python3-listparser 0.18 and libxml-opml-perl 0.26 of Debian 12.
#
# In OPML 2.0 isComment says that an entry, and all below it, is left out; the type says what an address is. One would guess
# that programs which know the one know the other, since the format has hardly ten attributes. None of five leaves out what
# is crossed out: two give it as any other feed, and the three that hand on the attribute do not hand it down to what is in
# the folder. newsboat, in taking in the list, subscribes to the crossed-out feeds, to the other list and to the page as if
# all were feeds; listparser files the page, a job's, under lists. Whoever keeps a crossed-out employer in his list gets his
# news anyway.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take newsboat=2.21-1.5 python3-listparser=0.18-3 libxml-opml-perl=0.26-4
npm install --silent --no-audit --no-fund --no-save feedsmith@3.0.1 opmlparser@0.8.0
export HOME=$folder LC_ALL=C.UTF-8

cat > jobs.opml <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Jobs</title></head><body>
<outline text="Acme" type="rss" xmlUrl="https://acme.example/jobs.xml"/>
<outline text="Globex" type="rss" isComment="true" xmlUrl="https://globex.example/jobs.xml"/>
<outline text="Refused" isComment="true"><outline text="Hooli" type="rss" xmlUrl="https://hooli.example/jobs.xml"/></outline>
<outline text="Others" type="include" url="https://acme.example/list.opml"/>
<outline text="A job" type="link" url="https://acme.example/4711"/>
</body></opml>
END
cat > read.mjs <<'END'
import { createReadStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { parseOpml } from 'feedsmith';
import OpmlParser from 'opmlparser';

const all = (outlines) => outlines.flatMap((outline) => [outline, ...all(outline.outlines ?? [])]);
console.log(`feedsmith: ${all(parseOpml(readFileSync('jobs.opml', 'utf8')).body.outlines).filter(({ xmlUrl }) => xmlUrl).map(({ text, isComment }) => `${text}${isComment ? ' (crossed out)' : ''}`).join(', ')}`);
const parser = createReadStream('jobs.opml').pipe(new OpmlParser());
const found = [];
parser.on('readable', () => {
  for (let outline = parser.read(); outline; outline = parser.read()) if (outline.xmlurl) found.push(`${outline.text}${outline.iscomment ? ' (crossed out)' : ''}`);
});
await once(parser, 'end');
console.log(`opmlparser: ${found.join(', ')}`);
END
cat > read.py <<'END'
import listparser

with open('jobs.opml') as file:
    found = listparser.parse(file.read())
print('listparser:', ', '.join(feed.title for feed in found.feeds))
print('listparser, lists:', ', '.join(entry.url for entry in found.lists))
END
cat > read.pl <<'END'
use XML::OPML;
my $opml = XML::OPML->new;
$opml->parse('jobs.opml');
my @found;
sub look {
  for my $outline (@_) {
    next unless ref $outline eq 'HASH';
    push @found, $outline->{text} . ($outline->{isComment} ? ' (crossed out)' : '') if $outline->{xmlUrl};
    look(map { $outline->{$_} } sort grep { ref $outline->{$_} } keys %$outline);
  }
}
look(@{$opml->outline});
print 'XML::OPML: ', join(', ', @found), "\n";
END
{
  node read.mjs
  /usr/bin/python3 read.py
  perl read.pl
  newsboat -u addresses -c cache -C /dev/null -i jobs.opml > messages
  echo "newsboat: $(sed 's/"\(.*\)"/(\1)/' addresses | paste -sd, | sed 's/,/, /g')"
} > seen
diff - seen <<'END'
feedsmith: Acme, Globex (crossed out), Hooli
opmlparser: Acme, Globex (crossed out), Hooli
listparser: Acme, Globex, Hooli
listparser, lists: https://acme.example/list.opml, https://acme.example/4711
XML::OPML: Acme, Globex (crossed out), Hooli
newsboat: https://acme.example/jobs.xml, https://globex.example/jobs.xml, https://hooli.example/jobs.xml (Refused), https://acme.example/list.opml, https://acme.example/4711
END
echo "As found: none of five leaves out a feed that is crossed out."
