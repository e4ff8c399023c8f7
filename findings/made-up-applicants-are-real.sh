#!/usr/bin/env bash
# Whose mailboxes and telephones invented applicants have.
#
# @faker-js/faker 10.6.0, chance 1.1.13, libphonenumber-js 1.13.16 (the full metadata).
#
# Tests and demonstrations are filled with invented people, and one would guess that these live at example.com (RFC
# 2606) and under 555 numbers, as nobody must be written to by accident. All addresses of faker's `email` are at Gmail,
# Yahoo and Hotmail, those of chance at made-up names under real top level domains, where anybody may register them;
# more than half of the telephone numbers are valid ones that may be somebody's. faker's `exampleEmail` is the safe one,
# and has to be asked for.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save @faker-js/faker@10.6.0 chance@1.1.13 libphonenumber-js@1.13.16

cat > try.mjs <<'END'
import { faker } from '@faker-js/faker';
import Chance from 'chance';
import parse from 'libphonenumber-js/max';

faker.seed(1);
const chance = new Chance(1);
const thousand = make => Array.from({ length: 1000 }, make);
const reserved = address => /@example\.(com|net|org)$|\.(test|example|invalid)$/i.test(address);
const mailboxes = [...new Set(thousand(() => faker.internet.email().split('@')[1]))].sort();
console.log('faker, email:', mailboxes.join(', '));
console.log('faker, exampleEmail, reserved:', thousand(() => faker.internet.exampleEmail()).filter(reserved).length);
console.log('chance, email, reserved:', thousand(() => chance.email()).filter(reserved).length);
const valid = make => thousand(make).filter(number => parse(number, 'US')?.isValid()).length;
console.log('faker, valid telephone numbers:', valid(() => faker.phone.number({ style: 'national' })) > 500 ? 'more than half' : 'fewer');
console.log('chance, valid telephone numbers:', valid(() => chance.phone()) > 500 ? 'more than half' : 'fewer');
END

node try.mjs > seen
diff - seen <<'END'
faker, email: gmail.com, hotmail.com, yahoo.com
faker, exampleEmail, reserved: 1000
chance, email, reserved: 0
faker, valid telephone numbers: more than half
chance, valid telephone numbers: more than half
END
echo "As found: invented applicants have mailboxes at real providers and numbers that may be somebody's."
