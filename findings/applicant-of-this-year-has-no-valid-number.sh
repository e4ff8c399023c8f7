#!/usr/bin/env bash
# Personal numbers that a form asks for in the Nordic countries, judged by three libraries.
#
# validator 13.15.35, stdnum 1.12.0; python3-stdnum 1.18 of Debian 12.
#
# One would guess that such a number is right by its check digit and that the rule stands still. Denmark gives out numbers
# whose last digit checks nothing since October 2007, as the others were used up for some days; Finland marks people
# born in the same century with other signs, too, since 2023 (Y to U beside the hyphen, B to F beside A). validator, which is
# of this year, refuses both; python3-stdnum, which is of 2022, the Finnish ones. validator also refuses the Swedish form with a plus sign, which
# is that of people from the year in which they become a hundred, and the one of twelve digits with a hyphen.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-stdnum=1.18-1
npm install --silent --no-audit --no-fund --no-save validator@13.15.35 stdnum@1.12.0

cat > numbers <<'END'
FI 131052-308T
FI 131052Y308T
FI 020594X903P
FI 010516B903X
DK 211062-5629
DK 010170-1234
SE 811228-9874
SE 811228+9874
SE 19811228-9874
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { stdnum } from 'stdnum';
import validator from 'validator';

const kinds = { FI: 'hetu', DK: 'cpr', SE: 'personnummer' };
for (const line of readFileSync('numbers', 'utf8').trim().split('\n')) {
  const [country, number] = line.split(' ');
  const locale = { FI: 'fi-FI', DK: 'dk-DK', SE: 'sv-SE' }[country];
  const told = { validator: validator.isTaxID(number, locale), stdnum: stdnum[country][kinds[country]].validate(number).isValid };
  console.log(`${line}: ${Object.entries(told).map(([name, valid]) => `${name} ${valid ? 'valid' : 'invalid'}`).join(', ')}`);
}
END
cat > try.py <<'END'
from stdnum.dk import cpr
from stdnum.fi import hetu
from stdnum.se import personnummer

for line in open('numbers'):
    country, number = line.split()
    valid = {'FI': hetu, 'DK': cpr, 'SE': personnummer}[country].is_valid(number)
    print(f'{country} {number}: python3-stdnum {"valid" if valid else "invalid"}')
END

{ node try.mjs; /usr/bin/python3 try.py; } > seen
diff - seen <<'END'
FI 131052-308T: validator valid, stdnum valid
FI 131052Y308T: validator invalid, stdnum valid
FI 020594X903P: validator invalid, stdnum valid
FI 010516B903X: validator invalid, stdnum valid
DK 211062-5629: validator valid, stdnum valid
DK 010170-1234: validator invalid, stdnum valid
SE 811228-9874: validator valid, stdnum valid
SE 811228+9874: validator invalid, stdnum valid
SE 19811228-9874: validator invalid, stdnum valid
FI 131052-308T: python3-stdnum valid
FI 131052Y308T: python3-stdnum invalid
FI 020594X903P: python3-stdnum invalid
FI 010516B903X: python3-stdnum invalid
DK 211062-5629: python3-stdnum valid
DK 010170-1234: python3-stdnum valid
SE 811228-9874: python3-stdnum valid
SE 811228+9874: python3-stdnum valid
SE 19811228-9874: python3-stdnum valid
END
echo "As found: numbers as Denmark gives them since 2007 are invalid for one of three, those of Finland since 2023 for two."
