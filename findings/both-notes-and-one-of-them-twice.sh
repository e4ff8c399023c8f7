#!/usr/bin/env bash
# Notes that were changed on two computers, put together by five programs and libraries.
#
# node-diff3 3.2.1, three-way-merge 0.1.0; wiggle 1.1 and python3-merge3 0.0.8 of Debian 12; diff3 3.8 of GNU diffutils.
#
# One would guess that whatever puts three versions of a text together asks when both sides did something else to a line, and
# does not ask when both did the same. Where two computers wrote a note each under an employer, three-way-merge asks which of
# the two is right, and has one of them in the text already, so that it stays or stands twice. A line that one computer took
# away and the other changed is kept by it without a word; the other four ask. diff3 asks whether a note that both have
# written should be there. And changes of two neighbouring lines, of two employers, are a question for three of the five.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take wiggle=1.1-1 python3-merge3=0.0.8-1
npm install --silent --no-audit --no-fund --no-save node-diff3@3.2.1 three-way-merge@0.1.0

cat > try.cjs <<'TRY'
const { readFileSync } = require('node:fs');
const { merge } = require('node-diff3');
const threeWayMerge = require('three-way-merge').default;

const [mine, base, yours] = ['mine', 'base', 'yours'].map(name => readFileSync(name, 'utf8'));
if (process.argv[2] === 'node-diff3') {
  console.log(merge(mine.trim().split('\n'), base.trim().split('\n'), yours.trim().split('\n')).result.join('\n'));
} else {
  console.log(threeWayMerge(mine, base, yours).joinedResults());
}
TRY
cat > try.py <<'TRY'
import merge3

mine, base, yours = (open(name).read().splitlines(True) for name in ['mine', 'base', 'yours'])
print(''.join(merge3.Merge3(base, mine, yours).merge_lines()))
TRY

# Puts the notes together with each program. Lines stand behind each other, and what a person has to choose from in brackets.
merge() {
  local what=$1 name
  printf "$2" > base
  printf "$3" > mine
  printf "$4" > yours
  for name in diff3 wiggle merge3 node-diff3 three-way-merge; do
    case $name in
      diff3) diff3 -m mine base yours || true ;;
      wiggle) wiggle -m mine base yours 2> messages || true ;;
      merge3) /usr/bin/python3 try.py ;;
      *) node try.cjs $name ;;
    esac | sed -E '/^\|{7}/,/^={7}/{/^={7}/!d}; s/^<{7}.*/[/; s/^={7}.*/or/; s/^>{7}.*/]/' | grep . | paste -sd' ' | sed "s/^/$what: $name: /"
  done
}
{
  diff3 --version | head -1
  merge 'a note each' 'Globex\n' 'Globex\nApplied\n' 'Globex\nCalled\n'
  merge 'the same note' 'Globex\n' 'Globex\nApplied\n' 'Globex\nApplied\n'
  merge 'taken away and changed' 'Globex\nInitech\nUmbrella\n' 'Globex\nUmbrella\n' 'Globex\nInitech: refused\nUmbrella\n'
  merge 'neighbours' 'Globex\nInitech\nUmbrella\n' 'Globex: applied\nInitech\nUmbrella\n' 'Globex\nInitech: refused\nUmbrella\n'
} > seen
diff - seen <<'END'
diff3 (GNU diffutils) 3.8
a note each: diff3: Globex [ Applied or Called ]
a note each: wiggle: Globex [ Applied or Called ]
a note each: merge3: Globex [ Applied or Called ]
a note each: node-diff3: Globex [ Applied or Called ]
a note each: three-way-merge: Globex Called [ Applied or Called ]
the same note: diff3: Globex [ or Applied ]
the same note: wiggle: Globex Applied
the same note: merge3: Globex Applied
the same note: node-diff3: Globex Applied
the same note: three-way-merge: Globex Applied
taken away and changed: diff3: Globex [ or Initech: refused ] Umbrella
taken away and changed: wiggle: Globex [ or Initech: refused ] Umbrella
taken away and changed: merge3: Globex [ or Initech: refused ] Umbrella
taken away and changed: node-diff3: Globex [ or Initech: refused ] Umbrella
taken away and changed: three-way-merge: Globex Initech: refused Umbrella
neighbours: diff3: [ Globex: applied Initech or Globex Initech: refused ] Umbrella
neighbours: wiggle: Globex: applied Initech: refused Umbrella
neighbours: merge3: [ Globex: applied Initech or Globex Initech: refused ] Umbrella
neighbours: node-diff3: [ Globex: applied Initech or Globex Initech: refused ] Umbrella
neighbours: three-way-merge: Globex: applied Initech: refused Umbrella
END
echo "As found: a line that one took away and the other changed is kept by one without a word."
