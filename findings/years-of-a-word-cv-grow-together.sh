#!/usr/bin/env bash
# The years of a post and a telephone number with hyphens at which no line may break, in a CV of Word, read as text.
#
# docx2txt 1.4, pandoc 2.17.1.1 and python3-docx 0.8.11 of Debian 12; mammoth 1.13.0, officeparser 8.1.1, word-extractor 1.0.4,
# textract 2.5.0, any-text 1.2.0, docx-parser 0.2.1.
#
# Whoever does not want "2019-2026" torn at the end of a line types Ctrl+Shift+Hyphen, and the file has w:noBreakHyphen there
# (ECMA-376), which stands for a hyphen. One would guess that readers give a hyphen. Three do. For six the years of the post
# are "20192026", and the number has lost its hyphen, too.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/word-readers.sh"
take_word_readers

write_word '<w:p><w:r><w:t xml:space="preserve">Globex 2019</w:t></w:r><w:r><w:noBreakHyphen/><w:t xml:space="preserve">2026, telephone 030</w:t></w:r><w:r><w:noBreakHyphen/><w:t>1234</w:t></w:r></w:p>'
read_word letter.docx > seen
diff - seen <<'END'
docx2txt: Globex 2019-2026, telephone 030-1234
pandoc: Globex 2019‑2026, telephone 030‑1234
python-docx: Globex 20192026, telephone 0301234
mammoth: Globex 2019‑2026, telephone 030‑1234
officeparser: Globex 20192026, telephone 0301234
word-extractor: Globex 20192026, telephone 0301234
textract: Globex 20192026, telephone 0301234
any-text: Globex 20192026, telephone 0301234
docx-parser: Globex 20192026, telephone 0301234
END
echo "As found: six of nine readers make 20192026 of the years of a post."
