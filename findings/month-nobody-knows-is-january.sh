#!/usr/bin/env bash
# Months in words, as adverts and CVs have them, read with the format that fits.
#
# moment 2.31.0, dayjs 1.11.23, date-fns 4.4.0, luxon 3.7.2, each with its own words for the language, on Node 20.
#
# One would guess that a reader which does not know a month says so, and that "Sep" and "Sept" are known. moment is
# valid and in January for a French month without its accent, for the German "Mrz" and the Spanish "setiembre", unless
# it is asked to be strict: a closing date in December is over since eleven months. dayjs takes the Polish 1 December
# for that of the next year, date-fns the last two digits for the year 26. Of "Sep" and "Sept" each of the other three
# knows one: luxon what Intl writes, which is Sept in Britain, the others Sep. So it is with March in Dutch, by the dot.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save moment@2.31.0 dayjs@1.11.23 date-fns@4.4.0 luxon@3.7.2

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { isValid, parse } from 'date-fns';
import * as locales from 'date-fns/locale';
import { DateTime } from 'luxon';

const require = createRequire(import.meta.url);
const dayjs = require('dayjs');
const moment = require('moment');
dayjs.extend(require('dayjs/plugin/customParseFormat'));
for (const language of ['en-gb', 'de', 'fr', 'es', 'pl', 'nl']) {
  require(`dayjs/locale/${language}`);
  require(`moment/locale/${language}`);
}
const words = { 'en-GB': locales.enGB, de: locales.de, fr: locales.fr, es: locales.es, pl: locales.pl, nl: locales.nl };
const iso = (valid, write) => (valid ? write() : 'invalid');
const readers = {
  moment: (text, format, language) => (date => iso(date.isValid(), () => date.locale('en').format('YYYY-MM-DD')))(moment(text, format, language)),
  dayjs: (text, format, language) => (date => iso(date.isValid(), () => date.format('YYYY-MM-DD')))(dayjs(text, format, language)),
  'date-fns': (text, format, language) =>
    (date => iso(isValid(date), () => date.toISOString().slice(0, 10)))(
      parse(text, format.replace(/D/g, 'd').replace(/Y/g, 'y'), new Date(2000, 0, 1), { locale: words[language] ?? locales.enGB }),
    ),
  luxon: (text, format, language) =>
    (date => iso(date.isValid, () => date.toISODate()))(
      DateTime.fromFormat(text, format.replace(/D/g, 'd').replace(/Y/g, 'y'), { locale: language === 'en-gb' ? 'en-GB' : language }),
    ),
};
for (const [language, format, ...texts] of [
  ['fr', 'D MMMM YYYY', '4 décembre 2026', '4 decembre 2026'],
  ['de', 'D. MMM YYYY', '4. Dez. 2026', '4. Mrz 2026'],
  ['es', 'D MMMM YYYY', '4 septiembre 2026', '4 setiembre 2026'],
  ['pl', 'D MMMM YYYY', '1 grudnia 2026'],
  ['de', 'DD.MM.YYYY', '04.12.26'],
  ['en-gb', 'D MMM YYYY', '4 Sep 2026', '4 Sept 2026'],
  ['es', 'D MMM YYYY', '4 sep 2026', '4 sept 2026'],
  ['nl', 'D MMM YYYY', '4 mrt 2026', '4 mrt. 2026'],
]) {
  for (const text of texts) {
    console.log(`${text}: ${Object.entries(readers).map(([name, read]) => `${name} ${read(text, format, language)}`).join(', ')}`);
  }
}
END

TZ=UTC node try.mjs > seen
diff - seen <<'END'
4 décembre 2026: moment 2026-12-04, dayjs 2026-12-04, date-fns 2026-12-04, luxon 2026-12-04
4 decembre 2026: moment 2026-01-04, dayjs invalid, date-fns invalid, luxon invalid
4. Dez. 2026: moment 2026-12-04, dayjs 2026-12-04, date-fns 2026-12-04, luxon 2026-12-04
4. Mrz 2026: moment 2026-01-04, dayjs invalid, date-fns invalid, luxon invalid
4 septiembre 2026: moment 2026-09-04, dayjs 2026-09-04, date-fns 2026-09-04, luxon 2026-09-04
4 setiembre 2026: moment 2026-01-04, dayjs invalid, date-fns invalid, luxon invalid
1 grudnia 2026: moment 2026-12-01, dayjs 2027-12-01, date-fns 2026-12-01, luxon 2026-12-01
04.12.26: moment 2026-12-04, dayjs invalid, date-fns 0026-12-04, luxon invalid
4 Sep 2026: moment 2026-09-04, dayjs 2026-09-04, date-fns 2026-09-04, luxon invalid
4 Sept 2026: moment 2026-09-04, dayjs invalid, date-fns invalid, luxon 2026-09-04
4 sep 2026: moment 2026-09-04, dayjs 2026-09-04, date-fns 2026-09-04, luxon invalid
4 sept 2026: moment 2026-09-04, dayjs invalid, date-fns invalid, luxon 2026-09-04
4 mrt 2026: moment 2026-03-04, dayjs 2026-03-04, date-fns invalid, luxon 2026-03-04
4 mrt. 2026: moment 2026-03-04, dayjs invalid, date-fns 2026-03-04, luxon invalid
END
echo "As found: a month that moment does not know is January, and Sep or Sept is unknown to three."
