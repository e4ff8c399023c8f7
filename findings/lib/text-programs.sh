# For the scripts about pages as text, which source it in their temporary folder, behind debian.sh.

# Turns page.html into text with eight programs, and prints a line for each: its name, and the text with single blanks.
# The heading "Job", which some take from the title, is left out. The programs are there already.
read_page() {
cat > convert.mjs <<'END'
import { readFileSync } from 'node:fs';
import { convert } from 'html-to-text';

console.log(convert(readFileSync('page.html', 'utf8')));
END
cat > markdown.py <<'END'
import html2text

with open('page.html') as file:
    print(html2text.html2text(file.read()))
END
cat > format.pl <<'END'
use HTML::FormatText;
use HTML::TreeBuilder;
binmode STDOUT, ':utf8';
open my $file, '<:utf8', 'page.html';
print HTML::FormatText->new(leftmargin => 0)->format(HTML::TreeBuilder->new->parse_file($file));
END
export LC_ALL=C.UTF-8 HOME=$PWD
local pandoc=(pandoc)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
say w3m w3m -dump -T text/html -I utf-8 -O utf-8 page.html
say links links -dump -codepage utf-8 page.html
say elinks elinks -dump -dump-charset utf-8 page.html
say html2text html2text -utf8 page.html
say pandoc "${pandoc[@]}" -f html -t plain page.html
say python3-html2text /usr/bin/python3 markdown.py
say HTML-FormatText perl format.pl
say html-to-text node convert.mjs
}

# Prints the name of one program and what it made of the page.
say() {
  local name=$1 text
  shift
  text=$("$@" | sed '/^Job$/d' | tr -s ' \n' ' ')
  echo "$name: $text" | sed 's/ *$//; s/  */ /g'
}
