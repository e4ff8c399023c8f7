#!/usr/bin/env bash
# The links of a help box, after cleaning.
#
# sanitize-html 2.17.5, xss 1.0.17, insane 2.6.2.
#
# All three are to keep harmless links. One would guess that a telephone link, which every phone knows, is kept by all, and
# that a plain relative link is the safest of all. One takes the number out of `tel:`, another the address out of
# a relative link without a slash; `sms:` and `webcal:` go in all three. The words stay, so a link to press leads nowhere.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save sanitize-html@2.17.5 xss@1.0.17 insane@2.6.2

cat > try.mjs <<'END'
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import insane from 'insane';

for (const address of ['tel:+49305550100', 'mailto:help@globex.example', 'sms:+49305550100', 'webcal://globex.example/days.ics', '/contact', 'contact.html', '#contact']) {
  const link = `<a href="${address}">Help</a>`;
  const kept = [['sanitize-html', sanitizeHtml], ['xss', xss], ['insane', insane]].map(([name, clean]) => `${name} ${clean(link).includes(address) ? 'keeps' : 'drops'}`);
  console.log(address.padEnd(34), kept.join(' · '));
}
END

node try.mjs > seen
diff - seen <<'END'
tel:+49305550100                   sanitize-html keeps · xss keeps · insane drops
mailto:help@globex.example         sanitize-html keeps · xss keeps · insane keeps
sms:+49305550100                   sanitize-html drops · xss drops · insane drops
webcal://globex.example/days.ics   sanitize-html drops · xss drops · insane drops
/contact                           sanitize-html keeps · xss keeps · insane keeps
contact.html                       sanitize-html keeps · xss drops · insane keeps
#contact                           sanitize-html keeps · xss keeps · insane keeps
END
echo "As found: a telephone link is dropped by one, a relative link by another."
