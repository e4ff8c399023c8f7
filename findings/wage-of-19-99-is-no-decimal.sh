#!/usr/bin/env bash
# The hourly wage of a job posting in JSON-LD, turned into statements (RDF) by four programs.
#
# jsonld 9.0.0, jsonld-streaming-parser 5.0.1, rdf-validate-datatype 0.2.2; PyLD 2.0.3 and rdflib 6.1.1 (Python) of Debian 12.
#
# The context says that the wage is a decimal number (xsd:decimal), as for money it should. One would guess that 19.99 comes
# out as 19.99. Three of four write 1.999E1 and call it a decimal, as the standard says they must (JSON-LD 1.1 API, 8.2.2), though
# a decimal has no exponent (XML Schema 1.1, part 2, 3.3.3): what is right in the posting is refused by whoever checks it.
# Only rdflib keeps 19.99. Without a type 0.1 is three texts in four programs, and 38.0 an integer in two and a double in two.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-pyld=2.0.3-3 python3-rdflib=6.1.1-1
npm install --silent --no-audit --no-fund --no-save jsonld@9.0.0 jsonld-streaming-parser@5.0.1 rdf-validate-datatype@0.2.2 rdf-data-factory@2.1.0

cat > job.json <<'END'
{
  "@context": { "@vocab": "https://schema.org/", "xsd": "http://www.w3.org/2001/XMLSchema#", "baseSalary": { "@type": "xsd:decimal" } },
  "@id": "https://globex.example/jobs/4711",
  "@type": "JobPosting",
  "baseSalary": 19.99,
  "minValue": 19.99,
  "maxValue": 45000.5,
  "value": 0.1,
  "hours": 38.0
}
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';

const text = readFileSync('job.json', 'utf8');
const say = (name, { predicate, object }) => {
  if (object.termType === 'Literal') console.log(`${predicate.value.split('/').pop()}\t${name}\t${object.value} (${object.datatype.value.split('#')[1]})`);
};
for (const quad of await jsonld.toRDF(JSON.parse(text))) say('jsonld', quad);
const parser = new JsonLdParser();
parser.end(text);
for await (const quad of parser) say('jsonld-streaming-parser', quad);
END
cat > try.py <<'END'
import json

import rdflib
from pyld import jsonld

with open('job.json') as file:
    job = json.load(file)
for quad in jsonld.to_rdf(job)['@default']:
    if quad['object']['type'] == 'literal':
        print(quad['predicate']['value'].split('/')[-1], 'PyLD', f"{quad['object']['value']} ({quad['object']['datatype'].split('#')[1]})", sep='\t')
for _, predicate, value in rdflib.Graph().parse('job.json', format='json-ld'):
    if isinstance(value, rdflib.Literal):
        print(predicate.split('/')[-1], 'rdflib', f"{value} ({value.datatype.split('#')[1]})", sep='\t')
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    term, library, value = line.rstrip('\n').split('\t')
    said.setdefault(term, {}).setdefault(value, []).append(library)
for term, values in sorted(said.items()):
    print(f'{term}:', '; '.join(f"{value} {', '.join(libraries)}" for value, libraries in values.items()))
END

cat > check.mjs <<'END'
import { DataFactory } from 'rdf-data-factory';
import { validateTerm } from 'rdf-validate-datatype';

const factory = new DataFactory();
const decimal = factory.namedNode('http://www.w3.org/2001/XMLSchema#decimal');
for (const text of ['19.99', '1.999E1']) console.log(`${text} is ${validateTerm(factory.literal(text, decimal)) ? 'a' : 'no'} decimal`);
END

{ node try.mjs; /usr/bin/python3 -W ignore try.py; } > all
{ /usr/bin/python3 group.py < all; node check.mjs; } > seen
diff - seen <<'END'
baseSalary: 1.999E1 (decimal) jsonld, jsonld-streaming-parser, PyLD; 19.99 (decimal) rdflib
hours: 38 (integer) jsonld, jsonld-streaming-parser; 3.8E1 (double) PyLD; 38.0 (double) rdflib
maxValue: 4.50005E4 (double) jsonld, jsonld-streaming-parser, PyLD; 45000.5 (double) rdflib
minValue: 1.999E1 (double) jsonld, jsonld-streaming-parser, PyLD; 19.99 (double) rdflib
value: 1.0E-1 (double) jsonld, jsonld-streaming-parser; 1.000000000000000E-01 (double) PyLD; 0.1 (double) rdflib
19.99 is a decimal
1.999E1 is no decimal
END
echo "As found: a wage of 19.99 is written as 1.999E1 by three of four, which is no decimal."
