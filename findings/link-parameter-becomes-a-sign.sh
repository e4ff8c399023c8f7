#!/usr/bin/env bash
# The address of an application form that is decoded as if it were HTML.
#
# he 1.2.0, html-entities 2.6.0, entities 9.0.0.
#
# Feeds and mails carry addresses partly escaped, so one decodes them. One would guess that a parameter without a semicolon
# is left alone, as a browser leaves it inside an attribute (HTML Standard, 13.2.5.73: not before "=" or a letter). In text
# a browser does not, and the plain call of two libraries decodes text: `&section=2` becomes a section sign, `&region=5`
# a trade mark, `&copy=1`, `&currency=` and `&para=2` go the same way. The third has a call for each of both rules, and
# its plain one is the strict one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save he@1.2.0 html-entities@2.6.0 entities@9.0.0

cat > try.mjs <<'END'
import he from 'he';
import { decode as decodeEntities } from 'html-entities';
import { decode, decodeHTML } from 'entities';

const link = 'https://jobs.example/apply?job=4711&amp;lang=de&section=2&region=5&currency=eur&language=en';
const show = (name, text) => console.log(name.padEnd(30), text.slice(link.indexOf('?')));
show('he.decode', he.decode(link));
show('he.decode, attribute', he.decode(link, { isAttributeValue: true }));
show('html-entities decode', decodeEntities(link));
show('html-entities decode, strict', decodeEntities(link, { scope: 'strict' }));
show('entities decode', decode(link));
show('entities decodeHTML', decodeHTML(link));
END

node try.mjs > seen
diff - seen <<'END'
he.decode                      ?job=4711&lang=de§ion=2®ion=5¤cy=eur&language=en
he.decode, attribute           ?job=4711&lang=de&section=2&region=5&currency=eur&language=en
html-entities decode           ?job=4711&lang=de§ion=2®ion=5¤cy=eur&language=en
html-entities decode, strict   ?job=4711&lang=de&section=2&region=5&currency=eur&language=en
entities decode                ?job=4711&lang=de&section=2&region=5&currency=eur&language=en
entities decodeHTML            ?job=4711&lang=de§ion=2®ion=5¤cy=eur&language=en
END
echo "As found: three calls turn parameters of an address into signs."
