#!/usr/bin/env bash
# A job posting in RDFa, marked up as the examples of schema.org are, read by six readers.
#
# rapper of raptor2 2.0.15, librdf-rdfa-parser-perl 1.097 and php-easyrdf 1.0.0 of Debian 12; rdfa-streaming-parser 3.0.2,
# web-auto-extractor 1.0.17, htmlmetaparser 2.1.3 with htmlparser2 10.0.0.
#
# One would guess that the value of a property is where RDFa 1.1 has it (RDFa Core 1.1, 7.5, rule 11; HTML+RDFa 1.1, 3.1):
# datetime of a time, content where there is one, href of a link and src of a picture, made absolute. Two of six have all of
# that. The closing date is "1 Dec" in two, of which one is rapper: it knows the RDFa of XHTML alone, which has no datetime.
# RDF::RDFa::Parser, set to 1.1, has neither the link of the job nor its picture; in web-auto-extractor both stay relative, and
# two words of the description become one; in htmlmetaparser both are texts in English and not addresses.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take raptor2-utils=2.0.15-4+deb12u1 librdf-rdfa-parser-perl=1.097-2 php-easyrdf=1.0.0-3 php8.2-cli php8.2-xml php8.2-mbstring
npm install --silent --no-audit --no-fund --no-save rdfa-streaming-parser@3.0.2 web-auto-extractor@1.0.17 htmlmetaparser@2.1.3 htmlparser2@10.0.0
export HOME=$folder LC_ALL=C.UTF-8

cat > job.html <<'END'
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>Job</title></head>
<body vocab="https://schema.org/" typeof="JobPosting" resource="#job">
<h1 property="title">Cook</h1>
<time property="validThrough" datetime="2026-12-01">1 Dec</time>
<p property="datePosted" content="2026-11-01">1 November</p>
<a property="url" href="/jobs/1">more</a>
<img property="image" src="/cook.png" alt="a cook"/>
<p property="description">Cook <b>soups</b></p>
</body></html>
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { RdfaParser } from 'rdfa-streaming-parser';

const require = createRequire(import.meta.url);
const extractor = require('web-auto-extractor');
const { Handler } = require('htmlmetaparser');
const { Parser } = require('htmlparser2');
const page = readFileSync('job.html', 'utf8');
const url = 'https://jobs.example/list';
const say = (reader, name, value) => console.log(`${name}\t${reader}\t${value}`);

const parser = new RdfaParser({ baseIRI: url, contentType: 'text/html' });
parser.on('data', ({ predicate, object }) => {
  const name = predicate.value.split('/').pop();
  say('rdfa-streaming-parser', name, object.termType === 'Literal' ? `"${object.value}"` : object.value);
});
parser.end(page);
await new Promise(resolve => parser.on('end', resolve));
for (const [name, value] of Object.entries((extractor.default ?? extractor)().parse(page).rdfa.JobPosting[0])) say('web-auto-extractor', name, `"${value}"`);
new Parser(new Handler((_, { rdfa }) => {
  for (const [name, [value]] of Object.entries(rdfa[0])) say('htmlmetaparser', name, `"${value['@value']}"`);
}, { url }), { decodeEntities: true }).end(page);
END
cat > read.pl <<'END'
use RDF::RDFa::Parser;
use RDF::Trine;
local $/;
open my $file, '<', 'job.html';
my $parser = RDF::RDFa::Parser->new(scalar <$file>, 'https://jobs.example/list', RDF::RDFa::Parser::Config->new('xhtml5', '1.1'));
print RDF::Trine::Serializer->new('ntriples')->serialize_model_to_string($parser->graph);
END
cat > read.php <<'END'
<?php
spl_autoload_register(function ($class) {
    $file = getenv('PHP_LIBRARIES') . '/' . strtr($class, '\\', '/') . '.php';
    if (is_file($file)) {
        require $file;
    }
});
$graph = new EasyRdf\Graph('https://jobs.example/list');
$graph->parse(file_get_contents('job.html'), 'rdfa', 'https://jobs.example/list');
echo $graph->serialise('ntriples');
END
php=(php8.2)
for extension in dom simplexml mbstring; do php8.2 -m | grep -qx $extension || php+=(-d "extension=$PHP_EXTENSIONS/$extension.so"); done
triples() { sed -nE "s#^<[^>]*> <https://schema.org/([A-Za-z]+)> [<]?(\"[^\"]*\"|[^>]*).*#\1\t$1\t\2#p"; }
{
  rapper -q -i rdfa -o ntriples job.html https://jobs.example/list | triples rapper
  perl read.pl | triples RDF::RDFa::Parser
  "${php[@]}" read.php | triples EasyRdf
  node read.mjs
} > all
cat > group.py <<'END'
import sys

readers = ['rapper', 'RDF::RDFa::Parser', 'EasyRdf', 'rdfa-streaming-parser', 'web-auto-extractor', 'htmlmetaparser']
said = {}
for line in sys.stdin:
    name, reader, value = line.rstrip('\n').split('\t')
    said.setdefault(name, {})[reader] = value
for name in ('title', 'validThrough', 'datePosted', 'url', 'image', 'description'):
    print(name)
    values = {}
    for reader in readers:
        values.setdefault(said[name].get(reader, 'nothing'), []).append(reader)
    for value, names in values.items():
        print(f"  {value}: {', '.join(names)}")
END
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
title
  "Cook": rapper, RDF::RDFa::Parser, EasyRdf, rdfa-streaming-parser, web-auto-extractor, htmlmetaparser
validThrough
  "1 Dec": rapper, web-auto-extractor
  "2026-12-01": RDF::RDFa::Parser, EasyRdf, rdfa-streaming-parser, htmlmetaparser
datePosted
  "2026-11-01": rapper, RDF::RDFa::Parser, EasyRdf, rdfa-streaming-parser, web-auto-extractor, htmlmetaparser
url
  https://jobs.example/jobs/1: rapper, EasyRdf, rdfa-streaming-parser
  nothing: RDF::RDFa::Parser
  "/jobs/1": web-auto-extractor
  "https://jobs.example/jobs/1": htmlmetaparser
image
  https://jobs.example/cook.png: rapper, EasyRdf, rdfa-streaming-parser
  nothing: RDF::RDFa::Parser
  "/cook.png": web-auto-extractor
  "https://jobs.example/cook.png": htmlmetaparser
description
  "Cook soups": rapper, RDF::RDFa::Parser, EasyRdf, rdfa-streaming-parser, htmlmetaparser
  "Cooksoups": web-auto-extractor
END
echo "As found: the closing date is its text in two of six readers of RDFa, a link is lost or relative in two."
