#!/usr/bin/env bash
# How like two titles of jobs are, by the measure of Jaro and Winkler in six libraries.
#
# jaro-winkler 0.2.8, talisman 1.1.4, wuzzy 0.1.8, natural 8.1.1, jaro-winkler-typescript 1.0.1, string-comparison 1.3.0.
#
# All six give the three values that every description of the measure has (0.961, 0.840, 0.813), so one would guess that they
# agree. For "sales manager" and "manager sales" they have four values, of which one of jaro-winkler-typescript is 0.621 and
# the other, with the two titles exchanged, 0.731; a measure of likeness that is not the same both ways. "data engineer" and
# "data scientist" are 0.64 to 0.80 alike. For one "cook" and "Cook" are the same, for one "nurse" and "nurses" are more
# alike than for all others, since it counts the common beginning without an end, and two empty titles are wholly alike for
# three and not at all for three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save jaro-winkler@0.2.8 talisman@1.1.4 wuzzy@0.1.8 natural@8.1.1 jaro-winkler-typescript@1.0.1 string-comparison@1.3.0

cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jaroWinkler from 'jaro-winkler';
import { jaroWinkler as typescript } from 'jaro-winkler-typescript';
import natural from 'natural';
import stringComparison from 'string-comparison';
import wuzzy from 'wuzzy';

const talisman = createRequire(import.meta.url)('talisman/metrics/jaro-winkler');
const libraries = {
  'jaro-winkler': jaroWinkler,
  talisman: talisman.default ?? talisman,
  wuzzy: wuzzy.jarowinkler,
  natural: (one, other) => natural.JaroWinklerDistance(one, other, {}),
  'jaro-winkler-typescript': typescript,
  'string-comparison': (one, other) => stringComparison.jaroWinkler.similarity(one, other),
};
const pairs = [['MARTHA', 'MARHTA'], ['DWAYNE', 'DUANE'], ['DIXON', 'DICKSONX'], ['cook', 'Cook'], ['nurse', 'nurses'], ['sales manager', 'manager sales'], ['data engineer', 'data scientist'], ['jobs', 'bosj'], ['', '']];
const lines = pairs.map(([one, other]) => {
  const values = Object.entries(libraries).map(([name, measure]) => {
    const [there, back] = [measure(one, other), measure(other, one)].map(value => value.toFixed(3));
    return `${name} ${there === back ? there : `${there} and ${back}`}`;
  });
  return `"${one}" and "${other}": ${values.join(', ')}\n`;
});
writeFileSync('seen', lines.join(''));
END

node try.mjs > messages 2>&1
diff - seen <<'END'
"MARTHA" and "MARHTA": jaro-winkler 0.961, talisman 0.961, wuzzy 0.961, natural 0.961, jaro-winkler-typescript 0.961, string-comparison 0.961
"DWAYNE" and "DUANE": jaro-winkler 0.840, talisman 0.840, wuzzy 0.840, natural 0.840, jaro-winkler-typescript 0.840, string-comparison 0.840
"DIXON" and "DICKSONX": jaro-winkler 0.813, talisman 0.813, wuzzy 0.813, natural 0.813, jaro-winkler-typescript 0.813, string-comparison 0.813
"cook" and "Cook": jaro-winkler 0.833, talisman 0.833, wuzzy 0.833, natural 0.833, jaro-winkler-typescript 0.833, string-comparison 1.000
"nurse" and "nurses": jaro-winkler 0.967, talisman 0.967, wuzzy 0.972, natural 0.967, jaro-winkler-typescript 0.967, string-comparison 0.967
"sales manager" and "manager sales": jaro-winkler 0.621, talisman 0.645, wuzzy 0.621, natural 0.621, jaro-winkler-typescript 0.621 and 0.731, string-comparison 0.722
"data engineer" and "data scientist": jaro-winkler 0.666, talisman 0.687, wuzzy 0.666, natural 0.800, jaro-winkler-typescript 0.666, string-comparison 0.636
"jobs" and "bosj": jaro-winkler 0.667, talisman 0.667, wuzzy 0.667, natural 0.667, jaro-winkler-typescript 0.667 and 0.722, string-comparison 0.667
"" and "": jaro-winkler 0.000, talisman 1.000, wuzzy 0.000, natural 1.000, jaro-winkler-typescript 0.000, string-comparison 1.000
END
echo "As found: six libraries have four values for one pair of titles, one of them two."
