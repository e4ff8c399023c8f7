#!/usr/bin/env bash
# Mobile numbers in the field of a form: the examples of one library, judged by the other.
#
# validator 13.15.35 (isMobilePhone), libphonenumber-js 1.13.16 with its mobile examples.
#
# One would guess that two much used libraries agree on example numbers, and that blanks do not matter where a form
# asks people for a number. Of 169 countries and languages of the first, 15 refuse the example even in its barest
# form, among them Malta, Jamaica, Guernsey and Benin with its new ten digits. With the blanks of ITU-T E.123, as the
# second library writes it and as it stands on a business card, 24 take it: the United States do, Germany, Britain,
# France and Italy do not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save validator@13.15.35 libphonenumber-js@1.13.16

cat > try.mjs <<'END'
import validator from 'validator';
import { getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';

const taken = { country: [], bare: [], international: [], national: [] };
const refused = [];
for (const locale of validator.isMobilePhoneLocales) {
  const country = locale.slice(-2);
  const number = examples[country] && getExampleNumber(country, examples);
  if (!number) continue;
  taken.country.push(locale);
  if (validator.isMobilePhone(number.number, locale)) taken.bare.push(locale);
  else refused.push(country);
  if (validator.isMobilePhone(number.formatInternational(), locale)) taken.international.push(locale);
  if (validator.isMobilePhone(number.formatNational(), locale)) taken.national.push(locale);
}
for (const [form, locales] of Object.entries(taken)) console.log(form.padEnd(13), locales.length);
console.log('refused bare: ', refused.sort().join(' '));
for (const [number, locale] of [['+1 201-555-0123', 'en-US'], ['+49 1512 3456789', 'de-DE'], ['+44 7400 123456', 'en-GB'], ['+33 6 12 34 56 78', 'fr-FR']]) {
  console.log(number.padEnd(17), locale, validator.isMobilePhone(number, locale) ? 'taken' : 'refused');
}
END

node try.mjs > seen
diff - seen <<'END'
country       169
bare          154
international 24
national      25
refused bare:  AF AZ BG BJ EH GG GT JM LS LU MM MT NA SO TJ
+1 201-555-0123   en-US taken
+49 1512 3456789  de-DE refused
+44 7400 123456   en-GB refused
+33 6 12 34 56 78 fr-FR refused
END
echo "As found: 15 of 169 examples are refused bare, 145 with their blanks."
