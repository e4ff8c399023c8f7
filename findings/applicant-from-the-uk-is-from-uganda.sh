#!/usr/bin/env bash
# Countries as applicants type them, looked up by name in two libraries.
#
# country-emoji 1.5.6; pycountry 22.3.5 of Debian 12 (search_fuzzy, the best three).
#
# One would guess that a search which forgives small mistakes finds the country that was meant, or none. pycountry looks for the
# word inside the names of provinces, too, and puts those that it finds into an order of its own: UK is Uganda, Ukraine and Latvia,
# and Niger is Nigeria first, though a country has that very name. Turkey is none. country-emoji is content with a part of a word:
# Indianapolis is in India, Jersey City in Jersey, New Mexico in Mexico, British Columbia in Great Britain, Northern Ireland is
# Ireland, and the DR Congo is the other Congo.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-pycountry=22.3.5+ds1-1
npm install --silent --no-audit --no-fund --no-save country-emoji@1.5.6

cat > names <<'END'
Germany
Ireland
Northern Ireland
Niger
UK
USA
Turkey
DR Congo
Jersey
Jersey City
Indianapolis
British Columbia
New Mexico
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { code } from 'country-emoji';

for (const name of readFileSync('names', 'utf8').trim().split('\n')) {
  console.log(`${name}: country-emoji ${code(name) ?? 'none'}`);
}
END
cat > try.py <<'END'
import pycountry

for name in open('names').read().splitlines():
    try:
        print(f'{name}: pycountry {" ".join(country.alpha_2 for country in pycountry.countries.search_fuzzy(name)[:3])}')
    except LookupError:
        print(f'{name}: pycountry none')
END

{ node try.mjs; /usr/bin/python3 try.py; } > seen
diff - seen <<'END'
Germany: country-emoji DE
Ireland: country-emoji IE
Northern Ireland: country-emoji IE
Niger: country-emoji NE
UK: country-emoji GB
USA: country-emoji US
Turkey: country-emoji TR
DR Congo: country-emoji CG
Jersey: country-emoji JE
Jersey City: country-emoji JE
Indianapolis: country-emoji IN
British Columbia: country-emoji GB
New Mexico: country-emoji MX
Germany: pycountry DE
Ireland: pycountry IE GB PG
Northern Ireland: pycountry GB
Niger: pycountry NG NE
UK: pycountry UG UA LV
USA: pycountry US ID AZ
Turkey: pycountry none
DR Congo: pycountry none
Jersey: pycountry JE US
Jersey City: pycountry none
Indianapolis: pycountry none
British Columbia: pycountry CA
New Mexico: pycountry US
END
echo "As found: UK is Uganda and Niger Nigeria for one of two, Indianapolis is in India for the other."
