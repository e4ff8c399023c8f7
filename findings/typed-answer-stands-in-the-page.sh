#!/usr/bin/env bash
# A form in two light simulated documents that readers of pages and servers use, beside jsdom.
#
# linkedom 0.18.15, domino 2.1.8, jsdom 26.1.0.
#
# One would guess that a light document lacks layout and scripts, and that the fields of a form are as the standard has them,
# or missing, so that asking fails. In linkedom the chosen answer is an empty text and a ticked box is undefined, which
# counts as not ticked; a link is the text of its attribute. In both what is put into a field as its value becomes the
# attribute of the page, so that a page saved after filling contains the typed text, and 31 February is a date. domino
# leaves both of two radio buttons checked, and for `:invalid`, which it does not know, it finds every element.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save linkedom@0.18.15 domino@2.1.8 jsdom@26.1.0

cat > try.mjs <<'END'
import domino from 'domino';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const html = `<!doctype html><html><head><title>Apply</title></head><body><form>
<input name="name"><select name="notice"><option>none<option selected>three months</select>
<input type="checkbox" name="driver" checked><input type="date" name="start">
<input type="radio" name="move" value="no" checked><input type="radio" name="move" value="yes">
<input type="email" name="mail" value="none"></form><a href="help">Help</a></body></html>`;
const url = 'https://jobs.example/apply/';
const documents = {
  jsdom: () => new JSDOM(html, { url }).window.document,
  linkedom: () => parseHTML(html, { location: new URL(url) }).document,
  domino: () => domino.createWindow(html, url).document,
};
const ask = {
  'chosen answer': page => page.querySelector('select').value,
  'ticked box': page => page.querySelector('[name=driver]').checked,
  'address of the link': page => page.querySelector('a').href,
  'start on 31 February': page => {
    const field = page.querySelector('[type=date]');
    field.value = '2027-02-31';
    return field.value;
  },
  'the other radio is checked, the first': page => {
    const [no, yes] = page.querySelectorAll('[type=radio]');
    yes.checked = true;
    return no.checked;
  },
  'typed name in the page': page => {
    page.querySelector('[name=name]').value = 'Ana Mori';
    return page.querySelector('form').innerHTML.includes('Ana Mori');
  },
  'wrong fields': page => page.querySelectorAll('input:invalid').length,
  'anything wrong': page => page.querySelectorAll(':invalid').length,
};
for (const [what, question] of Object.entries(ask)) {
  const answers = Object.entries(documents).map(([name, make]) => {
    try {
      return `${name} ${JSON.stringify(question(make()))}`;
    } catch (problem) {
      return `${name} error, ${problem.message.split('\n')[0].slice(0, 40)}`;
    }
  });
  console.log(`${what}: ${answers.join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
chosen answer: jsdom "three months", linkedom "", domino undefined
ticked box: jsdom true, linkedom undefined, domino true
address of the link: jsdom "https://jobs.example/apply/help", linkedom "help", domino "https://jobs.example/apply/help"
start on 31 February: jsdom "", linkedom "2027-02-31", domino "2027-02-31"
the other radio is checked, the first: jsdom false, linkedom undefined, domino true
typed name in the page: jsdom false, linkedom true, domino true
wrong fields: jsdom 1, linkedom error, Unknown pseudo-class :invalid, domino 6
anything wrong: jsdom 2, linkedom error, Unknown pseudo-class :invalid, domino 15
END
echo "As found: chosen answers are empty in one, typed text becomes part of the page in two."
