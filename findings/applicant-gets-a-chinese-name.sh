#!/usr/bin/env bash
# Names in Latin letters, for a mail address or the name of a file.
#
# any-ascii 0.3.3, transliteration 2.6.1, unidecode 1.1.0, limax 4.2.3.
#
# One would guess that a name comes out as its bearer writes it, or is refused. Japanese names in Chinese characters
# are read in Chinese by all four: Ms Tanaka becomes Tian Zhong, the same name in kana is right. Of a Korean name one
# leaves nothing. The German ü is ue in one and u in three, Greek "ου" is oy in three of four, and Shcherbak, as
# passports have it (ICAO Doc 9303, part 3, section 6), Sherbak in one. An address or a search made from one library
# misses the other's.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save any-ascii@0.3.3 transliteration@2.6.1 unidecode@1.1.0 limax@4.2.3

cat > try.mjs <<'END'
import anyAscii from 'any-ascii';
import { transliterate } from 'transliteration';
import unidecode from 'unidecode';
import limax from 'limax';

for (const name of ['田中花子', 'たなか', '김민준', 'Müller', 'Щербак', 'Χρήστου', 'Łukasz']) {
  console.log(name);
  console.log('  any-ascii      ', anyAscii(name) || 'nothing');
  console.log('  transliteration', transliterate(name) || 'nothing');
  console.log('  unidecode      ', unidecode(name).trim() || 'nothing');
  console.log('  limax          ', limax(name) || 'nothing');
}
END

node try.mjs > seen
diff - seen <<'END'
田中花子
  any-ascii       TianZhongHuaZi
  transliteration Tian Zhong Hua Zi
  unidecode       Tian Zhong Hua Zi
  limax           tian2-zhong1-hua1-zi3
たなか
  any-ascii       tanaka
  transliteration tanaka
  unidecode       tanaka
  limax           tanaka
김민준
  any-ascii       GimMinJun
  transliteration gimminjun
  unidecode       gimminjun
  limax           nothing
Müller
  any-ascii       Muller
  transliteration Muller
  unidecode       Muller
  limax           mueller
Щербак
  any-ascii       Shcherbak
  transliteration Shcherbak
  unidecode       Shcherbak
  limax           sherbak
Χρήστου
  any-ascii       Christoy
  transliteration Hristoy
  unidecode       Khrestou
  limax           xristoy
Łukasz
  any-ascii       Lukasz
  transliteration Lukasz
  unidecode       Lukasz
  limax           lukasz
END
echo "As found: a Japanese name is read in Chinese by all four."
