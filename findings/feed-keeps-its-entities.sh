#!/usr/bin/env bash
# A job feed that writes its accents and its euro sign as numbers.
#
# fast-xml-parser 5.12.1, txml 6.0.3, xml2js 0.6.2, xml-js 1.6.11, @xmldom/xmldom 0.9.12.
#
# `&#233;` and `&#8364;` are the letters themselves to every XML processor (XML 1.0, sections 4.1 and 4.4.2), and feeds that
# must stay ASCII are full of them. One would guess that no parser leaves them. The most used one does, and a small quick one:
# the advert reads "Caf&#233;, 40000 &#8364;". It cannot be mended afterwards with the first: what the feed wrote as a plain
# text about the code (`&amp;#233;`) comes out the same as the letter.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save fast-xml-parser@5.12.1 txml@6.0.3 xml2js@0.6.2 xml-js@1.6.11 @xmldom/xmldom@0.9.12

cat > try.mjs <<'END'
import { XMLParser } from 'fast-xml-parser';
import * as txml from 'txml';
import xml2js from 'xml2js';
import xmlJs from 'xml-js';
import { DOMParser } from '@xmldom/xmldom';

const feed = '<job><title>Caf&#233;, 40000 &#x20AC;</title><note>write &amp;#233;</note></job>';
const show = (parser, title, note) => console.log(parser.padEnd(16), `${title} · ${note}`);

const fast = new XMLParser().parse(feed).job;
show('fast-xml-parser', fast.title, fast.note);
const small = txml.simplify(txml.parse(feed)).job;
show('txml', small.title, small.note);
const lists = (await xml2js.parseStringPromise(feed)).job;
show('xml2js', lists.title[0], lists.note[0]);
const plain = xmlJs.xml2js(feed, { compact: true }).job;
show('xml-js', plain.title._text, plain.note._text);
const tree = new DOMParser().parseFromString(feed, 'text/xml');
show('@xmldom/xmldom', ...['title', 'note'].map((name) => tree.getElementsByTagName(name)[0].textContent));
END

node try.mjs > seen
diff - seen <<'END'
fast-xml-parser  Caf&#233;, 40000 &#x20AC; · write &#233;
txml             Caf&#233;, 40000 &#x20AC; · write &amp;#233;
xml2js           Café, 40000 € · write &#233;
xml-js           Café, 40000 € · write &#233;
@xmldom/xmldom   Café, 40000 € · write &#233;
END
echo "As found: two of five leave the numbers of letters in the text."
