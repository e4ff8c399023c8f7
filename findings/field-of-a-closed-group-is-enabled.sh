#!/usr/bin/env bash
# Which fields of an application form can be filled in, by the selectors of CSS, in eight libraries.
#
# jsdom 29.1.1, happy-dom 21.0.4, linkedom 0.18.15, domino 2.1.8, cheerio 1.2.0, node-html-parser 9.0.7; soupsieve 2.3.2 and
# cssselect 1.2.0 with lxml 4.9.2 (Python) of Debian 12.
#
# Whoever looks for the fields that somebody still has to fill in asks for input:enabled or input:required. One would guess
# that libraries which take these selectors know what HTML says of them (4.16.3), or refuse. In four of eight a field in a
# group that is switched off is enabled; cssselect finds no field that has no type, and no tick box in the legend, which stays
# usable. happy-dom finds nothing for each of the six, without an error. A hidden field is required in five, where it cannot
# be; for domino a valid field is invalid, as is all else, and a button optional. linkedom finds nothing that can only be
# read, and jsdom not the field of the group. None of the eight is right in all.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-bs4=4.11.2-2 python3-soupsieve=2.3.2-1 python3-cssselect=1.2.0-2 python3-lxml=4.9.2-1+deb12u1
npm install --silent --no-audit --no-fund --no-save jsdom@29.1.1 happy-dom@21.0.4 linkedom@0.18.15 domino@2.1.8 cheerio@1.2.0 node-html-parser@9.0.7

cat > form.html <<'END'
<!doctype html><html><body><form>
<fieldset disabled><legend><input id="tick-of-the-group" type="checkbox"></legend><input id="in-the-group"></fieldset>
<input id="name" required><input id="reference" readonly><input id="hidden" type="hidden" required>
<textarea id="letter"></textarea><button id="button">Send</button>
</form></body></html>
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import domino from 'domino';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { parse } from 'node-html-parser';

const form = readFileSync('form.html', 'utf8');
const simulated = new Window();
simulated.document.write(form);
const ofDocument = document => selector => Array.from(document.querySelectorAll(selector), ({ id }) => id);
const page = load(form);
const libraries = {
  jsdom: ofDocument(new JSDOM(form).window.document),
  'happy-dom': ofDocument(simulated.document),
  linkedom: ofDocument(parseHTML(form).document),
  domino: ofDocument(domino.createDocument(form)),
  cheerio: selector => page(selector).toArray().map(({ attribs }) => attribs.id),
  'node-html-parser': ofDocument(parse(form)),
};
for (const selector of ['input:enabled', 'input:required', 'input:read-only', 'textarea:read-write', 'input:invalid', 'button:optional']) {
  for (const [name, find] of Object.entries(libraries)) {
    let found;
    try {
      found = find(selector).join(' ');
    } catch {
      found = 'refused';
    }
    console.log(`${selector}\t${name}\t${found}`);
  }
}
await simulated.happyDOM.close();
END
cat > try.py <<'END'
import lxml.cssselect
import lxml.html
from bs4 import BeautifulSoup

with open('form.html') as file:
    form = file.read()
soup = BeautifulSoup(form, 'html.parser')
tree = lxml.html.fromstring(form)
libraries = {
    'soupsieve': lambda selector: [field['id'] for field in soup.select(selector)],
    'cssselect': lambda selector: [field.get('id') for field in lxml.cssselect.CSSSelector(selector, translator='html')(tree)],
}
for selector in ('input:enabled', 'input:required', 'input:read-only', 'textarea:read-write', 'input:invalid', 'button:optional'):
    for name, find in libraries.items():
        try:
            found = ' '.join(find(selector))
        except Exception:
            found = 'refused'
        print(selector, name, found, sep='\t')
END
cat > group.py <<'END'
import sys

said = {}
for line in sys.stdin:
    selector, library, found = line.rstrip('\n').split('\t')
    said.setdefault(selector, {}).setdefault(found or 'none', []).append(library)
for selector, answers in said.items():
    print(selector)
    for found, libraries in answers.items():
        print(f"  {found}: {', '.join(libraries)}")
END

{ node try.mjs; /usr/bin/python3 try.py; } > all
/usr/bin/python3 group.py < all > seen
diff - seen <<'END'
input:enabled
  tick-of-the-group name reference hidden: jsdom
  none: happy-dom, cssselect
  tick-of-the-group in-the-group name reference hidden: linkedom, cheerio, node-html-parser
  tick-of-the-group in-the-group name reference: domino
  tick-of-the-group name reference: soupsieve
input:required
  name: jsdom
  none: happy-dom
  name hidden: linkedom, domino, cheerio, node-html-parser, soupsieve
  refused: cssselect
input:read-only
  tick-of-the-group reference hidden: jsdom
  none: happy-dom, linkedom
  reference: domino
  refused: cheerio, node-html-parser, cssselect
  tick-of-the-group in-the-group reference hidden: soupsieve
textarea:read-write
  letter: jsdom, linkedom, domino, soupsieve
  none: happy-dom
  refused: cheerio, node-html-parser, cssselect
input:invalid
  name: jsdom
  none: happy-dom
  refused: linkedom, cheerio, node-html-parser, soupsieve, cssselect
  tick-of-the-group in-the-group name reference hidden: domino
button:optional
  none: jsdom, happy-dom, linkedom, cheerio, node-html-parser, soupsieve
  button: domino
  refused: cssselect
END
echo "As found: a field of a group that is switched off is enabled in four of eight."
