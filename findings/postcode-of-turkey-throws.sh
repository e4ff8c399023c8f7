#!/usr/bin/env bash
# Postal codes as people write them in their addresses, in three validators.
#
# validator 13.15.35, postcode-validator 3.10.22, postal-codes-js 2.5.2.
#
# One would guess that the three differ in blanks. The first throws for Türkiye, Argentina, Chile, Egypt and the
# Philippines, which have codes, so a form that gives it the chosen country fails as a whole. The full code of
# Argentina, the six digits that Taiwan has, and the letters that Luxembourg, Sweden, Finland and Slovenia put before
# theirs in letters from abroad are valid by one or two; so is the Lithuanian code without them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save validator@13.15.35 postcode-validator@3.10.22 postal-codes-js@2.5.2

cat > try.mjs <<'END'
import { createRequire } from 'node:module';
import validator from 'validator';
import { postcodeValidator } from 'postcode-validator';

const codes = createRequire(import.meta.url)('postal-codes-js');
const said = (check) => {
  try {
    return (check() === true ? 'yes' : 'no').padEnd(6);
  } catch {
    return 'throws';
  }
};
for (const [country, code] of [['DE', '01067'], ['TR', '06100'], ['CL', '8320000'], ['EG', '11511'], ['PH', '1000'], ['AR', 'C1002AAP'], ['TW', '100001'], ['LU', 'L-1009'], ['SE', 'SE-111 22'], ['FI', 'FI-00100'], ['SI', 'SI-1000'], ['LT', '01100']]) {
  console.log(`${country} ${code}`.padEnd(13), 'validator', said(() => validator.isPostalCode(code, country)), 'postcode-validator', said(() => postcodeValidator(code, country)), 'postal-codes-js', said(() => codes.validate(country, code)).trim());
}
END

node try.mjs > seen
diff - seen <<'END'
DE 01067      validator yes    postcode-validator yes    postal-codes-js yes
TR 06100      validator throws postcode-validator yes    postal-codes-js yes
CL 8320000    validator throws postcode-validator yes    postal-codes-js yes
EG 11511      validator throws postcode-validator yes    postal-codes-js yes
PH 1000       validator throws postcode-validator yes    postal-codes-js yes
AR C1002AAP   validator throws postcode-validator yes    postal-codes-js no
TW 100001     validator yes    postcode-validator yes    postal-codes-js no
LU L-1009     validator no     postcode-validator yes    postal-codes-js yes
SE SE-111 22  validator no     postcode-validator yes    postal-codes-js no
FI FI-00100   validator no     postcode-validator yes    postal-codes-js no
SI SI-1000    validator no     postcode-validator yes    postal-codes-js no
LT 01100      validator no     postcode-validator yes    postal-codes-js yes
END
echo "As found: one of three throws for countries that have codes."
