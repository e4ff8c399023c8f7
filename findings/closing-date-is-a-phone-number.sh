#!/usr/bin/env bash
# Telephone numbers looked for in the text of a German job posting, by two ports of one library.
#
# libphonenumber-js 1.13.16 with its plain and its full data, findPhoneNumbersInText(text, 'DE'); PhoneNumberMatcher of
# python3-phonenumbers 8.12.57 of Debian 12.
#
# libphonenumber looks for numbers in a text and, where nothing else is said, takes those that somebody can have (leniency VALID
# of its PhoneNumberMatcher). One would guess that ports find the same. That of Python finds the one number there is.
# libphonenumber-js as it is installed, whose plain data know little more than how long a number may be, finds one in all
# eight other lines: the closing date 01.12.2026 is +49 112 2026, a salary two numbers, and years, an ISBN, references and hours
# are numbers, too. With its full data years, a salary with a hyphen and both references remain. A page that makes links of
# what is found offers to dial the closing date.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take python3-phonenumbers=8.12.57-4
npm install --silent --no-audit --no-fund --no-save libphonenumber-js@1.13.16

cat > lines.json <<'END'
["Phone 030 1234567", "Apply by 01.12.2026", "45000-60000 EUR", "120000 to 150000 EUR", "2019-2026", "ISBN 978-3-16-148410-0", "Ref. 2026-4711-0815", "R-2026112901", "Mo-Fr 0900-1700"]
END
cat > try.py <<'END'
import json

import phonenumbers

with open('lines.json') as file:
    lines = json.load(file)
print(json.dumps([[phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164) for match in phonenumbers.PhoneNumberMatcher(line, 'DE')] for line in lines]))
END
cat > try.mjs <<'END'
import { readFileSync } from 'node:fs';
import { findPhoneNumbersInText as plain } from 'libphonenumber-js';
import { findPhoneNumbersInText as full } from 'libphonenumber-js/max';

const python = JSON.parse(readFileSync('python.json', 'utf8'));
const said = (numbers) => numbers.join(' and ') || 'none';
JSON.parse(readFileSync('lines.json', 'utf8')).forEach((line, index) => {
  const [first, second] = [plain, full].map((find) => find(line, 'DE').map(({ number }) => number.number));
  console.log(`${line}: plain ${said(first)} | full ${said(second)} | Python ${said(python[index])}`);
});
END

/usr/bin/python3 try.py > python.json
node try.mjs > seen
diff - seen <<'END'
Phone 030 1234567: plain +49301234567 | full +49301234567 | Python +49301234567
Apply by 01.12.2026: plain +491122026 | full none | Python none
45000-60000 EUR: plain +494500060000 | full +494500060000 | Python none
120000 to 150000 EUR: plain +49120000 and +49150000 | full none | Python none
2019-2026: plain +4920192026 | full +4920192026 | Python none
ISBN 978-3-16-148410-0: plain +499783161484100 | full none | Python none
Ref. 2026-4711-0815: plain +49202647110815 | full +49202647110815 | Python none
R-2026112901: plain +492026112901 | full +492026112901 | Python none
Mo-Fr 0900-1700: plain +499001700 | full none | Python none
END
echo "As found: the closing date 01.12.2026 is the telephone number +49 112 2026 in one of two ports."
