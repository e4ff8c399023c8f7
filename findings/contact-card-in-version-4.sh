#!/usr/bin/env bash
# A contact card in the current version of its format (vCard 4.0), read by six libraries.
#
# ical.js 2.2.1, vcf 2.1.2, vcard-parser 1.0.0; python3-vobject 0.9.6.1, libtext-vcard-perl 3.09 and php-sabre-vobject 2.1.7
# of Debian 12.
#
# Since 2011 a number is an address of its own (tel:+49-30-1234567;ext=12), and the kinds of a number may stand in quotation
# marks, as in the example of the standard: TYPE="work,voice" (RFC 6350, 6.4.1). One would guess that a reader gives the
# number as it stands, and two kinds. The Perl library gives neither number nor web address where a semicolon is in them, and
# one library of Node puts a comma in its place, so that both lead nowhere. Three of six have two kinds; for the others
# there is one that is called "work,voice", and whoever looks for a number at work finds none.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-vobject=0.9.6.1-2 libtext-vcard-perl=3.09-2 php-sabre-vobject=2.1.7-6.1 php8.2-cli php8.2-mbstring
npm install --silent --no-audit --no-fund --no-save ical.js@2.2.1 vcf@2.1.2 vcard-parser@1.0.0

cat > card.vcf <<'END'
BEGIN:VCARD
VERSION:4.0
FN:Ana Mori
N:Mori;Ana;;;
TEL;VALUE=uri;TYPE="work,voice":tel:+49-30-1234567;ext=12
URL:https://globex.example/jobs;id=1
END:VCARD
END
sed -e 's/$/\r/' -i card.vcf

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import vcardParser from 'vcard-parser';
import vcf from 'vcf';

const text = readFileSync('card.vcf', 'utf8');
const say = (library, tel, kinds, url) => console.log(`${library}: ${tel} | ${JSON.stringify([kinds].flat())} | ${url}`);
const one = new ICAL.Component(ICAL.parse(text));
say('ical.js', one.getFirstPropertyValue('tel'), one.getFirstProperty('tel').getParameter('type'), one.getFirstPropertyValue('url'));
const other = new vcf().parse(text);
say('vcf', other.get('tel').valueOf(), other.get('tel').type, other.get('url').valueOf());
const third = vcardParser.parse(text);
say('vcard-parser', third.tel[0].value, third.tel[0].meta.type, third.url[0].value);
END
cat > try.py <<'END'
import json

import vobject

with open('card.vcf', newline='') as file:
    card = vobject.readOne(file.read())
print('vobject:', card.tel.value, '|', json.dumps(card.tel.params['TYPE']), '|', card.url.value)
END
cat > try.pl <<'END'
use Text::vCard::Addressbook;
use JSON::PP;
local $SIG{__WARN__} = sub { };
my ($card) = Text::vCard::Addressbook->new({source_file => 'card.vcf'})->vcards;
my ($tel) = @{$card->get('tel')};
my ($url) = @{$card->get('url')};
print 'Text::vCard: ', $tel->value // 'nothing', ' | ', encode_json([sort grep { /work|voice/ } $tel->types]), ' | ', $url->value // 'nothing', "\n";
END
cat > try.php <<'END'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
spl_autoload_register(function ($class) {
    require getenv('PHP_LIBRARIES') . '/' . strtr($class, '\\', '/') . '.php';
});
$card = Sabre\VObject\Reader::read(file_get_contents('card.vcf'));
$kinds = [];
foreach ($card->TEL->parameters as $parameter) {
    if ($parameter->name === 'TYPE') {
        $kinds[] = $parameter->value;
    }
}
echo "sabre: {$card->TEL} | ", json_encode($kinds), " | {$card->URL}\n";
END

{ node try.mjs; /usr/bin/python3 try.py; perl try.pl; php8.2 try.php; } > seen
diff - seen <<'END'
ical.js: tel:+49-30-1234567;ext=12 | ["work","voice"] | https://globex.example/jobs;id=1
vcf: tel:+49-30-1234567;ext=12 | ["work","voice"] | https://globex.example/jobs;id=1
vcard-parser: tel:+49-30-1234567,ext=12 | ["\"work,voice\""] | https://globex.example/jobs,id=1
vobject: tel:+49-30-1234567;ext=12 | ["work,voice"] | https://globex.example/jobs;id=1
Text::vCard: nothing | ["voice","work"] | nothing
sabre: tel:+49-30-1234567;ext=12 | ["work,voice"] | https://globex.example/jobs;id=1
END
echo "As found: number and web address are lost in one of six and changed in another, the two kinds are one in three."
