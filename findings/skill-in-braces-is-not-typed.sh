#!/usr/bin/env bash
# Answers typed into a form by the tests of a page, as @testing-library/user-event types them.
#
# @testing-library/user-event 14.6.13 with @testing-library/dom 10.4.2, jsdom 26.1.0.
#
# One would guess that type() types what it is given, as its name says. Brackets and braces are names of keys to it: "Skills [Java]"
# arrives as "Skills ", and "Nurse [80%]" is an error that speaks of modifiers. Of a date only the ISO form arrives, so that a test
# in a German or American form leaves the field empty; a colour stays black, a range in its middle. 5:30 PM in a field for a
# time is half past five in the morning, as the PM is passed over; 45,000 is 45000 and 45.000,50 is 45.00050. But for the one error
# nothing is told to the test, which goes on with another answer than its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @testing-library/user-event@14.6.13 @testing-library/dom@10.4.2 jsdom@26.1.0

cat > try.mjs <<'END'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<form><input></form>', { pretendToBeVisual: true });
for (const name of ['window', 'document', 'Node', 'Element', 'HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement']) globalThis[name] = window[name] ?? window;
const { document } = window;
const { userEvent } = await import('@testing-library/user-event');
const answers = [
  ['text', 'Nurse'],
  ['text', 'Pay {hourly}'],
  ['text', 'Skills [Java]'],
  ['text', '[Enter] Globex'],
  ['text', 'Nurse [80%]'],
  ['time', '17:30'],
  ['time', '5:30 PM'],
  ['time', '1730'],
  ['time', '9:5'],
  ['date', '2026-12-01'],
  ['date', '12/01/2026'],
  ['date', '01.12.2026'],
  ['number', '45000'],
  ['number', '45,000'],
  ['number', '45.000,50'],
  ['number', '12 months'],
  ['range', '30'],
  ['color', '#ff0000'],
];
for (const [type, answer] of answers) {
  document.querySelector('form').innerHTML = `<input type="${type}">`;
  const field = document.querySelector('input');
  const user = userEvent.setup({ document, delay: null });
  const isTyped = await user.type(field, answer).then(() => true, () => false);
  const told = field.value === answer ? 'the same' : JSON.stringify(field.value);
  console.log(`${type} ${answer}: ${isTyped ? told : 'error'}`);
}
END

node try.mjs > seen
diff - seen <<'END'
text Nurse: the same
text Pay {hourly}: "Pay "
text Skills [Java]: "Skills "
text [Enter] Globex: " Globex"
text Nurse [80%]: error
time 17:30: the same
time 5:30 PM: "05:30"
time 1730: "17:30"
time 9:5: "09:05"
date 2026-12-01: the same
date 12/01/2026: ""
date 01.12.2026: ""
number 45000: the same
number 45,000: "45000"
number 45.000,50: "45.00050"
number 12 months: "12"
range 30: "50"
color #ff0000: "#000000"
END
echo "As found: words in brackets are not typed, 5:30 PM is 05:30, a date in another form is none."
