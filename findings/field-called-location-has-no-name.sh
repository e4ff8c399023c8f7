#!/usr/bin/env bash
# A saved application form, cleaned before it is shown again.
#
# dompurify 3.5.0, in jsdom 26.1.0.
#
# Forms are allowed, and so are name and id, so one would guess that a cleaned form has its fields. A field that is called
# like a property of a document or of a form loses both, so that scripts of the page cannot be misled by it; the page of
# the library calls that protection against clobbering, and names no words. They are those of forms for applicants: title,
# name, location, role, links. Their labels then belong to no field, what is typed there is not sent, and jumps within the
# page end nowhere. Email, phone and position stay, so the form looks whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save dompurify@3.5.0 jsdom@26.1.0

cat > try.mjs <<'END'
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<form></form>');
const purify = createDOMPurify(window);
const form = window.document.querySelector('form');
const names = ['title', 'name', 'email', 'phone', 'street', 'location', 'position', 'role', 'lang', 'links', 'references'];
form.innerHTML = purify.sanitize(names.map(name => `<label for="${name}">${name}</label><input id="${name}" name="${name}" value="x">`).join(''));
console.log('fields shown:', form.querySelectorAll('input').length, 'of', names.length);
console.log('sent:', [...new window.FormData(form).keys()].join(', '));
console.log('labels without a field:', [...form.querySelectorAll('label')].filter(label => !label.control).map(label => label.htmlFor).join(', '));
console.log(purify.sanitize('<a href="#location">Where</a> <h2 id="location">Where we are</h2>'));
END

node try.mjs > seen
diff - seen <<'END'
fields shown: 11 of 11
sent: email, phone, street, position, references
labels without a field: title, name, location, role, lang, links
<a href="#location">Where</a> <h2>Where we are</h2>
END
echo "As found: title, name, location, role, lang and links are no longer sent, and their labels belong to nothing."
