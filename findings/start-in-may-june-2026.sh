#!/usr/bin/env bash
# The names of fields of an application, as three libraries work them out for a screen reader.
#
# dom-accessibility-api 0.7.1, axe-core 4.14.1 and accname 1.1.0 in jsdom 26.1.0.
#
# There is one algorithm, with steps and letters (accname-1.2, HTML-AAM), so one would guess one name. All three call a tick box
# "Start in June 2026", with what is chosen in the list in its midst. The list itself, of which that is not the label, has no name
# in one, is "Start in 2026" in another, and "May June", after all that can be chosen in it, in the third. A field with a title
# and a placeholder is called by the title in two, as HTML-AAM has it, and by the placeholder in axe-core. The label of a meter
# names it in two; a letter is called by what is typed into it, and not by its title, in accname; and a hidden text with a word that
# is hidden by itself, pointed at by aria-labelledby, has the word in axe-core alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save dom-accessibility-api@0.7.1 axe-core@4.14.1 accname@1.1.0 jsdom@26.1.0

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

const form = `<form>
  <label><input type="checkbox"> Start in <select><option>May<option selected>June</select> 2026</label>
  <label><input type="checkbox"> Remind me in <input value="5"> days</label>
  <input placeholder="Town" title="Place of work">
  <meter id="match" value="3" max="5"></meter><label for="match">Match</label>
  <textarea title="Letter">Dear Sir</textarea>
  <span id="reference" hidden>Reference <b style="display: none">number</b></span><input aria-labelledby="reference">
  <label for="pay">Pay</label><label for="pay">in euros</label><input id="pay">
</form>`;
const { window } = new JSDOM(`<!doctype html><title>Apply</title>${form}`, { runScripts: 'outside-only', pretendToBeVisual: true, virtualConsole: new VirtualConsole() });
for (const name of ['Node', 'HTMLElement', 'Element', 'HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement', 'HTMLImageElement', 'SVGElement']) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document, getComputedStyle: window.getComputedStyle.bind(window) });
const { computeAccessibleName } = await import('dom-accessibility-api');
const { getAccessibleName } = await import('accname');
window.eval(readFileSync('node_modules/axe-core/axe.js', 'utf8'));
window.axe.setup(window.document.body);
for (const field of window.document.querySelectorAll('select, input, meter, textarea')) {
  const names = { 'dom-accessibility-api': computeAccessibleName(field), 'axe-core': window.axe.commons.text.accessibleText(field), accname: getAccessibleName(field) };
  const told = Object.entries(names).map(([library, name]) => `${library} "${name}"`);
  console.log(`${field.outerHTML.split('\n')[0].slice(0, 60)}: ${told.join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
<input type="checkbox">: dom-accessibility-api "Start in June 2026", axe-core "Start in June 2026", accname "Start in June 2026"
<select><option>May</option><option selected="">June</option: dom-accessibility-api "", axe-core "Start in 2026", accname "May June"
<input type="checkbox">: dom-accessibility-api "Remind me in 5 days", axe-core "Remind me in 5 days", accname "Remind me in 5 days"
<input value="5">: dom-accessibility-api "", axe-core "Remind me in days", accname ""
<input placeholder="Town" title="Place of work">: dom-accessibility-api "Place of work", axe-core "Town", accname "Place of work"
<meter id="match" value="3" max="5"></meter>: dom-accessibility-api "Match", axe-core "", accname "Match"
<textarea title="Letter">Dear Sir</textarea>: dom-accessibility-api "Letter", axe-core "Letter", accname "Dear Sir"
<input aria-labelledby="reference">: dom-accessibility-api "Reference", axe-core "Reference number", accname "Reference"
<input id="pay">: dom-accessibility-api "Pay in euros", axe-core "Pay in euros", accname "Pay in euros"
END
echo "As found: a list in the midst of its label has three names in three libraries."
