#!/usr/bin/env bash
# Days of the calendar of Nepal, in which its forms are dated, turned into ours by seven libraries.
#
# nepali-date 0.1.3, nepali-date-converter 3.4.0, nepali-date-library 1.1.16, nepali-datetime 1.6.0, bikram-sambat 1.8.1,
# bikram-sambat-js 1.0.3, @sbmdkl/nepali-date-converter 2.0.5.
#
# The months of Bikram Sambat have 29 to 32 days by no rule that a program could calculate; a committee says so for some years
# ahead, and libraries carry a table. One would guess that they carry the same one, at least for the year that runs. They do
# from 2001 to 2080, which is enough for dates of birth, and nothing says where that ends: the first of Kartik 2083, in this
# autumn, is 17 October for two and 18 October for five, and from 2085 on every month begins a day apart somewhere, or two days.
# A closing day, or the last day of a contract, is over for one program and not for the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save nepali-date@0.1.3 nepali-date-converter@3.4.0 nepali-date-library@1.1.16 nepali-datetime@1.6.0 bikram-sambat@1.8.1 bikram-sambat-js@1.0.3 @sbmdkl/nepali-date-converter@2.0.5

cat > try.cjs <<'END'
const library = (name) => {
  const loaded = require(name);
  return loaded.default ?? loaded;
};
const Date1 = library('nepali-date');
const Date2 = library('nepali-date-converter');
const { NepaliDate: Date3 } = require('nepali-date-library');
const Date4 = library('nepali-datetime');
const sambat = require('bikram-sambat');
const { BSToAD } = require('bikram-sambat-js');
const { bsToAd } = require('@sbmdkl/nepali-date-converter');

const two = (number) => `${number}`.padStart(2, '0');
const day = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const convert = {
  'nepali-date': (year, month, date) => day(new Date1(year, month - 1, date).getEnglishDate()),
  'nepali-date-converter': (year, month, date) => day(new Date2(year, month - 1, date).toJsDate()),
  'nepali-date-library': (year, month, date) => day(new Date3(year, month - 1, date).getEnglishDate()),
  'nepali-datetime': (year, month, date) => {
    const made = new Date4(year, month - 1, date);
    return `${made.getEnglishYear()}-${two(made.getEnglishMonth() + 1)}-${two(made.getEnglishDate())}`;
  },
  'bikram-sambat': (year, month, date) => {
    const made = sambat.toGreg(year, month, date);
    return `${made.year}-${two(made.month)}-${two(made.day)}`;
  },
  'bikram-sambat-js': (year, month, date) => BSToAD(`${year}-${month}-${date}`),
  '@sbmdkl/nepali-date-converter': (year, month, date) => bsToAd(`${year}-${two(month)}-${two(date)}`),
};
const said = (...date) => {
  const days = {};
  for (const [name, run] of Object.entries(convert)) (days[run(...date)] ??= []).push(name);
  return days;
};
const apart = {};
for (let year = 2001; year <= 2088; year += 1) {
  for (let month = 1; month <= 12; month += 1) if (Object.keys(said(year, month, 1)).length > 1) apart[year] = (apart[year] ?? 0) + 1;
}
console.log(`months that begin on different days: ${Object.entries(apart).map(([year, months]) => `${months} of ${year}`).join(', ')}`);
for (const date of [[2050, 8, 15], [2082, 8, 15], [2083, 7, 1], [2083, 8, 15], [2084, 7, 1], [2085, 12, 1]]) {
  console.log(`${date.join('-')}: ${Object.entries(said(...date)).sort().map(([made, names]) => `${made} ${names.length === 7 ? 'all' : names.join(', ')}`).join('; ')}`);
}
END

TZ=Asia/Kathmandu node try.cjs > seen
diff - seen <<'END'
months that begin on different days: 2 of 2081, 5 of 2082, 3 of 2083, 7 of 2084, 12 of 2085, 12 of 2086, 12 of 2087, 12 of 2088
2050-8-15: 1993-11-30 all
2082-8-15: 2025-11-30 nepali-date; 2025-12-01 nepali-date-converter, nepali-date-library, nepali-datetime, bikram-sambat, bikram-sambat-js, @sbmdkl/nepali-date-converter
2083-7-1: 2026-10-17 nepali-date, bikram-sambat-js; 2026-10-18 nepali-date-converter, nepali-date-library, nepali-datetime, bikram-sambat, @sbmdkl/nepali-date-converter
2083-8-15: 2026-11-30 nepali-date, bikram-sambat-js; 2026-12-01 nepali-date-converter, nepali-date-library, nepali-datetime, bikram-sambat, @sbmdkl/nepali-date-converter
2084-7-1: 2027-10-17 nepali-date, nepali-date-library, bikram-sambat, bikram-sambat-js, @sbmdkl/nepali-date-converter; 2027-10-18 nepali-date-converter, nepali-datetime
2085-12-1: 2029-03-13 nepali-date-library; 2029-03-14 nepali-date-converter, nepali-datetime; 2029-03-15 nepali-date, bikram-sambat, bikram-sambat-js, @sbmdkl/nepali-date-converter
END
echo "As found: seven libraries agree until 2080, and begin three months of this year on different days."
