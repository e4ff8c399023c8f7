#!/usr/bin/env bash
# A form in which nothing was chosen yet, whose lists begin with what cannot be chosen, as seven libraries would send it.
#
# jsdom 29.1.1, happy-dom 21.0.4, cheerio 1.2.0; libhtml-form-perl 6.11, python3-mechanize 0.4.8, python3-webtest 3.0.0 and
# lxml 4.9.2 of Debian 12.
#
# "Choose a country" as a first entry that is disabled is what every guide for forms shows. A browser passes over it: of a
# list in one line it shows and sends the first entry that can be chosen, and of a group that is disabled none ("ask for a
# reset", in the HTML standard). One would guess that libraries that fill in forms send either that or nothing. Four of seven
# send what cannot be chosen: cheerio, HTML::Form and WebTest an empty country, and the last two, as lxml, a year out of the
# group that is over. Of a list of several lines, where nothing is sent, five send the first entry and happy-dom an empty
# one; of two places that are marked as chosen, cheerio and WebTest send the first, browsers the last. jsdom alone is right
# in all.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take libhtml-form-perl=6.11-1 python3-mechanize=1:0.4.8+pypi-5 python3-webtest=3.0.0-2 python3-lxml=4.9.2-1+deb12u1
npm install --silent --no-audit --no-fund --no-save jsdom@29.1.1 happy-dom@21.0.4 cheerio@1.2.0
export LC_ALL=C.UTF-8

cat > form.html <<'END'
<!doctype html>
<title>Apply</title>
<form action="/apply">
<select name="country"><option value="" disabled>Choose a country</option><option value="de">Germany</option><option value="fr">France</option></select>
<select name="start"><optgroup label="Over" disabled><option>2025</option></optgroup><optgroup label="To come"><option>2027</option></optgroup></select>
<select name="hours" size="3"><option>full</option><option>half</option></select>
<select name="place"><option selected>Bonn</option><option selected>Trier</option></select>
<input type="submit" value="Apply">
</form>
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import * as cheerio from 'cheerio';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const html = readFileSync('form.html', 'utf8');
const say = (name, fields) => console.log(`${name}: ${fields.map(([field, value]) => `${field} ${value || '(empty)'}`).join(', ')}`);
const { window } = new JSDOM(html);
say('jsdom', [...new window.FormData(window.document.forms[0])]);
const other = new Window();
other.document.write(html);
say('happy-dom', [...new other.FormData(other.document.querySelector('form'))]);
say('cheerio', cheerio.load(html)('form').serializeArray().map(({ name, value }) => [name, value]));
END
cat > try.py <<'END'
from urllib.parse import parse_qsl, urlsplit

import lxml.html
import mechanize
import webtest

with open('form.html') as file:
    page = file.read()


def say(name, fields):
    print(f'{name}:', ', '.join(f"{field} {value or '(empty)'}" for field, value in fields))


def answer(environ, start_response):
    start_response('200 OK', [('Content-Type', 'text/html')])
    return [page.encode()]


browser = mechanize.Browser()
browser.set_response(mechanize.make_response(page.encode(), [('Content-Type', 'text/html')], 'https://globex.example/', 200, 'OK'))
browser.select_form(nr=0)
say('mechanize', parse_qsl(urlsplit(browser.form.click_request_data()[0]).query, keep_blank_values=True))
say('WebTest', webtest.TestApp(answer).get('/').form.submit_fields())
say('lxml', lxml.html.fromstring(page).forms[0].form_values())
END
cat > try.pl <<'END'
use HTML::Form;
local $/;
open my $file, '<', 'form.html';
my @fields = HTML::Form->parse(scalar <$file>, 'https://globex.example/')->form;
my @said;
while (my ($name, $value) = splice @fields, 0, 2) { push @said, $name . ' ' . (length $value ? $value : '(empty)') }
print 'HTML::Form: ', join(', ', @said), "\n";
END
{ node try.mjs; /usr/bin/python3 try.py; perl try.pl; } > seen
diff - seen <<'END'
jsdom: country de, start 2027, place Trier
happy-dom: country de, start 2027, hours (empty), place Trier
cheerio: country (empty), start (empty), hours full, place Bonn
mechanize: country de, start 2027, hours full, place Trier
WebTest: country (empty), start 2025, hours full, place Bonn
lxml: country de, start 2025, hours full, place Trier
HTML::Form: country (empty), start 2025, hours full, place Trier
END
echo "As found: four of seven send an entry of a list that cannot be chosen."
