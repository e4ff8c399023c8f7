#!/usr/bin/env bash
# The address on a letter to an employer abroad, from its parts.
#
# localized-address-format 1.3.3, @fragaria/address-formatter 6.7.1.
#
# Both know the order of each country, and one would guess that they only put the parts in order. What a country's pattern
# has no place for is left out without a word: the part of a town in Britain and France in both, the town itself in Japan
# and in the Emirates and CEDEX in France (not in Monaco) in the first, the town in Hong Kong in the second. The second
# drops a postal code of more than twenty signs as well, as "10115 (side entrance)" is, and two codes with a semicolon.
# The letter looks as one to that country should, and has no place to go to. Neither page speaks of parts left out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save localized-address-format@1.3.3 @fragaria/address-formatter@6.7.1

cat > try.mjs <<'END'
import formatter from '@fragaria/address-formatter';
import { formatAddress } from 'localized-address-format';

for (const country of ['GB', 'IE', 'FR', 'MC', 'JP', 'AE', 'HK']) {
  const parts = { postalCountry: country, addressLines: ['12 Hill Street'], dependentLocality: 'Part', locality: 'Town', administrativeArea: 'Area', postalCode: '12345', sortingCode: 'CEDEX 3' };
  const same = { houseNumber: '12', road: 'Hill Street', suburb: 'Part', city: 'Town', state: 'Area', postcode: '12345', countryCode: country };
  console.log(`${country}: ${formatAddress(parts).join(', ')} / ${formatter.format(same, { output: 'array' }).join(', ')}`);
}
for (const postcode of ['10115', '10115 (side entrance)', '10115;10117']) {
  console.log(formatter.format({ houseNumber: '12', road: 'Hill Street', city: 'Town', postcode, countryCode: 'DE' }, { output: 'array' }).join(', '));
}
END

node try.mjs > seen
diff - seen <<'END'
GB: 12 Hill Street, Town, 12345 / 12 Hill Street, Town, 12345, Area
IE: 12 Hill Street, Part, Town, Area, 12345 / 12 Hill Street, Part, Town, 12345
FR: 12 Hill Street, 12345 Town / 12 Hill Street, 12345 Town
MC: 12 Hill Street, MC-12345 Town CEDEX 3 / 12 Hill Street, 12345 Town
JP: 〒12345, Area, 12 Hill Street / 12 Hill Street, Part, Town, Area 12345
AE: 12 Hill Street, Area / 12 Hill Street, Part, Town, Area
HK: Area, Town, 12 Hill Street / 12 Hill Street, Area
Hill Street 12, 10115 Town
Hill Street 12, Town
Hill Street 12, Town
END
echo "As found: towns, parts of towns, CEDEX and long postal codes are left out without a word."
