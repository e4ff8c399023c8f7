#!/usr/bin/env bash
# What liblouis, which screen readers write and read braille with, makes of the facts of a posting there and back.
#
# liblouis 3.24.0 of Debian 12, its tables for Unified English (contracted), US English, German (contracted), Spanish, Dutch
# and Italian.
#
# Whoever types on a braille display types by the same table that the text is shown by, and one would guess that what was
# shown comes back when it is read again. Digits behind a hyphen, a comma or a colon come back as letters in three of six: the
# reference 2026-4711 is "2026-dgaa" in US English, 45,000 is "45,jjj" there and in Dutch. In German digits become the
# contractions that have the same dots: F12 is "fall2", the 30th "en0". A colon is a 3 in Spanish, a letter a digit in Italian.
# The mail address comes back whole in one of six, "C# and C++" in none; Unified English alone keeps all the figures.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take liblouis-bin=3.24.0-1
export LOUIS_TABLEPATH=$PWD/root/usr/share/liblouis/tables

for table in en-ueb-g2.ctb en-us-g2.ctb de-g2.ctb es-g1.ctb nl-NL-g0.utb it-it-comp6.utb; do
  while read -r text; do
    back=$(echo "$text" | lou_translate -f "unicode.dis,$table" | lou_translate -b "unicode.dis,$table")
    echo "$table: $text is $back"
  done <<'END'
Ref. 2026-4711
45,000
09:00-17:00
F12 on 30 Nov
C# and C++
ana@globex.example
END
done > seen
diff - seen <<'END'
en-ueb-g2.ctb: Ref. 2026-4711 is Ref. 2026-4711
en-ueb-g2.ctb: 45,000 is 45,000
en-ueb-g2.ctb: 09:00-17:00 is 09:00-17:00
en-ueb-g2.ctb: F12 on 30 Nov is F12 on 30 Nov
en-ueb-g2.ctb: C# and C++ is C# and Can++
en-ueb-g2.ctb: ana@globex.example is ana@globex.example
en-us-g2.ctb: Ref. 2026-4711 is Ref. 2026-dgaa
en-us-g2.ctb: 45,000 is 45,jjj
en-us-g2.ctb: 09:00-17:00 is 09:jj-agccjj
en-us-g2.ctb: F12 on 30 Nov is Fbleab on 30 Nov
en-us-g2.ctb: C# and C++ is Cble and C++
en-us-g2.ctb: ana@globex.example is anaàglobexddexample
de-g2.ctb: Ref. 2026-4711 is refalls. 2026-471all
de-g2.ctb: 45,000 is 45,000
de-g2.ctb: 09:00-17:00 is 09 : jj-all7 : jj
de-g2.ctb: F12 on 30 Nov is fall2 on en0 nov
de-g2.ctb: C# and C++ is c# !das c++
de-g2.ctb: ana@globex.example is allnall@globenis.enisallmalple
es-g1.ctb: Ref. 2026-4711 is Ref' 2026-4711
es-g1.ctb: 45,000 is 45,000
es-g1.ctb: 09:00-17:00 is 09300-17300
es-g1.ctb: F12 on 30 Nov is F12 on 30 Nov
es-g1.ctb: C# and C++ is C'\12567/x0023' and C!!
es-g1.ctb: ana@globex.example is ana@globex'example
nl-NL-g0.utb: Ref. 2026-4711 is Ref. 2026-4711
nl-NL-g0.utb: 45,000 is 45,jjj
nl-NL-g0.utb: 09:00-17:00 is 09:00-17:00
nl-NL-g0.utb: F12 on 30 Nov is F12 on 30 Nov
nl-NL-g0.utb: C# and C++ is C# and C\5/!\5/!
nl-NL-g0.utb: ana@globex.example is anaäglobex.example
it-it-comp6.utb: Ref. 2026-4711 is R56. 2026'\x0024'4711
it-it-comp6.utb: 45,000 is 45,000
it-it-comp6.utb: 09:00-17:00 is 09:00'\x0024'17:00
it-it-comp6.utb: F12 on 30 Nov is 612 on 30 Nov
it-it-comp6.utb: C# and C++ is 3 1n4 3!!
it-it-comp6.utb: ana@globex.example is 1n1@7lo25x.5x1mpl5
END
echo "As found: one of six gives all figures back, and none C# and C++."
