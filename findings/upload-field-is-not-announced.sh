#!/usr/bin/env bash
# What a screen reader for tests says of the field for a CV.
#
# @guidepup/virtual-screen-reader 0.33.0, in jsdom 26.1.0.
#
# One would guess that what is said of a text field is said of every field: its kind, that it is required, wrong or
# switched off. Fields for a file and for a day have no role of their own (HTML-AAM 1.0), and with the role goes the
# rest: of a required CV that was refused the reader says "CV", in the same words as of one that is switched off, though
# `required` and `disabled` have mappings of their own there, and of plain text. What stands in closed details is read
# as if it were open. A test of "the fault is announced" fails for a right page, and one of "nothing is announced"
# passes for a wrong one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @guidepup/virtual-screen-reader@0.33.0 jsdom@26.1.0

cat > try.mjs <<'END'
import { JSDOM } from 'jsdom';

const fields = {
  'a text': '<label>Name <input required aria-invalid="true" aria-describedby="help"></label>',
  'a file': '<label>CV <input type="file" required aria-invalid="true" aria-describedby="help"></label>',
  'a file field that is switched off': '<label>CV <input type="file" disabled></label>',
  'a text that is switched off': '<label>Name <input disabled></label>',
  'a day': '<label>Start <input type="date" required aria-invalid="true" aria-describedby="help"></label>',
  'closed details': '<details><summary>How to apply</summary>By post</details>',
};
const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { pretendToBeVisual: true, url: 'https://acme.example/' });
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) globalThis[name] = window[name];
}
globalThis.window = window;
globalThis.document = window.document;
for (const name of ['Event', 'Node', 'MutationObserver']) globalThis[name] = window[name];
globalThis.CSS = { escape: text => text };
const { virtual } = await import('@guidepup/virtual-screen-reader');
for (const [name, html] of Object.entries(fields)) {
  document.body.innerHTML = `${html}<p id="help">PDF, at most 5 MB</p>`;
  await virtual.start({ container: document.body });
  const spoken = [];
  for (let step = 0; step < 9 && !spoken.includes('paragraph'); step++) {
    await virtual.next();
    spoken.push(await virtual.lastSpokenPhrase());
  }
  await virtual.stop();
  console.log(`${name}: ${spoken.filter(phrase => phrase !== 'paragraph').join(' / ')}`);
}
process.exit();
END

node try.mjs > seen
diff - seen <<'END'
a text: Name / textbox, Name, PDF, at most 5 MB, invalid, required
a file: CV / CV, PDF, at most 5 MB
a file field that is switched off: CV / CV
a text that is switched off: Name / textbox, Name, disabled
a day: Start / Start, PDF, at most 5 MB
closed details: group / How to apply / By post / end of group
END
echo "As found: of the field for a CV neither kind nor required nor wrong is said."
