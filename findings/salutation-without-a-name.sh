#!/usr/bin/env bash
# The family name for a salutation, taken from a recruiter's name.
#
# humanparser 2.7.0, parse-full-name 1.2.7.
#
# One would expect trouble with particles and double names. But short names that are also a title do worse: the frequent
# family name Ma is a master's degree to one reader, so that nobody is left to write 'Dear Ms …' to; the other makes the
# given names Van and Du part of the family name, and turns Thomas Sir and Ann Esq round.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save humanparser@2.7.0 parse-full-name@1.2.7

cat > try.mjs <<'END'
import humanparser from 'humanparser';
import full from 'parse-full-name';

for (const name of ['Lena Ma', 'Mr Van Nguyen', 'Mr Tan Nguyen', 'Ms Du Bois', 'Thomas Sir', 'Ann Esq']) {
  const one = humanparser.parseName(name);
  const other = full.parseFullName(name);
  const told = (first, last, suffix) => `first "${first ?? ''}" last "${last ?? ''}" suffix "${suffix ?? ''}"`;
  console.log(name);
  console.log('  humanparser    ', told(one.firstName, one.lastName, one.suffix));
  console.log('  parse-full-name', told(other.first, other.last, other.suffix));
}
END

node try.mjs > seen
diff - seen <<'END'
Lena Ma
  humanparser     first "Lena" last "" suffix "Ma"
  parse-full-name first "Lena" last "Ma" suffix ""
Mr Van Nguyen
  humanparser     first "Van" last "Nguyen" suffix ""
  parse-full-name first "" last "Van Nguyen" suffix ""
Mr Tan Nguyen
  humanparser     first "Tan" last "Nguyen" suffix ""
  parse-full-name first "Tan" last "Nguyen" suffix ""
Ms Du Bois
  humanparser     first "Du" last "Bois" suffix ""
  parse-full-name first "" last "Du Bois" suffix ""
Thomas Sir
  humanparser     first "Thomas" last "Sir" suffix ""
  parse-full-name first "" last "Thomas" suffix ""
Ann Esq
  humanparser     first "Ann" last "Esq" suffix ""
  parse-full-name first "" last "Ann" suffix "Esq"
END
echo "As found: Lena Ma has no family name in one of them."
