#!/usr/bin/env bash
# A wage with the sign of the euro in an RTF letter, in five ways in which programs write it, read by four readers.
#
# unrtf 0.21.10, catdoc 0.95 and pandoc 2.17.1.1 of Debian 12; officeparser 8.1.1.
#
# What is not in the old set of letters is a number, and behind it stands what an old reader shows in its place; how many
# signs that are says \uc, and 1 where nothing says so (RTF 1.9.1, "Unicode RTF"). One would guess that readers skip as many,
# since Word writes so since 1997. officeparser does. unrtf, in HTML, skips the whole word, also where nothing stands in the
# place of the sign: "Pay € a year". pandoc skips one sign too many, so that €45,000 is €5,000, where a plain sign stands
# there and not a coded one. catdoc skips right while nothing says how many; where \uc1 or \uc2 does, it leaves one too many:
# "€?45,000".
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take unrtf=0.21.10-clean-1 catdoc=1:0.95-6~deb12u1 pandoc=2.17.1.1-2~deb12u1
npm install --silent --no-audit --no-fund --no-save officeparser@8.1.1
export LC_ALL=C.UTF-8 HOME=$folder TMPDIR=$folder

cat > try.mjs <<'END'
import { parseOffice } from 'officeparser';

console.log((await (await parseOffice('letter.rtf')).to('text')).value);
END
pandoc=(pandoc)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
unrtf=(unrtf)
[ ! -d root/usr/share/unrtf ] || unrtf+=(-P "$folder/root/usr/share/unrtf")
[ ! -d root/usr/share/catdoc ] || printf 'charset_path=%s\nmap_path=%s\n' "$folder/root/usr/share/catdoc" "$folder/root/usr/share/catdoc" > .catdocrc
while IFS='|' read -r how text; do
  printf '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 %s\\par}\n' "$text" > letter.rtf
  echo "$how"
  echo "  unrtf: $("${unrtf[@]}" --html letter.rtf 2> messages | grep -a Pay | sed 's/<[^>]*>//g; s/&euro;/€/; s/&#8364;/€/')"
  echo "  catdoc: $(catdoc -d utf-8 letter.rtf | grep -a Pay)"
  echo "  pandoc: $("${pandoc[@]}" -f rtf -t plain letter.rtf)"
  echo "  officeparser: $(node try.mjs)"
done > seen <<'END'
a question mark in its place|Pay \u8364?45,000 a year
the sign of the old set in its place|Pay \u8364\'8045,000 a year
one sign, as \uc1 says|\uc1 Pay \u8364?45,000 a year
two signs, as \uc2 says|\uc2 Pay \u8364EU45,000 a year
none, as \uc0 says|\uc0 Pay \u8364 45,000 a year
END
diff - seen <<'END'
a question mark in its place
  unrtf: Pay € a year
  catdoc: Pay €45,000 a year
  pandoc: Pay €5,000 a year
  officeparser: Pay €45,000 a year
the sign of the old set in its place
  unrtf: Pay €45,000 a year
  catdoc: Pay €45,000 a year
  pandoc: Pay €45,000 a year
  officeparser: Pay €45,000 a year
one sign, as \uc1 says
  unrtf: Pay € a year
  catdoc: Pay €?45,000 a year
  pandoc: Pay €5,000 a year
  officeparser: Pay €45,000 a year
two signs, as \uc2 says
  unrtf: Pay € a year
  catdoc: Pay €U45,000 a year
  pandoc: Pay €45,000 a year
  officeparser: Pay €45,000 a year
none, as \uc0 says
  unrtf: Pay € a year
  catdoc: Pay €45,000 a year
  pandoc: Pay €45,000 a year
  officeparser: Pay €45,000 a year
END
echo "As found: one of four takes the pay away, one its first figure, one leaves what stood for the euro."
