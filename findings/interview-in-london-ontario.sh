#!/usr/bin/env bash
# The time zone of "10:00, London time".
#
# city-timezones 1.3.4.
#
# An invitation names a city, and the library gives the zones of all cities of that name. One would guess that the
# largest comes first, or the capital. London is first the one in Ontario, San Jose the one in Costa Rica, which has
# half the inhabitants of the one in California, Georgetown a village in Queensland; Cordoba is one in Mexico or Spain,
# and the largest, in Argentina, is found with its accent only. Zürich is found with its umlaut only, and München not at
# all. The search that also knows states puts East London and Londonderry before the London in Britain.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save city-timezones@1.3.4

cat > try.mjs <<'END'
import zones from 'city-timezones';

const listed = cities => cities.map(city => `${city.city}, ${city.country}, ${city.timezone} (${Math.round(city.pop / 1000)} thousand)`);
for (const city of ['London', 'Dublin', 'San Jose', 'Georgetown', 'Cordoba', 'Córdoba', 'Merida', 'Zurich', 'Zürich', 'Munich', 'München']) {
  console.log(`${city}:${listed(zones.lookupViaCity(city)).map(line => `\n  ${line}`).join('') || ' not found'}`);
}
console.log(`London, by city, state or province:${listed(zones.findFromCityStateProvince('London')).map(line => `\n  ${line}`).join('')}`);
END

node try.mjs > seen
diff - seen <<'END'
London:
  London, Canada, America/Toronto (341 thousand)
  London, United Kingdom, Europe/London (7994 thousand)
  London, United States of America, America/New_York (8 thousand)
Dublin:
  Dublin, Ireland, Europe/Dublin (1014 thousand)
  Dublin, United States of America, America/New_York (19 thousand)
San Jose:
  San Jose, Costa Rica, America/Costa_Rica (643 thousand)
  San Jose, Guatemala, America/Guatemala (14 thousand)
  San Jose, United States of America, America/Los_Angeles (1281 thousand)
Georgetown:
  Georgetown, Australia, Australia/Brisbane (1 thousand)
  Georgetown, Guyana, America/Guyana (250 thousand)
  Georgetown, The Gambia, Africa/Banjul (4 thousand)
Cordoba:
  Cordoba, Mexico, America/Mexico_City (177 thousand)
  Cordoba, Spain, Europe/Madrid (301 thousand)
Córdoba:
  Córdoba, Argentina, America/Argentina/Cordoba (1374 thousand)
Merida:
  Merida, Mexico, America/Merida (841 thousand)
  Merida, Spain, Europe/Madrid (52 thousand)
  Merida, Venezuela, America/Caracas (275 thousand)
Zurich: not found
Zürich:
  Zürich, Switzerland, Europe/Zurich (725 thousand)
Munich:
  Munich, Germany, Europe/Berlin (1268 thousand)
München: not found
London, by city, state or province:
  London, Canada, America/Toronto (341 thousand)
  East London, South Africa, Africa/Johannesburg (339 thousand)
  Londonderry, United Kingdom, Europe/London (83 thousand)
  London, United Kingdom, Europe/London (7994 thousand)
  New London, United States of America, America/New_York (61 thousand)
  London, United States of America, America/New_York (8 thousand)
END
echo "As found: London is first the one in Ontario, San Jose the one in Costa Rica."
