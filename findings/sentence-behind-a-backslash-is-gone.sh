#!/usr/bin/env bash
# A file of messages in the form of Java (.properties), read by eight libraries.
#
# properties 1.2.1, properties-parser 0.6.0, dot-properties 1.1.2, java-properties 1.0.2, properties-reader 3.0.1;
# python3-javaproperties 0.8.1, libconfig-properties-perl 1.80 and python3-translate 3.8.4 of Debian 12.
#
# A remark begins with # or ! and is one line, a key ends at =, : or a blank, a line that ends in a backslash goes on in the
# next, and a key may stand alone, says the documentation of Java's Properties. One would guess that a form so old and so small
# is read alike. java-properties takes the line behind a remark that ends in a backslash for a part of the remark, so that a
# sentence is gone, and has a key "! Old". properties-reader knows # and = only: of a sentence in two lines the second is a key
# of its own, and München is M\u00fcnchen. Both lose the blank at the end of "Apply by ". A key that stands alone ends the
# reading of the whole file in Config::Properties, and is null in properties. The other four read all as it is written.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-translate=3.8.4-1 python3-javaproperties=0.8.1-1.1 libconfig-properties-perl=1.80-3
npm install --silent --no-audit --no-fund --no-save properties@1.2.1 properties-parser@0.6.0 dot-properties@1.1.2 java-properties@1.0.2 properties-reader@3.0.1
export LC_ALL=C.UTF-8

cat > messages.properties <<'END'
# Stands in the head of a letter \
subject = Your application
! Old = 1
thanks = You have applied, \
    and we thank you.
from: Globex
greeting Hello
lead = Apply by 
town = M\u00fcnchen
END
# With a key that stands alone, which ends the reading of one.
{ cat messages.properties; echo none; } > alone.properties
cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const { propertiesReader } = require('properties-reader');
const java = require('java-properties');
for (const file of ['messages.properties', 'alone.properties']) {
  const text = readFileSync(file, 'utf8');
  const byJava = java.of(file);
  const read = {
    properties: require('properties').parse(text),
    'properties-parser': require('properties-parser').parse(text),
    'dot-properties': require('dot-properties').parse(text),
    'java-properties': Object.fromEntries(byJava.getKeys().map(key => [key, byJava.get(key)])),
    'properties-reader': propertiesReader({ sourceFile: file }).getAllProperties(),
  };
  for (const [name, messages] of Object.entries(read)) console.log(JSON.stringify({ file, name, messages }));
}
END
cat > try.py <<'END'
import json

import javaproperties
from translate.storage import properties

for name in ('messages.properties', 'alone.properties'):
    with open(name) as file:
        print(json.dumps({'file': name, 'name': 'javaproperties', 'messages': javaproperties.load(file)}))
    with open(name, 'rb') as file:
        units = properties.javafile(file).units
        print(json.dumps({'file': name, 'name': 'translate', 'messages': {unit.name: unit.source for unit in units if unit.name}}))
END
cat > try.pl <<'END'
use Config::Properties;
use JSON::PP;
for my $name ('messages.properties', 'alone.properties') {
  open my $file, '<', $name;
  my $properties = Config::Properties->new;
  my %messages = eval { $properties->load($file); $properties->properties };
  print JSON::PP->new->ascii->encode({ file => $name, name => 'Config::Properties', messages => \%messages }), "\n";
}
END
cat > group.py <<'END'
import json
import sys

meant = {'subject': 'Your application', 'thanks': 'You have applied, and we thank you.', 'from': 'Globex', 'greeting': 'Hello', 'lead': 'Apply by ', 'town': 'München'}
for line in sys.stdin:
    row = json.loads(line)
    messages = row['messages']
    whole = meant if row['file'] == 'messages.properties' else {'none': ''}
    if row['file'] == 'alone.properties' and messages:
        messages = {key: value for key, value in messages.items() if key == 'none'}
    lost = sorted(key for key in whole if key not in messages)
    other = [f'{key} {json.dumps(value, ensure_ascii=False)}' for key, value in sorted(messages.items()) if key not in whole or value != whole[key]]
    said = '; '.join((['no ' + ', '.join(lost)] if lost else []) + other) or 'as written'
    print(f"{'alone' if whole is not meant else 'messages'}, {row['name']}: {said}")
END
{ node try.mjs; /usr/bin/python3 try.py; perl try.pl; } | /usr/bin/python3 group.py | sort > seen
diff - seen <<'END'
alone, Config::Properties: no none
alone, dot-properties: as written
alone, java-properties: as written
alone, javaproperties: as written
alone, properties-parser: as written
alone, properties-reader: as written
alone, properties: none null
alone, translate: as written
messages, Config::Properties: as written
messages, dot-properties: as written
messages, java-properties: no greeting, subject; ! Old "1"; greeting Hello ""; lead "Apply by"
messages, javaproperties: as written
messages, properties-parser: as written
messages, properties-reader: no from, greeting; ! Old "1"; and we thank you. ""; from: Globex ""; greeting Hello ""; lead "Apply by"; thanks "You have applied, \\"; town "M\\u00fcnchen"
messages, properties: as written
messages, translate: as written
END
echo "As found: a sentence behind a remark is gone in one of eight, and one has half of a sentence as a key."
