#!/usr/bin/env bash
# A contact card in the oldest of its three forms (vCard 2.1), read by six libraries.
#
# ical.js 2.2.1, vcf 2.1.2, vcard-parser 1.0.0; python3-vobject 0.9.6.1, libtext-vcard-perl 3.09 and php-sabre-vobject 2.1.7
# of Debian 12.
#
# In 2.1 a kind of number stands bare ("TEL;WORK;VOICE"), and a long note in quoted-printable goes on in the next line after
# an equals sign. One would guess that readers which know vCard know its oldest form. Three refuse the whole card, for the
# line that goes on or for the bare kind; one of these reads all of it when it is told to beforehand. The others keep half
# of the note, and two of them leave the letters of the name in their signs.
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
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BCller
TEL;WORK;VOICE:+49 30 1234567
NOTE;ENCODING=QUOTED-PRINTABLE:Please write before =
noon
END:VCARD
END
sed -e 's/$/\r/' -i card.vcf

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import vcardParser from 'vcard-parser';
import vcf from 'vcf';

const text = readFileSync('card.vcf', 'utf8');
const read = {
  'ical.js': () => {
    const card = new ICAL.Component(ICAL.parse(text));
    return [card.getFirstPropertyValue('fn'), card.getFirstPropertyValue('note')];
  },
  vcf: () => {
    const card = new vcf().parse(text);
    return [card.get('fn').valueOf(), card.get('note').valueOf()];
  },
  'vcard-parser': () => {
    const card = vcardParser.parse(text);
    return [card.fn[0].value, card.note[0].value];
  },
};
for (const [library, ask] of Object.entries(read)) {
  let said;
  try {
    said = ask().join(' | ');
  } catch (problem) {
    said = `refuses (${problem.message.split('\n')[0]})`;
  }
  console.log(`${library}: ${said}`);
}
END
cat > try.py <<'END'
import vobject

with open('card.vcf', newline='') as file:
    text = file.read()
try:
    card = vobject.readOne(text)
    print('vobject:', card.fn.value, '|', card.note.value)
except vobject.base.ParseError as problem:
    print(f'vobject: refuses ({problem})')
card = next(vobject.readComponents(text, allowQP=True))
print('vobject with allowQP:', card.fn.value, '|', card.note.value)
END
cat > try.pl <<'END'
use Text::vCard::Addressbook;
binmode STDOUT, ':utf8';
my ($card) = Text::vCard::Addressbook->new({source_file => 'card.vcf'})->vcards;
print 'Text::vCard: ', $card->fullname, ' | ', $card->note, "\n";
END
cat > try.php <<'END'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
spl_autoload_register(function ($class) {
    require getenv('PHP_LIBRARIES') . '/' . strtr($class, '\\', '/') . '.php';
});
try {
    $card = Sabre\VObject\Reader::read(file_get_contents('card.vcf'));
    echo "sabre: {$card->FN} | {$card->NOTE}\n";
} catch (Sabre\VObject\ParseException $problem) {
    echo "sabre: refuses ({$problem->getMessage()})\n";
}
END

{ node try.mjs; /usr/bin/python3 try.py; perl try.pl; php8.2 try.php; } > seen
diff - seen <<'END'
ical.js: refuses (Invalid parameters in 'TEL;WORK;VOICE:+49 30 1234567')
vcf: J=C3=B6rg M=C3=BCller | Please write before =
vcard-parser: J=C3=B6rg M=C3=BCller | Please write before =
vobject: refuses (At line 13: Failed to parse line: noon)
vobject with allowQP: Jörg Müller | Please write before noon
Text::vCard: Jörg Müller | Please write before 
sabre: refuses (Invalid VObject, line 7 did not follow the icalendar/vcard format)
END
echo "As found: no reader of six gives the name and the whole note, unless one is told to."
