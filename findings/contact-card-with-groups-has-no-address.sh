#!/usr/bin/env bash
# A contact card in which address and number stand in groups (item1.EMAIL), as Apple's Contacts writes them that have a label
# of their own, read by three address books and six libraries.
#
# abook 0.6.1, khard 0.18.0, vcquery of lbdb 0.51.1, python3-vobject 0.9.6.1, libtext-vcard-perl 3.09 and php-sabre-vobject
# 2.1.7 of Debian 12; ical.js 2.2.1, vcf 2.1.2, vcard-parser 1.0.0.
#
# A group before the name of a property is in each version of vCard (RFC 2426, 4; RFC 6350, 3.3), and Apple's cards are full
# of them. One would guess that an address book takes the address whatever label it has, or says that it cannot. abook takes
# the name, and without a word neither address nor number; where the same card has no groups it takes both. khard has the card
# only where it has a UID, which no version of vCard asks for: without one it says that the card "will not be available", and
# the person is not there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take abook=0.6.1-2+b1 khard=0.18.0-1 lbdb=0.51.1-1 python3-vobject=0.9.6.1-2 libtext-vcard-perl=3.09-2 php-sabre-vobject=2.1.7-6.1 php8.2-cli php8.2-mbstring
npm install --silent --no-audit --no-fund --no-save ical.js@2.2.1 vcf@2.1.2 vcard-parser@1.0.0
export HOME=$folder LC_ALL=C.UTF-8

cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import vcf from 'vcf';
import parser from 'vcard-parser';

const text = readFileSync('card.vcf', 'utf8');
const card = new ICAL.Component(ICAL.parse(text));
const other = vcf.parse(text)[0];
const plain = parser.parse(text);
console.log('ical.js:', card.getFirstPropertyValue('email'), card.getFirstPropertyValue('tel'));
console.log('vcf:', other.get('email').valueOf(), other.get('tel').valueOf());
console.log('vcard-parser:', plain.email[0].value, plain.tel[0].value);
END
cat > read.py <<'END'
import vobject

with open('card.vcf', newline='') as file:
    card = vobject.readOne(file.read())
print('vobject:', card.email.value, card.tel.value)
END
cat > read.pl <<'END'
use Text::vCard::Addressbook;
my ($card) = Text::vCard::Addressbook->new({ source_file => 'card.vcf' })->vcards;
print 'Text::vCard: ', join(' ', map { my $nodes = $card->get($_); $nodes ? $nodes->[0]->value : 'nothing' } 'email', 'tel'), "\n";
END
cat > read.php <<'END'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
spl_autoload_register(function ($class) {
    require getenv('PHP_LIBRARIES') . '/' . strtr($class, '\\', '/') . '.php';
});
$card = Sabre\VObject\Reader::read(file_get_contents('card.vcf'));
echo "sabre/vobject: {$card->EMAIL} {$card->TEL}\n";
END
vcquery=root/usr/lib/lbdb/vcquery
[ -e "$vcquery" ] || vcquery=/usr/lib/lbdb/vcquery
printf '[addressbooks]\n[[mine]]\npath = %s/book\n' "$folder" > khard.conf
show() { echo "$1: ${2:-nothing}"; }
while IFS='|' read -r title groups uid; do
  echo "$title"
  [ "$groups" = yes ] && one=item1. two=item2. || one='' two=''
  {
    printf '%s\r\n' BEGIN:VCARD VERSION:3.0 'N:Moss;Lee;;;' 'FN:Lee Moss'
    printf '%s\r\n' "${one}EMAIL;type=INTERNET:lee@globex.example" "${two}TEL;type=WORK:+49 30 1234567"
    [ "$groups" = no ] || printf '%s\r\n' 'item1.X-ABLabel:Recruiting' 'item2.X-ABLabel:Desk'
    [ "$uid" = no ] || printf '%s\r\n' UID:4711
    printf '%s\r\n' END:VCARD
  } > card.vcf
  mkdir -p book
  cp card.vcf book/card.vcf
  show abook "$(abook --convert --informat vcard --infile card.vcf --outformat abook | sed -n 's/^\(name\|email\|workphone\)=//p' | paste -sd ' ')"
  show khard "$(khard -c khard.conf email -p 2> messages | grep -o 'lee@[^[:blank:]]*') $(khard -c khard.conf phone -p 2> messages | grep -o '^+[0-9 ]*' | head -1)"
  show vcquery "$("$vcquery" card.vcf | cut -f 1)"
  node read.mjs
  /usr/bin/python3 read.py
  perl read.pl
  php8.2 read.php
done > seen <<'END'
without groups|no|yes
with groups|yes|yes
with groups, without a UID|yes|no
END
diff - seen <<'END'
without groups
abook: Lee Moss lee@globex.example +49 30 1234567
khard: lee@globex.example +49 30 1234567
vcquery: lee@globex.example
ical.js: lee@globex.example +49 30 1234567
vcf: lee@globex.example +49 30 1234567
vcard-parser: lee@globex.example +49 30 1234567
vobject: lee@globex.example +49 30 1234567
Text::vCard: lee@globex.example +49 30 1234567
sabre/vobject: lee@globex.example +49 30 1234567
with groups
abook: Lee Moss
khard: lee@globex.example +49 30 1234567
vcquery: lee@globex.example
ical.js: lee@globex.example +49 30 1234567
vcf: lee@globex.example +49 30 1234567
vcard-parser: lee@globex.example +49 30 1234567
vobject: lee@globex.example +49 30 1234567
Text::vCard: lee@globex.example +49 30 1234567
sabre/vobject: lee@globex.example +49 30 1234567
with groups, without a UID
abook: Lee Moss
khard:  
vcquery: lee@globex.example
ical.js: lee@globex.example +49 30 1234567
vcf: lee@globex.example +49 30 1234567
vcard-parser: lee@globex.example +49 30 1234567
vobject: lee@globex.example +49 30 1234567
Text::vCard: lee@globex.example +49 30 1234567
sabre/vobject: lee@globex.example +49 30 1234567
END
echo "As found: abook has nobody's address where it stands in a group, and khard nobody without a UID."
