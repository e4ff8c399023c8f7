#!/usr/bin/env bash
# A wage with a footnote, a struck-out wage and a name with its reading, turned into text by nine programs.
#
# w3m 0.5.3, links 2.28, elinks 0.13.2, html2text 1.3.2a, pandoc 2.17.1.1, python3-html2text 2020.1.16,
# python3-bs4 4.11.2, libhtml-format-perl 2.16 of Debian 12, html-to-text 10.0.1.
#
# One would guess that the small 1 of a footnote is kept apart from the number it stands at, as a reader of the page sees
# it. Five of nine join them, and 45,000 with the footnote 1 is 45,0001; three write ^1. A wage that is struck out stands
# beside the new one without a mark in five; HTML::FormatText leaves it out where it is marked as deleted and shows it where
# it is marked as no longer right. And the reading over a Japanese name runs into the name where the page has no brackets
# for it, in all but BeautifulSoup, which leaves it out.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/text-programs.sh"
take w3m=0.5.3+git20230121-2 links=2.28-1+b2 elinks=0.13.2-1+b4 html2text=1.3.2a-28 pandoc=2.17.1.1-2~deb12u1 python3-html2text=2020.1.16-2 python3-bs4=4.11.2-2 libhtml-format-perl=2.16-2
npm install --silent --no-audit --no-fund --no-save html-to-text@10.0.1

cat > page.html <<'END'
<!doctype html>
<html><head><meta charset="utf-8"><title>Job</title></head><body>
<p>Pay 45,000<sup>1</sup></p>
<p>Was <del>40,000</del> 45,000</p>
<p>Was <s>30,000</s> 35,000</p>
<p>Mr <ruby>山田<rt>やまだ</rt></ruby></p>
</body></html>
END
cat > soup.py <<'END'
from bs4 import BeautifulSoup

with open('page.html') as file:
    print(BeautifulSoup(file.read(), 'html.parser').body.get_text())
END
{
  read_page
  say BeautifulSoup /usr/bin/python3 soup.py
} > seen
diff - seen <<'END'
w3m: Pay 45,000^1 Was [DEL:40,000:DEL] 45,000 Was [S:30,000:S] 35,000 Mr 山田やまだ
links: Pay 45,000^1 Was 40,000 45,000 Was 30,000 35,000 Mr 山田やまだ
elinks: Pay 45,000^1 Was 40,000 45,000 Was 30,000 35,000 Mr 山田やまだ
html2text: Pay 45,0001 Was 40,000 45,000 Was 30,000 35,000 Mr 山田やまだ
pandoc: Pay 45,000¹ Was ~~40,000~~ 45,000 Was ~~30,000~~ 35,000 Mr 山田やまだ
python3-html2text: Pay 45,0001 Was ~~40,000~~ 45,000 Was ~~30,000~~ 35,000 Mr 山田やまだ
HTML-FormatText: Pay 45,0001 Was 45,000 Was 30,000 35,000 Mr 山田やまだ
html-to-text: Pay 45,0001 Was 40,000 45,000 Was 30,000 35,000 Mr 山田やまだ
BeautifulSoup: Pay 45,0001 Was 40,000 45,000 Was 30,000 35,000 Mr 山田
END
echo "As found: a footnote makes 45,000 a number of six figures in five of nine."
