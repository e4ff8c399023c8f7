#!/usr/bin/env bash
# A letter in RTF with German, Polish and Greek words, in fonts that name their sets of signs, read by five readers.
#
# unrtf 0.21.10, catdoc 0.95 and pandoc 2.17.1.1 of Debian 12; officeparser 8.1.1, @iarna/rtf-to-html 1.1.0.
#
# The file says one code page (\ansicpg1252), and each font of the list its own set of signs (\fcharset238 for Polish, 161 for
# Greek), which goes before it. One would guess that readers of so old a format know it. unrtf and officeparser do. In catdoc
# and pandoc Łódź is "£ódŸ", and Athens is written in accents; rtf-to-html refuses the whole letter for the Polish font.
# Umlauts, which one tries, are right in all that read it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take unrtf=0.21.10-clean-1 catdoc=1:0.95-6~deb12u1 pandoc=2.17.1.1-2~deb12u1
npm install --silent --no-audit --no-fund --no-save officeparser@8.1.1 @iarna/rtf-to-html@1.1.0

cat > letter.rtf <<'END'
{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Calibri;}{\f1\fnil\fcharset238 Calibri;}{\f2\fnil\fcharset161 Calibri;}}
\pard\f0\fs22 M\'fcller, \f1\'a3\'f3d\'9f\f0 , \f2\'c1\'e8\'de\'ed\'e1\f0\par
}
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { parseOffice } from 'officeparser';

const require = createRequire(import.meta.url);
const text = readFileSync('letter.rtf', 'latin1');
const read = {
  officeparser: async () => (await (await parseOffice('letter.rtf')).to('text')).value,
  'rtf-to-html': async () => (await promisify(require('@iarna/rtf-to-html').fromString)(text)).replace(/[\s\S]*<\/style>/, '').replace(/<[^>]*>/g, ''),
};
for (const [name, run] of Object.entries(read)) console.log(`${name}: ${(await run().catch((problem) => `refused, ${problem.message}`)).replace(/\s+/g, ' ').trim()}`);
END
export LC_ALL=C.UTF-8 HOME=$folder
pandoc=(pandoc -f rtf -t plain)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
unrtf=(unrtf)
[ ! -d root/usr/share/unrtf ] || unrtf+=(-P "$folder/root/usr/share/unrtf")
[ ! -d root/usr/share/catdoc ] || printf 'charset_path=%s\nmap_path=%s\n' "$folder/root/usr/share/catdoc" "$folder/root/usr/share/catdoc" > .catdocrc
{
  echo "unrtf: $("${unrtf[@]}" --html letter.rtf | grep -a ller | sed 's/<[^>]*>//g' | /usr/bin/python3 -c 'import html, sys; print(html.unescape(sys.stdin.read()).strip())')"
  echo "catdoc: $(catdoc -d utf-8 letter.rtf | grep -a ller)"
  echo "pandoc: $("${pandoc[@]}" letter.rtf)"
  node read.mjs
} 2> messages > seen
diff - seen <<'END'
unrtf: Müller, Łódź, Αθήνα
catdoc: Müller, £ódŸ, ÁèÞíá
pandoc: Müller, £ódŸ, ÁèÞíá
officeparser: Müller, Łódź, Αθήνα
rtf-to-html: refused, Encoding not recognized: 'CP238' (searched as: 'cp238')
END
echo "As found: the fonts of an RTF letter are not asked for their signs by two of five, a third refuses them."
