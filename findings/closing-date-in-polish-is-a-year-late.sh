#!/usr/bin/env bash
# A closing date written out in words by a library in the language of the reader, and read back by the same.
#
# dayjs 1.11.23 (customParseFormat, localizedFormat; "LL"), date-fns 4.4.0 ("PPP"), moment 2.31.0 ("LL", strict), luxon 3.7.2 ("DDD").
#
# Each has a form for a whole date, with languages of its own, in which it writes and reads. One would guess that a library
# reads back what it wrote, or refuses. The 23rd of each month was asked for in all languages of three, and in seventeen of
# luxon. dayjs reads each date in December in Polish, Russian, Ukrainian, Belarusian and Lithuanian a year late: these languages
# have another form of a month beside a day, the twelve forms stand behind the twelve names, and the last of them is taken for
# month 24. date-fns reads June as January in Armenian and as May in Kazakh, May as March in Frisian, and January as December
# in Kurdish. In Thai, luxon writes the year of Buddha and reads it as ours. moment refuses some, and has none wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save dayjs@1.11.23 date-fns@4.4.0 moment@2.31.0 luxon@3.7.2

cat > try.mjs <<'END'
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, parse } from 'date-fns';
import * as locales from 'date-fns/locale';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import localizedFormat from 'dayjs/plugin/localizedFormat.js';
import { DateTime } from 'luxon';
import moment from 'moment';

dayjs.extend(customParseFormat).extend(localizedFormat);
const require = createRequire(import.meta.url);
const named = (folder) => readdirSync(`node_modules/${folder}/locale`).filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -3));
const known = named('dayjs');
for (const language of known) require(`dayjs/locale/${language}`);
const day = (date) => (date && !Number.isNaN(Number(date)) ? `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}` : 'refused');
const libraries = {
  dayjs: [known, (date, language) => dayjs(date).locale(language).format('LL'), (text, language) => dayjs(text, 'LL', language).toDate()],
  'date-fns': [Object.keys(locales), (date, language) => format(date, 'PPP', { locale: locales[language] }), (text, language) => parse(text, 'PPP', new Date(2026, 0, 1), { locale: locales[language] })],
  moment: [named('moment'), (date, language) => moment(date).locale(language).format('LL'), (text, language) => moment(text, 'LL', language, true).toDate()],
  luxon: [['cs', 'de', 'el', 'en', 'es', 'fi', 'fr', 'hu', 'it', 'lt', 'nl', 'pl', 'pt', 'ro', 'sv', 'th', 'tr'], (date, language) => DateTime.fromJSDate(date).setLocale(language).toFormat('DDD'), (text, language) => DateTime.fromFormat(text, 'DDD', { locale: language }).toJSDate()],
};
for (const [name, [languages, write, read]] of Object.entries(libraries)) {
  const wrong = new Map();
  for (const language of languages) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(2026, month, 23);
      const text = write(date, language);
      const back = day(read(text, language));
      if (back !== 'refused' && back !== day(date)) {
        wrong.set(language, (wrong.get(language) ?? []).concat(`${text} is ${back}`));
      }
    }
  }
  console.log(`${name}: ${wrong.size} languages`);
  for (const [language, dates] of wrong) console.log(`  ${language}: ${dates[0]}${dates.length > 1 ? `, and ${dates.length - 1} more` : ''}`);
}
END

TZ=UTC node try.mjs > seen
diff - seen <<'END'
dayjs: 5 languages
  be: 23 снежня 2026 г. is 2027-12-23
  lt: 2026 m. gruodžio 23 d. is 2027-12-23
  pl: 23 grudnia 2026 is 2027-12-23
  ru: 23 декабря 2026 г. is 2027-12-23
  uk: 23 грудня 2026 р. is 2027-12-23
date-fns: 4 languages
  ckb: کانوونی دووەم 23, 2026 is 2026-12-23, and 3 more
  fy: 23 maaie 2026 is 2026-3-23
  hy: 23 հունիս, 2026 is 2026-1-23, and 1 more
  kk: 23-ші маусым 2026 ж. is 2026-5-23, and 3 more
moment: 0 languages
luxon: 1 languages
  th: 23 มกราคม 2569 is 2569-1-23, and 11 more
END
echo "As found: a date in December is a year late in Polish, Russian and three other languages of dayjs."
