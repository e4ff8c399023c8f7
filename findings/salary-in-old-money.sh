#!/usr/bin/env bash
# The currency of a salary, from the country of the post.
#
# country-to-currency 3.0.1, countries-list 3.4.1, world-countries 5.1.0, iso-country-currency 0.7.2, country-data
# 0.0.31, country-data-list 1.6.3.
#
# One would guess that lists in use are right for years gone by and differ in the last change at most: Bulgaria pays in
# euros since January 2026, Curaçao in its new guilder since 2025. Four of six still have the lev. But Sierra Leone,
# Mauritania and São Tomé (codes SLE, MRU and STN in ISO 4217), which took noughts off their money in 2022 and 2018, are
# old in four, two and two, so a salary is off by a thousand or by ten. For Zimbabwe the first of several currencies is
# that of Botswana in one and the dollar in two, and Croatia's kuna is still paid in one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save country-to-currency@3.0.1 countries-list@3.4.1 world-countries@5.1.0 iso-country-currency@0.7.2 country-data@0.0.31 country-data-list@1.6.3

cat > try.mjs <<'END'
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const toCurrency = require('country-to-currency');
const world = require('world-countries');
const lists = {
  'country-to-currency': code => (toCurrency.default ?? toCurrency)[code],
  'countries-list': code => require('countries-list').countries[code].currency.join('/'),
  'world-countries': code => Object.keys(world.find(country => country.cca2 === code).currencies).join('/'),
  'iso-country-currency': code => require('iso-country-currency').getParamByISO(code, 'currency'),
  'country-data': code => require('country-data').countries[code].currencies.join('/'),
  'country-data-list': code => require('country-data-list').countries[code].currencies.join('/'),
};
const countries = { Bulgaria: 'BG', Croatia: 'HR', Curaçao: 'CW', 'Sierra Leone': 'SL', Mauritania: 'MR', 'São Tomé': 'ST', Zimbabwe: 'ZW' };
for (const [country, code] of Object.entries(countries)) {
  console.log(`${country}: ${Object.entries(lists).map(([name, find]) => `${name} ${find(code)}`).join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
Bulgaria: country-to-currency EUR, countries-list EUR, world-countries BGN, iso-country-currency BGN, country-data BGN, country-data-list BGN
Croatia: country-to-currency EUR, countries-list EUR, world-countries EUR, iso-country-currency EUR, country-data HRK, country-data-list EUR
Curaçao: country-to-currency XCG, countries-list XCG, world-countries ANG, iso-country-currency ANG, country-data ANG, country-data-list ANG
Sierra Leone: country-to-currency SLE, countries-list SLE, world-countries SLL, iso-country-currency SLL, country-data SLL, country-data-list SLL
Mauritania: country-to-currency MRU, countries-list MRU, world-countries MRU, iso-country-currency MRU, country-data MRO, country-data-list MRO
São Tomé: country-to-currency STN, countries-list STN, world-countries STN, iso-country-currency STD, country-data STD, country-data-list STN
Zimbabwe: country-to-currency ZWG, countries-list ZWG/USD/ZAR/BWP/GBP/AUD/CNY/INR/JPY, world-countries BWP/CNY/EUR/GBP/INR/JPY/USD/ZAR/ZWB, iso-country-currency ZWL, country-data USD/ZAR/BWP/GBP/EUR, country-data-list USD/ZAR/BWP/GBP/EUR
END
echo "As found: four of six pay Bulgarian salaries in levs, and in Sierra Leone a thousand times too little."
