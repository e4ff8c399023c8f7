#!/usr/bin/env bash
# What is read aloud of an icon before and after it was made smaller.
#
# svgo 4.1.0 with its defaults, dom-accessibility-api 0.7.1, jsdom 29.1.1.
#
# One would guess that the defaults of an optimiser keep what is shown and what is read aloud. The ids that
# `aria-labelledby` and `aria-describedby` name are removed, because no `url(#…)` uses them, and the two attributes stay
# and point nowhere; role="img" goes as well. A name that was made of two parts is the title alone afterwards, and the
# description is gone, though `title` and `desc` are still in the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save svgo@4.1.0 dom-accessibility-api@0.7.1 jsdom@29.1.1

cat > try.mjs <<'END'
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';
import { optimize } from 'svgo';

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" role="img" aria-labelledby="word day" aria-describedby="more">
  <title id="word">Refused</title><desc id="more">The employer answered in writing.</desc>
  <path d="M2 12h20"/><text id="day" y="20">2 March</text></svg>`;
for (const [when, svg] of [['before', icon], ['after', optimize(icon).data]]) {
  const element = new JSDOM(svg).window.document.querySelector('svg');
  console.log(`${when}: role ${element.getAttribute('role')}, name "${computeAccessibleName(element)}", description "${computeAccessibleDescription(element)}"`);
  console.log(`  ids: ${[...element.querySelectorAll('[id]')].map(part => part.id).join(' ') || 'none'}, aria-labelledby: ${element.getAttribute('aria-labelledby')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
before: role img, name "Refused 2 March", description "The employer answered in writing."
  ids: word more day, aria-labelledby: word day
after: role null, name "Refused", description ""
  ids: none, aria-labelledby: word day
END
echo "As found: the optimiser removes the ids and the role and leaves the references."
