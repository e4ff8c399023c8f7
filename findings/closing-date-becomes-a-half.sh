#!/usr/bin/env bash
# Closing dates and references in a text that is given fine typography before it is sent or shown.
#
# typograf 7.8.0, with its own rules for English and for Russian.
#
# Quotation marks, dashes and blanks, one would guess. Its list of rules has ½ for 1/2, and does not say that a date may
# hold one: 1/2/2026 is "½/2026" and the reference 3/4-12 "¾-12". By the rules for Russian, 2026-12-04 in an English
# sentence is 04.12.2026 (the list says so), and 12/31/2026 is turned round (which it does not say), while 1/12/2026 stays
# and may then be either. The x of a reference becomes a sign of multiplication, which no search for the reference finds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save typograf@7.8.0

cat > try.mjs <<'END'
import Typograf from 'typograf';

for (const locale of ['en-US', 'ru']) {
  const typograf = new Typograf({ locale: [locale] });
  for (const text of ['Closes 1/2/2026', 'Reference 3/4-12', 'Reference 10x15', 'Closes 2026-12-04', 'Closes 12/31/2026', 'Closes 1/12/2026']) {
    console.log(`${locale}: ${text} → ${typograf.execute(text)}`);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
en-US: Closes 1/2/2026 → Closes ½/2026
en-US: Reference 3/4-12 → Reference ¾-12
en-US: Reference 10x15 → Reference 10×15
en-US: Closes 2026-12-04 → Closes 2026-12-04
en-US: Closes 12/31/2026 → Closes 12/31/2026
en-US: Closes 1/12/2026 → Closes 1/12/2026
ru: Closes 1/2/2026 → Closes ½/2026
ru: Reference 3/4-12 → Reference ¾-12
ru: Reference 10x15 → Reference 10×15
ru: Closes 2026-12-04 → Closes 04.12.2026
ru: Closes 12/31/2026 → Closes 31.12.2026
ru: Closes 1/12/2026 → Closes 1/12/2026
END
echo "As found: 1/2/2026 is a half of 2026, a reference three quarters."
