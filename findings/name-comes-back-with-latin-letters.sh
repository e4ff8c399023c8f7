#!/usr/bin/env bash
# Names of applicants in Latin letters, turned back into the Japanese ones that a form asks for, by three libraries.
#
# wanakana 5.3.1, hepburn 1.3.0, @koozaki/romaji-conv 2.0.35; the names are first written by wanakana, hepburn and japanese
# 1.2.0.
#
# Forms in Japan have a field for the reading of a name. One would guess that what a library writes in Latin letters it reads
# back, and that all read what stands in passports. wanakana writes みっちゃん as "mitchan", which is right, and reads "mitchan" as
# みtちゃん, with a Latin letter in its midst. Passports have m before b, m and p (Shimpo, Homma) and Oh for a long O: "Homma"
# becomes ほっま in two of three, which is nobody's name, Ohno gets an h in all three, and a stroke over a vowel stays. The
# passport has no apostrophe either, and Kenichi without it is けにち, "Kenichi" of other syllables, in all three; with one, one of
# three keeps the mark in the name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save wanakana@5.3.1 hepburn@1.3.0 @koozaki/romaji-conv@2.0.35 japanese@1.2.0

cat > try.cjs <<'END'
const romaji = require('@koozaki/romaji-conv');
const hepburn = require('hepburn');
const japanese = require('japanese');
const wanakana = require('wanakana');

const read = { wanakana: wanakana.toHiragana, hepburn: hepburn.toHiragana, 'romaji-conv': (text) => romaji.toHiragana(text) };
const write = { wanakana: wanakana.toRomaji, hepburn: (text) => hepburn.fromKana(text).toLowerCase(), japanese: japanese.romanize };
const all = (text) => Object.entries(read).map(([name, run]) => `${name} ${run(text)}`).join(', ');
for (const name of ['けんいち', 'みっちゃん', 'おおの', 'おのづか']) {
  for (const [writer, run] of Object.entries(write)) console.log(`${name}, written by ${writer} as ${run(name)}: ${all(run(name))}`);
}
for (const name of ['Kenichi', "Ken'ichi", 'Shimpo', 'Homma', 'Ohno', 'Ōno']) console.log(`${name}: ${all(name)}`);
END

node try.cjs > seen
diff - seen <<'END'
けんいち, written by wanakana as ken'ichi: wanakana けんいち, hepburn けんいち, romaji-conv けん'いち
けんいち, written by hepburn as ken'ichi: wanakana けんいち, hepburn けんいち, romaji-conv けん'いち
けんいち, written by japanese as ken'ichi: wanakana けんいち, hepburn けんいち, romaji-conv けん'いち
みっちゃん, written by wanakana as mitchan: wanakana みtちゃん, hepburn みっちゃん, romaji-conv みtちゃん
みっちゃん, written by hepburn as mitchan: wanakana みtちゃん, hepburn みっちゃん, romaji-conv みtちゃん
みっちゃん, written by japanese as mitchan: wanakana みtちゃん, hepburn みっちゃん, romaji-conv みtちゃん
おおの, written by wanakana as oono: wanakana おおの, hepburn おおの, romaji-conv おおの
おおの, written by hepburn as oono: wanakana おおの, hepburn おおの, romaji-conv おおの
おおの, written by japanese as ōno: wanakana ōの, hepburn Ōの, romaji-conv ōの
おのづか, written by wanakana as onozuka: wanakana おのずか, hepburn おのずか, romaji-conv おのずか
おのづか, written by hepburn as onodzuka: wanakana おのdずか, hepburn おのづか, romaji-conv おのdずか
おのづか, written by japanese as onozuka: wanakana おのずか, hepburn おのずか, romaji-conv おのずか
Kenichi: wanakana けにち, hepburn けにち, romaji-conv けにち
Ken'ichi: wanakana けんいち, hepburn けんいち, romaji-conv けん'いち
Shimpo: wanakana しmぽ, hepburn しんぽ, romaji-conv しんぽ
Homma: wanakana ほっま, hepburn ほっま, romaji-conv ほんま
Ohno: wanakana おhの, hepburn おHの, romaji-conv おhの
Ōno: wanakana ōの, hepburn Ōの, romaji-conv Ōの
END
echo "As found: wanakana does not read back the name that it writes, and Ohno has an h in all three."
