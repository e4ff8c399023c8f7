#!/usr/bin/env bash
# A filled application form, turned into text by eight programs.
#
# w3m 0.5.3, links 2.28, elinks 0.13.2, html2text 1.3.2a, pandoc 2.17.1.1, python3-html2text 2020.1.16 and
# libhtml-format-perl 2.16 of Debian 12, html-to-text 10.0.1.
#
# A page that was saved after a form was filled in, or a confirmation with the form in it, is turned into text for a note. One
# would guess that the text has what the page shows: what was typed, and of a list the chosen country. w3m alone has all
# of it. Three list the countries as one word, "FranceGermanySpain", one says "One of: France/Germany/Spain" beside a tick that
# it does show, and links shows three boxes without a tick. The box that is ticked is empty in two and not there in four; the
# name that was typed is there in two of eight.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
. "$here/lib/text-programs.sh"
take w3m=0.5.3+git20230121-2 links=2.28-1+b2 elinks=0.13.2-1+b4 html2text=1.3.2a-28 pandoc=2.17.1.1-2~deb12u1 python3-html2text=2020.1.16-2 libhtml-format-perl=2.16-2
npm install --silent --no-audit --no-fund --no-save html-to-text@10.0.1

cat > page.html <<'END'
<!doctype html>
<html><head><meta charset="utf-8"><title>Job</title></head><body><form>
<p><label>Name <input name="name" value="Ana Mori"></label></p>
<p><label>Country <select name="country"><option>France</option><option selected>Germany</option><option>Spain</option></select></label></p>
<p>Licence <label><input type="radio" name="licence" value="1"> yes</label> <label><input type="radio" name="licence" value="0" checked> no</label></p>
<p><label><input type="checkbox" name="agreed" checked> I agree</label></p>
<p><label>Letter <textarea name="letter">Dear Sir</textarea></label></p>
</form></body></html>
END
read_page | sed -E 's/_{2,}/___/g; s/(___ ?)+/___ /g; s/ $//' > seen
diff - seen <<'END'
w3m: Name [Ana Mori ] Country [Germany] Licence ( ) yes (*) no [*] I agree Letter [Dear Sir ]
links: Name ___ Country [ ] France [ ] Germany [ ] Spain Licence [ ] yes [ ] no [ ] I agree Letter ___
elinks: Name [1]___ Country [2][ ___  ] Licence [3]( ) yes [4]( ) no [5][ ] I agree Letter [6] ___ References Visible links
html2text: Name [Ana Mori ] Country [One of: France/Germany/Spain] Licence o yes # no * I agree Letter Dear Sir
pandoc: Name Country FranceGermanySpain Licence yes no I agree Letter
python3-html2text: Name Country FranceGermanySpain Licence yes no I agree Letter Dear Sir
HTML-FormatText: Name Country Licence yes no I agree Letter
html-to-text: Name Country FranceGermanySpain Licence yes no I agree Letter Dear Sir
END
echo "As found: one of eight says which country was chosen."
