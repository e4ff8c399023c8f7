#!/usr/bin/env bash
# The heading "Your code: aB3xY9, Goethestraße" of a mail, made plain text by seven libraries.
#
# html-to-text 10.0.1, @react-email/render 2.3.1 (react 19.3.1), turndown 7.2.5; pandoc 2.17.1.1, w3m 0.5.3, html2text 1.3.2a
# and HTML::FormatText 2.16 of Debian 12.
#
# Mails go out with a plain text beside the page, which such a library makes. One would guess that it leaves the letters as
# they are. html-to-text, unless told otherwise, writes headings in capitals, and @react-email/render with it: the code is
# AB3XY9, which is another where small letters count, and the street GOETHESTRASSE. The other five leave them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take pandoc=2.17.1.1-2~deb12u1 html2text=1.3.2a-28 w3m=0.5.3+git20230121-2 libhtml-format-perl=2.16-2
npm install --silent --no-audit --no-fund --no-save html-to-text@10.0.1 @react-email/render@2.3.1 react@19.3.1 react-dom@19.3.1 turndown@7.2.5
export LC_ALL=C.UTF-8 HOME=$folder

echo '<!doctype html><html><body><h1>Your code: aB3xY9, Goethestraße</h1><p>Thank you.</p></body></html>' > letter.html
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { render } from '@react-email/render';
import { convert } from 'html-to-text';
import { createElement } from 'react';
import Turndown from 'turndown';

const text = readFileSync('letter.html', 'utf8');
const say = (name, plain) => console.log(`${name}: ${plain.trim().split('\n')[0]}`);
say('html-to-text', convert(text));
say('@react-email/render', await render(createElement('h1', null, 'Your code: aB3xY9, Goethestraße'), { plainText: true }));
say('turndown', new Turndown({ headingStyle: 'atx' }).turndown(text));
END
pandoc=(pandoc -t plain --wrap=none)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
{
  node try.mjs
  echo "pandoc: $("${pandoc[@]}" letter.html | grep -m1 -i code)"
  echo "w3m: $(w3m -dump -T text/html -I utf-8 -O utf-8 letter.html | grep -m1 -i code)"
  echo "html2text: $(html2text -utf8 letter.html | grep -m1 -i code)"
  echo "HTML::FormatText: $(perl -MHTML::FormatText -Mopen=:std,:utf8 -e 'open my $f, "<", "letter.html"; print HTML::FormatText->format_string(do { local $/; <$f> })' | grep -m1 -i code | sed 's/^ *//')"
} > seen
diff - seen <<'END'
html-to-text: YOUR CODE: AB3XY9, GOETHESTRASSE
@react-email/render: YOUR CODE: AB3XY9, GOETHESTRASSE
turndown: # Your code: aB3xY9, Goethestraße
pandoc: Your code: aB3xY9, Goethestraße
w3m: Your code: aB3xY9, Goethestraße
html2text: ****** Your code: aB3xY9, Goethestraße ******
HTML::FormatText: Your code: aB3xY9, Goethestraße
END
echo "As found: two of seven write a code in a heading in capitals, and ss for ß."
