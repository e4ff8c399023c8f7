#!/usr/bin/env bash
# The code by which a country is called, asked of six lists.
#
# libphonenumber-js 1.13.16, country-telephone-data 0.6.3, country-codes-list 3.2.0, countries-list 3.4.1, country-data-list
# 1.6.3, world-countries 5.1.0.
#
# One would guess that a list of countries gives the code that a number begins with, as the plan of numbers has it, so that
# code and number together can be dialled. Three do. In countries-list Curaçao is 5999, where the 9 is the first figure of the
# number itself, and Kosovo has three codes of other states before its own; the Vatican is 379, which was set aside and never
# put to use, while its numbers begin with 39. The Dominican Republic is 1, or 1809, 1829 and 1849, to which the number with
# its 809 is then added. What world-countries has for Kazakhstan and Åland, put together as it says, holds the first figures of
# a number twice: 76, 77, 35818.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save world-countries@5.1.0 countries-list@3.4.1 country-telephone-data@0.6.3 country-codes-list@3.2.0 libphonenumber-js@1.13.16 country-data-list@1.6.3

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import { countries } from 'countries-list';
import { getCountryCallingCode } from 'libphonenumber-js';

const require = createRequire(import.meta.url);
const dialled = require('country-telephone-data').allCountries;
const listed = require('country-codes-list').all();
const world = require('world-countries');
const data = require('country-data-list').countries;
const codes = {
  'libphonenumber-js': (country) => [getCountryCallingCode(country)],
  'country-telephone-data': (country) => [dialled.find(({ iso2 }) => iso2 === country.toLowerCase())?.dialCode],
  'country-codes-list': (country) => [listed.find(({ countryCode }) => countryCode === country)?.countryCallingCode],
  'countries-list': (country) => countries[country]?.phone,
  'country-data-list': (country) => data[country]?.countryCallingCodes,
  'world-countries': (country) => {
    const { root, suffixes } = world.find(({ cca2 }) => cca2 === country).idd;
    return suffixes.length > 10 ? [`${root}${suffixes[0]}`, 'and others'] : suffixes.map((suffix) => root + suffix);
  },
};
for (const country of ['DE', 'US', 'DO', 'CW', 'XK', 'VA', 'KZ', 'AX']) {
  console.log(country);
  for (const [name, find] of Object.entries(codes)) console.log(`  ${name}: ${[find(country) ?? 'none'].flat().map((code) => `${code}`.replace(/[+ ]/g, '')).join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
DE
  libphonenumber-js: 49
  country-telephone-data: 49
  country-codes-list: 49
  countries-list: 49
  country-data-list: 49
  world-countries: 49
US
  libphonenumber-js: 1
  country-telephone-data: 1
  country-codes-list: 1
  countries-list: 1
  country-data-list: 1
  world-countries: 1201, andothers
DO
  libphonenumber-js: 1
  country-telephone-data: 1
  country-codes-list: 1
  countries-list: 1809, 1829, 1849
  country-data-list: 1809, 1829, 1849
  world-countries: 1809, 1829, 1849
CW
  libphonenumber-js: 599
  country-telephone-data: 599
  country-codes-list: 599
  countries-list: 5999
  country-data-list: 599
  world-countries: 599
XK
  libphonenumber-js: 383
  country-telephone-data: 383
  country-codes-list: 383
  countries-list: 377, 381, 383, 386
  country-data-list: 383
  world-countries: 383
VA
  libphonenumber-js: 39
  country-telephone-data: 39
  country-codes-list: 39
  countries-list: 379
  country-data-list: 379, 39
  world-countries: 3906698, 379
KZ
  libphonenumber-js: 7
  country-telephone-data: 7
  country-codes-list: 7
  countries-list: 7
  country-data-list: 7, 76, 77
  world-countries: 76, 77
AX
  libphonenumber-js: 358
  country-telephone-data: 358
  country-codes-list: 358
  countries-list: 358
  country-data-list: 358
  world-countries: 35818
END
echo "As found: the code of the Vatican, Curaçao, Kosovo or the Dominican Republic differs by list."
