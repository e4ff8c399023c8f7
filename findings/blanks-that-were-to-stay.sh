#!/usr/bin/env bash
# Texts of a translation file (XLIFF) made neat by fourteen programs that indent XML.
#
# xml-formatter 3.7.0, @prettier/plugin-xml 3.4.2, xml-beautifier 0.5.0, xml-but-prettier 1.0.1, vkbeautify 0.99.3;
# libxml2-utils 2.9.14, xmlstarlet 1.6.1, tidy 5.6.0, lxml 4.9.2, libxml-twig-perl 3.52, DOMDocument of PHP 8.2, minidom and
# ElementTree of Python 3.11, REXML of Ruby 3.1 of Debian 12.
#
# What has xml:space="preserve" is to keep its blanks (XML 1.0, 2.10), and files of translations have it on their sentences.
# One would guess that who only indents a file heeds that, and leaves the words of a sentence together anyway. Seven of
# fourteen make "Smith - Jones , please." or "Smith- Jones" of a name in a sentence; of these only xml-formatter minds the
# attribute. And "Overtime", each half of which is marked, is "Over time" in eleven of fourteen in spite of it: in xmllint,
# lxml and PHP, which keep every blank that is there, and in ElementTree, too. XML::Twig and prettier let all three be.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take libxml2-utils=2.9.14+dfsg-1.3~deb12u6 xmlstarlet=1.6.1-3 tidy=2:5.6.0-11 python3-lxml=4.9.2-1+deb12u1 libxml-twig-perl=1:3.52-2 php8.2-cli php8.2-xml ruby3.1
npm install --silent --no-audit --no-fund --no-save xml-formatter@3.7.0 prettier@3.10.1 @prettier/plugin-xml@3.4.2 xml-beautifier@0.5.0 xml-but-prettier@1.0.1 vkbeautify@0.99.3
export LC_ALL=C.UTF-8

cat > file.xml <<'END'
<file><plain>Ask <g>Smith</g>-<g>Jones</g>, please.</plain><kept xml:space="preserve">Ask <g>Smith</g>-<g>Jones</g>.</kept><marked xml:space="preserve"><g>Over</g><g>time</g></marked></file>
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import plugin from '@prettier/plugin-xml';
import { format } from 'prettier';
import vkbeautify from 'vkbeautify';
import beautify from 'xml-beautifier';
import butPrettier from 'xml-but-prettier';
import formatXml from 'xml-formatter';

const file = readFileSync('file.xml', 'utf8');
const made = {
  'xml-formatter': formatXml(file),
  prettier: await format(file, { parser: 'xml', plugins: [plugin] }),
  'xml-beautifier': (beautify.default ?? beautify)(file),
  'xml-but-prettier': butPrettier(file),
  vkbeautify: vkbeautify.xml(file),
};
for (const [name, text] of Object.entries(made)) console.log(JSON.stringify({ name, text }));
END
cat > try.py <<'END'
import json
import xml.dom.minidom
import xml.etree.ElementTree as tree

import lxml.etree

parsed = tree.parse('file.xml')
tree.indent(parsed)
made = {
    'minidom': xml.dom.minidom.parse('file.xml').toprettyxml(),
    'ElementTree': tree.tostring(parsed.getroot(), encoding='unicode'),
    'lxml': lxml.etree.tostring(lxml.etree.parse('file.xml'), pretty_print=True, encoding='unicode'),
}
for name, text in made.items():
    print(json.dumps({'name': name, 'text': text}))
END
cat > try.rb <<'END'
require 'json'
require 'rexml/document'

text = +''
REXML::Formatters::Pretty.new.write(REXML::Document.new(File.read('file.xml')), text)
puts JSON.generate(name: 'REXML', text:)
END
cat > try.pl <<'END'
use JSON::PP;
use XML::Twig;
my $twig = XML::Twig->new(pretty_print => 'indented');
$twig->parsefile('file.xml');
print encode_json({ name => 'XML::Twig', text => $twig->sprint }), "\n";
END
cat > try.php <<'END'
<?php
$document = new DOMDocument();
$document->preserveWhiteSpace = false;
$document->load('file.xml');
$document->formatOutput = true;
echo json_encode(['name' => 'PHP', 'text' => $document->saveXML()]), "\n";
END
cat > group.py <<'END'
import json
import sys
import xml.etree.ElementTree as tree

said = {}
for line in sys.stdin:
    row = json.loads(line)
    for part in tree.fromstring(row['text']):
        # As it is read by who takes several blanks for one.
        said.setdefault(part.tag, {}).setdefault(' '.join(''.join(part.itertext()).split()), []).append(row['name'])
for tag, texts in said.items():
    print(tag)
    for text, names in sorted(texts.items()):
        print(f"  {text}: {', '.join(names)}")
END
php=(php8.2)
php8.2 -m | grep -q '^dom$' || php+=(-d "extension=$PHP_EXTENSIONS/dom.so")
as_json() { /usr/bin/python3 -c 'import json, sys; print(json.dumps({"name": sys.argv[1], "text": sys.stdin.read()}))' "$1"; }
{
  node try.mjs
  /usr/bin/python3 try.py
  ruby3.1 try.rb
  perl try.pl
  "${php[@]}" try.php
  xmllint --format file.xml | as_json xmllint
  xmlstarlet fo file.xml | as_json xmlstarlet
  tidy -q -xml -i file.xml | as_json tidy
} > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
plain
  Ask Smith - Jones , please.: xml-formatter, xml-beautifier, xml-but-prettier, minidom, REXML
  Ask Smith- Jones, please.: vkbeautify, tidy
  Ask Smith-Jones, please.: prettier, ElementTree, lxml, XML::Twig, PHP, xmllint, xmlstarlet
kept
  Ask Smith - Jones .: xml-beautifier, xml-but-prettier, minidom, REXML
  Ask Smith- Jones.: vkbeautify, tidy
  Ask Smith-Jones.: xml-formatter, prettier, ElementTree, lxml, XML::Twig, PHP, xmllint, xmlstarlet
marked
  Over time: xml-beautifier, xml-but-prettier, vkbeautify, minidom, ElementTree, lxml, REXML, PHP, xmllint, xmlstarlet, tidy
  Overtime: xml-formatter, prettier, XML::Twig
END
echo "As found: a word whose blanks are to be kept is two in eleven of fourteen."
