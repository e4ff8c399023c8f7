#!/usr/bin/env bash
# Which colour is read from the form that browsers write colours in.
#
# tinycolor2 1.6.0, d3-color 3.1.1, parse-color 1.0.0, color-string 2.1.4, polished 4.3.1, colord 2.14.0, culori 4.0.2.
#
# CSS Color 4 writes colours with blanks, a slash and "none", and `getComputedStyle` answers `color(srgb …)` for a mixed
# one. One would guess that an older library refuses what it does not know. tinycolor2 calls half-transparent black
# valid and opaque, reads mid grey as almost black and -60° as red; parse-color, given #0008, returns 0, 8, 0. Contrast
# is then computed of colours that are not there. The others say no to what they do not know.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save tinycolor2@1.6.0 d3-color@3.1.1 parse-color@1.0.0 color-string@2.1.4 polished@4.3.1 colord@2.14.0 culori@4.0.2

cat > try.mjs <<'END'
import colorString from 'color-string';
import { colord } from 'colord';
import { formatRgb } from 'culori';
import { color as d3 } from 'd3-color';
import parseColor from 'parse-color';
import { parseToRgb } from 'polished';
import tinycolor from 'tinycolor2';

const tools = {
  tinycolor2: css => (tinycolor(css).isValid() ? tinycolor(css).toRgbString() : 'no'),
  'd3-color': css => d3(css)?.formatRgb() ?? 'no',
  'parse-color': css => parseColor(css).rgba?.join() ?? 'no',
  'color-string': css => colorString.get.rgb(css)?.join() ?? 'no',
  polished: css => Object.values(parseToRgb(css)).join(),
  colord: css => (colord(css).isValid() ? colord(css).toRgbString() : 'no'),
  culori: css => formatRgb(css) ?? 'no',
};
for (const css of ['rgb(0 0 0 / 50%)', 'color(srgb 0.5 0.5 0.5)', 'hsl(-60, 100%, 50%)', '#0008', 'rebeccapurple']) {
  console.log(css);
  for (const [name, read] of Object.entries(tools)) {
    let answer;
    try {
      answer = read(css);
    } catch {
      answer = 'no';
    }
    console.log(`  ${name}: ${answer}`);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
rgb(0 0 0 / 50%)
  tinycolor2: rgb(0, 0, 0)
  d3-color: no
  parse-color: 0,1,1
  color-string: 0,0,0,0.5
  polished: 0,0,0,0.5
  colord: rgba(0, 0, 0, 0.5)
  culori: rgba(0, 0, 0, 0.5)
color(srgb 0.5 0.5 0.5)
  tinycolor2: rgb(1, 1, 1)
  d3-color: no
  parse-color: no
  color-string: no
  polished: no
  colord: no
  culori: rgb(128, 128, 128)
hsl(-60, 100%, 50%)
  tinycolor2: rgb(255, 0, 0)
  d3-color: rgb(255, 0, 255)
  parse-color: 255,0,255,1
  color-string: no
  polished: no
  colord: rgb(255, 0, 255)
  culori: rgb(255, 0, 255)
#0008
  tinycolor2: rgba(0, 0, 0, 0.53)
  d3-color: rgba(0, 0, 0, 0.5333333333333333)
  parse-color: 0,8,0,1
  color-string: 0,0,0,0.5333333333333333
  polished: 0,0,0,0.53
  colord: rgba(0, 0, 0, 0.533)
  culori: rgba(0, 0, 0, 0.53)
rebeccapurple
  tinycolor2: rgb(102, 51, 153)
  d3-color: rgb(102, 51, 153)
  parse-color: 102,51,153,1
  color-string: 102,51,153,1
  polished: 102,51,153
  colord: no
  culori: rgb(102, 51, 153)
END
echo "As found: two of seven return another colour and call it valid."
