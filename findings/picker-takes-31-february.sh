#!/usr/bin/env bash
# Which day is chosen when a date is typed or pasted into the field of a date picker.
#
# flatpickr 4.6.13 (allowInput), vanillajs-datepicker 1.3.4, both with the format day.month.year, in jsdom 29.1.1.
#
# One would guess that a picker refuses what is no day in its own format. 31.02.2031 is 3 March and the thirteenth month
# January of the next year in both, shown in the field as if it had been meant. An ISO date, as programs fill it in, is
# the 20th of January of this year in one and a day of the year 6 in the other; 1.3.31 is in this year or in the year
# 31, and 01032031, typed without dots, in 2033 or in 4852. One cannot see afterwards what was typed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save flatpickr@4.6.13 vanillajs-datepicker@1.3.4 jsdom@29.1.1

cat > try.mjs <<'END'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('', { pretendToBeVisual: true });
for (const name of ['window', 'document', 'navigator', 'Node', 'HTMLElement', 'HTMLCollection', 'NodeList', 'getComputedStyle']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
const { default: flatpickr } = await import('flatpickr');
const { Datepicker } = await import('vanillajs-datepicker');

const shown = date => `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear() === new Date().getFullYear() ? 'this year' : date.getFullYear()}`;
for (const text of ['01.03.2031', '31.02.2031', '1.13.2031', '1.3.31', '01032031', '2031-03-01']) {
  const field = document.body.appendChild(document.createElement('input'));
  field.value = text;
  const picker = flatpickr(field, { dateFormat: 'd.m.Y', allowInput: true });
  console.log(`${text}: flatpickr ${shown(picker.selectedDates[0])}, vanillajs-datepicker ${shown(new Date(Datepicker.parseDate(text, 'dd.mm.yyyy')))}`);
}
process.exit();
END

node try.mjs > seen
diff - seen <<'END'
01.03.2031: flatpickr 1.3.2031, vanillajs-datepicker 1.3.2031
31.02.2031: flatpickr 3.3.2031, vanillajs-datepicker 3.3.2031
1.13.2031: flatpickr 1.1.2032, vanillajs-datepicker 1.1.2032
1.3.31: flatpickr 1.3.this year, vanillajs-datepicker 1.3.31
01032031: flatpickr 1.8.2033, vanillajs-datepicker 8.6.4852
2031-03-01: flatpickr 20.1.this year, vanillajs-datepicker 21.9.6
END
echo "As found: of six texts, two pickers make a day of each, and both the one that was meant of one."
