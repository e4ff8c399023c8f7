#!/usr/bin/env bash
# Who wrote the publications of an academic CV, read from its BibTeX file by eight programs.
#
# @retorquere/bibtex-parser 9.0.29, @citation-js/core and plugin-bibtex 0.8.2; bibtexparser 1.1.0 and pybtex 0.24.0 (Python),
# BibTeX::Parser 1.03 and Text::BibTeX 0.89 (Perl), bib2xml of bibutils 7.2, pandoc 2.17.1.1, of Debian 12.
#
# "and others" at the end of the names is the way to say "et al." in BibTeX, and as old as it; names are taken apart at "and",
# unless it stands in braces, as in {Globex and Sons}. One would guess that readers who know the parts of a name, such as the
# "de la" before Cruz, know that as well. For all eight the third author is somebody whose family is called others, and whoever
# counts the authors gets three. bibtexparser has two authors for one firm, Globex and Sons.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-bibtexparser=1.1.0+ds-5 python3-pybtex=0.24.0-3 libbibtex-parser-perl=1.03+dfsg-2 libtext-bibtex-perl=0.89-1 bibutils=7.2-2 pandoc=2.17.1.1-2~deb12u1 python3-lxml=4.9.2-1+deb12u1
npm install --silent --no-audit --no-fund --no-save @retorquere/bibtex-parser@9.0.29 @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2

cat > cv.bib <<'END'
@book{book, author = {{Globex and Sons} and Ana Mori}, title = {Careers}, year = 2026}
@book{paper, author = {Mori, Ana and de la Cruz, Luis and others}, title = {Wages}, year = 2026}
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { parse } from '@retorquere/bibtex-parser';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const text = readFileSync('cv.bib', 'utf8');
for (const { key, fields } of parse(text).entries) {
  console.log(`${key}\tbibtex-parser\t${fields.author.map(({ name, prefix, lastName }) => name ?? [prefix, lastName].filter(Boolean).join(' ')).join('; ')}`);
}
for (const { id, author } of new Cite(text).data) {
  console.log(`${id}\tcitation-js\t${author.map(person => [person['non-dropping-particle'], person.family].filter(Boolean).join(' ')).join('; ')}`);
}
END
cat > try.py <<'END'
import json
import subprocess

import bibtexparser
import lxml.etree
from bibtexparser.bparser import BibTexParser
from bibtexparser.customization import author
from pybtex.database import parse_file

for key, entry in parse_file('cv.bib').entries.items():
    print(key, 'pybtex', '; '.join(' '.join(person.prelast_names + person.last_names) for person in entry.persons['author']), sep='\t')
parser = BibTexParser(common_strings=True)
parser.customization = author
with open('cv.bib') as file:
    entries = {entry['ID']: entry for entry in bibtexparser.load(file, parser).entries}
for key, entry in entries.items():
    print(key, 'bibtexparser', '; '.join(name.split(',')[0] for name in entry['author']), sep='\t')
mods = lxml.etree.fromstring(subprocess.run(['bib2xml', 'cv.bib'], capture_output=True, check=True).stdout)
for entry in mods.iterfind('{*}mods'):
    names = [name.findtext('{*}namePart[@type="family"]') or name.findtext('{*}namePart') for name in entry.iterfind('{*}name')]
    print(entry.get('ID'), 'bib2xml', '; '.join(names), sep='\t')
END
cat > pandoc.py <<'END'
import json
import sys

for entry in json.load(sys.stdin):
    names = [person.get('literal') or ' '.join(filter(None, [person.get('dropping-particle'), person.get('non-dropping-particle'), person['family']])) for person in entry['author']]
    print(entry['id'], 'pandoc', '; '.join(names), sep='\t')
END
cat > try.pl <<'END'
use BibTeX::Parser;
use IO::File;
use Text::BibTeX;
my $parser = BibTeX::Parser->new(IO::File->new('cv.bib'));
while (my $entry = $parser->next) {
  print $entry->key, "\tBibTeX::Parser\t", join('; ', map { join ' ', grep { defined && length } $_->von, $_->last } $entry->author), "\n";
}
my $file = Text::BibTeX::File->new('cv.bib');
while (my $entry = Text::BibTeX::Entry->new($file)) {
  print $entry->key, "\tText::BibTeX\t", join('; ', map { join ' ', grep { defined } $_->part('von'), $_->part('last') } $entry->names('author')), "\n";
}
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    entry, library, names = line.rstrip('\n').split('\t')
    said.setdefault(entry, {}).setdefault(names.replace('{', '').replace('}', ''), []).append(library)
for entry, answers in said.items():
    print(entry)
    for names, libraries in answers.items():
        print(f"  {names}: {', '.join(libraries)}")
END

pandoc=(pandoc)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
{ node try.mjs; /usr/bin/python3 -W ignore try.py 2> problems; "${pandoc[@]}" -f bibtex -t csljson cv.bib | /usr/bin/python3 pandoc.py; perl try.pl; } > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
book
  Globex and Sons; Mori: bibtex-parser, citation-js, pybtex, bib2xml, pandoc, BibTeX::Parser, Text::BibTeX
  Globex; Sons; Mori: bibtexparser
paper
  Mori; de la Cruz; others: bibtex-parser, citation-js, pybtex, bibtexparser, bib2xml, pandoc, BibTeX::Parser, Text::BibTeX
END
echo "As found: for eight of eight somebody called others is an author."
