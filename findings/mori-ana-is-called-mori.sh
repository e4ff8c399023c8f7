#!/usr/bin/env bash
# Names of applicants, split into given and family name by seven libraries.
#
# humanname 0.2.2, another-name-parser 0.1.0, name-parser 0.0.1, full-name-splitter 1.1.1, human-name-splitter 1.0.1;
# python3-nameparser 1.1.2 and Lingua::EN::NameParse 1.38 of Debian 12.
#
# A form with one field for the name is read into a list with two. One would guess that splitters differ where names do not
# follow English use, and agree on "Mori, Ana". Her family name is Ana in one of seven, and "Mori," with the comma is her given
# name in two more. A nurse who writes "Ana Mori, RN" is of the family RN for two, and for two others RN is her given name;
# Junior is no family name in three, and Do, a Vietnamese one, is left out by two without a word.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-nameparser=1.1.2-1 liblingua-en-nameparse-perl=1.38-1
npm install --silent --no-audit --no-fund --no-save humanname@0.2.2 another-name-parser@0.1.0 name-parser@0.0.1 full-name-splitter@1.1.1 human-name-splitter@1.0.1
export LC_ALL=C.UTF-8

printf '%s\n' 'Mori, Ana' 'Do Thi Ha' 'Van Nguyen' 'Ben Junior' 'Jean-Luc St. Clair' 'Ana García López' 'Ana Mori, RN' > names
cat > try.cjs <<'END'
const { readFileSync } = require('node:fs');
const another = require('another-name-parser');
const splitter = require('full-name-splitter').default;
const { splitter: human } = require('human-name-splitter');
const humanname = require('humanname');
const nameParser = require('name-parser');

const split = {
  humanname: (name) => {
    const { firstName, lastName } = humanname.parse(name);
    return [firstName, lastName];
  },
  'another-name-parser': (name) => {
    const { first, middle, last } = another(name);
    return [[first, middle].filter(Boolean).join(' '), last];
  },
  'name-parser': (name) => {
    const { firstName, lastName } = nameParser.parse(name);
    return [firstName, lastName];
  },
  'full-name-splitter': splitter,
  'human-name-splitter': (name) => {
    const { firstName, lastName } = human(name);
    return [firstName, lastName];
  },
};
for (const name of readFileSync('names', 'utf8').trim().split('\n')) {
  for (const [library, run] of Object.entries(split)) console.log([name, library, run(name).map((part) => part || 'nothing').join(' + ')].join('\t'));
}
END
cat > try.py <<'END'
from nameparser import HumanName

for line in open('names'):
    name = HumanName(line.strip())
    print(line.strip(), 'nameparser', f"{f'{name.first} {name.middle}'.strip() or 'nothing'} + {name.last or 'nothing'}", sep='\t')
END
cat > try.pl <<'END'
use open qw(:std :utf8);
use Lingua::EN::NameParse;
open my $file, '<', 'names';
while (my $line = <$file>) {
  chomp $line;
  my $name = Lingua::EN::NameParse->new(allow_reversed => 1, auto_clean => 0);
  my %part;
  my $problem = $name->parse($line);
  %part = $name->components unless $problem;
  my $given = join ' ', grep { $_ } @part{qw(given_name_1 initials_1 middle_name)};
  print "$line\tNameParse\t", $problem ? 'refused' : ($given || 'nothing') . ' + ' . ($part{surname_1} || 'nothing'), "\n";
}
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    name, library, parts = line.rstrip('\n').split('\t')
    said.setdefault(name, {}).setdefault(parts, []).append(library)
for name, parts in said.items():
    print(f'{name}: ' + '; '.join(f"{part} ({', '.join(libraries)})" for part, libraries in sorted(parts.items())))
END
{ node try.cjs; /usr/bin/python3 try.py; perl try.pl; } | /usr/bin/python3 group.py > seen
diff - seen <<'END'
Mori, Ana: Ana + Mori (another-name-parser, full-name-splitter, nameparser, NameParse); Mori + Ana (humanname); Mori, + Ana (name-parser, human-name-splitter)
Do Thi Ha: Do + Thi Ha (name-parser); Do Thi + Ha (humanname, full-name-splitter, human-name-splitter, NameParse); Thi + Ha (another-name-parser, nameparser)
Van Nguyen: Van + Nguyen (humanname, another-name-parser, name-parser, human-name-splitter, nameparser, NameParse); nothing + Van Nguyen (full-name-splitter)
Ben Junior: Ben + Junior (another-name-parser, name-parser, nameparser, NameParse); Ben + nothing (humanname, full-name-splitter, human-name-splitter)
Jean-Luc St. Clair: Jean-Luc + St Clair (NameParse); Jean-Luc + St. Clair (humanname, another-name-parser, name-parser, nameparser); Jean-Luc St. + Clair (full-name-splitter); Jean-luc + St. Clair (human-name-splitter)
Ana García López: Ana + Garc (NameParse); Ana + García López (name-parser); Ana García + López (humanname, another-name-parser, full-name-splitter, human-name-splitter, nameparser)
Ana Mori, RN: Ana + Mori (another-name-parser, nameparser); Ana + Mori, RN (name-parser); Ana Mori + RN (humanname); Ana Mori, + RN (human-name-splitter); RN + Ana Mori (full-name-splitter); Rn Ana + Mori (NameParse)
END
echo "As found: of seven splitters four find the given name in \"Mori, Ana\", and two in \"Ana Mori, RN\"."
