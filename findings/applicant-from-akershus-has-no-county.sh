#!/usr/bin/env bash
# The counties and states that an application form offers, in five lists.
#
# iso-3166 4.4.0, iso-3166-2 1.0.0, country-state-city 3.2.1, country-region-data 4.1.0, @koshmoney/countries 1.0.1.
#
# One would guess that lists made of ISO 3166-2 have the same codes, give or take the newest. Akershus, which Norway has again
# since 2024 with the number 32, is in none by it; three have it by its number of before 2020 (02), two have Viken in its
# place (30), which ended then. Regions that Kazakhstan has since 2022 are in one, the provinces of Nepal, as they are now, in
# two. Telangana is IN-TG in three and IN-TS in two, Odisha IN-OR and IN-OD, so that what one library sends the other does not
# know. Attica is GR-I in all five and a second time GR-A1 in two, the south of Sardinia is a province of 2005 in three and that
# of 2016 in one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save iso-3166@4.4.0 iso-3166-2@1.0.0 country-state-city@3.2.1 country-region-data@4.1.0 @koshmoney/countries@1.0.1

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import * as regions from 'country-region-data';
import { iso31662 } from 'iso-3166/2.js';

const require = createRequire(import.meta.url);
const { subdivision } = require('iso-3166-2');
const { State } = require('country-state-city');
const countries = require('@koshmoney/countries');
const lists = {
  'iso-3166': code => iso31662.find(one => one.code === code)?.name,
  'iso-3166-2': code => subdivision(code)?.name,
  'country-state-city': code => State.getStateByCodeAndCountry(code.slice(3), code.slice(0, 2))?.name,
  'country-region-data': code => regions.allCountries.find(([, country]) => country === code.slice(0, 2))[2].find(([, region]) => region === code.slice(3))?.[0],
  '@koshmoney/countries': code => countries.subdivision.whereCode(code)?.name,
};
for (const code of ['NO-03', 'NO-02', 'NO-32', 'NO-30', 'KZ-10', 'NP-P1', 'IN-TG', 'IN-TS', 'IN-OR', 'IN-OD', 'GR-I', 'GR-A1', 'IT-CI', 'IT-SU']) {
  const names = Object.entries(lists).map(([list, name]) => `${list} ${name(code) ?? '-'}`);
  console.log(`${code}: ${names.join(', ')}`);
}
END

node try.mjs > seen
diff - seen <<'END'
NO-03: iso-3166 Oslo, iso-3166-2 Oslo, country-state-city Oslo, country-region-data Oslo, @koshmoney/countries Oslo
NO-02: iso-3166 -, iso-3166-2 Akershus, country-state-city Akershus, country-region-data -, @koshmoney/countries Akershus
NO-32: iso-3166 -, iso-3166-2 -, country-state-city -, country-region-data -, @koshmoney/countries -
NO-30: iso-3166 Viken, iso-3166-2 -, country-state-city -, country-region-data Viken, @koshmoney/countries -
KZ-10: iso-3166 Abay, iso-3166-2 -, country-state-city -, country-region-data -, @koshmoney/countries -
NP-P1: iso-3166 Koshī, iso-3166-2 -, country-state-city -, country-region-data -, @koshmoney/countries Koshi
IN-TG: iso-3166 -, iso-3166-2 Telangana, country-state-city Telangana, country-region-data Telangana, @koshmoney/countries -
IN-TS: iso-3166 Telangāna, iso-3166-2 -, country-state-city -, country-region-data -, @koshmoney/countries Telangana
IN-OR: iso-3166 -, iso-3166-2 Odisha, country-state-city Odisha, country-region-data Odisha, @koshmoney/countries -
IN-OD: iso-3166 Odisha, iso-3166-2 -, country-state-city -, country-region-data -, @koshmoney/countries Odisha
GR-I: iso-3166 Attikí, iso-3166-2 Attikí, country-state-city Attica Region, country-region-data Attikḯ, @koshmoney/countries Attikí
GR-A1: iso-3166 -, iso-3166-2 Attikí, country-state-city -, country-region-data -, @koshmoney/countries Attikí
IT-CI: iso-3166 -, iso-3166-2 Carbonia-Iglesias, country-state-city Province of Carbonia-Iglesias, country-region-data -, @koshmoney/countries Carbonia-Iglesias
IT-SU: iso-3166 Sud Sardegna, iso-3166-2 -, country-state-city -, country-region-data -, @koshmoney/countries -
END
echo "As found: none of five has Akershus by its number of 2024, states of India have another code in two."
