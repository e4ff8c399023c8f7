#!/usr/bin/env bash
# The list of countries of a form, made handsome by seven libraries, filled in by a program and emptied again.
#
# choices.js 11.2.4, tom-select 2.6.2, slim-select 3.6.1, nice-select2 2.5.0, select2 4.0.13, @selectize/selectize 0.15.2,
# bootstrap-select 1.13.18; Chromium 156, Firefox 153 of Debian 12.
#
# Fillers of forms set the value of a list and say so by the events input and change. One would guess that what stands in for
# the list hears them. In two the applicant sees "Please choose" or nothing, and Germany is sent. slim-select takes the choice
# back, and selectize keeps no country but the chosen one in the list, so that there is nothing to choose: neither sends one.
# The three others show Germany, and still do when the form is emptied and nothing is sent any more. Both browsers show the
# same.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/browsers.sh"
take_browsers
mkdir lists
npm install --silent --no-audit --no-fund --no-save --prefix lists jquery@3.7.1 bootstrap@4.6.2 choices.js@11.2.4 tom-select@2.6.2 slim-select@3.6.1 select2@4.0.13 nice-select2@2.5.0 @selectize/selectize@0.15.2 bootstrap-select@1.13.18

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { inEach } from './browsers.mjs';

const jquery = 'jquery/dist/jquery.min.js';
const lists = {
  'choices.js': ['new Choices("select")', '.choices__list--single', 'choices.js/public/assets/scripts/choices.min.js'],
  'tom-select': ['new TomSelect("select")', '.ts-control .item', 'tom-select/dist/js/tom-select.complete.min.js'],
  'slim-select': ['new SlimSelect({ select: "select" })', '.ss-single', 'slim-select/dist/slimselect.js'],
  'nice-select2': ['NiceSelect.bind(document.querySelector("select"))', '.current', 'nice-select2/dist/js/nice-select2.js'],
  select2: ['jQuery("select").select2()', '.select2-selection__rendered', jquery, 'select2/dist/js/select2.min.js'],
  selectize: ['jQuery("select").selectize()', '.selectize-input .item', jquery, '@selectize/selectize/dist/js/selectize.min.js'],
  'bootstrap-select': ['jQuery("select").selectpicker()', '.filter-option-inner-inner', jquery, 'bootstrap/dist/js/bootstrap.bundle.min.js', 'bootstrap-select/dist/js/bootstrap-select.min.js'],
};
function pages({ url }, answer) {
  const name = decodeURIComponent(url.slice(1));
  if (!lists[name]) return answer.writeHead(404).end();
  const [start, , ...files] = lists[name];
  const scripts = [...files.map(file => readFileSync(`lists/node_modules/${file}`, 'utf8')), start].map(text => `<script>${text.replaceAll('</script', '<\\/script')}</script>`);
  answer.setHeader('content-type', 'text/html; charset=utf-8');
  answer.end(`<!doctype html><title>Job</title><body><form><select name="country"><option value="">Please choose</option><option value="FR">France</option><option value="DE">Germany</option></select></form>${scripts.join('')}</body>`);
}
await inEach(pages, async ({ browser, base }) => {
  const seen = {};
  const page = await browser.newPage();
  for (const [name, [, shown]] of Object.entries(lists)) {
    await page.goto(`${base}/${name}`);
    seen[name] = await page.evaluate(async shown => {
      const soon = () => new Promise(resolve => setTimeout(resolve, 200));
      const form = document.querySelector('form');
      const list = document.querySelector('select');
      const say = () => `shows "${document.querySelector(shown)?.textContent.trim() ?? ''}", sends "${new FormData(form).get('country')}"`;
      await soon();
      const said = [say()];
      list.value = 'DE';
      for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, { bubbles: true }));
      await soon();
      said.push(say());
      form.reset();
      await soon();
      said.push(say());
      return said.join('; ');
    }, shown);
  }
  return seen;
});
END

node try.mjs > seen
diff - seen <<'END'
choices.js: Chromium shows "Please choose", sends ""; shows "Please choose", sends "DE"; shows "Please choose", sends "" | Firefox shows "Please choose", sends ""; shows "Please choose", sends "DE"; shows "Please choose", sends ""
tom-select: Chromium shows "", sends ""; shows "", sends "DE"; shows "", sends "" | Firefox shows "", sends ""; shows "", sends "DE"; shows "", sends ""
slim-select: Chromium shows "Please choose", sends ""; shows "Please choose", sends ""; shows "Please choose", sends "" | Firefox shows "Please choose", sends ""; shows "Please choose", sends ""; shows "Please choose", sends ""
nice-select2: Chromium shows "Select an option", sends ""; shows "Germany", sends "DE"; shows "Germany", sends "" | Firefox shows "Select an option", sends ""; shows "Germany", sends "DE"; shows "Germany", sends ""
select2: Chromium shows "Please choose", sends ""; shows "Germany", sends "DE"; shows "Germany", sends "" | Firefox shows "Please choose", sends ""; shows "Germany", sends "DE"; shows "Germany", sends ""
selectize: Chromium shows "", sends ""; shows "", sends "null"; shows "", sends "" | Firefox shows "", sends ""; shows "", sends "null"; shows "", sends ""
bootstrap-select: Chromium shows "Please choose", sends ""; shows "Germany", sends "DE"; shows "Germany", sends "" | Firefox shows "Please choose", sends ""; shows "Germany", sends "DE"; shows "Germany", sends ""
END
echo "As found: four of seven do not show the country that was filled in, two of these do not send it; three show one that was emptied."
