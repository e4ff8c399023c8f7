#!/usr/bin/env bash
# The captions of an interview on video (WebVTT), read by seven libraries.
#
# node-webvtt 2.0.0, webvtt-parser 2.2.0, subtitle 4.2.2, @plussub/srt-vtt-parser 2.0.5, subsrt-ts 2.1.2, vtt.js 0.13.0;
# python3-webvtt 0.4.6 of Debian 12.
#
# Browsers take captions in one form, which knows style sheets, names for captions and settings behind the time. One would
# guess that a library that reads the form reads these, too, or leaves them out. Two of seven refuse a file with a style
# sheet, one a caption with a name in words. An empty caption has the next one for its text in one of them, time and all, and
# where a setting stands behind the time, that one has no end of the caption. And what is said is text for nobody: "&lt;60k"
# stays in all seven, the mark of who speaks in five, and in the other two it is not said any more who it was.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-webvtt=0.4.6-2
npm install --silent --no-audit --no-fund --no-save node-webvtt@2.0.0 webvtt-parser@2.2.0 subtitle@4.2.2 @plussub/srt-vtt-parser@2.0.5 subsrt-ts@2.1.2 vtt.js@0.13.0

hello='00:01.000 --> 00:04.000\nHello.\n'
printf "WEBVTT\n\nNOTE for the editor\n\n$hello" > 1-note.vtt
printf "WEBVTT\n\nSTYLE\n::cue { color: white }\n\n$hello" > 2-style.vtt
printf "WEBVTT\n\nfirst question\n$hello" > 3-name.vtt
printf "WEBVTT\n\n00:01.000 --> 00:04.000 align:start\nHello.\n" > 4-setting.vtt
printf "WEBVTT\n\n$hello\n00:05.000 --> 00:06.000\n\n00:07.000 --> 00:08.000\nGoodbye.\n" > 5-empty.vtt
printf 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana Mori>The pay is &lt;60k.\n' > 6-speaker.vtt
cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { parse as parsePlussub } from '@plussub/srt-vtt-parser';
import { parse as parseSubsrt } from 'subsrt-ts';

// What vtt.js looks for in a page.
globalThis.navigator ??= { userAgent: '' };
globalThis.window ??= globalThis;
const require = createRequire(import.meta.url);
const [nodeWebvtt, { WebVTTParser }, subtitle, vtt] = ['node-webvtt', 'webvtt-parser', 'subtitle', 'vtt.js'].map(name => require(name));
const readers = {
  'node-webvtt': text => nodeWebvtt.parse(text).cues.map(cue => [cue.start, cue.end, cue.text]),
  'webvtt-parser': text => new WebVTTParser().parse(text, 'metadata').cues.map(cue => [cue.startTime, cue.endTime, cue.text]),
  subtitle: text => subtitle.parseSync(text).filter(({ type }) => type === 'cue').map(({ data }) => [data.start / 1000, data.end / 1000, data.text]),
  plussub: text => parsePlussub(text).entries.map(({ from, to, text: said }) => [from / 1000, to && to / 1000, said]),
  'subsrt-ts': text => parseSubsrt(text, { format: 'vtt' }).filter(({ type }) => type === 'caption').map(cue => [cue.start / 1000, cue.end / 1000, cue.text]),
  'vtt.js'(text) {
    const cues = [];
    const parser = new vtt.WebVTT.Parser({ VTTCue: vtt.VTTCue }, vtt.WebVTT.StringDecoder());
    parser.oncue = cue => cues.push([cue.startTime, cue.endTime, cue.text]);
    parser.parse(text);
    parser.flush();
    return cues;
  },
};
for (const file of process.argv.slice(2)) {
  for (const [name, read] of Object.entries(readers)) {
    let cues = 'refused';
    try {
      cues = read(readFileSync(file, 'utf8'));
    } catch {}
    console.log(JSON.stringify({ file, name, cues }));
  }
}
END
cat > try.py <<'END'
import json
import sys

import webvtt

for file in sys.argv[1:]:
    cues = [[cue.start_in_seconds, cue.end_in_seconds, cue.text] for cue in webvtt.read(file)]
    print(json.dumps({'file': file, 'name': 'webvtt of Python', 'cues': cues}))
END
cat > group.py <<'END'
import json
import sys

said = {}
for line in sys.stdin:
    row = json.loads(line)
    cues = row['cues']
    shown = cues if cues == 'refused' else '; '.join(f'{start:g} to {end if end is None else f"{end:g}"} {json.dumps(text.strip())}' for start, end, text in cues)
    said.setdefault(row['file'].removesuffix('.vtt'), {}).setdefault(shown, []).append(row['name'])
for file, ways in said.items():
    print(file)
    for shown, names in ways.items():
        print(f"  {shown}: {', '.join(names)}")
END
{ node try.mjs ./*.vtt; /usr/bin/python3 try.py ./*.vtt; } | sed 's#"./#"#' | /usr/bin/python3 group.py > seen
diff - seen <<'END'
1-note
  1 to 4 "Hello.": node-webvtt, webvtt-parser, subtitle, plussub, subsrt-ts, vtt.js, webvtt of Python
2-style
  refused: node-webvtt, subtitle
  1 to 4 "Hello.": webvtt-parser, plussub, subsrt-ts, vtt.js, webvtt of Python
3-name
  1 to 4 "Hello.": node-webvtt, webvtt-parser, plussub, subsrt-ts, vtt.js, webvtt of Python
  refused: subtitle
4-setting
  1 to 4 "Hello.": node-webvtt, webvtt-parser, subtitle, subsrt-ts, vtt.js, webvtt of Python
  1 to None "Hello.": plussub
5-empty
  1 to 4 "Hello."; 7 to 8 "Goodbye.": node-webvtt, subsrt-ts
  1 to 4 "Hello."; 5 to 6 ""; 7 to 8 "Goodbye.": webvtt-parser, subtitle, vtt.js, webvtt of Python
  1 to 4 "Hello."; 5 to 6 "00:07.000 --> 00:08.000\nGoodbye.": plussub
6-speaker
  1 to 4 "<v Ana Mori>The pay is &lt;60k.": node-webvtt, webvtt-parser, subtitle, plussub, vtt.js
  1 to 4 "The pay is &lt;60k.": subsrt-ts, webvtt of Python
END
echo "As found: captions with a style sheet are refused by two of seven, one knows no end where a setting stands."
