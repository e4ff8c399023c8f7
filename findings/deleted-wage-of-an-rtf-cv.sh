#!/usr/bin/env bash
# A CV in RTF with recorded changes, hidden words, a header and a table, read by four programs.
#
# unrtf 0.21.10, catdoc 0.95 and pandoc 2.17.1.1 of Debian 12, officeparser 8.1.1.
#
# One would guess that programs which give the text of a file give what its reader sees. Deleted words, here an older wage,
# are in the text of three without a mark; pandoc strikes them out. Hidden words are in that of three, too. The header,
# where the name of the applicant stands, is given by catdoc alone, which glues the cells of a table, "Monday9-12". And of
# numbers with hyphens at which no line may end two leave nothing but digits, 030-123 is 030123 and 2019-2026 is 20192026,
# and one puts an underscore there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take unrtf=0.21.10-clean-1 catdoc=1:0.95-6~deb12u1 pandoc=2.17.1.1-2~deb12u1
npm install --silent --no-audit --no-fund --no-save officeparser@8.1.1

cat > cv.rtf <<'END'
{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}
{\header\pard Ana Mori\par}
\pard Phone 030\_123, 2019\_2026\par
\pard Wage: {\deleted 40000}{\revised 45000}\par
\pard {\v Too old? }Cook\par
\trowd\cellx2000\cellx4000\intbl Monday\cell 9-12\cell\row
}
END
cat > try.mjs <<'END'
import { parseOffice } from 'officeparser';

console.log((await (await parseOffice('cv.rtf')).to('text')).value);
END
say() {
  local name=$1
  shift
  "$@" > text 2> problems || { cat problems >&2; return 1; }
  echo "$name: $(sed 's/\xe2\x80\x91/(hyphen)/g; s/\t/ (tab) /g; s/^ *//; s/ *$//; /^$/d; /^###/d; /^---*$/d; /^-* -*$/d' text | paste -s -d '/' | tr -s ' ' | sed 's#/# / #g')"
}
export LC_ALL=C.UTF-8 HOME=$folder
pandoc=(pandoc)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
unrtf=(unrtf)
[ ! -d root/usr/share/unrtf ] || unrtf+=(-P "$folder/root/usr/share/unrtf")
[ ! -d root/usr/share/catdoc ] || printf 'charset_path=%s\nmap_path=%s\n' "$folder/root/usr/share/catdoc" "$folder/root/usr/share/catdoc" > .catdocrc
{
  say unrtf "${unrtf[@]}" --text cv.rtf
  say catdoc catdoc -d utf-8 cv.rtf
  say pandoc "${pandoc[@]}" -f rtf -t plain --wrap=none cv.rtf
  say officeparser node try.mjs
} > seen
diff - seen <<'END'
unrtf: Phone 030123, 20192026 / Wage: 4000045000 / Too old? Cook / (tab) Monday (tab) 9-12
catdoc: Ana Mori / Phone 030123, 20192026 / Wage: 40000 45000 / Too old? Cook / Monday9-12
pandoc: Phone 030(hyphen)123, 2019(hyphen)2026 / Wage: ~~40000~~45000 / Cook / Monday 9-12
officeparser: Phone 030_123, 2019_2026 / Wage: 4000045000 / Too old? Cook / | Monday | 9-12 |
END
echo "As found: a deleted wage is in the text of three of four."
