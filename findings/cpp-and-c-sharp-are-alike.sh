#!/usr/bin/env bash
# How alike two skills, degrees or references are, when a CV is compared with an advert.
#
# fuzzball 2.2.6.
#
# 100 means the same, and one would guess that at least these are told apart: C++ and C#, the grades A- and A+, .NET and a
# net. All are 100, in every kind of comparison, as what is no letter or digit becomes a blank first; its page says so,
# with an exclamation mark behind a sentence as the example. What has nothing else is unlike itself: two equal plus signs
# are 0. The best of a list for "C#" is then C++, if that stands before it. And R&D is R D, but not quite RD.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save fuzzball@2.2.6

cat > try.mjs <<'END'
import * as fuzz from 'fuzzball';

for (const [one, other] of [['C++', 'C#'], ['C', 'C#'], ['F#', 'F'], ['.NET', 'net'], ['A-', 'A+'], ['12/34', '12-34'], ['+', '+'], ['R&D', 'R D'], ['R&D', 'RD'], ['東京', '東京']]) {
  console.log(`${one} / ${other}: ${fuzz.ratio(one, other)}, token set ${fuzz.token_set_ratio(one, other)}, as they are ${fuzz.ratio(one, other, { full_process: false })}`);
}
console.log('best of a list for C#:', JSON.stringify(fuzz.extract('C#', ['C++', 'C', 'C#', 'Cobol'], { limit: 3 })));
END

node try.mjs > seen
diff - seen <<'END'
C++ / C#: 100, token set 100, as they are 40
C / C#: 100, token set 100, as they are 67
F# / F: 100, token set 100, as they are 67
.NET / net: 100, token set 100, as they are 0
A- / A+: 100, token set 100, as they are 50
12/34 / 12-34: 100, token set 100, as they are 80
+ / +: 0, token set 0, as they are 100
R&D / R D: 100, token set 100, as they are 67
R&D / RD: 80, token set 40, as they are 80
東京 / 東京: 100, token set 100, as they are 100
best of a list for C#: [["C++",100,0],["C",100,1],["C#",100,2]]
END
echo "As found: C++, C and C# are the same, and a plus sign is not like itself."
