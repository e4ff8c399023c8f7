#!/usr/bin/env bash
# What a form sends after its page was made smaller.
#
# html-minifier-terser 7.2.0 and html-minifier-next 6.2.11 told to take away what says nothing, htmlnano 3.5.1,
# @minify-html/node 0.18.1 and @swc/html 1.16.22 as they come, read by jsdom 29.1.1.
#
# An attribute that is empty says nothing, one would guess, and can go. A radio button or a tick box whose value is "" sends
# an empty answer; one without the attribute sends "on", as the standard of HTML says. Four of five take it away, two of them
# without being told to, and "no answer" arrives as "on", which a server may well read as yes. An option keeps its empty value
# in all five. Four also make `hidden="until-found"`, which the search within a page opens, a plain `hidden`: what is folded
# up there is found no more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save html-minifier-terser@7.2.0 html-minifier-next@6.2.11 htmlnano@3.5.1 posthtml@0.16.7 @minify-html/node@0.18.1 @swc/html@1.16.22 jsdom@29.1.1

cat > try.mjs <<'END'
import minifyHtml from '@minify-html/node';
import swc from '@swc/html';
import terser from 'html-minifier-terser';
import { minify as next } from 'html-minifier-next';
import htmlnano from 'htmlnano';
import { JSDOM } from 'jsdom';

const page = `<!doctype html><html lang="en"><head><title>Apply</title></head><body><form>
<label><input type="radio" name="permit" value="" checked> No answer</label>
<label><input type="radio" name="permit" value="yes"> Yes</label>
<label><input type="checkbox" name="night" value="" checked> Whatever comes</label>
<select name="start"><option value="" selected>Please choose</option><option value="now">Now</option></select>
</form>
<p hidden="until-found">Nurse, part time</p></body></html>`;
const tools = {
  'as written': html => html,
  'html-minifier-terser': html => terser.minify(html, { collapseWhitespace: true, removeEmptyAttributes: true, collapseBooleanAttributes: true }),
  'html-minifier-next': html => next(html, { preset: 'comprehensive' }),
  htmlnano: async html => (await htmlnano.process(html, { minifyCss: false })).html,
  '@minify-html/node': html => minifyHtml.minify(Buffer.from(html), {}).toString(),
  '@swc/html': async html => (await swc.minify(html)).code,
};
for (const [tool, smaller] of Object.entries(tools)) {
  const { window } = new JSDOM(await smaller(page));
  const { document } = window;
  const sent = [...new window.FormData(document.querySelector('form'))].map(([name, value]) => `${name}="${value}"`).join(' ');
  const folded = document.querySelector('p[hidden]').getAttribute('hidden') || 'hidden';
  console.log(`${tool}: ${sent} | ${folded}`);
}
END

node try.mjs > seen
diff - seen <<'END'
as written: permit="" night="" start="" | until-found
html-minifier-terser: permit="on" night="on" start="" | hidden
html-minifier-next: permit="on" night="on" start="" | hidden
htmlnano: permit="on" night="on" start="" | until-found
@minify-html/node: permit="on" night="on" start="" | hidden
@swc/html: permit="" night="" start="" | hidden
END
echo "As found: four of five make an empty answer \"on\"."
