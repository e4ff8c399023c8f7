#!/usr/bin/env bash
# The numbers (DOI) of the papers in a list of publications, found and judged by three libraries.
#
# doi-regex 0.1.17, doi-utils 2.0.6, identifiers-doi 0.2.1.
#
# One would guess that a real number is valid, and that one in a sentence is found without the full stop behind it. doi-utils
# calls the numbers invalid that Wiley and the American Meteorological Society gave until about 2002, which have angle
# brackets in them. doi-regex takes full stop, comma, bracket and semicolon into the number, each of which leads nowhere, and
# the end tag behind a link, too. Only the third has the sentence right; it makes all letters small, and of a link in a page
# one "number" that begins in the address and ends in the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save doi-regex@0.1.17 doi-utils@2.0.6 identifiers-doi@0.2.1

cat > try.mjs <<'END'
import doiRegex from 'doi-regex';
import { validate } from 'doi-utils';
import identifiers from 'identifiers-doi';

const numbers = ['10.1038/nphys1170', '10.1016/S0140-6736(20)30183-5', '10.1175/1520-0485(2002)032<0870:CT>2.0.CO;2', '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2'];
for (const number of numbers) console.log(`${number}: doi-utils ${validate(number) ? 'valid' : 'invalid'}`);
const texts = ['See 10.1016/S0140-6736(20)30183-5.', '(doi:10.1000/182)', 'Mori 2019, 10.1093/ajae/aaq063, and others', 'DOI 10.1038/nphys1170; Bonn', '<a href="https://doi.org/10.1000/182">10.1000/182</a>'];
for (const text of texts) console.log(`${text}: doi-regex ${text.match(doiRegex()).join(' ')} | identifiers-doi ${identifiers.extract(text).join(' ')}`);
END

node try.mjs > seen
diff - seen <<'END'
10.1038/nphys1170: doi-utils valid
10.1016/S0140-6736(20)30183-5: doi-utils valid
10.1175/1520-0485(2002)032<0870:CT>2.0.CO;2: doi-utils invalid
10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2: doi-utils invalid
See 10.1016/S0140-6736(20)30183-5.: doi-regex 10.1016/S0140-6736(20)30183-5. | identifiers-doi 10.1016/s0140-6736(20)30183-5
(doi:10.1000/182): doi-regex 10.1000/182) | identifiers-doi 10.1000/182
Mori 2019, 10.1093/ajae/aaq063, and others: doi-regex 10.1093/ajae/aaq063, | identifiers-doi 10.1093/ajae/aaq063
DOI 10.1038/nphys1170; Bonn: doi-regex 10.1038/nphys1170; | identifiers-doi 10.1038/nphys1170
<a href="https://doi.org/10.1000/182">10.1000/182</a>: doi-regex 10.1000/182 10.1000/182</a> | identifiers-doi 10.1000/182">10.1000/182</a
END
echo "As found: numbers of papers that have angle brackets are invalid for one of three, another takes the full stop along."
