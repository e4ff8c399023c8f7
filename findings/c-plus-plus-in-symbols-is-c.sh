#!/usr/bin/env bash
# A letter in Word's format with "C++" and "45 000 €" whose plus signs and euro come from the font Symbol, and a date that Word fills
# in, read by nine readers.
#
# docx2txt 1.4, pandoc 2.17.1.1 and python-docx 0.8.11 of Debian 12; mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4,
# textract 2.5.0, any-text 1.2.0, docx-parser 0.2.1.
#
# What one chooses from Word's table of symbols is no text there but w:sym, with a font and a number. One would guess that readers
# know this old font, or set a mark that something is missing. mammoth and pandoc know it. In the other seven C++ is C, and the pay
# has no currency, without a mark. A date that Word fills in by itself (w:fldSimple) is gone in pandoc, python-docx and mammoth, and
# docx-parser shows the instruction of a link, HYPERLINK and all, as part of the letter.
#
# For an applicant: a skill whose signs were chosen from a table is another skill for seven of nine; signs from the keyboard are not.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/word-readers.sh"
take_word_readers

run() { printf '<w:r>%s</w:r>' "$1"; }
text() { run "<w:t xml:space=\"preserve\">$1</w:t>"; }
plus='<w:sym w:font="Symbol" w:char="F02B"/>'
try() {
  echo "$1"
  write_word "<w:p>$2</w:p>"
  read_word letter.docx | sed 's/^/  /'
}
{
  try 'symbols' "$(text 'I know C')$(run "$plus$plus")$(text ' and ask for 45 000 ')$(run '<w:sym w:font="Symbol" w:char="F0A0"/>')"
  try 'fields' "$(text 'Bonn, ')<w:fldSimple w:instr=\" DATE \">$(text '1 December 2026')</w:fldSimple>$(text ', ')$(run '<w:fldChar w:fldCharType="begin"/>')$(run '<w:instrText xml:space="preserve"> HYPERLINK "mailto:ana@home.example" </w:instrText>')$(run '<w:fldChar w:fldCharType="separate"/>')$(text 'Ana Mori')$(run '<w:fldChar w:fldCharType="end"/>')"
} > seen
diff - seen <<'END'
symbols
  docx2txt: I know C and ask for 45 000
  pandoc: I know C++ and ask for 45 000 €
  python-docx: I know C and ask for 45 000
  mammoth: I know C++ and ask for 45 000 €
  officeparser: I know C and ask for 45 000
  word-extractor: I know C and ask for 45 000
  textract: I know C and ask for 45 000
  any-text: I know C and ask for 45 000
  docx-parser: I know C and ask for 45 000
fields
  docx2txt: Bonn, 1 December 2026, Ana Mori
  pandoc: Bonn, , Ana Mori
  python-docx: Bonn, , Ana Mori
  mammoth: Bonn, , Ana Mori
  officeparser: Bonn, 1 December 2026, Ana Mori
  word-extractor: Bonn, 1 December 2026, Ana Mori
  textract: Bonn, 1 December 2026, Ana Mori
  any-text: Bonn, 1 December 2026, Ana Mori
  docx-parser: Bonn, 1 December 2026, HYPERLINK "mailto:ana@home.example" Ana Mori
END
echo "As found: C++ in symbols is C for seven of nine."
