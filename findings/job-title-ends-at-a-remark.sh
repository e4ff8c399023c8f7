#!/usr/bin/env bash
# The title of a job in an XML feed with a remark in its midst, read by fourteen libraries.
#
# fast-xml-parser 5.12.1, xml2js 0.6.2, xml-js 1.6.11, txml 6.0.3, cheerio 1.2.0, @xmldom/xmldom 0.9.12; ElementTree and
# minidom of Python 3.11, lxml 4.9.2, REXML of Ruby 3.1, XML::Simple 2.25, XML::Twig 3.52, SimpleXML of PHP 8.2, encoding/xml of
# Go 1.19 of Debian 12.
#
# A remark (<!-- -->) is no part of the text (XML 1.0, 2.5), and who asks for the text of an element gets what stands before
# and behind it, one would guess, above all from two libraries with one interface. "Nurse<!-- night shift --> (m/f/d)" is
# "Nurse (m/f/d)" for ElementTree and "Nurse" for lxml, whose text ends at the remark; so it does in REXML, and in minidom
# for who takes the first child. xml-js makes a list of two pieces, and in txml such a title is an empty object. An
# instruction (<?page 2?>) in the midst of 45,000 makes 45 of it in the same three, and an object in fast-xml-parser.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 python3-lxml=4.9.2-1+deb12u1 libxml-simple-perl=2.25-2 libxml-twig-perl=1:3.52-2 php8.2-cli php8.2-xml golang-1.19-go
npm install --silent --no-audit --no-fund --no-save fast-xml-parser@5.12.1 xml2js@0.6.2 xml-js@1.6.11 txml@6.0.3 cheerio@1.2.0 @xmldom/xmldom@0.9.12

cat > job.xml <<'END'
<job><title>Nurse<!-- night shift --> (m/f/d)</title><pay>45<?page 2?>,000</pay></job>
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { load } from 'cheerio';
import { XMLParser } from 'fast-xml-parser';
import { parse, simplify } from 'txml';
import { xml2js } from 'xml-js';
import { parseStringPromise } from 'xml2js';

const feed = readFileSync('job.xml', 'utf8');
const one = load(feed, { xml: true });
const byXml2js = (await parseStringPromise(feed)).job;
const byXmlJs = xml2js(feed, { compact: true }).job;
const document = new DOMParser().parseFromString(feed, 'text/xml');
const texts = {
  'fast-xml-parser': new XMLParser().parse(feed).job,
  xml2js: { title: byXml2js.title[0], pay: byXml2js.pay[0] },
  'xml-js': { title: byXmlJs.title._text, pay: byXmlJs.pay._text },
  txml: simplify(parse(feed)).job,
  cheerio: { title: one('title').text(), pay: one('pay').text() },
  xmldom: Object.fromEntries(['title', 'pay'].map(name => [name, document.getElementsByTagName(name)[0].textContent])),
};
for (const [library, { title, pay }] of Object.entries(texts)) console.log(JSON.stringify({ library, title, pay }));
END
cat > try.py <<'END'
import json
import xml.dom.minidom
import xml.etree.ElementTree

import lxml.etree

for library, module in (('ElementTree', xml.etree.ElementTree), ('lxml', lxml.etree)):
    job = module.parse('job.xml').getroot()
    print(json.dumps({'library': library, 'title': job.find('title').text, 'pay': job.findtext('pay')}))
document = xml.dom.minidom.parse('job.xml')
first = {name: document.getElementsByTagName(name)[0].firstChild.data for name in ('title', 'pay')}
print(json.dumps({'library': 'minidom', **first}))
END
cat > try.rb <<'END'
require 'json'
require 'rexml/document'

job = REXML::Document.new(File.read('job.xml')).root
puts JSON.generate(library: 'REXML', title: job.elements['title'].text, pay: job.elements['pay'].text)
END
cat > try.pl <<'END'
use JSON::PP;
use XML::Simple;
use XML::Twig;
$XML::Simple::PREFERRED_PARSER = 'XML::Parser';
print encode_json({ library => 'XML::Simple', %{XMLin('job.xml')} }), "\n";
my $twig = XML::Twig->new;
$twig->parsefile('job.xml');
print encode_json({ library => 'XML::Twig', map { $_ => $twig->root->first_child_text($_) } qw(title pay) }), "\n";
END
cat > try.php <<'END'
<?php
$job = simplexml_load_file('job.xml');
echo json_encode(['library' => 'SimpleXML', 'title' => (string) $job->title, 'pay' => (string) $job->pay]), "\n";
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
		Title string `xml:"title"`
		Pay   string `xml:"pay"`
	}
	if problem := xml.Unmarshal(text, &job); problem != nil {
		panic(problem)
	}
	line, _ := json.Marshal(map[string]string{"library": "Go", "title": job.Title, "pay": job.Pay})
	fmt.Println(string(line))
}
END
cat > group.py <<'END'
import json
import sys

rows = [json.loads(line) for line in sys.stdin]
for name in ('title', 'pay'):
    said = {}
    for row in rows:
        said.setdefault(json.dumps(row[name]), []).append(row['library'])
    for value, libraries in said.items():
        print(f"{name} {value}: {', '.join(libraries)}")
END

php=(php8.2)
php8.2 -m | grep -q '^SimpleXML$' || php+=(-d "extension=$PHP_EXTENSIONS/simplexml.so")
go=$folder/root/usr/lib/go-1.19
[ -e "$go" ] || go=/usr/lib/go-1.19
{ node try.mjs; /usr/bin/python3 try.py; ruby3.1 try.rb; perl try.pl; "${php[@]}" try.php; GOCACHE="$folder/cache" GO111MODULE=off GOROOT="$go" "$go/bin/go" run try.go; } > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
title "Nurse (m/f/d)": fast-xml-parser, xml2js, cheerio, xmldom, ElementTree, XML::Simple, XML::Twig, SimpleXML, Go
title ["Nurse", " (m/f/d)"]: xml-js
title {}: txml
title "Nurse": lxml, minidom, REXML
pay {"?page": "", "#text": "45,000"}: fast-xml-parser
pay "45,000": xml2js, cheerio, xmldom, ElementTree, XML::Simple, XML::Twig, SimpleXML, Go
pay ["45", ",000"]: xml-js
pay {"?page": "2"}: txml
pay "45": lxml, minidom, REXML
END
echo "As found: a title ends at the remark in its midst in three of fourteen, one has a list and one nothing."
