#!/usr/bin/env bash
# A posting that asks for C++ twice, written by pandoc in seven markups and read again.
#
# pandoc 2.17.1.1, Asciidoctor 2.0.18 and python3-textile 4.0.2 of Debian 12; @asciidoctor/core 4.1.0, textile-js 2.1.1.
#
# One would guess that what one program writes in a markup has its signs put out of action where they mean something, and that
# a program reads what it wrote itself. In AsciiDoc two plus signs begin and end what is taken as it is; pandoc writes "C++
# with people who know C++" as it stands, and both readers have "C with people who know C". In the markup of Jira pandoc does
# put backslashes before the signs, and its own reader underlines a backslash. The other five come back.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take pandoc=2.17.1.1-2~deb12u1 ruby3.1 python3-textile=1:4.0.2-2 asciidoctor=2.0.18-2
npm install --silent --no-audit --no-fund --no-save @asciidoctor/core@4.1.0 textile-js@2.1.1
export LC_ALL=C.UTF-8 HOME=$folder
echo '<p>You write C++ with people who know C++. Not with C++.</p>' > job.html

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { convert } from '@asciidoctor/core';

const [name] = process.argv.slice(2);
const text = readFileSync('text', 'utf8').trim();
console.log(name === 'asciidoc' ? await convert(text, { doctype: 'inline' }) : createRequire(import.meta.url)('textile-js')(text));
END
pandoc=(pandoc --wrap=none)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
{
  for format in asciidoc textile org jira mediawiki dokuwiki rst; do
    "${pandoc[@]}" -f html -t $format job.html > text
    echo "$format: $(tail -1 text | tr -d '\n')"
    case $format in
      asciidoc)
        echo "  Asciidoctor: $(ruby3.1 -r asciidoctor -e 'puts Asciidoctor.convert(File.read("text"), doctype: :inline)')"
        echo "  asciidoctor.js: $(node try.mjs asciidoc)" ;;
      textile)
        echo "  textile of Python: $(/usr/bin/python3 -c 'import textile; print(textile.textile(open("text").read().strip()))')"
        echo "  textile-js: $(node try.mjs textile)"
        echo "  pandoc: $("${pandoc[@]}" -f textile -t html text)" ;;
      *)
        echo "  pandoc: $("${pandoc[@]}" -f $format -t html text)" ;;
    esac
  done
} | sed -E 's#</?p>##g; s/\t//g; s/&#43;/+/g' > seen
diff - seen <<'END'
asciidoc: You write C++ with people who know C++. Not with C++.
  Asciidoctor: You write C with people who know C. Not with C++.
  asciidoctor.js: You write C with people who know C. Not with C++.
textile: You write C++ with people who know C++. Not with C++.
  textile of Python: You write C++ with people who know C++. Not with C++.
  textile-js: You write C++ with people who know C++. Not with C++.
  pandoc: You write C++ with people who know C++. Not with C++.
org: You write C++ with people who know C++. Not with C++.
  pandoc: You write C++ with people who know C++. Not with C++.
jira: You write C\+\+ with people who know C\+\+. Not with C\+\+.
  pandoc: You write C\<u>\</u> with people who know C\<u>\</u>. Not with C\<u>\</u>.
mediawiki: You write C++ with people who know C++. Not with C++.
  pandoc: You write C++ with people who know C++. Not with C++.
dokuwiki: You write C++ with people who know C++. Not with C++.
  pandoc: You write C++ with people who know C++. Not with C++.
rst: You write C++ with people who know C++. Not with C++.
  pandoc: You write C++ with people who know C++. Not with C++.
END
echo "As found: of two C++ in AsciiDoc there are two C left, in Jira an underlined backslash."
