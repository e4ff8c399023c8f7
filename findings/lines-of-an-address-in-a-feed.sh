#!/usr/bin/env bash
# The attributes of a job in an XML feed, read by eleven libraries: an address in two lines, a reference, and a default.
#
# fast-xml-parser 5.12.1, @xmldom/xmldom 0.9.12, saxes 6.0.0, txml 6.0.3, cheerio 1.2.0, jsdom 29.1.1; ElementTree of Python
# 3.11, lxml 4.9.2, REXML of Ruby 3.1, XML::Twig 3.52 (Perl), encoding/xml of Go 1.19, of Debian 12.
#
# The end of a line in an attribute is a blank for whoever reads it, and &#10; is the way to keep one (XML 1.0, 3.3.3). One would
# guess that this is as old as XML and done by all. Five of eleven keep the line end, and for two of them "&#10;", which was
# meant to be kept, stays five signs; so in these it is the other way round. The document itself says that the reference is
# one word, without blanks around it, and that a job is open unless it says otherwise, which readers are to heed without
# checking anything (5.1): three give the status, four the reference. lxml, which does the second, leaves out the first.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 python3-lxml=4.9.2-1+deb12u1 libxml-twig-perl=1:3.52-2 golang-1.19-go
npm install --silent --no-audit --no-fund --no-save fast-xml-parser@5.12.1 @xmldom/xmldom@0.9.12 saxes@6.0.0 txml@6.0.3 cheerio@1.2.0 jsdom@29.1.1

cat > job.xml <<'END'
<!DOCTYPE job [
<!ATTLIST job status (open|closed) "open" reference NMTOKEN #IMPLIED>
]>
<job reference=" J4711 " street="Main Street 1
Bonn" contact="Ana Mori&#10;Globex"></job>
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { load } from 'cheerio';
import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import { SaxesParser } from 'saxes';
import { parse } from 'txml';

const feed = readFileSync('job.xml', 'utf8');
const ofNode = node => Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value]));
const libraries = {
  'fast-xml-parser': () => new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false }).parse(feed).job,
  xmldom: () => ofNode(new DOMParser().parseFromString(feed, 'text/xml').documentElement),
  saxes: () => {
    let found;
    const parser = new SaxesParser();
    parser.on('opentag', ({ attributes }) => { found = attributes; });
    parser.write(feed).close();
    return found;
  },
  txml: () => parse(feed).find(({ tagName }) => tagName === 'job').attributes,
  cheerio: () => load(feed, { xml: true })('job').attr(),
  jsdom: () => ofNode(new (new JSDOM('').window.DOMParser)().parseFromString(feed, 'text/xml').documentElement),
};
for (const [library, read] of Object.entries(libraries)) {
  const { reference, street, contact, status } = read();
  console.log(JSON.stringify({ library, reference, street, contact, status }));
}
END
cat > try.py <<'END'
import json
import xml.etree.ElementTree

import lxml.etree

for library, module in (('ElementTree', xml.etree.ElementTree), ('lxml', lxml.etree)):
    job = module.parse('job.xml').getroot()
    print(json.dumps({'library': library, **job.attrib}))
END
cat > try.rb <<'END'
require 'json'
require 'rexml/document'

job = REXML::Document.new(File.read('job.xml')).root
puts JSON.generate({ library: 'REXML' }.merge(%w[reference street contact status].to_h { |name| [name, job.attributes[name]] }))
END
cat > try.pl <<'END'
use JSON::PP;
use XML::Twig;
my $twig = XML::Twig->new;
$twig->parsefile('job.xml');
print encode_json({ library => 'XML::Twig', %{$twig->root->atts} }), "\n";
END
cat > try.go <<'END'
package main

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"os"
)

func main() {
	text, _ := os.ReadFile("job.xml")
	var job struct {
		Attributes []xml.Attr `xml:",any,attr"`
	}
	if problem := xml.Unmarshal(text, &job); problem != nil {
		panic(problem)
	}
	said := map[string]string{"library": "Go"}
	for _, attribute := range job.Attributes {
		said[attribute.Name.Local] = attribute.Value
	}
	line, _ := json.Marshal(said)
	fmt.Println(string(line))
}
END
cat > group.py <<'END'
import json
import sys

rows = [json.loads(line) for line in sys.stdin]
for name in ('street', 'contact', 'reference', 'status'):
    said = {}
    for row in rows:
        said.setdefault(json.dumps(row.get(name)), []).append(row['library'])
    for value, libraries in said.items():
        print(f"{name} {value}: {', '.join(libraries)}")
END

go=$folder/root/usr/lib/go-1.19
[ -e "$go" ] || go=/usr/lib/go-1.19
{ node try.mjs; /usr/bin/python3 try.py; ruby3.1 try.rb; perl try.pl; GOCACHE="$folder/cache" GO111MODULE=off GOROOT="$go" "$go/bin/go" run try.go; } > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
street "Main Street 1\nBonn": fast-xml-parser, txml, cheerio, REXML, Go
street "Main Street 1 Bonn": xmldom, saxes, jsdom, ElementTree, lxml, XML::Twig
contact "Ana Mori&#10;Globex": fast-xml-parser, txml
contact "Ana Mori\nGlobex": xmldom, saxes, cheerio, jsdom, ElementTree, lxml, REXML, XML::Twig, Go
reference "J4711": fast-xml-parser, ElementTree, lxml, XML::Twig
reference " J4711 ": xmldom, saxes, txml, cheerio, jsdom, REXML, Go
status null: fast-xml-parser, xmldom, saxes, txml, cheerio, jsdom, lxml, Go
status "open": ElementTree, REXML, XML::Twig
END
echo "As found: five of eleven keep the line end of an attribute, and three know that the job is open."
