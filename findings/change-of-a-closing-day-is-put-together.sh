#!/usr/bin/env bash
# A change of a note that is applied to another state of the note, as when two devices are brought together.
#
# diff-match-patch 1.0.5, jsondiffpatch 0.7.7, which uses it for long texts.
#
# A patch that does not fit is refused, or so one would guess from those for source code, which look for the lines around
# the place. This one is content with a place that is like the one it knows (its manual calls that best effort), and says
# "applied". From 4 to 14 December, applied where the other device had put 24, gives 214 December. A refusal noted for
# Initech lands at Umbrella, where Initech's lines are gone. The library for JSON hands long texts to it and returns them
# without a word; it throws only where the place is too unlike.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save diff-match-patch@1.0.5 jsondiffpatch@0.7.7

cat > try.mjs <<'END'
import DiffMatchPatch from 'diff-match-patch';
import { create } from 'jsondiffpatch/with-text-diffs';

const differ = new DiffMatchPatch();
const applied = (from, to, other) => JSON.stringify(differ.patch_apply(differ.patch_make(from, to), other));
const closes = (day, employer = 'Globex') => `${employer}. Closes on ${day} December. Salary asked: 45,000. No answer yet.`;
console.log(applied(closes('4'), closes('14'), closes('24')));
const list = (...answers) => answers.map(([employer, answer]) => `${employer}\nanswered: ${answer}`).join('\n');
console.log(applied(
  list(['Globex', 'no'], ['Initech', 'no'], ['Umbrella', 'no']),
  list(['Globex', 'no'], ['Initech', 'yes, refused'], ['Umbrella', 'no']),
  list(['Globex', 'no'], ['Umbrella', 'no']),
));
const json = create({ textDiff: { minLength: 60 } });
const change = json.diff({ note: closes('4') }, { note: closes('14') });
for (const note of [closes('24'), closes('4', 'Initech'), 'The interview was moved to another week, and we have heard nothing since.']) {
  try {
    console.log(json.patch({ note }, change).note);
  } catch (error) {
    console.log(error.message);
  }
}
END

node try.mjs > seen
diff - seen <<'END'
["Globex. Closes on 214 December. Salary asked: 45,000. No answer yet.",[true]]
["Globex\nanswered: yes, refused\nUmbrella\nanswered: no",[true]]
Globex. Closes on 214 December. Salary asked: 45,000. No answer yet.
Initech. Closes on 14 December. Salary asked: 45,000. No answer yet.
text patch failed
END
echo "As found: 214 December, and a refusal at another employer, both called applied."
