#!/usr/bin/env bash
# A form with the field _charset_ and with dirname, as six programs send it.
#
# jsdom 29.1.1, happy-dom 21.0.4; HTML::Form 6.11, python3-mechanize 0.4.8, python3-webtest 3.0.0 and python3-lxml 4.9.2 of
# Debian 12.
#
# HTML has two things that whoever sends a form fills in for the page: a hidden field called _charset_ gets the encoding,
# UTF-8, and dirname="letter.dir" adds in which direction a text runs (HTML, constructing the entry list). One would guess that
# programs which send forms for people, or stand in for browsers in tests, do this. _charset_ is empty in five of six, and left
# out by lxml; the direction is sent by jsdom alone.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take libhtml-form-perl=6.11-1 libwww-perl=6.68-1 python3-mechanize=1:0.4.8+pypi-5 python3-webtest=3.0.0-2 python3-lxml=4.9.2-1+deb12u1
npm install --silent --no-audit --no-fund --no-save jsdom@29.1.1 happy-dom@21.0.4

cat > form.html <<'END'
<!doctype html><html><body><form action="http://127.0.0.1/apply" method="get"><input type="hidden" name="_charset_"><input name="name" value="Mori" dirname="name.dir"><textarea name="letter" dirname="letter.dir">Hello</textarea><button name="send" value="1">Send</button></form></body></html>
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const text = readFileSync('form.html', 'utf8');
const { window } = new JSDOM(text);
const happy = new Window();
happy.document.write(text);
for (const [name, page] of Object.entries({ jsdom: window, 'happy-dom': happy })) {
  const form = page.document.querySelector('form');
  console.log(`${name}: ${new URLSearchParams([...new page.FormData(form, form.querySelector('button'))])}`);
}
process.exit();
END
cat > try.py <<'END'

import lxml.html
import mechanize
from urllib.parse import urlencode
from webtest import TestApp

with open('form.html') as file:
    text = file.read()

browser = mechanize.Browser()
browser.set_html(text, 'http://127.0.0.1/')
browser.select_form(nr=0)
print('mechanize:', browser.form.click().get_full_url().partition('?')[2])

sent = []
app = TestApp(lambda environment, start: (start('200 OK', [('content-type', 'text/html')]), sent.append(environment['QUERY_STRING']), [text.encode()])[2])
page = app.get('/')
page.form.action = '/apply'
page.form.submit('send')
print('WebTest:', sent[-1])

form = lxml.html.fromstring(text).forms[0]
print('lxml:', urlencode(form.form_values()))
END
cat > try.pl <<'END'
use HTML::Form;
open my $file, '<', 'form.html';
my ($form) = HTML::Form->parse(do { local $/; <$file> }, 'http://127.0.0.1/');
print 'HTML::Form: ', $form->click->uri->query, "\n";
END
{
  node try.mjs
  /usr/bin/python3 -W ignore try.py
  perl try.pl
} > seen
diff - seen <<'END'
jsdom: _charset_=&name=Mori&name.dir=ltr&letter=Hello&letter.dir=ltr&send=1
happy-dom: _charset_=&name=Mori&letter=Hello&send=1
mechanize: _charset_=&name=Mori&letter=Hello&send=1
WebTest: _charset_=&name=Mori&letter=Hello&send=1
lxml: name=Mori&letter=Hello
HTML::Form: _charset_=&name=Mori&letter=Hello&send=1
END
echo "As found: none of six fills in _charset_, one says the direction of a text."
