#!/usr/bin/env bash
# A contact and an interview in microformats, as careers pages and personal sites mark them up.
#
# microformats-parser 2.0.6.
#
# More markup, more facts, one would guess. A card that holds only a name needs no markup inside: the name is implied. Once
# the telephone number in it is marked (p-tel), there is no name at all; beside a marked address (u-email) there is one,
# with the word of the link in it. That is how the format implies names today (not beside a p- or e- property), so who
# marks the number of a contact loses the contact. Of an interview's hours, 4pm and 4:30pm are understood; with a blank or
# with full stops they are put into capitals and left beside the date, and 4.30pm becomes "4.312:00".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save microformats-parser@2.0.6

cat > try.mjs <<'END'
import { mf2 } from 'microformats-parser';

const read = html => console.log(JSON.stringify(mf2(html, { baseUrl: 'https://globex.example/' }).items[0].properties));
read('<p class="h-card">Ana Mori</p>');
read('<p class="h-card">Ana Mori <span class="p-tel">+44 20 7946 0000</span></p>');
read('<p class="h-card">Ana Mori <a class="u-email" href="mailto:ana@globex.example">write</a></p>');
read('<p class="h-card">Ana Mori <span class="p-org h-card">Globex</span></p>');
for (const hour of ['4pm', '4:30pm', '4:30 pm', '4:30 p.m.', '4.30pm', '16h30']) {
  const start = `<i class="dt-start"><time class="value" datetime="2026-12-04">4 December</time> <b class="value">${hour}</b></i>`;
  read(`<p class="h-event"><b class="p-name">Interview</b> ${start}</p>`);
}
END

node try.mjs > seen
diff - seen <<'END'
{"name":["Ana Mori"]}
{"tel":["+44 20 7946 0000"]}
{"email":["mailto:ana@globex.example"],"name":["Ana Mori write"]}
{"org":[{"type":["h-card"],"properties":{"name":["Globex"]},"value":"Globex"}]}
{"name":["Interview"],"start":["2026-12-04 16:00"]}
{"name":["Interview"],"start":["2026-12-04 16:30"]}
{"name":["Interview"],"start":["2026-12-04 4:30 PM"]}
{"name":["Interview"],"start":["2026-12-04 4:30 P.M."]}
{"name":["Interview"],"start":["2026-12-04 4.312:00"]}
{"name":["Interview"],"start":["2026-12-04 16H30"]}
END
echo "As found: a marked number takes the name away, and half past four is 4.312:00."
