#!/usr/bin/env bash
# A form whose answers a library keeps in the browser and brings back when the page is opened again, with a new hidden token.
#
# form-persistence 2.0.6, garlicjs 1.4.2, form-storage 1.3.5 (jsdom 29.1.1).
#
# Servers give each page of a form a token of its own in a hidden field, and refuse one that is old. One would guess that what
# keeps answers keeps what people typed and chose. Unless told otherwise, two of three keep the hidden field, too, and put the
# old token into the new page, so that the form which was saved for the applicant's sake is refused. form-storage, which keeps
# fields by their names, also loses both of two telephone numbers called phone[] and the languages of a list, and ticks the box
# that was cleared.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jsdom@29.1.1 jquery@3.7.1 form-persistence@2.0.6 garlicjs@1.4.2 form-storage@1.3.5

cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const page = (token) => `<!doctype html><form id="apply" data-persist="garlic"><input type="hidden" name="token" value="${token}"><input name="name"><input name="phone[]"><input name="phone[]"><select name="languages" multiple><option>German</option><option>Greek</option></select><input type="checkbox" name="news" value="1" checked></form>`;
const keepers = {
  'form-persistence': ['form-persistence/form-persistence.js', 'FormPersistence.persist(document.querySelector("form"))', 'FormPersistence.save(document.querySelector("form"))'],
  garlicjs: ['garlicjs/dist/garlic.min.js', 'jQuery("form").garlic()', ''],
  'form-storage': ['form-storage/build/form-storage.js', 'globalThis.draft = new FormStorage("#apply", { name: "draft" }); draft.apply()', 'draft.save()'],
};
const soon = () => new Promise((resolve) => setTimeout(resolve, 500));
for (const [name, [file, start, keep]] of Object.entries(keepers)) {
  const open = async (token, kept) => {
    const { window } = new JSDOM(page(token), { url: 'https://jobs.example/apply', runScripts: 'outside-only' });
    for (const [key, value] of kept) window.localStorage.setItem(key, value);
    window.eval(readFileSync('node_modules/jquery/dist/jquery.js', 'utf8'));
    window.eval(readFileSync(`node_modules/${file}`, 'utf8').replace(/^const FormPersistence/m, 'globalThis.FormPersistence').replace(/^export .*$/m, ''));
    window.eval(start);
    await soon();
    return window;
  };
  const first = await open('first', []);
  const { document } = first;
  const [, person, phone, mobile, languages, news] = document.querySelector('form').elements;
  for (const [field, value] of [[person, 'Ana Mori'], [phone, '030 1'], [mobile, '0171 2']]) field.value = value;
  for (const language of languages.options) language.selected = true;
  news.click();
  for (const field of [person, phone, mobile, languages, news]) for (const kind of ['input', 'keyup', 'change']) field.dispatchEvent(new first.Event(kind, { bubbles: true }));
  await soon();
  first.eval(keep);
  const second = await open('second', Object.entries({ ...first.localStorage }));
  console.log(`${name}: ${[...new second.FormData(second.document.querySelector('form'))].map((pair) => pair.join('=')).join(', ')}`);
}
process.exit();
END

node try.mjs > seen
diff - seen <<'END'
form-persistence: token=first, name=Ana Mori, phone[]=030 1, phone[]=0171 2, languages=German, languages=Greek
garlicjs: token=second, name=Ana Mori, phone[]=030 1, phone[]=0171 2, languages=German, languages=Greek
form-storage: token=first, name=Ana Mori, phone[]=, phone[]=, news=1
END
echo "As found: two of three put the old token into the new page, one of these loses answers."
