#!/usr/bin/env bash
# Pictures of a form before and after a field was marked as wrong, compared by six libraries.
#
# pixelmatch 7.2.0, @blazediff/core 1.10.0, odiff-bin 4.5.0, jimp 1.6.1, looks-same 10.0.1, blink-diff 1.0.13, pngjs 7.0.0.
#
# Forms mark a field that was not taken with a light red ground. One would guess that a field of 160 by 29 points that turns
# from white to pink is a change for whoever compares pictures. In #ffebee of Material and #fee2e2 of Tailwind it is no
# single point of difference for four of six as delivered: light red is as bright as white, and colour weighs little. At
# the threshold of 0.2, which Playwright sets, #f8d7da of Bootstrap is none, either, where a line one point thin that turns
# from grey to red is one. For blink-diff it is the other way round: it sees the ground and not the line, since a point may
# have moved by two.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save pixelmatch@7.2.0 @blazediff/core@1.10.0 odiff-bin@4.5.0 jimp@1.6.1 looks-same@10.0.1 blink-diff@1.0.13 pngjs@7.0.0

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import BlinkDiff from 'blink-diff';
import blazediff from '@blazediff/core';
import { Jimp, diff } from 'jimp';
import looksSame from 'looks-same';
import { compare } from 'odiff-bin';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const [width, height] = [200, 60];
const rgb = colour => [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
function picture(name, ground, line) {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const inField = x >= 20 && x < 180 && y >= 15 && y < 45;
      const colour = inField ? (y === 44 ? line : ground) : '#ffffff';
      png.data.set([...rgb(colour), 255], (y * width + x) * 4);
    }
  }
  writeFileSync(name, PNG.sync.write(png));
  return png.data;
}
const looks = {
  'white to #ffebee': [['#ffffff', '#bdbdbd'], ['#ffebee', '#bdbdbd']],
  'white to #fee2e2': [['#ffffff', '#bdbdbd'], ['#fee2e2', '#bdbdbd']],
  'white to #f8d7da': [['#ffffff', '#bdbdbd'], ['#f8d7da', '#bdbdbd']],
  'a line of grey to one of red': [['#ffffff', '#bdbdbd'], ['#ffffff', '#e57373']],
};
for (const [what, [before, after]] of Object.entries(looks)) {
  const old = picture('old.png', ...before);
  const now = picture('now.png', ...after);
  const odiff = await compare('old.png', 'now.png', 'seen.png');
  const blink = await new Promise((resolve, reject) => {
    new BlinkDiff({ imageAPath: 'old.png', imageBPath: 'now.png' }).run((problem, result) => (problem ? reject(problem) : resolve(result.differences)));
  });
  const { equal } = await looksSame('old.png', 'now.png');
  const points = [
    `pixelmatch ${pixelmatch(old, now, null, width, height)}`,
    `pixelmatch at 0.2 ${pixelmatch(old, now, null, width, height, { threshold: 0.2 })}`,
    `blazediff ${blazediff(old, now, null, width, height)}`,
    `odiff ${odiff.match ? 0 : odiff.diffCount}`,
    `jimp ${Math.round(diff(await Jimp.read('old.png'), await Jimp.read('now.png')).percent * width * height)}`,
    `blink-diff ${blink}`,
    `looks-same ${equal ? 'equal' : 'another'}`,
  ];
  console.log(`${what}: ${points.join(', ')}`);
}
END

node --no-deprecation try.mjs > seen
diff - seen <<'END'
white to #ffebee: pixelmatch 0, pixelmatch at 0.2 0, blazediff 0, odiff 0, jimp 0, blink-diff 4320, looks-same another
white to #fee2e2: pixelmatch 0, pixelmatch at 0.2 0, blazediff 0, odiff 0, jimp 0, blink-diff 4320, looks-same another
white to #f8d7da: pixelmatch 4640, pixelmatch at 0.2 0, blazediff 4640, odiff 4640, jimp 4640, blink-diff 4320, looks-same another
a line of grey to one of red: pixelmatch 160, pixelmatch at 0.2 160, blazediff 160, odiff 160, jimp 160, blink-diff 0, looks-same another
END
echo "As found: a field that turned pink is no change for four of six."
