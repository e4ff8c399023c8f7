#!/usr/bin/env bash
# A form of an application as five libraries without a browser would send it.
#
# libhtml-form-perl 6.11, python3-mechanize 0.4.8, python3-mechanicalsoup 0.10.0, python3-webtest 3.0.0 and python3-lxml
# 4.9.2 of Debian 12.
#
# A browser sends name, town, terms, letter, phone and kind here: fields of a group that is switched off are left out, a
# choice that is switched off is none, the button that empties the form sends nothing, fields outside that name the form
# belong to it, and a line break at the start of a text is not part of it (HTML, "constructing the entry list"). One would
# guess that libraries which exist to fill in forms send the same. All five send the group that is switched off, three
# "Choose", which nobody can choose, two the button, one of them an empty town, where a browser takes the first; three begin
# the letter with an empty line. Four lose the telephone number outside the form, and the fifth takes it and leaves the
# choice beside it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take libhtml-form-perl=6.11-1 python3-mechanize=1:0.4.8+pypi-5 python3-mechanicalsoup=0.10.0-6 python3-webtest=3.0.0-2 python3-lxml=4.9.2-1+deb12u1

cat > form.html <<'END'
<!doctype html>
<html><head><title>Apply</title></head><body>
<form id="apply" action="/apply" method="post">
<input name="name" value="Ana">
<fieldset disabled><input name="old" value="left out"></fieldset>
<select name="town"><option>Bonn</option><option>Kiel</option></select>
<select name="start"><option disabled selected>Choose</option><option>Now</option></select>
<input type="checkbox" name="terms" checked>
<textarea name="letter">
Dear all</textarea>
<input type="reset" name="again" value="Again">
</form>
<input form="apply" name="phone" value="030">
<select form="apply" name="kind"><option>full</option></select>
</body></html>
END
cat > try.pl <<'END'
use HTML::Form;
local $/;
open my $file, '<', 'form.html';
my @sent = HTML::Form->parse(<$file>, 'http://localhost/')->form;
my @pairs;
while (my ($name, $value) = splice @sent, 0, 2) {
  push @pairs, "$name=$value";
}
print 'HTML::Form: ', join(', ', map { s/\n/(new line)/r } sort @pairs), "\n";
END
cat > try.py <<'END'
from unittest.mock import patch

import lxml.html
import mechanicalsoup
import mechanize
import webtest

with open('form.html') as file:
    text = file.read()


def say(name, pairs):
    print(f'{name}:', ', '.join(sorted(f'{field}={value}' for field, value in pairs)).replace('\r', '').replace('\n', '(new line)'))


browser = mechanize.Browser()
browser.set_html(text, 'http://localhost/')
browser.select_form(nr=0)
say('mechanize', browser.form.click_pairs())

browser = mechanicalsoup.StatefulBrowser()
browser.open_fake_page(text, url='http://localhost/')
browser.select_form('#apply')
with patch.object(browser.session, 'request') as sent:
    browser.submit_selected()
say('MechanicalSoup', [(field, value) for field, values in sent.call_args.kwargs['data'].items() for value in ([values] if isinstance(values, str) else values)])


def page(environment, start):
    start('200 OK', [('Content-Type', 'text/html; charset=utf-8')])
    return [text.encode()]


say('WebTest', webtest.TestApp(page).get('/').forms['apply'].submit_fields())
say('lxml', lxml.html.document_fromstring(text).forms[0].form_values())
END

{ perl try.pl; /usr/bin/python3 -W ignore try.py; } > seen
diff - seen <<'END'
HTML::Form: letter=(new line)Dear all, name=Ana, old=left out, start=Choose, terms=on, town=Bonn
mechanize: letter=Dear all, name=Ana, old=left out, phone=030, terms=on, town=Bonn
MechanicalSoup: again=Again, letter=(new line)Dear all, name=Ana, old=left out, start=, terms=on, town=
WebTest: again=Again, letter=Dear all, name=Ana, old=left out, start=Choose, terms=on, town=Bonn
lxml: letter=(new line)Dear all, name=Ana, old=left out, start=Choose, terms=on, town=Bonn
END
echo "As found: none of five sends what a browser sends."
