#!/usr/bin/env bash
# What is left of a job posting in the library behind Firefox's reader view.
#
# @mozilla/readability 0.6.0 with jsdom 29.1.1.
#
# One would guess that headed paragraphs beside the description are kept, or that length decides. The class names
# decide: 'contact', 'sidebar' and a name that contains 'footer' are weighed down, so the trouble address, the
# salary and 'how to apply' with its reference are dropped, and a bare list and a table are kept. The text of a posting
# kept this way lacks just what an applicant needs later.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @mozilla/readability@0.6.0 jsdom@29.1.1

cat > try.mjs <<'END'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const task = '<p>You plan trials of sensors on site, keep the benches in order, and write reports that the design team can use, mostly by train.</p>';
const page = `<title>Field Engineer</title><div id=main><h1>Field Engineer</h1><div class=description>${task.repeat(8)}</div>
<div class="job-footer"><h2>How to apply</h2><p>Send the form before 4 December, name GX-4711 in the letter, and two referees who know your work.</p></div>
<div class=contact><h2>Trouble with the form?</h2><p>Write to help@globex.example, name the error, the time and the page, and wait two days for an answer.</p></div>
<div class=sidebar><h2>Salary</h2><p>EUR 52,000 a year, paid thirteen times, with a ticket for the train.</p></div>
<div class=box><h2>Team</h2><p>Six people in two towns, who meet on Mondays, and a dog that is called Bolt.</p></div>
<ul class=needs><li>Driving licence</li></ul><table><tr><th>Closing date</th><td>4 December</td></tr></table></div>`;
const { textContent } = new Readability(new JSDOM(page).window.document).parse();
for (const words of ['GX-4711', 'help@globex.example', 'EUR 52,000', 'called Bolt', 'Driving licence', 'Closing date']) {
  console.log(words.padEnd(20), textContent.includes(words) ? 'kept' : 'dropped');
}
END

node try.mjs > seen
diff - seen <<'END'
GX-4711              dropped
help@globex.example  dropped
EUR 52,000           dropped
called Bolt          kept
Driving licence      kept
Closing date         kept
END
echo "As found: contact, salary and how to apply are dropped for the names of their boxes."
