#!/usr/bin/env bash
# What an input mask makes of a number, a date and a salary that are filled in whole.
#
# imask 7.6.1, inputmask 5.0.10, maska 3.2.1, cleave-zen 0.0.17, vanilla-masker 1.2.0 (the last three by their own
# function for strings).
#
# Browsers and password managers fill a field in at once, with +1 before the number and dates as 2026-03-01. One would
# guess that a mask then leaves the field empty, or marks it. All five take digits from the left until the mask is full:
# the number of somebody else comes out, complete and of valid form, and its last digit is gone. The ISO date of 1 March
# is the 20th of that month, or of February 301, or a day of the 26th month. With the separators of German numbers
# 45000.00 is four and a half million in all four that know numbers.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save imask@7.6.1 inputmask@5.0.10 maska@3.2.1 cleave-zen@0.0.17 vanilla-masker@1.2.0 jsdom@29.1.1

cat > try.mjs <<'END'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
window.matchMedia = () => ({ matches: false });
Object.assign(globalThis, { window, document: window.document, matchMedia: window.matchMedia, innerWidth: 1024 });
for (const name of ['navigator', 'HTMLElement', 'customElements', 'InputEvent']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
const { default: IMask } = await import('imask');
const { default: Inputmask } = await import('inputmask');
const { Mask } = await import('maska');
const { formatDate, formatGeneral, formatNumeral } = await import('cleave-zen');
const { default: masker } = await import('vanilla-masker');

const imask = (text, options) => {
  const mask = IMask.createMask(options);
  mask.resolve(text);
  return mask.value;
};
const show = (text, results) => console.log(`${text}: ${Object.entries(results).map(([name, result]) => `${name} ${result}`).join(', ')}`);
for (const text of ['555.010.0199', '+1 555 010 0199', '001 555 010 0199']) {
  show(text, {
    imask: imask(text, { mask: '(000) 000-0000' }),
    inputmask: Inputmask.format(text, { mask: '(999) 999-9999' }),
    maska: new Mask({ mask: '(###) ###-####' }).masked(text),
    cleave: formatGeneral(text, { delimiters: ['(', ') ', '-'], blocks: [0, 3, 3, 4], numericOnly: true }),
    'vanilla-masker': masker.toPattern(text, '(999) 999-9999'),
  });
}
for (const text of ['01.03.2026', '2026-03-01', '1.3.2026']) {
  show(text, {
    imask: imask(text, { mask: Date }),
    inputmask: Inputmask.format(text, { alias: 'datetime', inputFormat: 'dd.mm.yyyy' }),
    maska: new Mask({ mask: '##.##.####' }).masked(text),
    cleave: formatDate(text, { datePattern: ['d', 'm', 'Y'], delimiter: '.' }),
  });
}
for (const text of ['45.000', '45000.00', '45.5']) {
  show(text, {
    imask: imask(text, { mask: Number, thousandsSeparator: '.', radix: ',' }),
    inputmask: Inputmask.format(text, { alias: 'numeric', groupSeparator: '.', radixPoint: ',' }),
    maska: new Mask({ number: { locale: 'de', fraction: 2 } }).masked(text),
    cleave: formatNumeral(text, { numeralDecimalMark: ',', delimiter: '.' }),
  });
}
END

node try.mjs > seen
diff - seen <<'END'
555.010.0199: imask (555) 010-0199, inputmask (555) 010-0199, maska (555) 010-0199, cleave (555) 010-0199, vanilla-masker (555) 010-0199
+1 555 010 0199: imask (155) 501-0019, inputmask (155) 501-0019, maska (155) 501-0019, cleave (155) 501-0019, vanilla-masker (155) 501-0019
001 555 010 0199: imask (001) 555-0100, inputmask (001) 555-0100, maska (001) 555-0100, cleave (001) 555-0100, vanilla-masker (001) 555-0100
01.03.2026: imask 01.03.2026, inputmask 01.03.2026, maska 01.03.2026, cleave 01.03.2026
2026-03-01: imask 20.03.1, inputmask 20.26.0301, maska 20.26.0301, cleave 20.02.0301
1.3.2026: imask 13.02.6, inputmask 01.03.2026, maska 13.20.26, cleave 13.02.26
45.000: imask 45.000, inputmask 45.000, maska 45.000, cleave 45.000
45000.00: imask 4.500.000, inputmask 4.500.000, maska 4.500.000, cleave 4.500.000
45.5: imask 455, inputmask 455, maska 455, cleave 455
END
echo "As found: five masks make another number of the same one, and a salary a hundred times as high."
