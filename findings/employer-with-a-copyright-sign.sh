#!/usr/bin/env bash
# "Globex is a 501(c)(3) employer", set by eleven typesetters of texts.
#
# markdown-it 15.0.3 (typographer), textile-js 2.1.1, typograf 7.8.0, retext-smartypants 6.2.0; python3-textile 4.0.2,
# python3-smartypants 2.0.0, Text::Typography 0.01, Asciidoctor 2.0.18, discount 2.2.7 and pandoc 2.17.1.1 of Debian 12.
#
# Employers in the United States that are charities say so by the paragraph of the law, 501(c)(3). Typesetters that better
# quotation marks and dashes know "(c)" as a way to type the copyright sign. One would guess that they leave it between a digit
# and a bracket. Six of eleven do not: "501©(3)", and "section 2(r)" becomes "2®". Who asks for nonprofit jobs by the usual
# 501(c)(3) does not find them. Asciidoctor knows the sign, but only in capitals.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take pandoc=2.17.1.1-2~deb12u1 discount=2.2.7-2 ruby3.1 python3-textile=1:4.0.2-2 asciidoctor=2.0.18-2 python3-smartypants=2.0.0-3 libtext-typography-perl=0.01-5
npm install --silent --no-audit --no-fund --no-save markdown-it@15.0.3 textile-js@2.1.1 typograf@7.8.0 retext@9.0.0 retext-smartypants@6.2.0
export LC_ALL=C.UTF-8 HOME=$folder
text='Globex is a 501(c)(3) employer; bring Form 1095-C, section 2(r), 4(tm).'
printf '%s\n' "$text" > text

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import MarkdownIt from 'markdown-it';
import { retext } from 'retext';
import smartypants from 'retext-smartypants';
import Typograf from 'typograf';

const text = readFileSync('text', 'utf8').trim();
console.log(`markdown-it: ${new MarkdownIt({ typographer: true }).renderInline(text)}`);
console.log(`textile-js: ${createRequire(import.meta.url)('textile-js')(text)}`);
console.log(`typograf: ${new Typograf({ locale: ['en-US'] }).execute(text)}`);
console.log(`retext-smartypants: ${retext().use(smartypants).processSync(text)}`);
END
cat > try.py <<'END'
import smartypants
import textile

with open('text') as file:
    text = file.read().strip()
print('textile of Python:', textile.textile(text))
print('smartypants:', smartypants.smartypants(text))
END
pandoc=(pandoc --wrap=none -t html)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
{
  node try.mjs
  /usr/bin/python3 try.py
  echo "Text::Typography: $(perl -MText::Typography=typography -e 'print typography($ARGV[0])' "$text")"
  echo "Asciidoctor: $(ruby3.1 -r asciidoctor -e 'puts Asciidoctor.convert(ARGV[0], doctype: :inline)' "$text")"
  echo "discount: $(markdown text)"
  echo "pandoc, Markdown: $("${pandoc[@]}" text)"
  echo "pandoc, Textile: $("${pandoc[@]}" -f textile text)"
} | sed -E 's#</?p>##g; s/[[:space:]]+/ /g; s/&#169;|&copy;/©/g; s/&#174;|&reg;/®/g; s/&#8482;|&trade;/™/g' > seen
diff - seen <<'END'
markdown-it: Globex is a 501©(3) employer; bring Form 1095-C, section 2®, 4™.
textile-js: Globex is a 501©(3) employer; bring Form 1095-C, section 2®, 4™.
typograf: Globex is a 501©(3) employer; bring Form 1095-C, section 2®, 4™.
retext-smartypants: Globex is a 501(c)(3) employer; bring Form 1095-C, section 2(r), 4(tm).
textile of Python: Globex is a 501©(3) employer; bring Form 1095-C, section 2®, 4™.
smartypants: Globex is a 501(c)(3) employer; bring Form 1095-C, section 2(r), 4(tm).
Text::Typography: Globex is a 501(c)(3) employer; bring Form 1095-C, section 2(r), 4(tm).
Asciidoctor: Globex is a 501(c)(3) employer; bring Form 1095-C, section 2(r), 4(tm).
discount: Globex is a 501©(3) employer; bring Form 1095-C, section 2®, 4™.
pandoc, Markdown: Globex is a 501(c)(3) employer; bring Form 1095-C, section 2(r), 4(tm).
pandoc, Textile: Globex is a 501©(3) employer; bring Form 1095-C, section 2®, 4™.
END
echo "As found: 501(c)(3) is 501©(3) in six of eleven."
