#!/usr/bin/env bash
# Which languages run from right to left.
#
# i18next 26.7.2 (`dir`), rtl-detect 1.1.2, and `Intl.Locale` of Node 20.
#
# An interface asks one of these for its `dir`. One would guess that they differ in rare scripts only, and that the
# engine itself is right. i18next lays Sindhi, Kashmiri, Uzbek of Afghanistan and Punjabi of Pakistan out from left to
# right; rtl-detect lays out all Kurdish from right to left and asks nothing of the script, so Arabic in Latin letters
# runs to the left and Azerbaijani in Arabic letters to the right; Intl has Dhivehi, Saraiki and Azerbaijani in Arabic
# letters from left to right. The script that `Intl.Locale.maximize()` names is right in all of these rows.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save i18next@26.7.2 rtl-detect@1.1.2

cat > try.mjs <<'END'
import i18next from 'i18next';
import rtlDetect from 'rtl-detect';

await i18next.init({ lng: 'en', resources: {} });
for (const language of ['ar', 'he', 'ur', 'sd', 'ks', 'pa-PK', 'uz-AF', 'ku', 'dv', 'skr', 'az-Arab', 'ar-Latn', 'ug-Cyrl']) {
  const locale = new Intl.Locale(language);
  const info = locale.getTextInfo?.() ?? locale.textInfo;
  console.log(`${language} (${locale.maximize().script}): i18next ${i18next.dir(language)}, rtl-detect ${rtlDetect.getLangDir(language)}, Intl ${info.direction}`);
}
END

node try.mjs > seen
diff - seen <<'END'
ar (Arab): i18next rtl, rtl-detect rtl, Intl rtl
he (Hebr): i18next rtl, rtl-detect rtl, Intl rtl
ur (Arab): i18next rtl, rtl-detect rtl, Intl rtl
sd (Arab): i18next ltr, rtl-detect rtl, Intl rtl
ks (Arab): i18next ltr, rtl-detect ltr, Intl rtl
pa-PK (Arab): i18next ltr, rtl-detect ltr, Intl rtl
uz-AF (Arab): i18next ltr, rtl-detect ltr, Intl rtl
ku (Latn): i18next ltr, rtl-detect rtl, Intl ltr
dv (Thaa): i18next rtl, rtl-detect rtl, Intl ltr
skr (Arab): i18next ltr, rtl-detect ltr, Intl ltr
az-Arab (Arab): i18next rtl, rtl-detect ltr, Intl ltr
ar-Latn (Latn): i18next ltr, rtl-detect rtl, Intl ltr
ug-Cyrl (Cyrl): i18next rtl, rtl-detect rtl, Intl ltr
END
echo "As found: of thirteen languages the three agree on four, on one of them wrongly."
