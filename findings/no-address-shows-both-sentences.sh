#!/usr/bin/env bash
# A letter made of a Mustache template, with one sentence where there is a value and another where there is none, in six libraries.
#
# mustache 4.2.0, hogan.js 3.0.2, handlebars 4.7.10, ractive 1.4.4, ruby-mustache 1.1.1 and pystache 0.6.0 of Debian 12.
#
# Mustache has one way to say "where there is": {{#value}} one sentence {{/value}}, {{^value}} the other {{/value}}. One would
# guess that one of the two is shown, and that libraries differ on zero at the most. For an empty text ruby-mustache shows
# both sentences, and for an empty object, too. In handlebars an empty text is something here, as is zero, and nothing in
# its own {{#if}}. An empty object is something in three and nothing in two.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take ruby3.1 ruby-mustache=1.1.1-2 python3-pystache=0.6.0-1
npm install --silent --no-audit --no-fund --no-save mustache@4.2.0 hogan.js@3.0.2 handlebars@4.7.10 ractive@1.4.4

cat > letter.json <<'END'
{
  "template": "{{#value}}Yes.{{/value}}{{^value}}No.{{/value}}",
  "values": { "nothing": null, "false": false, "zero": 0, "empty text": "", "empty list": [], "empty object": {}, "the text 0": "0" }
}
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import hogan from 'hogan.js';
import Mustache from 'mustache';
import Ractive from 'ractive';

Ractive.DEBUG = false;
const { template, values } = JSON.parse(readFileSync('letter.json', 'utf8'));
const libraries = {
  mustache: data => Mustache.render(template, data),
  'hogan.js': data => hogan.compile(template).render(data),
  handlebars: Handlebars.compile(template),
  'handlebars with if': Handlebars.compile('{{#if value}}Yes.{{else}}No.{{/if}}'),
  ractive: data => new Ractive({ template, data }).toHTML(),
};
for (const [what, value] of Object.entries(values)) {
  for (const [name, write] of Object.entries(libraries)) console.log(`${what}\t${name}\t${write({ value })}`);
}
END
cat > try.py <<'END'
import json

import pystache

with open('letter.json') as file:
    letter = json.load(file)
for what, value in letter['values'].items():
    print(what, 'pystache', pystache.render(letter['template'], {'value': value}), sep='\t')
END
cat > try.rb <<'END'
require 'json'
require 'mustache'

letter = JSON.parse(File.read('letter.json'))
letter['values'].each { |what, value| puts "#{what}\truby-mustache\t#{Mustache.render(letter['template'], value: value)}" }
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    what, library, text = line.rstrip('\n').split('\t')
    said.setdefault(what, {}).setdefault(text or 'nothing', []).append(library)
for what, texts in said.items():
    print(f'{what}:', '; '.join(f"{text} {', '.join(libraries)}" for text, libraries in texts.items()))
END

{ node try.mjs; /usr/bin/python3 try.py; ruby3.1 try.rb; } > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
nothing: No. mustache, hogan.js, handlebars, handlebars with if, ractive, pystache, ruby-mustache
false: No. mustache, hogan.js, handlebars, handlebars with if, ractive, pystache, ruby-mustache
zero: No. mustache, hogan.js, handlebars with if, ractive, pystache; Yes. handlebars, ruby-mustache
empty text: No. mustache, hogan.js, handlebars with if, ractive, pystache; Yes. handlebars; Yes.No. ruby-mustache
empty list: No. mustache, hogan.js, handlebars, handlebars with if, ractive, pystache, ruby-mustache
empty object: Yes. mustache, hogan.js, handlebars, handlebars with if; No. ractive, pystache; Yes.No. ruby-mustache
the text 0: Yes. mustache, hogan.js, handlebars, handlebars with if, ractive, pystache, ruby-mustache
END
echo "As found: an empty text shows both sentences in one of six."
