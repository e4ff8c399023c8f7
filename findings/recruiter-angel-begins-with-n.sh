#!/usr/bin/env bash
# The code that names get by their sound, in ten libraries for one rule.
#
# soundex 0.2.1, soundex-code 2.0.1, soundex-phonetics 1.0.1, phonetics 1.0.7, talisman 1.1.4, clj-fuzzy 0.4.1;
# libtext-soundex-perl 3.05, php8.2 8.2.36, python3-jellyfish 0.8.9 and ruby-text 1.3.1 of Debian 12.
#
# Soundex, by which a contact is found again whose name was only heard, is a hundred years old, and one would guess that all
# who carry it out give one code. The National Archives' rules, and most descriptions, have Ashcraft for an example: A261,
# since the h does not part the s from the c. Six of ten give A226, among them PHP and Perl's Text::Soundex, which has a
# second function for the first answer. Burroughs is apart in the same way. A letter beyond ASCII is passed over, or stays
# as it is, or loses its mark: Ángel begins with N, with Á or á, with A, and with G in Text::Soundex, where the n is gone as
# well. And the last letter of Weiß is there in four, and not in six. A name that was given its code by one library finds
# nobody in the list of another.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take libtext-soundex-perl=3.05-2+b1 php8.2-cli=8.2.36-1~deb12u1 python3-jellyfish=0.8.9-1+b4 ruby3.1 ruby-text=1.3.1-1
npm install --silent --no-audit --no-fund --no-save soundex@0.2.1 soundex-code@2.0.1 soundex-phonetics@1.0.1 phonetics@1.0.7 talisman@1.1.4 clj-fuzzy@0.4.1

cat > try.mjs <<'JS'
import clj from 'clj-fuzzy';
import phonetics from 'phonetics';
import soundex from 'soundex';
import { soundex as soundexCode } from 'soundex-code';
import soundexPhonetics from 'soundex-phonetics';
import talisman from 'talisman/phonetics/soundex.js';

const libraries = {
  soundex,
  'soundex-code': soundexCode,
  'soundex-phonetics': soundexPhonetics.soundex ?? soundexPhonetics,
  phonetics: phonetics.soundex,
  talisman: talisman.default ?? talisman,
  'clj-fuzzy': clj.phonetics.soundex,
};
for (const [name, code] of Object.entries(libraries)) console.log(`${name}: ${process.argv.slice(2).map(word => code(word)).join(' ')}`);
JS
cat > try.pl <<'PL'
use open qw(:std :encoding(UTF-8));
use Encode qw(decode_utf8);
use Text::Soundex qw(soundex soundex_nara soundex_unicode);
my @names = map { decode_utf8($_) } @ARGV;
print "Text::Soundex: @{[map { soundex($_) } @names]}\n";
print "Text::Soundex, as the archives do: @{[map { soundex_nara($_) } @names]}\n";
PL
cat > try.py <<'PY'
import sys

import jellyfish

print('jellyfish:', *map(jellyfish.soundex, sys.argv[1:]))
PY
names=(Ashcraft Burroughs Pfister Weiß Ángel)
export LC_ALL=C.UTF-8
{
  echo "the names: ${names[*]}"
  node try.mjs "${names[@]}"
  perl try.pl "${names[@]}"
  php8.2 -r 'array_shift($argv); echo "PHP: ", implode(" ", array_map("soundex", $argv)), "\n";' "${names[@]}"
  /usr/bin/python3 -W ignore try.py "${names[@]}"
  ruby3.1 -rtext -e 'puts "ruby-text: #{ARGV.map { |name| Text::Soundex.soundex(name) }.join(" ")}"' "${names[@]}"
} > seen
diff - seen <<'END'
the names: Ashcraft Burroughs Pfister Weiß Ángel
soundex: A226 B622 P236 W200 N240
soundex-code: A261 B620 P236 W000 Á524
soundex-phonetics: a226 b622 p236 w000 á524
phonetics: a226 b622 p236 w000 á524
talisman: A261 B620 P236 W200 A524
clj-fuzzy: A261 B620 P236 W200 N240
Text::Soundex: A226 B622 P236 W000 G400
Text::Soundex, as the archives do: A261 B620 P236 W200 N240
PHP: A226 B622 P236 W000 N240
jellyfish: A261 B620 P236 W000 A524
ruby-text: A226 B622 P236 W200 N240
END
echo "As found: the example of the rules for Soundex gets another code from six of ten libraries."
