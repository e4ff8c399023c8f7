#!/usr/bin/env bash
# Where an applicant in the United States lives, looked up in nine lists of states.
#
# us-state-codes 1.1.2, us-state-converter 1.0.8, us-states 0.0.1, usa-states 0.0.6, states-us 1.1.1, typed-usa-states 2.1.0,
# us-states-normalize 1.0.0, datasets-us-states-names-abbr 1.0.0, zipcodes 8.0.0.
#
# One would guess that lists of states differ in islands far away, and have the capital. The District of Columbia, where more
# people live than in Wyoming, is missing in four of nine, of which three have American Samoa. "Washington, D.C.", as one writes
# it, is known to one of nine, which knows no island. None has all of the seven, and none finds soldiers abroad by the name of
# their addresses, Armed Forces Europe.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save us-state-codes@1.1.2 us-state-converter@1.0.8 us-states@0.0.1 usa-states@0.0.6 states-us@1.1.1 typed-usa-states@2.1.0 us-states-normalize@1.0.0 datasets-us-states-names-abbr@1.0.0 zipcodes@8.0.0

cat > try.cjs <<'END'
const names = require('datasets-us-states-names-abbr');
const { states } = require('states-us');
const { usaStates } = require('typed-usa-states');
const codes = require('us-state-codes');
const converter = require('us-state-converter');
const usps = require('us-states');
const normalize = require('us-states-normalize');
const { UsaStates } = require('usa-states');
const zipcodes = require('zipcodes');

const find = {
  'us-state-codes': (name) => codes.getStateCodeByStateName(name),
  'us-state-converter': (name) => converter.abbr(name),
  'us-states': (name) => Object.keys(usps).find((code) => usps[code] === name),
  'usa-states': (name) => new UsaStates({ includeTerritories: true }).states.find((state) => state.name === name)?.abbreviation,
  'states-us': (name) => states.find((state) => state.name === name)?.abbreviation,
  'typed-usa-states': (name) => usaStates.find((state) => state.name === name)?.abbreviation,
  'us-states-normalize': (name) => normalize(name),
  'datasets-us-states-names-abbr': (name) => names[name],
  zipcodes: (name) => zipcodes.states.normalize(name),
};
const places = ['Ohio', 'District of Columbia', 'Washington, D.C.', 'Puerto Rico', 'Guam', 'American Samoa', 'Armed Forces Europe'];
for (const [library, run] of Object.entries(find)) {
  console.log(`${library}: ${places.map((place) => `${place} ${/^[A-Z]{2}$/.exec(run(place) ?? '') ?? 'not found'}`).join(', ')}`);
}
END

node try.cjs > seen
diff - seen <<'END'
us-state-codes: Ohio OH, District of Columbia DC, Washington, D.C. not found, Puerto Rico PR, Guam not found, American Samoa not found, Armed Forces Europe not found
us-state-converter: Ohio OH, District of Columbia DC, Washington, D.C. not found, Puerto Rico PR, Guam GU, American Samoa AS, Armed Forces Europe not found
us-states: Ohio OH, District of Columbia DC, Washington, D.C. not found, Puerto Rico PR, Guam GU, American Samoa AS, Armed Forces Europe not found
usa-states: Ohio OH, District of Columbia not found, Washington, D.C. not found, Puerto Rico PR, Guam GU, American Samoa AS, Armed Forces Europe not found
states-us: Ohio OH, District of Columbia not found, Washington, D.C. not found, Puerto Rico PR, Guam GU, American Samoa AS, Armed Forces Europe not found
typed-usa-states: Ohio OH, District of Columbia not found, Washington, D.C. not found, Puerto Rico PR, Guam GU, American Samoa AS, Armed Forces Europe not found
us-states-normalize: Ohio OH, District of Columbia DC, Washington, D.C. DC, Puerto Rico not found, Guam not found, American Samoa not found, Armed Forces Europe not found
datasets-us-states-names-abbr: Ohio OH, District of Columbia not found, Washington, D.C. not found, Puerto Rico not found, Guam not found, American Samoa not found, Armed Forces Europe not found
zipcodes: Ohio OH, District of Columbia DC, Washington, D.C. not found, Puerto Rico not found, Guam not found, American Samoa not found, Armed Forces Europe not found
END
echo "As found: the capital is missing in four of nine lists of states, and known as Washington, D.C., to one."
