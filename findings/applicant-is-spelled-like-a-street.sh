#!/usr/bin/env bash
# Korean names and places in Latin letters, as forms ask for them, written by six libraries.
#
# es-hangul 2.4.0, @romanize/korean 0.1.3, aromanize 0.1.5, hangul-romanization 1.0.1, transliteration 2.6.1, any-ascii 0.3.3.
#
# The official rules of 2000 spell by sound where two syllables meet: the street 종로 is Jongno, the kingdom 신라 Silla. They make
# an exception for given names, in which each syllable stays as it is: 한복남 is Han Boknam and 홍빛나 Hong Bitna, and these two are
# the examples of the rules. One would guess that a library follows the rules or spells letter by letter, and that what is right
# for a town is right for a person. None of six has both right: three spell the persons by sound, Hanbongnam and Hongbinna, of
# which two have the street wrong nevertheless; the one that has the names right says Jongro and Sinra. transliteration ends
# syllables in signs that the rules do not have (Bicna). No call can be told that the word is a name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save es-hangul@2.4.0 @romanize/korean@0.1.3 aromanize@0.1.5 hangul-romanization@1.0.1 transliteration@2.6.1 any-ascii@0.3.3

cat > try.mjs <<'END'
import korean from '@romanize/korean';
import anyAscii from 'any-ascii';
import aromanize from 'aromanize';
import { romanize } from 'es-hangul';
import hangul from 'hangul-romanization';
import { transliterate } from 'transliteration';

const write = {
  'es-hangul': romanize,
  '@romanize/korean': (word) => korean.romanize(word, {}),
  aromanize: (word) => aromanize.romanize(word),
  'hangul-romanization': (word) => hangul.convert(word),
  transliteration: transliterate,
  'any-ascii': anyAscii,
};
const words = { 한복남: 'hanboknam', 홍빛나: 'hongbitna', 종로: 'jongno', 신라: 'silla', 왕십리: 'wangsimni', 독립문: 'dongnimmun' };
for (const [name, run] of Object.entries(write)) {
  const made = Object.entries(words).map(([word, right]) => [run(word), right]);
  console.log(`${name}: ${made.map(([text]) => text).join(', ')} (${made.filter(([text, right]) => text.toLowerCase() === right).length} of 6 by the rules)`);
}
END

node try.mjs > seen
diff - seen <<'END'
es-hangul: hanbongnam, hongbinna, jongno, silla, wangsimni, dongnimmun (4 of 6 by the rules)
@romanize/korean: hanbongnam, hongbinna, jongro, silla, wangsimni, dongnimmun (3 of 6 by the rules)
aromanize: hanbongnam, hongbinna, jongro, silla, wangsimni, dongnimmun (3 of 6 by the rules)
hangul-romanization: hanboknam, hongbitna, jongro, sinra, wangsipri, dokripmun (2 of 6 by the rules)
transliteration: hanbognam, hongbicna, jongro, sinra, wangsibri, dogribmun (0 of 6 by the rules)
any-ascii: HanBogNam, HongBichNa, JongLo, SinLa, WangSibLi, DogLibMun (0 of 6 by the rules)
END
echo "As found: of six libraries none spells both the applicant and the street by the rules."
