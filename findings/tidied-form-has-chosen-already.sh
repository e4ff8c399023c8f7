#!/usr/bin/env bash
# What is left of a form after tools that put the lines of a page in order.
#
# HTML Tidy 5.6.0 and BeautifulSoup 4.11.2 (prettify) of Debian 12, prettier 3.10.1, js-beautify 2.0.3;
# read by jsdom 29.1.1.
#
# One would guess that they change blanks and lines, and nothing that a form sends. HTML Tidy takes away what is empty: an option
# without text at the head of a list, by which nothing is chosen yet, so that the next one is chosen and sent; and a button
# whose picture comes from its style, so that nothing can be sent at all. `<option value="">` stays, and the letter in a
# field loses its last line end. The other three change none of it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take tidy=2:5.6.0-11 python3-bs4=4.11.2-2
npm install --silent --no-audit --no-fund --no-save prettier@3.10.1 js-beautify@2.0.3 jsdom@29.1.1

cat > page.html <<'END'
<!DOCTYPE html>
<html lang="en"><head><title>Apply</title></head><body><form>
<label for="start">Start</label> <select id="start" name="start"><option></option><option>now</option></select>
<label for="town">Town</label> <select id="town" name="town"><option value=""></option><option>Bonn</option></select>
<label for="letter">Letter</label> <textarea id="letter" name="letter">
    Dear Ms Ito,

    I apply.
</textarea>
<output name="left"></output>
<button class="icon-send"></button>
</form></body></html>
END
cat > ordered.py <<'END'
from bs4 import BeautifulSoup

print(BeautifulSoup(open('page.html', encoding='utf-8'), 'html.parser').prettify())
END
cat > try.mjs <<'END'
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import beautify from 'js-beautify';
import { JSDOM } from 'jsdom';
import { format } from 'prettier';

const page = readFileSync('page.html', 'utf8');
const run = (command, ...words) => spawnSync(command, words, { encoding: 'utf8' }).stdout;
const tools = {
  'as written': () => page,
  'HTML Tidy': () => run('tidy', '-q', '-utf8', '--show-warnings', 'no', 'page.html'),
  BeautifulSoup: () => run('/usr/bin/python3', 'ordered.py'),
  prettier: () => format(page, { parser: 'html' }),
  'js-beautify': () => beautify.html(page),
};
for (const [name, order] of Object.entries(tools)) {
  const { window } = new JSDOM(await order());
  const form = window.document.querySelector('form');
  const sent = Object.fromEntries(new window.FormData(form));
  const kept = ['output', 'button'].filter(element => form.querySelector(element));
  console.log(`${name}: start "${sent.start}", town "${sent.town}", letter ${JSON.stringify(sent.letter.replaceAll('\r', ''))}, has ${kept.join(' and ') || 'neither output nor button'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
as written: start "", town "", letter "    Dear Ms Ito,\n\n    I apply.\n", has output and button
HTML Tidy: start "now", town "", letter "    Dear Ms Ito,\n\n    I apply.", has output
BeautifulSoup: start "", town "", letter "    Dear Ms Ito,\n\n    I apply.\n", has output and button
prettier: start "", town "", letter "    Dear Ms Ito,\n\n    I apply.\n", has output and button
js-beautify: start "", town "", letter "    Dear Ms Ito,\n\n    I apply.\n", has output and button
END
echo "As found: one of four sends a choice that nobody made."
