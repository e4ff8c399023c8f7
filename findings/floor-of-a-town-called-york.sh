#!/usr/bin/env bash
# Addresses of employers in the United States, taken apart by two libraries.
#
# parse-address 1.1.2, addressit 1.8.2.
#
# Both were made for these addresses, so one would guess that well-known ones are read. A floor before the town ("34th
# Floor, New York") makes the first give floor "New" in the town of York, and "c/o" before all of it leaves only the
# street "c". The second cuts "Avenue of the Americas" after Avenue and takes the number in, holds a ZIP code of nine
# digits for a town, and makes 123/2 of number 123 1/2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save parse-address@1.1.2 addressit@1.8.2

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import parser from 'parse-address';

const addressit = createRequire(import.meta.url)('addressit');
const show = (parts) => Object.entries(parts).filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`).join(' · ');
for (const address of [
  '100 Main St, St. Louis, MO 63101',
  '350 Fifth Ave 34th Floor, New York, NY 10118',
  'c/o Ana Mori, 5 Oak Ln Apt 3B, Mesa AZ 85201',
  '1600 Avenue of the Americas, New York, NY 10019',
  '77 Massachusetts Ave, Cambridge, MA 02139-4307',
  '123 1/2 Main Street, Dover, DE 19901',
]) {
  const { number, unit, street, regions, state, postalcode } = addressit(address);
  console.log(address);
  console.log('  parse-address', show(parser.parseLocation(address)));
  console.log('  addressit    ', show({ number, unit, street, regions: regions.join(' / '), state, postalcode }));
}
END

node try.mjs > seen
diff - seen <<'END'
100 Main St, St. Louis, MO 63101
  parse-address number: 100 · street: Main · type: St · city: St Louis · state: MO · zip: 63101
  addressit     number: 100 · street: Main St · regions: St Louis · state: MO · postalcode: 63101
350 Fifth Ave 34th Floor, New York, NY 10118
  parse-address number: 350 · street: Fifth Ave 34th · sec_unit_type: Floor · sec_unit_num: New · city: York · state: NY · zip: 10118
  addressit     number: 350 · street: Fifth Ave · regions: 34th Floor / New York · state: NY · postalcode: 10118
c/o Ana Mori, 5 Oak Ln Apt 3B, Mesa AZ 85201
  parse-address street: c
  addressit     number: 5 · street: Oak Ln · regions: c/o Ana Mori / Apt 3B / Mesa · state: AZ · postalcode: 85201
1600 Avenue of the Americas, New York, NY 10019
  parse-address number: 1600 · street: Avenue of the Americas · city: New York · state: NY · zip: 10019
  addressit     street: 1600 Avenue · regions: of the Americas / New York · state: NY · postalcode: 10019
77 Massachusetts Ave, Cambridge, MA 02139-4307
  parse-address number: 77 · street: Massachusetts · type: Ave · city: Cambridge · state: MA · zip: 02139 · plus4: 4307
  addressit     number: 77 · street: Massachusetts Ave · regions: Cambridge / 02139-4307 · state: MA
123 1/2 Main Street, Dover, DE 19901
  parse-address number: 123 · street: Main · type: St · city: Dover · state: DE · zip: 19901
  addressit     number: 123/2 · unit: 1 · street: Main Street · regions: Dover · state: DE · postalcode: 19901
END
echo "As found: a floor moves an employer to York, a care-of leaves the street "c"."
