#!/usr/bin/env bash
# What a list of ticked boxes is once there are more than twenty.
#
# qs 6.17.1, fast-querystring 1.1.2, query-string 9.5.1, Node 20 (`querystring`).
#
# qs is known to keep the length of a list small where somebody writes `skill[1000000]`. One would guess that a plain
# repeated field, as a form with boxes sends it, stays a list. With the twenty-first box the list of qs becomes an
# object with the keys "0" to "20", so `.length`, `.map` and `Array.isArray` fail for the applicants with most skills
# only. All ways of writing it are struck: repeated, with brackets, numbered and with commas. The other three return a
# list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save qs@6.17.1 fast-querystring@1.1.2 query-string@9.5.1

cat > try.mjs <<'END'
import node from 'node:querystring';
import fast from 'fast-querystring';
import qs from 'qs';
import queryString from 'query-string';

const kind = value => (Array.isArray(value) ? `list of ${value.length}` : `${typeof value} with ${Object.keys(value).length} keys`);
for (const boxes of [20, 21]) {
  const skills = Array.from({ length: boxes }, (_, index) => `s${index}`);
  const repeated = skills.map(skill => `skill=${skill}`).join('&');
  console.log(boxes, 'boxes');
  console.log('  qs, repeated:', kind(qs.parse(repeated).skill));
  console.log('  qs, brackets:', kind(qs.parse(skills.map(skill => `skill[]=${skill}`).join('&')).skill));
  console.log('  qs, commas:', kind(qs.parse(`skill=${skills.join()}`, { comma: true }).skill));
  console.log('  fast-querystring:', kind(fast.parse(repeated).skill));
  console.log('  query-string:', kind(queryString.parse(repeated).skill));
  console.log('  node:', kind(node.parse(repeated).skill));
}
END

node try.mjs > seen
diff - seen <<'END'
20 boxes
  qs, repeated: list of 20
  qs, brackets: list of 20
  qs, commas: list of 20
  fast-querystring: list of 20
  query-string: list of 20
  node: list of 20
21 boxes
  qs, repeated: object with 21 keys
  qs, brackets: object with 21 keys
  qs, commas: object with 21 keys
  fast-querystring: list of 21
  query-string: list of 21
  node: list of 21
END
echo "As found: from the twenty-first box on, qs returns an object."
