#!/usr/bin/env bash
# A list of things to do in the format todo.txt, read and written again by three libraries.
#
# jstodotxt 0.10.0, todotxt 1.1.1, todo.txt 0.0.2.
#
# A line of todo.txt is a thing to do; words that begin with a plus sign are its projects, and those with an at sign its
# contexts, wherever they stand. One would guess that a line which is read and written again is the same line. +49 is a
# project, to be sure; but jstodotxt takes it out of the number, and writes it at the end. West of Greenwich todotxt and
# todo.txt write each date a day earlier, and again with each saving, since they read midnight in UTC and write the local
# day. todo.txt writes 2019-12-4, which is no date of the format: read again, the thing is open, and was begun today. It
# gives that day to each line without one, too, and sees a context in the domain of a mail address. And the capital X, which
# the format gives as an example of what is not done, is done for jstodotxt.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jstodotxt@0.10.0 todotxt@1.1.1 todo.txt@0.0.2

cat > try.cjs <<'JS'
const { TodoTxtItem } = require('jstodotxt');
const { TodoItem } = require('todo.txt');
const todotxt = require('todotxt');

const lines = [
  '2019-11-29 Call Globex, +49 30 1234567, about the job @phone',
  'x 2019-12-05 2019-11-29 Apply at Globex +jobs',
  'Write to jobs@globex.example',
  'X 2019-12-05 Resign',
];
const libraries = {
  jstodotxt: line => new TodoTxtItem(line).toString(),
  todotxt: line => todotxt.stringify(todotxt.parse(line)),
  'todo.txt': line => new TodoItem(line).toString(),
};
for (const [name, again] of Object.entries(libraries)) {
  for (const line of lines) {
    const once = again(line);
    const shown = [once, again(once)].map(text => text.replace(/\b20[2-9]\d-\d+-\d+/g, '(today)'));
    console.log(`${name}: ${[...new Set(shown)].join(' | then ')}`);
  }
}
console.log('contexts of todo.txt:', new TodoItem(lines[2]).contexts.join());
JS

TZ=America/New_York node try.cjs > seen
diff - seen <<'END'
jstodotxt: 2019-11-29 Call Globex,  30 1234567, about the job +49 @phone
jstodotxt: x 2019-12-05 2019-11-29 Apply at Globex +jobs
jstodotxt: Write to jobs@globex.example
jstodotxt: x 2019-12-05 Resign
todotxt: 2019-11-28 Call Globex, +49 30 1234567, about the job @phone | then 2019-11-27 Call Globex, +49 30 1234567, about the job @phone
todotxt: x 2019-12-04 2019-11-28 Apply at Globex +jobs | then x 2019-12-03 2019-11-27 Apply at Globex +jobs
todotxt: Write to jobs@globex.example
todotxt: X 2019-12-05 Resign
todo.txt: 2019-11-28 Call Globex, +49 30 1234567, about the job @phone | then 2019-11-27 Call Globex, +49 30 1234567, about the job @phone
todo.txt: x 2019-12-4 2019-11-28 Apply at Globex +jobs | then (today) x 2019-12-4 2019-11-28 Apply at Globex +jobs
todo.txt: (today) Write to jobs@globex.example
todo.txt: (today) X 2019-12-05 Resign
contexts of todo.txt: globex.example
END
echo "As found: each of three libraries writes other lines than it has read."
